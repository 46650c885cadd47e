import Cells

extension Model {
  /// The sheet in its area: the head stays, the rows are scrolled to the chosen one.
  func sheetPane(_ sheet: Sheet, _ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    let content = content(of: sheet, walk, width: area.columns)
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
