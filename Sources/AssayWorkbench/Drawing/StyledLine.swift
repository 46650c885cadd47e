import Cells

/// A line made of pieces, each with its style.
struct StyledLine: Equatable, Sendable, ExpressibleByArrayLiteral {
  var pieces: [Piece]

  struct Piece: Equatable, Sendable {
    var text: SafeText
    var style: Style
  }

  init(_ pieces: [Piece] = []) { self.pieces = pieces }
  init(arrayLiteral pieces: Piece...) { self.init(pieces) }
  init(_ text: SafeText, _ style: Style = .normal) { self.init([Piece(text: text, style: style)]) }
  init(_ text: String, _ style: Style = .normal) { self.init(SafeText(text), style) }

  static let empty = StyledLine()

  var width: Int { pieces.reduce(0) { $0 + $1.text.width } }

  /// Its width without the blanks it ends in.
  private var writtenWidth: Int {
    var width = width
    for piece in pieces.reversed() {
      let blanks = piece.text.glyphs.reversed().prefix { $0 == .blank }.count
      width -= blanks
      if blanks < piece.text.glyphs.count { break }
    }
    return width
  }

  /// True where something that can be seen lies beyond the width.
  func goesBeyond(_ width: Int) -> Bool { self.width > width && writtenWidth > width }

  mutating func add(_ text: String, _ style: Style = .normal) {
    add(SafeText(text), style)
  }

  mutating func add(_ text: SafeText, _ style: Style = .normal) {
    pieces.append(Piece(text: text, style: style))
  }

  /// Fills up with blanks to the column, or adds one blank where that is passed already.
  mutating func pad(to column: Int) {
    add(SafeText(repeating: .blank, count: max(column - width, 1)))
  }
}

extension StyledLine {
  /// Text wrapped to a width, every line in one style.
  static func wrapped(
    _ text: String, width: Int, indent: Int = 0, style: Style = .normal
  ) -> [StyledLine] {
    indented(SafeText.paragraphs(text, width: width - indent), indent: indent, style: style)
  }

  private static func indented(
    _ lines: [SafeText], indent: Int, style: Style
  ) -> [StyledLine] {
    lines.map { line in
      guard indent > 0 else { return StyledLine(line, style) }
      let blanks = SafeText(repeating: .blank, count: indent)
      return [Piece(text: blanks, style: .normal), Piece(text: line, style: style)]
    }
  }

  /// A lead in front of the first line, and the text wrapped beside it.
  static func hanging(
    _ lead: StyledLine, _ text: String, width: Int, indent: Int, style: Style = .normal
  ) -> [StyledLine] {
    hanging(
      lead, SafeText.paragraphs(text, width: width - indent), indent: indent, style: style)
  }

  /// A lead in front of the first line, and the others below it.
  static func hanging(
    _ lead: StyledLine, _ text: [SafeText], indent: Int, style: Style = .normal
  ) -> [StyledLine] {
    guard let head = text.first else { return [lead] }
    var first = lead
    first.pad(to: indent)
    first.add(head, style)
    return [first] + indented(Array(text.dropFirst()), indent: indent, style: style)
  }
}

extension Frame {
  /// Draws a line; what goes beyond the width ends in an ellipsis.
  mutating func put(_ line: StyledLine, row: Int, column: Int, width: Int) {
    var column = column
    let end = column + max(width, 0)
    let isCut = line.goesBeyond(width)
    for piece in line.pieces where column < end {
      let room = end - column
      let reachesEdge = isCut && piece.text.width >= room
      // A blank stands for what follows a piece that ends just at the edge.
      let text = reachesEdge ? (piece.text + " ").truncated(to: room) : piece.text
      column = put(text, row: row, column: column, style: piece.style, maxWidth: room)
    }
  }

  /// Draws lines downwards inside an area; those that do not fit are left out.
  mutating func put(_ lines: [StyledLine], in area: Rectangle) {
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      put(line, row: area.top + offset, column: area.left, width: area.columns)
    }
  }
}
