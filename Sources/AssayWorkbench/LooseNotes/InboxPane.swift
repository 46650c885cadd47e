import AssayCore
import Cells

extension Model {
  /// The loose notes, oldest first, and the criterion that Enter would file the chosen one to.
  func inboxPane(_ inbox: Inbox, _ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    let notes = walk.assessment.looseNotes
    var lines = [StyledLine(phrases.looseNotes.title(notes.count), .heading)]
    if let criterion = walk.criterion {
      lines.append(StyledLine(phrases.looseNotes.target(criterion.id.text), .emphasis))
      lines += StyledLine.wrapped(criterion.text, width: area.columns, indent: 2, style: .dim)
    }
    lines.append(.empty)
    var focus = lines.count
    for (index, note) in notes.enumerated() {
      let isSelected = index == inbox.selected
      if isSelected { focus = lines.count }
      var lead = StyledLine(isSelected ? "▸ " : "  ", .emphasis)
      lead.add(note.taken.time.hourAndMinute, .dim)
      if let present = note.note.present?.content { lead.add(" " + present, .dim) }
      lines += StyledLine.hanging(
        lead, note.note.text.content ?? phrases.walk.forgotten, width: area.columns,
        indent: min(max(lead.width + 1, 9), max(area.columns / 2, 1)),
        style: isSelected ? .selection : .normal)
    }
    let start = min(max(focus - area.rows + 3, 0), max(lines.count - area.rows, 0))
    frame.put(Array(lines.dropFirst(start)), in: area)
    frame.cursor = Position(row: area.top + focus - start, column: area.left)
  }
}
