import AssayCore

/// Steps of a rubric differ in what is seen, and belong to their own criterion.
enum DistinctSteps: LintRule {
  static let name = "same-step"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    var first: [String: (criterion: CriterionID, code: RatingCode)] = [:]
    for criterion in subject.protocol.allCriteria {
      for code in subject.protocol.scale.ratings.map(\.code) {
        guard let step = criterion.rubric[code], !step.isEmpty else { continue }
        let words = Words(step).list.joined(separator: " ")
        guard let earlier = first[words] else {
          first[words] = (criterion.id, code)
          continue
        }
        findings.append(
          finding(.step(criterion.id, code), criterion.id, code, like: earlier, in: subject))
      }
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
