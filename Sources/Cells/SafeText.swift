/// Text that is safe to show: a run of glyphs on one line, the only way into a frame.
///
/// Text from documents, protocols, files and the clipboard is data. What of it is shown, replaced
/// or left out is decided in one place (`Sanitising`); its width is the sum of its glyphs' widths.
///
///     let name: SafeText = "Jørgen"
///     SafeText("\u{1B}[31mred").text   // "�[31mred"
public struct SafeText: Equatable, Sendable {
  public let glyphs: [Glyph]
  /// In cells.
  public let width: Int

  /// Makes any string safe. Newlines and tabs become blanks.
  public init(_ string: String) {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(string.utf8.count)
    if Self.appendPlain(string, to: &glyphs) {
      self.init(glyphs, width: glyphs.count)
      return
    }
    glyphs.removeAll(keepingCapacity: true)
    var reader = ClusterReader(string)
    while reader.next(into: &glyphs) {}
    self.init(glyphs: glyphs)
  }

  public init() { self.init([], width: 0) }

  public init(glyphs: some Sequence<Glyph>) {
    let glyphs = Array(glyphs)
    self.init(glyphs, width: glyphs.reduce(0) { $0 + $1.width })
  }

  /// A glyph several times over; negative counts as none.
  public init(repeating glyph: Glyph, count: Int) {
    let count = max(count, 0)
    self.init(Array(repeating: glyph, count: count), width: glyph.width * count)
  }

  /// `width` has to be the glyphs' own.
  init(_ glyphs: [Glyph], width: Int) {
    self.glyphs = glyphs
    self.width = width
  }

  /// Adds the glyphs of printable ASCII, which most texts are; false at anything else.
  private static func appendPlain(_ string: String, to glyphs: inout [Glyph]) -> Bool {
    let bytes = string.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte >= 0x20, byte < 0x7F else { return false }
      glyphs.append(Glyph(ascii: byte))
    }
    return true
  }

  public var isEmpty: Bool { glyphs.isEmpty }

  public var text: String {
    var text = ""
    text.reserveCapacity(glyphs.count)
    for glyph in glyphs {
      text.unicodeScalars.append(glyph.base)
      if glyph.markCount > 0 { text.unicodeScalars.append(contentsOf: glyph.marks) }
    }
    return text
  }

  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(left.glyphs + right.glyphs, width: left.width + right.width)
  }

  public static func += (left: inout SafeText, right: SafeText) { left = left + right }
}

extension SafeText: ExpressibleByStringInterpolation, CustomStringConvertible {
  public init(stringLiteral text: String) { self.init(text) }
  public var description: String { text }
}

extension Sequence<SafeText> {
  /// One text of all, with `separator` between any two.
  public func joined(separator: SafeText = SafeText()) -> SafeText {
    SafeText(glyphs: Array(map(\.glyphs).joined(separator: separator.glyphs)))
  }
}
