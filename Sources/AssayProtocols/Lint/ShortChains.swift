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
      let links = Self.links(in: text.words.list)
      guard links > (text.place.isStep ? mostInStep : mostInText) else { return nil }
      return warning(
        text.place, in: subject,
        "\(text.criterion) strings its claims together with \(links) “and” or “or”.",
        mend: "Split it, or name the one that decides.")
    }
  }

  /// "One or more" is one thing.
  private static func links(in words: [String]) -> Int {
    zip(words, words.dropFirst()).count { word, next in
      word == "and" || (word == "or" && !["more", "fewer", "less", "later"].contains(next))
    }
  }
}
