/// What one cell of the screen holds.
public struct Cell: Equatable, Sendable {
  public internal(set) var glyph: Glyph
  public internal(set) var style: Style
  /// True for the right half of a wide glyph: the glyph stands in the cell to the left, this one
  /// holds a blank in the same style and is not drawn.
  public internal(set) var isContinuation: Bool

  init(_ glyph: Glyph = .blank, style: Style = .normal, isContinuation: Bool = false) {
    self.glyph = glyph
    self.style = style
    self.isContinuation = isContinuation
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

  /// The rows whose cells are not those of `other`; all of them where the sizes differ.
  public func rowsDiffering(from other: Frame) -> [Int] {
    guard size == other.size else { return Array(0..<size.rows) }
    return (0..<size.rows).filter { row($0) != other.row($0) }
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
