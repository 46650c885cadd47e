/// A sentence held together by many "and" or "or" makes several claims, which two raters weigh
/// differently: more than two in a criterion's text, which makes one claim; more than three in a step,
/// which may list what is seen. English only.
enum ShortChains: LintRule {
  static let name = "chain"
  private static let mostInText = 2
  private static let mostInStep = 3

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.ratedTexts.compactMap { text in
      let links = text.words.list.count { $0 == "and" || $0 == "or" }
      guard links > (text.place.isStep ? mostInStep : mostInText) else { return nil }
      return warning(
        text.place, in: subject,
        "\(text.criterion) strings its claims together with \(links) “and” or “or”.",
        mend: "Split it, or name the one that decides.")
    }
  }
}
