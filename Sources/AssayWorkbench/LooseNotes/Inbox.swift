import AssayCore

/// The loose notes that wait for their criterion.
struct Inbox: Equatable, Sendable {
  var selected = 0
}

extension Model {
  mutating func openInbox() -> [Effect] {
    guard let walk else { return [] }
    if walk.assessment.looseNotes.isEmpty {
      say(phrases.looseNotes.empty)
    } else {
      self.walk?.inbox = Inbox()
    }
    return []
  }

  private var selectedLooseNote: TakenLooseNote? {
    guard let walk, let inbox = walk.inbox,
      walk.assessment.looseNotes.indices.contains(inbox.selected)
    else { return nil }
    return walk.assessment.looseNotes[inbox.selected]
  }

  mutating func fileLooseNote() -> [Effect] {
    guard let note = selectedLooseNote, let reference = walk?.reference else { return [] }
    return [.propose(.fileLooseNote(note.id, to: reference), settling: nil)]
  }

  mutating func dropLooseNote() -> [Effect] {
    guard let note = selectedLooseNote else { return [] }
    return [.propose(.dropLooseNote(note.id), settling: nil)]
  }
}
