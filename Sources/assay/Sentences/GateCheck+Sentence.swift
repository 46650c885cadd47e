import AssayCore
import Phrases

extension GateCheck {
  /// Why the gate does not pass, in the words of the workbench.
  func sentence(level: Int) -> String {
    let words = Phrases.english.level
    switch measure {
    case .rating(let rating):
      return words.essentialIs(
        subject?.description ?? "", rating.code?.text ?? words.unrated,
        rating.neededCode?.text ?? "?")
    case .gap(let gap, let most): return words.gapsAre(level, percent(gap), most)
    case .share(let share, let needed):
      switch subject {
      case .clause(let number): return words.clauseIs(number.text, percent(share), needed)
      case .lowerLevel(let lower): return words.consolidationIs("\(lower)", percent(share), needed)
      case .criterion, nil:
        return gate == .assessable
          ? words.assessableIs(level, percent(share), needed)
          : words.thresholdIs(level, percent(share), needed)
      }
    }
  }

  private func percent(_ share: Achievement) -> String { share.fraction?.truncated ?? "–" }
}
