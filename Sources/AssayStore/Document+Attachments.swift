import AssayCore
import Digest
import GRDB

extension Document {
  /// The most bytes an attached file may have. The whole of it is held in memory while it is
  /// written, and a document has to stay something that can be mailed.
  public static let attachmentLimit = 32 * 1024 * 1024

  /// Makes a file's bytes ready to be kept, in the commit of the first event that speaks of them.
  /// Bytes that no staged event speaks of make way for the next ones.
  ///
  /// - Parameter name: The file's name without its folder.
  public func prepareAttachment(named name: String, _ bytes: [UInt8]) throws(StoreError)
    -> Attachment<String>
  {
    guard !isClosed else { throw .closed }
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
    guard bytes.count <= Self.attachmentLimit else {
      throw .attachmentTooBig(size: bytes.count, limit: Self.attachmentLimit)
    }
    let sha256 = Digest.sha256(of: bytes).hex
    let wanted = staging.attachments
    preparedAttachments = preparedAttachments.filter { wanted.contains($0.key) }
    preparedAttachments[sha256] = bytes
    return Attachment(name: name, sha256: sha256, size: bytes.count)
  }

  /// The bytes of an attached file, checked against the SHA-256 they are kept under.
  public func attachment(_ sha256: String) throws(StoreError) -> [UInt8] {
    guard !isClosed else { throw .closed }
    if let bytes = preparedAttachments[sha256] { return bytes }
    let stored = try file.connection.read { database throws -> [UInt8]? in
      let statement = try database.cachedStatement(
        sql: "SELECT content FROM evidence WHERE sha256 = ?")
      let rows = try Row.fetchCursor(statement, arguments: [sha256])
      var bytes: [UInt8]?
      while try rows.next() != nil { bytes = statement.blob(at: 0) }
      return bytes
    }
    guard let stored else { throw .damaged([.evidenceMissing(sha256: sha256)]) }
    guard Digest.sha256(of: stored).hex == sha256 else {
      throw .damaged([.evidenceHashWrong(sha256: sha256)])
    }
    return stored
  }

  /// Whether what an event is about to speak of lies here, or is ready to.
  func holds(attachment sha256: String) throws(StoreError) -> Bool {
    if preparedAttachments[sha256] != nil { return true }
    return try file.connection.read { database throws -> Bool in
      let statement = try database.cachedStatement(sql: "SELECT 1 FROM evidence WHERE sha256 = ?")
      return try Row.fetchCursor(statement, arguments: [sha256]).next() != nil
    }
  }
}

extension Staging {
  /// The SHA-256 of every file that a staged event speaks of.
  var attachments: Set<String> { Set(events.flatMap(\.event.attachments)) }
}

extension Event {
  /// The SHA-256 of every file the event speaks of.
  var attachments: [String] {
    switch body {
    case .changed(.item(_, let from, let to)): [from, to].compactMap { $0?.attachment }
    case .changed(.arrived(_, _, let evidence, _)):
      [evidence.attachment?.sha256].compactMap(\.self)
    default: []
    }
  }

  /// The SHA-256 of the file that no event before this one need have spoken of. What was lost can
  /// still be dropped, reworded and taken back.
  var newAttachment: String? {
    guard undoes == nil else { return nil }
    return switch body {
    case .changed(.item(_, let from, let to)):
      to?.attachment == from?.attachment ? nil : to?.attachment
    case .changed(.arrived(_, _, let evidence, isArrived: true)): evidence.attachment?.sha256
    default: nil
    }
  }
}

extension Item {
  /// The SHA-256 of the file that belongs to it.
  fileprivate var attachment: String? {
    if case .evidence(let evidence) = self { evidence.attachment?.sha256 } else { nil }
  }
}
