/// A word such as "adequate" leaves the yardstick to each rater. It may stay where a count, a date or
/// a share stands beside it. English only.
enum MeasurableWords: LintRule {
  static let name = "vague-word"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.ratedTexts.compactMap { text in
      let words = text.words
      guard !hasYardstick(words),
        let phrase = vague.first(where: { words.contains($0) })
      else { return nil }
      return warning(
        text.place, in: subject,
        "“\(phrase.joined(separator: " "))” in \(text.criterion) has no yardstick.",
        mend: "Put a count, a date or a share, or say what is to be seen.")
    }
  }

  private static let vague: [[String]] = [
    "appropriate", "appropriately", "adequate", "adequately", "sufficient", "sufficiently",
    "effective", "effectively", "regularly", "timely", "robust", "relevant", "proper", "properly",
    "suitable", "suitably", "reasonable", "reasonably", "ensure", "ensures", "as needed",
    "as appropriate", "where necessary", "as far as possible", "key", "correctly", "clear",
    "clearly", "easily", "recent", "recently", "soon", "promptly", "quickly", "usually", "normally",
    "generally", "frequently", "consistently", "systematically", "significant", "significantly",
    "meaningful",
  ].map { Words($0).list }

  private static func hasYardstick(_ words: Words) -> Bool {
    words.list.contains { word in
      word.contains(where: \.isNumber) || word.contains("%") || counts.contains(word)
    }
  }

  private static let counts: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "half", "quarter", "third", "once", "twice", "daily", "weekly", "monthly", "yearly",
  ]
}
