extension StringProtocol {
  /// True where the word stands somewhere in the text: what filters and searches ask of every row.
  ///
  /// Compared byte by byte. Going through a text by characters, as `contains` does, takes many times
  /// as long; only where letters are written in parts is it needed, since they may be whole elsewhere.
  public func holds(_ word: some StringProtocol) -> Bool {
    let wanted = Array(word.utf8)
    let isFound = utf8.withContiguousStorageIfAvailable { Self.bytes($0, hold: wanted) }
    if isFound ?? Self.bytes(Array(utf8), hold: wanted) { return true }
    return (word.hasMarks || wanted.contains { $0 >= 0x80 } && hasMarks) && contains(word)
  }

  /// True where a letter is followed by marks of its own, or a Korean syllable stands in its parts.
  private var hasMarks: Bool {
    let isFound = utf8.withContiguousStorageIfAvailable { Self.holdMarks($0) }
    return isFound ?? Self.holdMarks(Array(utf8))
  }

  /// Marks are U+0300 to U+036F, parts of syllables U+1100 to U+11FF.
  private static func holdMarks(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { first, second in
      switch first {
      case 0xCC: true
      case 0xCD: second < 0xB0
      case 0xE1: (0x84...0x87).contains(second)
      default: false
      }
    }
  }

  private static func bytes(_ bytes: some RandomAccessCollection<UInt8>, hold wanted: [UInt8])
    -> Bool
  {
    guard let first = wanted.first else { return true }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      guard rest.count >= wanted.count else { return false }
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
