extension Frame {
  /// Draws a line of `│`, joined to the lines it crosses or ends on.
  ///
  /// Draw horizontal lines first, then vertical ones from line to line: an end that meets a
  /// horizontal line becomes `┬` or `┴`, a crossing `┼`.
  public mutating func verticalLine(column: Int, rows: Range<Int>, style: Style = .border) {
    for row in rows.clamped(to: 0..<size.rows) {
      let there = LineArms(self[row, column].glyph)
      var arms = LineArms.vertical
      if !there.isDisjoint(with: .horizontal), rows.count > 1 {
        if row == rows.lowerBound { arms = .down }
        if row == rows.upperBound - 1 { arms = .up }
      }
      drawLine(there.union(arms), row: row, column: column, style: style)
    }
  }

  /// Draws a line of `─`, joined to the lines it crosses or ends on.
  public mutating func horizontalLine(row: Int, columns: Range<Int>, style: Style = .border) {
    for column in columns.clamped(to: 0..<size.columns) {
      let there = LineArms(self[row, column].glyph)
      var arms = LineArms.horizontal
      if !there.isDisjoint(with: .vertical), columns.count > 1 {
        if column == columns.lowerBound { arms = .right }
        if column == columns.upperBound - 1 { arms = .left }
      }
      drawLine(there.union(arms), row: row, column: column, style: style)
    }
  }

  /// Draws a border along the inside of `area`, over what is there. Nothing below 2 by 2.
  public mutating func outline(_ area: Rectangle, style: Style = .border) {
    guard area.rows > 1, area.columns > 1 else { return }
    let (rows, columns) = area.clipped(to: size)
    for row in rows {
      for column in columns {
        var arms: LineArms = []
        let isEdgeRow = row == area.top || row == area.bottom - 1
        let isEdgeColumn = column == area.left || column == area.right - 1
        guard isEdgeRow || isEdgeColumn else { continue }
        if isEdgeRow, column > area.left { arms.insert(.left) }
        if isEdgeRow, column < area.right - 1 { arms.insert(.right) }
        if isEdgeColumn, row > area.top { arms.insert(.up) }
        if isEdgeColumn, row < area.bottom - 1 { arms.insert(.down) }
        drawLine(arms, row: row, column: column, style: style)
      }
    }
  }

  private mutating func drawLine(_ arms: LineArms, row: Int, column: Int, style: Style) {
    put(arms.glyph, row: row, column: column, style: style)
  }
}

/// The directions in which a box-drawing glyph reaches from the middle of its cell.
struct LineArms: OptionSet {
  let rawValue: Int

  static let up = LineArms(rawValue: 1)
  static let down = LineArms(rawValue: 2)
  static let left = LineArms(rawValue: 4)
  static let right = LineArms(rawValue: 8)
  static let vertical: LineArms = [.up, .down]
  static let horizontal: LineArms = [.left, .right]

  /// By raw value; a lone arm is drawn as the whole line.
  private static let glyphs = SafeText(" │││─┘┐┤─└┌├─┴┬┼").glyphs

  init(rawValue: Int) { self.rawValue = rawValue & 15 }

  /// The arms of a line that is there already; none for any other glyph.
  init(_ glyph: Glyph) {
    switch glyph.base {
    case "│": self = .vertical
    case "─": self = .horizontal
    default:
      let index = glyph == .blank ? nil : Self.glyphs.firstIndex(of: glyph)
      self.init(rawValue: index ?? 0)
    }
  }

  var glyph: Glyph { Self.glyphs[rawValue] }
}
