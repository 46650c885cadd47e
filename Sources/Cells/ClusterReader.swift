/// Walks over the clusters of a text: the same as `Character`, found faster where scalars stand
/// alone.
struct ClusterReader {
  private let text: String
  // A copy, since reading bytes of an array costs a fraction of reading them through the string.
  private let bytes: [UInt8]
  /// Where the next cluster begins, in UTF-8.
  private(set) var offset = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// True where a newline comes next.
  var isAtNewline: Bool { offset < bytes.count && bytes[offset] == 0x0A }

  mutating func skipNewline() {
    if isAtNewline { offset += 1 }
  }

  /// The glyph of a printable ASCII character that is a cluster of its own, which most are; nil where
  /// anything else comes next.
  mutating func nextPlain() -> Glyph? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    let following = offset + 1
    guard byte >= 0x20, byte < 0x7F, following == bytes.count || bytes[following] < 0x80 else {
      return nil
    }
    offset = following
    return Glyph(ascii: byte)
  }

  /// Adds the glyphs of the next cluster; false at the end of the text.
  mutating func next(into glyphs: inout [Glyph]) -> Bool {
    if let glyph = nextPlain() {
      glyphs.append(glyph)
      return true
    }
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    let following = offset + 1
    if byte < 0x80, following == bytes.count || bytes[following] < 0x80 {
      let isCarriageReturnLineFeed =
        byte == 0x0D && following < bytes.count && bytes[following] == 0x0A
      offset = isCarriageReturnLineFeed ? following + 1 : following
      glyphs.append(isCarriageReturnLineFeed ? .blank : Sanitising.glyph(ofASCII: byte))
    } else {
      readScalars(into: &glyphs)
    }
    return true
  }

  private mutating func readScalars(into glyphs: inout [Glyph]) {
    let scalar = scalar(at: offset)
    let following = offset + UTF8.width(scalar)
    if Sanitising.standsAlone(scalar),
      following == bytes.count || Sanitising.standsAlone(self.scalar(at: following))
    {
      offset = following
      if let glyph = Sanitising.glyph(ofLone: scalar) { glyphs.append(glyph) }
    } else {
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      let end = text.index(after: index)
      offset += text.utf8.distance(from: index, to: end)
      Sanitising.append(cluster: text.unicodeScalars[index..<end], to: &glyphs)
    }
  }

  /// Reads one scalar of the text, whose UTF-8 is known to be well formed.
  private func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = UInt32(bytes[offset])
    func rest(_ place: Int) -> UInt32 { UInt32(bytes[offset + place]) & 0x3F }
    let value =
      switch lead {
      case ..<0x80: lead
      case ..<0xE0: (lead & 0x1F) << 6 | rest(1)
      case ..<0xF0: (lead & 0x0F) << 12 | rest(1) << 6 | rest(2)
      default: (lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
