import AssayCore
import Digest

/// One assessment, open: a `.assay` file, the ledger of its events, and what is about to be added.
///
/// Changes are staged in memory and committed together:
///
///     let document = try Document.open("nordlys.assay", session: session, access: .writing)
///     try document.propose(.rate(criterion, "L"), protocols: protocols)
///     try document.commit()  // from here on a power cut cannot take it back
///
/// Not for more than one thread. A document that is let go of without `close()` loses what was
/// staged, nothing else.
public final class Document {
  /// The path as it was given.
  public let path: String
  public internal(set) var access: Access
  /// What the disk holds, and what is staged on top of it. After a commit that failed: what the
  /// disk holds.
  public internal(set) var ledger: Ledger
  /// Texts that were typed and are no event yet, by the name of their field, such as
  /// `note/report/iso-10002/7.3.b`; staged ones included, and kept when a commit fails.
  public internal(set) var drafts: [String: Draft]
  /// How the screen was left: state that may be lost.
  public internal(set) var view: [String: String]

  let session: WritingSession
  let file: DocumentFile
  var staging = Staging()
  /// Bytes that wait for an event to speak of them, by their SHA-256.
  var preparedAttachments: [String: [UInt8]] = [:]
  /// Made at the first event after opening.
  var replica: ReplicaID?
  /// The author's name, sealed once a session; nil until an event needs it.
  var author: SealedText?
  var isClosed = false

  init(
    path: String, access: Access, contents: DocumentContents, file: DocumentFile,
    session: WritingSession
  ) {
    self.path = path
    self.access = access
    self.file = file
    self.session = session
    ledger = Ledger(contents.events)
    drafts = contents.drafts
    view = contents.view
  }

  deinit { file.close() }

  /// True while there is something that `commit()` would write.
  public var hasStagedChanges: Bool { staging.needsCommit }

  /// The exact texts the assessment was opened with, in the order its creation names them.
  ///
  /// Read and checked at each call; a caller that knows a text by its SHA-256 need not ask.
  public func protocolTexts() throws(StoreError) -> [ProtocolText] {
    guard !isClosed else { throw .closed }
    let seals = ledger.assessment.protocols
    let stored = try file.connection.read { try StoredTexts(reading: $0).protocols }
    var texts: [ProtocolText] = []
    for seal in seals {
      guard let bytes = stored[seal.sha256] else {
        throw .damaged([.protocolMissing(seal.id, sha256: seal.sha256)])
      }
      let text = ProtocolText(id: seal.id, version: seal.version, bytes: bytes)
      guard text.sha256 == seal.sha256 else {
        throw .damaged([.protocolHashWrong(sha256: seal.sha256)])
      }
      texts.append(text)
    }
    return texts
  }

  /// Commits what is staged and lets go of the file, its lock and its journal.
  ///
  /// Where the commit fails the document stays open, so that it can be tried again or abandoned.
  public func close() throws(StoreError) {
    guard !isClosed else { return }
    if access.isWritable, staging.needsCommit || !staging.view.isEmpty { try writeStaged() }
    abandon()
  }

  /// Lets go of the file without committing what is staged.
  public func abandon() {
    isClosed = true
    file.close()
  }
}
