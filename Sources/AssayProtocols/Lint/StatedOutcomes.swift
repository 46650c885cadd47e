/// A criterion states what is so where it is met. It does not tell anybody what to do. English only.
enum StatedOutcomes: LintRule {
  static let name = "demand"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.ratedTexts.compactMap { text in
      let words = text.words
      guard let demand = demands.first(where: { words.contains($0) })?.joined(separator: " ")
      else { return nil }
      return warning(
        text.place, in: subject, "\(text.criterion) says “\(demand)”.",
        mend: "State the outcome as it is seen where it is met.")
    }
  }

  private static let demands = [
    "should", "shall", "must", "ought to", "needs to", "need to", "is required to",
    "are required to",
  ].map { Words($0).list }
}
