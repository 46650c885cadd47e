import AssayCore
import Cells

extension Model {
  func assessmentsScreen(in frame: inout Frame) {
    let size = frame.size
    frame.put(
      StyledLine(" " + phrases.assessments.title(assessments.folder), .heading), row: 0, column: 0,
      width: size.columns)
    let body = Rectangle(top: 2, left: 1, rows: size.rows - 4, columns: size.columns - 2)
    if assessments.isReading {
      frame.put(
        StyledLine(phrases.assessments.reading, .dim), row: 2, column: 1, width: body.columns)
    } else if assessments.isUnreadable {
      frame.put(
        StyledLine.wrapped(
          phrases.assessments.noFolder(assessments.folder), width: body.columns, style: .error),
        in: body)
    } else if assessments.documents.isEmpty {
      let lines = phrases.assessments.empty.flatMap {
        StyledLine.wrapped($0, width: body.columns)
      }
      frame.put(lines, in: body)
    } else {
      documentTable(in: body, of: &frame)
    }
    footer(in: &frame)
  }

  private func documentTable(in area: Rectangle, of frame: inout Frame) {
    let columns = DocumentColumns(width: area.columns)
    frame.put(columns.head(phrases), row: area.top, column: area.left, width: area.columns)
    let room = max(area.rows - 1, 1)
    let selected = assessments.selected
    let start = min(
      max(selected - room / 2, 0), max(assessments.documents.count - room, 0))
    for (offset, document) in assessments.documents.dropFirst(start).prefix(room).enumerated() {
      let row = area.top + 1 + offset
      frame.put(
        columns.line(document, phrases, isSelected: start + offset == selected), row: row,
        column: area.left, width: area.columns)
      if start + offset == selected {
        frame.restyle(
          Rectangle(top: row, left: 0, rows: 1, columns: frame.size.columns), adding: .reverse)
        frame.cursor = Position(row: row, column: area.left)
      }
    }
  }
}
