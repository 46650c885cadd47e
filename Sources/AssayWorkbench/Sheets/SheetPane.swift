import Cells

extension Model {
  /// The sheet in its area: the head stays, the rows are scrolled to the chosen one.
  func sheetPane(_ sheet: Sheet, _ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    var content = content(of: sheet, walk, width: area.columns)
    content.markChosen(sheet.selected)
    let head = Array(content.head.prefix(max(area.rows - 1, 0)))
    frame.put(head, in: area)
    let body = Rectangle(
      top: area.top + head.count, left: area.left, rows: area.rows - head.count,
      columns: area.columns)
    let before = content.rows.prefix(sheet.selected).reduce(0) { $0 + $1.lines.count }
    let lines = content.rows.flatMap(\.lines)
    let start = min(max(before - body.rows / 2, 0), max(lines.count - body.rows, 0))
    frame.put(Array(lines.dropFirst(start)), in: body)
    frame.cursor = Position(row: body.top + before - start, column: area.left)
  }
}

extension SheetContent {
  /// Puts two columns in front of the rows, with the mark in front of the chosen one.
  fileprivate mutating func markChosen(_ selected: Int) {
    guard marksChosen else { return }
    let blank = StyledLine.Piece(text: "  ", style: .normal)
    for row in rows.indices {
      for line in rows[row].lines.indices {
        rows[row].lines[line].pieces.insert(blank, at: 0)
      }
      guard row == selected, !rows[row].lines.isEmpty else { continue }
      var first = rows[row].lines[0]
      first.pieces[0] = StyledLine.Piece(text: "▸ ", style: .emphasis)
      for piece in first.pieces.indices.dropFirst() where first.pieces[piece].style == .normal {
        first.pieces[piece].style = .selection
      }
      rows[row].lines[0] = first
    }
  }
}
