import AssayCore
import GRDB

/// The file of an open document with all that hangs on it: connection, lock, identity, copy.
final class DocumentFile {
  let connection: DocumentConnection
  private let realPath: String
  private let identity: FileIdentity
  private var lock: DocumentLock?
  private let copy: RecoveryCopy?
  /// The journal that was written last.
  private var journal: FileIdentity?
  private var isClosed = false

  init(
    connection: DocumentConnection, realPath: String, identity: FileIdentity, lock: DocumentLock?,
    copy: RecoveryCopy?
  ) {
    self.connection = connection
    self.realPath = realPath
    self.identity = identity
    self.lock = lock
    self.copy = copy
  }

  /// Runs a body and commits what it did, whole or not at all.
  ///
  /// Throws where the file at the path is no longer the one that was opened: SQLite could write to
  /// a file that nobody will ever find again.
  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    guard let found = try? FileIdentity(path: realPath) else { throw .fileGone }
    guard found == identity else { throw .fileReplaced }
    // A journal that nobody would find after a crash is no journal.
    if journal != currentJournal {
      connection.stopReading()
      journal = nil
    }
    try connection.write(body)
    if journal == nil { journal = currentJournal }
  }

  private var currentJournal: FileIdentity? { try? FileIdentity(path: realPath + "-journal") }

  /// Leaves the writing to others, and keeps on reading.
  func releaseLock() {
    lock?.release()
    lock = nil
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    connection.close()
    copy?.remove()
    releaseLock()
  }

  deinit { close() }
}
