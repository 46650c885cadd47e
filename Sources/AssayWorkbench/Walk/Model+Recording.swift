import AssayCore

extension Model {
  /// Takes in an event that is about to reach the disk, and says what it did.
  mutating func record(_ event: Event) {
    guard var walk, case .changed(let change) = event.body else { return }
    let before = walk.standards.map(\.score.levelText)
    walk.ledger.append(event)
    if let reference = change.criterion,
      let index = walk.standards.firstIndex(where: { $0.layout.source.id == reference.protocol })
    {
      walk.standards[index].take(walk.assessment[reference], of: reference.criterion)
    }
    if event.undoes != nil, let reference = change.criterion { walk.go(to: reference) }
    if var inbox = walk.inbox {
      inbox.selected = min(inbox.selected, max(walk.assessment.looseNotes.count - 1, 0))
      walk.inbox = walk.assessment.looseNotes.isEmpty ? nil : inbox
    }
    let after = walk.standards.map(\.score.levelText)
    let isHidden = walk.isResultHidden
    let isRedo = event.undoes.map { walk.ledger.event($0)?.undoes != nil } ?? false
    self.walk = walk

    var sentence = sentence(for: change)
    if event.undoes != nil {
      sentence = isRedo ? phrases.status.redid(sentence) : phrases.status.undid(sentence)
    }
    if !isHidden, let moved = zip(before, after).first(where: { $0 != $1 }) {
      sentence += " · " + phrases.status.levelChanged(moved.0, moved.1)
    }
    say(sentence)
  }

  private func sentence(for change: Change) -> String {
    let words = phrases.status
    switch change {
    case .rated(let criterion, _, .rated(let code)):
      return words.rated(criterion.criterion.text, code.text)
    case .rated(let criterion, _, .unrated): return words.cleared(criterion.criterion.text)
    case .rated(let criterion, _, .notApplicable):
      return words.notApplicable(criterion.criterion.text)
    case .noted(let criterion, .private, _, _):
      return words.notedPrivately(criterion.criterion.text)
    case .noted(let criterion, .report, _, let text):
      return text == nil
        ? words.noteCleared(criterion.criterion.text) : words.noted(criterion.criterion.text)
    case .looseNote(_, _, let note):
      return note == nil ? words.looseNoteDropped : words.looseNoteTaken
    case .filed(_, let criterion, _, _, _): return words.filed(criterion.criterion.text)
    case .revisit(let criterion, let isMarked):
      return isMarked
        ? words.markedToRevisit(criterion.criterion.text)
        : words.unmarkedToRevisit(criterion.criterion.text)
    case .planned: return words.planned
    case .present: return words.presentChanged
    }
  }

  /// The disk did not take it: shows what the disk holds, and keeps every word that was typed.
  mutating func takeBack(_ waiting: [Intent], reason: String, ledger: Ledger) {
    guard var walk else { return refuse(reason) }
    walk.show(ledger)
    walk.storage = .failing(reason: reason)
    if walk.entry == nil { walk.entry = waiting.compactMap(\.entry).last }
    self.walk = walk
    // A warning that the same key has raised stays.
    if notice?.tone != .alarm { notice = Notice(text: reason, tone: .alarm) }
  }
}

extension Walk {
  /// Shows another state of the same assessment.
  mutating func show(_ ledger: Ledger) {
    self.ledger = ledger
    standards = standards.map { Standard($0.layout, assessment: ledger.assessment) }
    if ledger.assessment.looseNotes.isEmpty { inbox = nil }
  }
}

extension Intent {
  /// The field in which the text of an intent was typed.
  fileprivate var entry: Entry? {
    switch self {
    case .note(let criterion, let kind, let text):
      Entry(purpose: .note(criterion, kind), field: .init(text))
    case .takeLooseNote(let text): Entry(purpose: .looseNote, field: .init(text))
    case .markNotApplicable(let criterion, let text):
      Entry(purpose: .reason(criterion), field: .init(text, isMultiline: false))
    default: nil
    }
  }
}
