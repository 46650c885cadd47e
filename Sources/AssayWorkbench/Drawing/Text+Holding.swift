extension StringProtocol {
  /// True where the word stands somewhere in the text: what filters and searches ask of every row.
  ///
  /// Compared byte by byte. Going through a text by characters, as `contains` does, takes many times
  /// as long; only letters that can be written in two ways need it.
  func holds(_ word: some StringProtocol) -> Bool {
    let wanted = Array(word.utf8)
    let isFound = utf8.withContiguousStorageIfAvailable { Self.bytes($0, hold: wanted) }
    if isFound ?? Self.bytes(Array(utf8), hold: wanted) { return true }
    return wanted.contains { $0 >= 0x80 } && contains(word)
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
