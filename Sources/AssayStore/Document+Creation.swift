import AssayCore
import Digest
import Foundation
import GRDB
import Glibc

extension Document {
  /// Makes a new document and opens it for writing.
  ///
  /// It is laid out under another name in the same folder and takes its own name only when it is
  /// whole and on the disk; whatever fails, nothing half done is left. Mode 0600.
  public static func create(
    at path: String, creation: NewAssessment, session: WritingSession
  ) throws(StoreError) -> Document {
    let realPath = try resolveNew(path)
    let lock: DocumentLock
    switch DocumentLock.acquire(for: realPath, holder: session.lockHolder, mode: 0o600) {
    case .held(let held): lock = held
    case .taken(let holder): throw .locked(holder)
    case .impossible(let number): throw StoreError(folderErrorNumber: number)
    }
    let beginning: Beginning
    do {
      beginning = try Beginning(creation, session)
      try beginning.layOut(at: realPath)
    } catch {
      lock.release()
      throw error
    }
    let document = try open(path, realPath, session, holding: lock)
    document.replica = beginning.event.replica
    document.author = beginning.event.author
    return document
  }

  /// The path with its folder's links resolved. The folder has to be there, the file must not be.
  private static func resolveNew(_ path: String) throws(StoreError) -> String {
    let (folder, name) = PathParts.split(path)
    guard !name.isEmpty, name != ".", name != ".." else { throw .notAFile }
    guard let resolved = realpath(folder.isEmpty ? "." : folder, nil) else {
      throw StoreError(folderErrorNumber: errno)
    }
    defer { free(resolved) }
    let base = String(cString: resolved)
    let realPath = (base == "/" ? "" : base) + "/" + name
    var status = stat()
    guard lstat(realPath, &status) != 0 else { throw .alreadyExists }
    return realPath
  }
}

extension StoreError {
  /// An error number met where a file was to be made: what is missing is the folder.
  init(folderErrorNumber number: Int32) {
    self = number == ENOENT || number == ENOTDIR ? .folderMissing : StoreError(errorNumber: number)
  }
}

/// The first event of a document and all that has to lie beside it.
private struct Beginning {
  let event: Event
  let line: [UInt8]
  private let texts: [SaltedText]
  private let protocols: [ProtocolText]

  init(_ creation: NewAssessment, _ session: WritingSession) throws(StoreError) {
    func salted(_ text: String) -> SaltedText {
      SaltedText(text, salt: session.randomness.salt())
    }
    let author = salted(session.author)
    let organisation = salted(creation.organisation)
    let site = creation.site.map(salted)
    let draft = Event(
      id: EventID(""), parents: [], replica: session.randomness.replica(), lamport: 1,
      time: session.clock(), author: author.sealed,
      body: .created(
        Creation(
          organisation: organisation.sealed, site: site?.sealed, kind: creation.kind,
          protocols: creation.protocols.map(\.seal))))
    (event, line) = try draft.written()
    texts = [author, organisation] + (site.map { [$0] } ?? [])
    protocols = creation.protocols
  }

  func layOut(at path: String) throws(StoreError) {
    let (folder, name) = PathParts.split(path)
    let temporary = folder + "." + name + "." + RandomID.hex(byteCount: 8) + ".new"
    let descriptor = Glibc.open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(folderErrorNumber: errno) }
    // Whatever the process's mask took away or the folder's defaults gave.
    _ = fchmod(descriptor, 0o600)
    Glibc.close(descriptor)
    defer { unlink(temporary) }
    try fill(temporary)
    try giveName(temporary, path)
    try synchroniseFolder(folder)
  }

  private func fill(_ path: String) throws(StoreError) {
    let connection = try DocumentConnection(
      path: path, mayWrite: true, expectsDocument: false)
    defer { connection.close() }
    // Small pages: a commit of one event writes a third of what 4096 bytes take.
    try connection.run { try $0.execute(sql: "PRAGMA page_size = 1024") }
    try connection.write { database in
      try DocumentSchema.create(in: database)
      for text in protocols {
        try database.execute(
          sql: "INSERT OR IGNORE INTO protocol (sha256, id, text) VALUES (?, ?, ?)",
          arguments: [text.sha256, text.id.text, text.bytes.storedBytes])
      }
      var staging = Staging()
      staging.events = [
        StagedEvent(intent: .undo, event: event, line: line, texts: texts)
      ]
      try staging.write(to: database)
    }
  }

  /// Gives the finished file its name, never over another file.
  private func giveName(_ temporary: String, _ path: String) throws(StoreError) {
    if link(temporary, path) == 0 { return }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
      throw StoreError(errorNumber: errno)
    }
    // File systems without hard links, such as those of memory sticks.
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .alreadyExists }
    guard rename(temporary, path) == 0 else { throw StoreError(errorNumber: errno) }
  }

  private func synchroniseFolder(_ folder: String) throws(StoreError) {
    let descriptor = Glibc.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(errorNumber: errno) }
    defer { Glibc.close(descriptor) }
    // NB: some file systems cannot synchronise a folder and say so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw StoreError(errorNumber: errno) }
  }
}
