import Cells

extension Model {
  /// The sheet in its area: the head stays, the rows are scrolled to the chosen one.
  func sheetPane(_ sheet: Sheet, _ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    let content = content(of: sheet, walk, width: area.columns)
    let headRows = content.headRows(sheet, in: area.rows)
    var head = Array(content.head.prefix(headRows))
    if headRows > 0, sheet.isFiltering || !sheet.filter.text.isEmpty {
      let layout = sheet.filter.layout(width: max(area.columns - 2, 1))
      var line = StyledLine("/ ", .key)
      line.pieces += (layout.lines.last.map { StyledLine($0) } ?? .empty).pieces
      head = head.prefix(headRows - 1) + [line]
      if sheet.isFiltering {
        frame.cursor = Position(
          row: area.top + head.count - 1, column: area.left + 2 + layout.caret.column)
      }
    }
    frame.put(head, in: area)
    let body = Rectangle(
      top: area.top + head.count, left: area.left, rows: area.rows - head.count,
      columns: area.columns)
    let row = draw(content, of: sheet, in: body, of: &frame)
    guard !sheet.isFiltering else { return }
    frame.cursor = Position(row: row, column: area.left)
    guard content.rows.indices.contains(sheet.selected) else { return }
    let cells = content.rows[sheet.selected].cells
    if content.marksChosen, cells.isEmpty {
      // One band over all that stands there: a row with cells shows which of them is meant instead.
      frame.restyle(
        Rectangle(top: row, left: area.left, rows: 1, columns: area.columns), as: .selection)
    }
    guard let cell = cells.indices.contains(sheet.column) ? cells[sheet.column] : cells.last else {
      return
    }
    let left = area.left + (content.marksChosen ? 2 : 0) + cell.lowerBound
    frame.restyle(
      Rectangle(top: row, left: left, rows: 1, columns: cell.count), adding: .reverse)
    frame.cursor = Position(row: row, column: min(left, max(area.right - 1, 0)))
  }

  /// - Returns: The row of the window the chosen row begins on.
  private func draw(
    _ content: SheetContent, of sheet: Sheet, in body: Rectangle, of frame: inout Frame
  ) -> Int {
    let chosen = sheet.selected
    let all = content.rows.reduce(0) { $0 + $1.height }
    let before = content.rows.prefix(chosen).reduce(0) { $0 + $1.height }
    let height = content.rows.indices.contains(chosen) ? content.rows[chosen].height : 1
    let above = content.rows.indices.contains(chosen) ? content.rows[chosen].above.count : 0
    // The whole row is seen where it fits, with about as much after it as before.
    let middle = before - max((body.rows - height) / 2, 0)
    let scrolled = min(sheet.scrolled, max(height - above - body.rows, 0))
    let start = min(
      max(scrolled > 0 ? before + above + scrolled : middle, 0), max(all - body.rows, 0))
    var offset = -start
    for (index, row) in content.rows.enumerated() {
      defer { offset += row.height }
      guard offset + row.height > 0 else { continue }
      guard offset < body.rows else { break }
      let lines = row.above + (content.marksChosen ? row.marked(index == chosen) : row.lines)
      for (number, line) in lines.enumerated()
      where (0..<body.rows).contains(offset + number) {
        frame.put(
          line, row: body.top + offset + number, column: body.left, width: body.columns)
      }
    }
    return body.top + min(max(before + above - start, 0), max(body.rows - 1, 0))
  }
}

extension SheetContent {
  /// How many rows the head takes with the filter below it: in a small window the list comes first.
  func headRows(_ sheet: Sheet, in rows: Int) -> Int {
    let hasFilter = sheet.isFiltering || !sheet.filter.text.isEmpty
    let filter = hasFilter ? 1 : 0
    return max(min(head.count + filter, rows - 3), min(filter, rows), 0)
  }
}

extension SheetRow {
  /// The lines behind two columns, with the mark in front of the chosen one.
  fileprivate func marked(_ isChosen: Bool) -> [StyledLine] {
    lines.enumerated().map { number, line in
      var marked = StyledLine(isChosen && number == 0 ? "▸ " : "  ", .emphasis)
      marked.pieces += line.pieces
      return marked
    }
  }
}
