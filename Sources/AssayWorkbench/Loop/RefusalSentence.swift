import AssayCore
import Phrases

extension Refusal {
  /// What the refusal says to a person, and what they can do.
  public func sentence(in phrases: Phrases) -> String {
    let words = phrases.refusals
    switch self {
    case .unknownProtocol(let id, let known):
      return words.unknownProtocol(id.text, known.map(\.text).joined(separator: ", "))
    case .unknownCriterion(let criterion): return words.unknownCriterion("\(criterion)")
    case .unknownRating(let code, let known):
      return words.unknownRating(code.text, known.map(\.text).joined(separator: " "))
    case .notApplicableForbidden(let criterion):
      return words.notApplicableForbidden(criterion.criterion.text)
    case .reasonMissing(let criterion): return words.reasonMissing(criterion.criterion.text)
    case .textTooLong(let limit): return words.textTooLong(limit)
    case .nothingToUndo: return words.nothingToUndo
    case .nothingToRedo: return words.nothingToRedo
    case .changedSince(_, let by):
      return words.changedSince(
        by.author.content ?? phrases.walk.forgotten, by.time.hourAndMinute)
    case .unknownLooseNote: return words.unknownLooseNote
    case .organisationMissing: return words.organisationMissing
    case .staysRehearsal: return words.staysRehearsal
    case .unknownItem: return phrases.items.unknown
    case .textMissing(let kind):
      return phrases.items.textMissing(phrases.items.kinds(kind.rawValue))
    case .peopleMissing: return phrases.items.peopleMissing
    case .impossibleSample: return phrases.items.impossibleSample
    case .verifierMissing: return phrases.findings.verifierMissing
    case .hasActions: return phrases.items.hasActions
    case .alreadyArrived: return phrases.items.alreadyArrived
    case .unknownClause(let clause): return phrases.items.unknownClause("\(clause)")
    }
  }
}
