/// A sentence held together by many "and" or "or" makes several claims, which two raters weigh
/// differently: more than two in a criterion's text, which makes one claim; more than three in a step,
/// which may list what is seen. English only.
enum ShortChains: LintRule {
  static let name = "chain"
  private static let mostInText = 2
  private static let mostInStep = 3

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.protocol.allCriteria.flatMap { criterion in
      subject.ratedTexts(of: criterion).compactMap { place, text in
        let links = Words(text).list.count { $0 == "and" || $0 == "or" }
        guard links > (place.isStep ? mostInStep : mostInText) else { return nil }
        return warning(
          place, in: subject,
          "\(criterion.id) strings its claims together with \(links) “and” or “or”.",
          mend: "Split it, or name the one that decides.")
      }
    }
  }
}
