/// One mapping of a protocol file, its keys known and its values asked for by kind.
struct Fields {
  let part: ProtocolPart
  let position: SourcePosition
  let entries: [SourceEntry]

  init(_ node: SourceNode, of part: ProtocolPart, key: String) throws(ProtocolError) {
    self.part = part
    position = node.position
    entries = try node.mapping(for: key)
    for entry in entries where !part.keys.contains(entry.key) {
      throw ProtocolError(
        .unknownKey(entry.key, part: part, nearest: part.nearestKey(to: entry.key)),
        at: entry.keyPosition)
    }
  }

  subscript(key: String) -> SourceNode? {
    entries.first { $0.key == key }?.value
  }

  func required(_ key: String) throws(ProtocolError) -> SourceNode {
    guard let node = self[key] else {
      throw ProtocolError(.missingKey(key, part: part), at: position)
    }
    return node
  }

  func text(_ key: String) throws(ProtocolError) -> String? {
    guard let node = self[key] else { return nil }
    return try node.text(for: key)
  }

  func texts(_ key: String) throws(ProtocolError) -> [String] {
    guard let node = self[key] else { return [] }
    var texts: [String] = []
    for child in try node.list(for: key) {
      texts.append(try child.text(for: key))
    }
    return texts
  }

  /// The entries of a mapping; none where the key is not written.
  func entries(of key: String) throws(ProtocolError) -> [SourceEntry] {
    guard let node = self[key] else { return [] }
    return try node.mapping(for: key)
  }

  func boolean(_ key: String) throws(ProtocolError) -> Bool {
    guard let node = self[key] else { return false }
    return try node.boolean(for: key)
  }

  func wholeNumber(
    _ key: String, in allowed: ClosedRange<Int>
  ) throws(ProtocolError) -> Int? {
    guard let node = self[key] else { return nil }
    return try node.wholeNumber(for: key, in: allowed)
  }

  /// One of a few words.
  func word<Word>(_ key: String, as: Word.Type) throws(ProtocolError) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node = self[key] else { return nil }
    let value = try node.text(for: key)
    guard let word = Word(rawValue: value) else {
      let allowed = Word.allCases.map(\.rawValue)
      throw ProtocolError(.unknownWord(key: key, value: value, allowed: allowed), at: node.position)
    }
    return word
  }
}
