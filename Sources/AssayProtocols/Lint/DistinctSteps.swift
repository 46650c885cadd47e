import AssayCore

/// Steps of a rubric differ in what is seen, and belong to their own criterion.
enum DistinctSteps: LintRule {
  static let name = "same-step"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    var first: [String: (criterion: CriterionID, code: RatingCode)] = [:]
    for text in subject.ratedTexts {
      guard case .step(let id, let code) = text.place else { continue }
      let words = text.words.list.joined(separator: " ")
      guard let earlier = first[words] else {
        first[words] = (id, code)
        continue
      }
      findings.append(finding(text.place, id, code, like: earlier, in: subject))
    }
    return findings
  }

  private static func finding(
    _ place: ProtocolPlace, _ id: CriterionID, _ code: RatingCode,
    like earlier: (criterion: CriterionID, code: RatingCode), in subject: LintSubject
  ) -> LintFinding {
    guard earlier.criterion != id else {
      return error(
        place, in: subject, "Steps \(earlier.code) and \(code) of \(id) say the same.",
        mend: "Say what is different to see.")
    }
    return warning(
      place, in: subject,
      "Step \(code) of \(id) is also step \(earlier.code) of \(earlier.criterion).",
      mend: "Name what is seen here and nowhere else.")
  }
}
