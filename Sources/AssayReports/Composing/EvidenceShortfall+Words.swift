import AssayCore
import Phrases

extension EvidenceShortfall {
  /// What is lacking, as a part of a sentence.
  public func words(_ phrases: Phrases.Report) -> String {
    let lacking = phrases.items.lacking
    return switch self {
    case .nothing: lacking.nothing
    case .nothingDirect: lacking.nothingDirect
    case .uncorroborated: lacking.uncorroborated
    case .contradicted: lacking.contradicted
    }
  }
}
