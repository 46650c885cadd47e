/// Four times "and" or "or" in a sentence are several claims, which two raters weigh differently.
/// English only.
enum ShortChains: LintRule {
  static let name = "chain"
  private static let most = 3

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.protocol.allCriteria.flatMap { criterion in
      subject.ratedTexts(of: criterion).compactMap { place, text in
        let links = Words(text).list.count { $0 == "and" || $0 == "or" }
        guard links > most else { return nil }
        return warning(
          place, in: subject,
          "\(criterion.id) strings its claims together with \(links) “and” or “or”.",
          mend: "Split it, or name the one that decides.")
      }
    }
  }
}
