import AssayCore
import GRDB

/// The file of an open document with all that hangs on it: connection, lock, identity, copy.
final class DocumentFile {
  let connection: DocumentConnection
  private let realPath: String
  private let identity: FileIdentity
  private var lock: DocumentLock?
  private let copy: RecoveryCopy?
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

  /// Throws where the file at the path is no longer the one that was opened: SQLite could write to
  /// a file that nobody will ever find again.
  func checkIdentity() throws(StoreError) {
    guard let found = try? FileIdentity(path: realPath) else { throw .fileGone }
    guard found == identity else { throw .fileReplaced }
  }

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
