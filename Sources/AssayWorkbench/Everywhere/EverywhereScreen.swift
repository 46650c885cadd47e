import AssayCore
import Cells

extension Model {
  /// What was found, by document; over whatever was there.
  func everywhereScreen(_ search: Everywhere, in frame: inout Frame) {
    let size = frame.size
    frame.fill(size.area)
    var title = StyledLine(" " + phrases.everywhere.title + ": ", .heading)
    let room = max(size.columns - title.width - 1, 1)
    let layout = search.field.layout(width: room)
    let column = title.width
    title.add(layout.lines.first ?? SafeText(), search.isAsBefore ? .selection : .emphasis)
    frame.put(title, row: 0, column: 0, width: size.columns)
    if size.rows > 4 {
      frame.put(
        StyledLine(state(of: search), .dim), row: 1, column: 1, width: max(size.columns - 2, 0))
    }
    let body = Rectangle(top: 3, left: 1, rows: size.rows - 5, columns: size.columns - 2)
    let selectedRow = hitRows(search, in: body, of: &frame)
    footer(in: &frame)
    if search.isAsking {
      frame.cursor = Position(
        row: 0, column: min(column + layout.caret.column, max(size.columns - 1, 0)))
    } else {
      frame.cursor = selectedRow.map { Position(row: $0, column: body.left) }
    }
  }

  private func state(of search: Everywhere) -> String {
    let words = phrases.everywhere
    guard !search.words.isEmpty, !search.isRewritten else { return "" }
    if search.isSearching { return words.searching(search.searched, search.total) }
    var text = words.found(search.hits.count, search.total)
    if search.unreadable > 0 { text += " · " + words.unreadable(search.unreadable) }
    return text
  }

  /// Draws the hits around the selected one and says in which row that is.
  private func hitRows(
    _ search: Everywhere, in area: Rectangle, of frame: inout Frame
  ) -> Int? {
    guard !search.hits.isEmpty, !search.isRewritten, area.rows > 0 else {
      let text =
        search.words.isEmpty || search.isRewritten
        ? phrases.everywhere.invitation(assessments.folder)
        : search.isSearching ? "" : phrases.everywhere.nothing
      frame.put(StyledLine.wrapped(text, width: area.columns, style: .dim), in: area)
      return nil
    }
    // A document's heading stands before its first hit, and before the first one shown.
    let start = min(
      max(search.selected - area.rows / 3, 0), max(search.hits.count - area.rows / 2, 0))
    var row = area.top
    var selectedRow: Int?
    var path: String?
    for index in start..<search.hits.count where row < area.bottom {
      let hit = search.hits[index]
      if hit.path != path {
        path = hit.path
        frame.put(
          StyledLine(hit.title, .heading), row: row, column: area.left, width: area.columns)
        row += 1
        guard row < area.bottom else { break }
      }
      frame.put(
        line(hit, search.words, width: area.columns), row: row, column: area.left,
        width: area.columns)
      if index == search.selected {
        selectedRow = row
        if !search.isAsking {
          frame.restyle(frame.size.row(row), adding: .reverse)
        }
      }
      row += 1
    }
    return selectedRow
  }

  private func line(_ hit: SearchHit, _ words: [String], width: Int) -> StyledLine {
    var line = StyledLine("  ")
    if let criterion = hit.criterion {
      let standard = criterion.protocol.text.split(separator: "-").last.map(String.init)
      line.add(
        SafeText("\(standard ?? "") \(criterion.criterion)").truncated(to: 15).padded(to: 16), .dim)
    } else {
      line.pad(to: 18)
    }
    line.add(SafeText(source(hit.source)).truncated(to: 10).padded(to: 11), .key)
    let characters = Array(hit.line)
    var place = 0
    for mark in Excerpt.marks(in: hit.line, of: words) {
      line.add(String(characters[place..<mark.lowerBound]))
      line.add(String(characters[mark]), .rating)
      place = mark.upperBound
    }
    line.add(String(characters[place...]))
    return line
  }

  private func source(_ source: SearchHit.Source) -> String {
    switch source {
    case .organisation: phrases.everywhere.sources("organisation")
    case .plan: phrases.everywhere.sources("plan")
    case .note: phrases.everywhere.sources("note")
    case .privateNote: phrases.everywhere.sources("private")
    case .reason: phrases.everywhere.sources("reason")
    case .looseNote: phrases.everywhere.sources("loose-note")
    case .criterion: phrases.everywhere.sources("criterion")
    case .item(let label): label
    }
  }
}
