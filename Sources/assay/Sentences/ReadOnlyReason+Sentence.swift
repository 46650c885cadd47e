import AssayCore
import AssayStore
import Phrases

extension ReadOnlyReason {
  /// Why a document can only be read, and what would change that.
  func sentence(in phrases: Phrases = .english) -> String {
    let storing = phrases.storing
    return switch self {
    case .asked: storing.asked
    case .locked(let holder): StoreError.words(of: holder, in: phrases)
    case .filePermission: storing.filePermission
    case .folderPermission: storing.folderPermission
    case .readOnlyMedium: storing.copyElsewhere
    case .lockUnavailable(let number): storing.lockUnavailable(SystemWords.of(number))
    case .unknownEvents(let count): storing.unknownEvents(count)
    case .numbersUsedUp: storing.numbersUsedUp
    }
  }
}
