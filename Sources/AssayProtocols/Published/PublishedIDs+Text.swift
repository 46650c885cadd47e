import AssayCore

extension PublishedIDs {
  /// The file's text, its last line ended.
  public var text: String {
    let lines = entries.map { entry in
      "\(entry.reference) \(entry.since)" + (entry.retired.map { " retired \($0)" } ?? "")
    }
    let head = [
      "# Criterion ids that were ever published. Written by: assay protocol lock. Ids never leave it.",
      Self.format,
    ]
    return (head + lines).map { $0 + "\n" }.joined()
  }

  /// Reads what `text` wrote; empty lines and lines that begin with # are passed over.
  public init(_ bytes: [UInt8]) throws(ProtocolError) {
    let source = try SourceText(bytes)
    self.init()
    var read: [Entry] = []
    var seen: Set<CriterionReference> = []
    var hasFormat = false
    var number = 0
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let position = SourcePosition(line: number, column: 1)
      let words = line.split { $0 == " " || $0 == "\r" || $0 == "\r\n" }.map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard hasFormat else {
        guard words == [Self.format] else {
          throw ProtocolError(.unknownFormat(first, expected: Self.format), at: position)
        }
        hasFormat = true
        continue
      }
      let entry = try Self.entry(words, at: position)
      guard seen.insert(entry.reference).inserted else {
        throw ProtocolError(.duplicateCriterion(entry.reference.description), at: position)
      }
      read.append(entry)
    }
    guard hasFormat else { throw ProtocolError(.empty, at: .start) }
    insert(read)
  }

  private static func entry(
    _ words: [String], at position: SourcePosition
  ) throws(ProtocolError) -> Entry {
    guard let reference = CriterionReference(words[0]),
      NameForm.isProtocolID(reference.protocol.text),
      NameForm.isCriterionID(reference.criterion.text)
    else { throw ProtocolError(.badReference(words[0]), at: position) }
    guard words.count == 2 || (words.count == 4 && words[2] == "retired") else {
      throw ProtocolError(
        .malformed("a line holds an id, a version, and perhaps retired with one"), at: position)
    }
    var versions: [SemanticVersion] = []
    for word in [words[1]] + words.dropFirst(3) {
      guard let version = SemanticVersion(word) else {
        throw ProtocolError(.badVersion(word), at: position)
      }
      versions.append(version)
    }
    return Entry(
      reference: reference, since: versions[0], retired: versions.count > 1 ? versions[1] : nil)
  }
}
