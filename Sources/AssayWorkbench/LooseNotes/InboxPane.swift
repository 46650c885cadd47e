import AssayCore
import Cells

extension Model {
  /// The loose notes, oldest first, and the criterion that Enter would file the chosen one to.
  func inboxContent(_ sheet: Sheet, _ walk: Walk, width: Int) -> SheetContent {
    let notes = walk.assessment.looseNotes
    var content = SheetContent(head: [StyledLine(phrases.looseNotes.title(notes.count), .heading)])
    if let criterion = walk.criterion {
      content.head.append(StyledLine(phrases.looseNotes.target(criterion.id.text), .emphasis))
      content.head += StyledLine.wrapped(criterion.text, width: width, indent: 2, style: .dim)
    }
    content.head.append(.empty)
    for (index, note) in notes.enumerated() {
      let isSelected = index == sheet.selected
      var lead = StyledLine(isSelected ? "▸ " : "  ", .emphasis)
      lead.add(note.taken.time.hourAndMinute, .dim)
      if let present = note.note.present?.content { lead.add(" " + People.brief(present), .dim) }
      let lines = StyledLine.hanging(
        lead, note.note.text.content ?? phrases.walk.forgotten, width: width,
        indent: min(max(lead.width + 1, 9), max(width / 2, 1)),
        style: isSelected ? .selection : .normal)
      content.rows.append(SheetRow(lines: lines, subject: .looseNote(note.id)))
    }
    return content
  }
}
