import AssayCore
import AssayStore
import Glibc

extension StoreError {
  /// What happened to the document at a path, and what to do.
  func sentence(for path: String) -> String { "\(path): \(words)" }

  private var words: String {
    switch self {
    case .missing: "there is no such file: check the path, or make it with assay new"
    case .folderMissing: "there is no such folder: make it first, or check the path"
    case .alreadyExists: "there is something of that name already: choose another name"
    case .locked(let holder): Self.words(of: holder)
    case .notAFile: "this is no file: name an assessment, such as name.assay"
    case .emptyFile: "the file is empty: restore it from a backup"
    case .notADatabase: "this is no assessment, or its beginning is lost: restore it from a backup"
    case .foreignDatabase: "this is a database of another program: name an assessment"
    case .newerFormat(let found, let known):
      "it is of format \(found), this Assay knows up to \(known): open it with a newer Assay"
    case .truncated(let expected, let found):
      "it is cut short, \(found) of \(expected) bytes are left: restore it from a backup"
    case .damaged(let findings): Self.words(of: findings)
    case .readOnly(let reason): reason.sentence
    case .permissionDenied: "you may not use it: change its permissions or its folder's"
    case .readOnlyMedium: "the medium is read-only: copy it to another place"
    case .diskFull: "the disk is full: make room and try again"
    case .fileGone: "the file was moved or removed meanwhile: put it back and open it again"
    case .fileReplaced: "another file took its place meanwhile: open it again"
    case .rollbackNeeded:
      "a crash left a change half written: open it once from where you may write"
    case .changedOutside: "something else wrote to it meanwhile: open it again"
    case .busy: "another program holds it just now: try again"
    case .inputOutput(let code): "the medium failed (SQLite \(code)): copy what you can elsewhere"
    case .database(let code): "the database failed (SQLite \(code)): run assay verify on it"
    case .system(let number): "the system refused it (\(SystemWords.of(number)))"
    case .unwritable: "the change could not be put into words that read back, so it was not kept"
    case .attachmentMissing: "the attached file is gone from memory: attach it again"
    case .attachmentTooBig(_, let limit):
      "the file is too big: \(limit / 1024 / 1024) MB is the most that is kept with a document"
    case .closed: "it is closed: open it again"
    }
  }

  static func words(of holder: LockHolder?) -> String {
    guard let holder else { return "somebody has it open for writing: close it there first" }
    let since = Timestamp(holder.since).map { " since \($0.date) \($0.hourAndMinute)" } ?? ""
    let who = holder.who.isEmpty ? "somebody" : holder.who
    let place = "\(holder.host), process \(holder.pid)"
    return "\(who) has it open\(since) (\(place)): close it there first"
  }

  private static func words(of findings: [IntegrityFinding]) -> String {
    let first = findings.first?.sentence ?? "something is wrong with it"
    let more = findings.count > 1 ? " and \(findings.count - 1) more" : ""
    return "it is damaged (\(first)\(more)): see assay verify, and restore it from a backup"
  }
}

/// The system's own words for its error numbers.
enum SystemWords {
  static func of(_ number: Int) -> String {
    Int32(exactly: number).map { String(cString: strerror($0)) } ?? "error \(number)"
  }
}
