import AssayCore

/// The loose notes that wait for their criterion.
extension Model {
  mutating func openInbox() -> [Effect] {
    guard let walk else { return [] }
    if walk.assessment.looseNotes.isEmpty {
      say(phrases.looseNotes.empty(key(of: "loose-note")))
    } else {
      return open(.looseNotes)
    }
    return []
  }

  mutating func fileLooseNote() -> [Effect] {
    guard case .looseNote(let id) = chosen, let reference = walk?.reference else { return [] }
    return [.propose(.fileLooseNote(id, to: reference), settling: nil)]
  }

  mutating func dropLooseNote() -> [Effect] {
    guard case .looseNote(let id) = chosen else { return [] }
    return [.propose(.dropLooseNote(id), settling: nil)]
  }
}
