import AssayCore
import AssayStore
import Glibc
import Phrases

extension StoreError {
  /// What happened to the document at a path, and what to do.
  func sentence(for path: String, in phrases: Phrases = .english) -> String {
    "\(path): \(words(in: phrases))"
  }

  /// The same without the path.
  func words(in phrases: Phrases) -> String {
    let storing = phrases.storing
    return switch self {
    case .missing: storing.missing
    case .folderMissing: storing.folderMissing
    case .alreadyExists: storing.alreadyExists
    case .locked(let holder): Self.words(of: holder, in: phrases)
    case .notAFile: storing.notAFile
    case .emptyFile: storing.emptyFile
    case .notADatabase: storing.notADatabase
    case .foreignDatabase: storing.foreignDatabase
    case .newerFormat(let found, let known): storing.newerFormat("\(found)", "\(known)")
    case .truncated(let expected, let found): storing.truncated("\(expected)", "\(found)")
    case .damaged(let findings):
      storing.damaged(
        findings.first?.sentence ?? "something is wrong with it", max(findings.count - 1, 0))
    case .readOnly(let reason): reason.sentence(in: phrases)
    case .permissionDenied: storing.permissionDenied
    case .readOnlyMedium: storing.readOnlyMedium
    case .diskFull: storing.diskFull
    case .fileGone: storing.fileGone
    case .fileReplaced: storing.fileReplaced
    case .rollbackNeeded: storing.rollbackNeeded
    case .changedOutside: storing.changedOutside
    case .busy: storing.busy
    case .inputOutput(let code): storing.inputOutput("\(code)")
    case .database(let code): storing.database("\(code)")
    case .system(let number): storing.system(SystemWords.of(number))
    case .unwritable: storing.unwritable
    case .attachmentMissing: storing.attachmentMissing
    case .attachmentTooBig(_, let limit): storing.attachmentTooBig(limit / 1024 / 1024)
    case .closed: storing.closed
    }
  }

  static func words(of holder: LockHolder?, in phrases: Phrases) -> String {
    guard let holder else { return phrases.storing.lockedBySomebody }
    let since = Timestamp(holder.since).map {
      "\(phrases.figures.day($0.date)) \($0.hourAndMinute)"
    }
    return phrases.storing.locked(holder.who, since, "\(holder.host)", "\(holder.pid)")
  }
}

/// The system's own words for its error numbers.
enum SystemWords {
  static func of(_ number: Int) -> String {
    Int32(exactly: number).map { String(cString: strerror($0)) } ?? "error \(number)"
  }
}
