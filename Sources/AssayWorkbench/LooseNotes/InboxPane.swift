import AssayCore
import Cells

extension Model {
  /// The loose notes, oldest first, and the criterion that Enter would file the chosen one to.
  func inboxContent(_ walk: Walk, width: Int) -> SheetContent {
    let notes = walk.assessment.looseNotes
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.looseNotes.title(notes.count), .heading)]
    if notes.isEmpty {
      content.head += StyledLine.wrapped(
        phrases.looseNotes.empty(key(of: "loose-note")), width: width, style: .dim)
    } else if let criterion = walk.criterion {
      content.head.append(
        StyledLine(
          phrases.looseNotes.target(criterion.id.text, key(of: "file-loose-note")), .emphasis))
      content.head += StyledLine.wrapped(criterion.text, width: width, indent: 2, style: .dim)
    }
    content.head.append(.empty)
    let room = max(width - 2, 1)
    for note in notes {
      var lead = StyledLine(timeText(note.taken.time), .dim)
      if let present = note.note.present?.content { lead.add(" " + People.brief(present), .dim) }
      let text = cut(note.note.text.content ?? phrases.walk.forgotten, width: room)
      let lines =
        lead.width < room / 2
        ? StyledLine.hanging(lead, text, width: room, indent: max(lead.width + 1, 7))
        : [lead] + StyledLine.wrapped(text, width: room, indent: min(7, room - 1))
      content.rows.append(SheetRow(lines: lines, subject: .looseNote(note.id)))
    }
    return content
  }
}
