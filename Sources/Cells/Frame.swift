/// What one cell of the screen holds.
///
/// Two words, so that frames are compared and copied word by word: a glyph, and in the bits that
/// glyphs never use its style.
public struct Cell: Equatable, BitwiseCopyable, Sendable {
  private var low: UInt64
  private var high: UInt64

  private static let roleShift: UInt64 = 44
  private static let attributesShift: UInt64 = 48
  private static let styleMask: UInt64 = 0xFFF << roleShift
  private static let continuationBit: UInt64 = 1 << 60

  init(_ glyph: Glyph = .blank, style: Style = .normal, isContinuation: Bool = false) {
    low = glyph.low
    high = glyph.high | Self.bits(of: style) | (isContinuation ? Self.continuationBit : 0)
  }

  /// The same look with another glyph.
  func with(_ glyph: Glyph) -> Cell {
    var cell = self
    cell.glyph = glyph
    return cell
  }

  public internal(set) var glyph: Glyph {
    get { Glyph(low: low, high: high & Glyph.highMask) }
    set {
      low = newValue.low
      high = high & ~Glyph.highMask | newValue.high
    }
  }

  public internal(set) var style: Style {
    get {
      Style(
        Role(rawValue: UInt8(truncatingIfNeeded: high >> Self.roleShift) & 15) ?? .normal,
        Attributes(rawValue: UInt8(truncatingIfNeeded: high >> Self.attributesShift)))
    }
    set { high = high & ~Self.styleMask | Self.bits(of: newValue) }
  }

  /// True for the right half of a wide glyph: the glyph stands in the cell to the left, this one
  /// holds a blank in the same style and is not drawn.
  public internal(set) var isContinuation: Bool {
    get { high & Self.continuationBit != 0 }
    set { high = newValue ? high | Self.continuationBit : high & ~Self.continuationBit }
  }

  /// The glyph as ASCII; nil for anything else and for marked glyphs.
  public var ascii: UInt8? { low < 0x7F && high & Glyph.highMask == 0 ? UInt8(low) : nil }

  /// The style as a number below ``Style/codes``: the role's raw value in the lowest four bits, the
  /// attributes above them. 0 is `normal`.
  public var styleCode: Int {
    Int(truncatingIfNeeded: high >> Self.roleShift) & (Style.codes - 1)
  }

  private static func bits(of style: Style) -> UInt64 {
    UInt64(style.role.rawValue) << roleShift | UInt64(style.attributes.rawValue) << attributesShift
  }

  static let blank = Cell()
}

/// What the terminal shows: cells, cursor and title. A value.
///
/// Drawing outside is clipped. A wide glyph cut by an edge, or half overwritten, becomes a blank,
/// so the widths of a row's glyphs always add up to the columns.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Row by row.
  var cells: [Cell]
  /// Nil where the cursor is hidden, which it is outside the frame.
  public var cursor: Position? {
    didSet { if let place = cursor, !size.contains(place) { cursor = nil } }
  }
  /// The title of the terminal's window.
  public var title: SafeText

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    title = SafeText()
  }

  /// One cell; a blank outside the frame.
  public subscript(row: Int, column: Int) -> Cell {
    guard size.contains(Position(row: row, column: column)) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// A row's cells from left to right; none outside the frame.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The rows as text, joined by newlines, without the blanks at their ends. A wide glyph stands
  /// once.
  public var plainText: String {
    var text = ""
    for index in 0..<size.rows {
      if index > 0 { text += "\n" }
      let glyphs = row(index).lazy.filter { !$0.isContinuation }.map(\.glyph)
      let length = (glyphs.lastIndex { $0 != .blank }).map { glyphs.index(after: $0) }
      text += SafeText(glyphs: glyphs[..<(length ?? glyphs.startIndex)]).text
    }
    return text
  }
}
