import Cells

extension Model {
  /// The keys, over whatever was there.
  func helpScreen(_ help: Help, in frame: inout Frame) {
    let size = frame.size
    frame.fill(size.area)
    var title = StyledLine(" " + phrases.help.title, .heading)
    title.add("   " + phrases.help.filter + ": ", .dim)
    let column = title.width
    title.add(SafeText(help.filter.text))
    frame.put(title, row: 0, column: 0, width: size.columns)
    let caret = help.filter.layout(width: max(size.columns - column, 1)).caret
    frame.cursor = Position(row: 0, column: min(column + caret.column, max(size.columns - 1, 0)))

    let rows = helpRows
    // A notice takes the last line.
    let room = max(size.rows - (notice == nil ? 3 : 4), 1)
    let start = min(max(help.selected - room / 2, 0), max(rows.count - room, 0))
    for (offset, line) in rows.dropFirst(start).prefix(room).enumerated() {
      let row = 2 + offset
      frame.put(helpLine(line), row: row, column: 1, width: size.columns - 2)
      if start + offset == help.selected {
        frame.restyle(size.row(row), adding: .reverse)
      }
    }
    footer(in: &frame)
  }

  private func helpLine(_ row: HelpRow) -> StyledLine {
    var line = StyledLine(SafeText(keys(of: row)).truncated(to: 20), .key)
    line.pad(to: 22)
    let reason: String? =
      if case .command(let command) = row { command.disabled(self) } else { nil }
    line.add(meaning(of: row), reason == nil ? .normal : .dim)
    if let reason { line.add("   " + phrases.help.unavailable(reason), .warning) }
    return line
  }
}
