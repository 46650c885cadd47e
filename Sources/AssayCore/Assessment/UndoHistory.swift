/// What each author can take back and bring again, folded from the events themselves, so that undo
/// survives a restart.
struct UndoHistory: Equatable, Sendable {
  private var histories: [String: History] = [:]

  func undoable(by author: String) -> EventID? { histories[author]?.undoable.last }
  func redoable(by author: String) -> EventID? { histories[author]?.redoable.last }

  mutating func note(_ event: Event) {
    // NB: an author whose name was forgotten has no way to undo: nobody can prove to be them.
    guard let author = event.author.content else { return }
    // In place: a copy of the history for each event would make opening a long one slow.
    histories[author, default: History()].note(event)
  }

  private struct History: Equatable, Sendable {
    var undoable: [EventID] = []
    var redoable: [EventID] = []

    /// A plain change can be undone and ends what could be redone; an undo can be redone; a redo
    /// can be undone.
    mutating func note(_ event: Event) {
      if let undone = event.undoes {
        if redoable.last == undone {
          redoable.removeLast()
          undoable.append(event.id)
        } else {
          // NB: from the end, where it nearly always is.
          if let place = undoable.lastIndex(of: undone) { undoable.remove(at: place) }
          redoable.append(event.id)
        }
      } else {
        undoable.append(event.id)
        redoable.removeAll()
      }
    }
  }
}
