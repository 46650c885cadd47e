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
    var reader = ClusterReader(string)
    while reader.next(into: &glyphs) {}
    self.init(glyphs: glyphs)
  }

  public init() { self.init(glyphs: []) }

  public init(glyphs: some Sequence<Glyph>) {
    self.glyphs = Array(glyphs)
    width = self.glyphs.reduce(0) { $0 + $1.width }
  }

  /// A glyph several times over; negative counts as none.
  public init(repeating glyph: Glyph, count: Int) {
    self.init(glyphs: repeatElement(glyph, count: max(count, 0)))
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
    SafeText(glyphs: left.glyphs + right.glyphs)
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
