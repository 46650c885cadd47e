/// A criterion is said in our own words: phrases and spellings that standards are written in point to
/// a sentence that was not. English only.
enum OwnWords: LintRule {
  static let name = "own-words"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.ratedTexts.compactMap { text in
      let words = text.words
      guard let phrase = phrases.first(where: { words.contains($0) }) else { return nil }
      return warning(
        text.place, in: subject,
        "“\(phrase.joined(separator: " "))” in \(text.criterion) reads like a standard.",
        mend: "Say it as the people assessed would.")
    }
  }

  private static let phrases: [[String]] = [
    "organization", "organizations", "documented information", "planned intervals",
    "as applicable", "where applicable", "take into account", "takes into account",
    "taking into account", "establish and maintain", "establishes and maintains",
    "implement and maintain", "continually improve", "continual improvement",
    "relevant interested parties", "in accordance with", "with respect to",
  ].map { Words($0).list }
}
