/// What each author can take back and bring again, folded from the events themselves, so that undo
/// survives a restart.
struct UndoHistory: Equatable, Sendable {
  private var histories: [String: History] = [:]

  private struct History: Equatable, Sendable {
    var undoable: [EventID] = []
    var redoable: [EventID] = []
  }

  func undoable(by author: String) -> EventID? { histories[author]?.undoable.last }
  func redoable(by author: String) -> EventID? { histories[author]?.redoable.last }

  /// A plain change can be undone and ends what could be redone; an undo can be redone; a redo can
  /// be undone.
  mutating func note(_ event: Event) {
    // NB: an author whose name was forgotten has no way to undo: nobody can prove to be them.
    guard let author = event.author.content else { return }
    var history = histories[author] ?? History()
    if let undone = event.undoes {
      if history.redoable.last == undone {
        history.redoable.removeLast()
        history.undoable.append(event.id)
      } else {
        history.undoable.removeAll { $0 == undone }
        history.redoable.append(event.id)
      }
    } else {
      history.undoable.append(event.id)
      history.redoable.removeAll()
    }
    histories[author] = history
  }
}
