import AssayCore
import GRDB
import Glibc

extension Document {
  /// Opens a document and checks it: every line's hash, every text's commitment, the chain of
  /// parents, SQLite's quick check.
  ///
  /// Where writing is wanted and not possible the document opens for reading, and `access` says
  /// why. A damaged one does not open; `DocumentVerification` says all that is wrong with it.
  public static func open(
    _ path: String, session: WritingSession, access: AccessRequest
  ) throws(StoreError) -> Document {
    let realPath = try resolve(path)
    switch access {
    case .reading:
      return try openForReading(path, realPath, session, because: .asked)
    case .writing:
      switch DocumentLock.acquire(
        for: realPath, holder: session.lockHolder,
        mode: try FileIdentity.status(path: realPath).st_mode)
      {
      case .held(let lock):
        return try open(path, realPath, session, holding: lock)
      case .taken(let holder):
        return try openForReading(path, realPath, session, because: .locked(by: holder))
      case .impossible(let number):
        return try openForReading(
          path, realPath, session, because: ReadOnlyReason(lockError: number))
      }
    }
  }

  static func open(
    _ path: String, _ realPath: String, _ session: WritingSession, holding lock: DocumentLock
  ) throws(StoreError) -> Document {
    do {
      let identity = try FileIdentity(path: realPath)
      let connection = try DocumentConnection(path: realPath, mayWrite: true)
      guard !connection.isReadOnly else {
        connection.close()
        lock.release()
        return try openForReading(path, realPath, session, because: .filePermission)
      }
      let file = DocumentFile(
        connection: connection, realPath: realPath, identity: identity, lock: lock, copy: nil)
      let document = try load(path, file, session, access: .writable)
      if let reason = document.ledger.readOnlyReason {
        file.releaseLock()
        document.access = .readOnly(reason)
      } else {
        try connection.prepareForWriting()
      }
      return document
    } catch .rollbackNeeded {
      lock.release()
      return try openForReading(path, realPath, session, because: .filePermission)
    } catch {
      lock.release()
      throw error
    }
  }

  private static func openForReading(
    _ path: String, _ realPath: String, _ session: WritingSession, because reason: ReadOnlyReason
  ) throws(StoreError) -> Document {
    var reason = reason
    if reason == .filePermission || reason == .folderPermission, isReadOnlyMedium(realPath) {
      reason = .readOnlyMedium
    }
    do {
      return try openForReading(path, realPath, session, reason, copy: nil)
    } catch .rollbackNeeded {
      let copy = try RecoveryCopy(of: realPath)
      do {
        return try openForReading(path, realPath, session, reason, copy: copy)
      } catch {
        copy.remove()
        throw error
      }
    }
  }

  private static func openForReading(
    _ path: String, _ realPath: String, _ session: WritingSession, _ reason: ReadOnlyReason,
    copy: RecoveryCopy?
  ) throws(StoreError) -> Document {
    let identity = try FileIdentity(path: realPath)
    let connection = try DocumentConnection(path: copy?.path ?? realPath, mayWrite: copy != nil)
    let file = DocumentFile(
      connection: connection, realPath: realPath, identity: identity, lock: nil, copy: copy)
    return try load(path, file, session, access: .readOnly(reason))
  }

  private static func load(
    _ path: String, _ file: DocumentFile, _ session: WritingSession, access: Access
  ) throws(StoreError) -> Document {
    let contents = try file.connection.read { database in
      let faults = try IntegrityCheck.quick.run(in: database)
      guard faults.isEmpty else { throw StoreError.damaged(faults) }
      return try DocumentContents(reading: database)
    }
    guard contents.findings.isEmpty else { throw .damaged(contents.findings) }
    return Document(
      path: path, access: access, contents: contents, file: file, session: session)
  }

  /// The path without symbolic links: the lock lies beside the file itself.
  static func resolve(_ path: String) throws(StoreError) -> String {
    guard let resolved = realpath(path, nil) else { throw StoreError(errorNumber: errno) }
    defer { free(resolved) }
    _ = try FileIdentity.status(path: path)
    return String(cString: resolved)
  }

  private static func isReadOnlyMedium(_ path: String) -> Bool {
    var facts = statvfs()
    return statvfs(path, &facts) == 0 && facts.f_flag & UInt(ST_RDONLY) != 0
  }
}

extension Ledger {
  /// Why nothing may follow these events; nil where something may.
  fileprivate var readOnlyReason: ReadOnlyReason? {
    let unknown = assessment.unknownEvents
    if unknown > 0 { return .unknownEvents(unknown) }
    return lamport < EventLine.highestLamport ? nil : .numbersUsedUp
  }
}

extension ReadOnlyReason {
  /// What it means that the lock beside the document could not even be made.
  init(lockError number: Int32) {
    switch number {
    case EACCES, EPERM: self = .folderPermission
    case EROFS: self = .readOnlyMedium
    default: self = .lockUnavailable(errorNumber: Int(number))
    }
  }
}

extension WritingSession {
  var lockHolder: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    _ = gethostname(&name, name.count - 1)
    let host = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return LockHolder(who: author, host: host, pid: Int(getpid()), since: clock().text)
  }
}
