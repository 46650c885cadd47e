import AssayCore
import Cells

extension Model {
  func assessmentsScreen(in frame: inout Frame) {
    assessmentsHeading(in: &frame)
    let size = frame.size
    let body = size.body.inset(columns: 1)
    if assessments.isReading {
      frame.put(
        StyledLine(phrases.assessments.reading, .dim), row: 2, column: 1, width: body.columns)
    } else if assessments.isUnreadable {
      frame.put(
        StyledLine.wrapped(
          phrases.assessments.noFolder(assessments.folder), width: body.columns, style: .error),
        in: body)
    } else if assessments.documents.isEmpty {
      frame.put(firstRun(width: body.columns), in: body)
    } else {
      documentTable(in: body, of: &frame)
    }
    footer(in: &frame)
    if assessments.isFiltering {
      let layout = assessments.filter.layout(width: max(size.columns - 3, 1))
      let column = 2 + SafeText(phrases.help.filter).width + 2 + layout.caret.column
      frame.cursor = Position(row: 1, column: min(column, max(size.columns - 1, 0)))
    }
  }

  /// The folder with how much of it is shown, and the filter below.
  private func assessmentsHeading(in frame: inout Frame) {
    let width = frame.size.columns
    var right = StyledLine()
    let all = assessments.documents.count
    if all > 0, !assessments.isReading {
      let count =
        assessments.shown.count == all
        ? phrases.assessments.counted(all) : phrases.home.countedOf(assessments.shown.count, all)
      let order = phrases.home.orders(assessments.order.rawValue)
      right.add("\(count) · \(phrases.home.sortedBy(order)) ", .dim)
    }
    let title = StyledLine(" " + phrases.assessments.title(assessments.folder), .heading)
    let hasRoom = title.width + right.width + 2 <= width
    frame.put(title, row: 0, column: 0, width: hasRoom ? width - right.width : width)
    if hasRoom { frame.put(right, row: 0, column: width - right.width, width: right.width) }
    guard assessments.isFiltering || !assessments.filter.isEmpty else { return }
    var line = StyledLine("  " + phrases.help.filter + ": ", .dim)
    let layout = assessments.filter.layout(width: max(width - line.width - 1, 1))
    line.add(layout.lines.first ?? SafeText(), .emphasis)
    frame.put(line, row: 1, column: 0, width: width)
  }

  /// What can be done where nothing is yet.
  private func firstRun(width: Int) -> [StyledLine] {
    let words = phrases.home
    var lines = [StyledLine(words.empty, .emphasis), .empty]
    for (name, text) in [
      ("new", words.emptyNew), ("rehearsal", words.emptyRehearsal), ("help", words.emptyHelp),
    ] {
      guard let command = Command.table.first(where: { $0.name == name }) else { continue }
      var lead = StyledLine("  ")
      lead.add(keymap.label(of: command), .key)
      lines += StyledLine.hanging(lead, text, width: width, indent: 6)
      lines.append(.empty)
    }
    return lines
  }

  /// That the filter leaves nothing, and how all is shown again.
  var noneMatches: String {
    phrases.home.noneMatches(
      assessments.filter.text,
      key(of: assessments.isFiltering ? "clear-filter" : "show-all"))
  }

  private func documentTable(in area: Rectangle, of frame: inout Frame) {
    guard !assessments.shown.isEmpty else {
      return frame.put(
        StyledLine.wrapped(noneMatches, width: area.columns, style: .dim), in: area)
    }
    let columns = DocumentColumns(width: area.columns)
    frame.put(
      columns.head(phrases, assessments.order), row: area.top, column: area.left,
      width: area.columns)
    let room = max(area.rows - 1, 1)
    let selected = assessments.selected
    let start = min(max(selected - room / 2, 0), max(assessments.shown.count - room, 0))
    for (offset, document) in assessments.shown.dropFirst(start).prefix(room).enumerated() {
      let row = area.top + 1 + offset
      frame.put(
        columns.line(document, phrases), row: row, column: area.left, width: area.columns)
      if start + offset == selected {
        frame.restyle(frame.size.row(row), as: .selection)
        frame.cursor = Position(row: row, column: area.left)
      }
    }
  }
}
