import AssayCore
import Phrases

extension Model {
  /// Takes in an event that is about to reach the disk, and says what it did.
  mutating func record(_ event: Event) {
    guard var walk, case .changed(let change) = event.body else { return }
    let before = walk.standards.map(\.score.levelText)
    walk.ledger.append(event)
    walk.take(change)
    if walk.order == .session, case .item = change { walk.layRoute(phrases) }
    if event.undoes != nil, let reference = change.criterion { walk.go(to: reference) }
    walk.closeEmptyInbox()
    let after = walk.standards.map(\.score.levelText)
    let isHidden = walk.isResultHidden
    let isRedo = event.undoes.map { walk.ledger.event($0)?.undoes != nil } ?? false
    self.walk = walk
    settleSheet()
    advance(after: change, undoes: event.undoes != nil)

    var sentence = sentence(for: change)
    if event.undoes != nil {
      sentence = isRedo ? phrases.status.redid(sentence) : phrases.status.undid(sentence)
    }
    if !isHidden, let moved = zip(before, after).first(where: { $0 != $1 }) {
      sentence += " · " + phrases.status.levelChanged(moved.0, moved.1)
    }
    say(sentence)
  }

  /// On to the next criterion after a rating, where somebody has set it so.
  private mutating func advance(after change: Change, undoes: Bool) {
    guard preferences.advancesAfterRating, !undoes, let walk, walk.sheet == nil, walk.entry == nil,
      case .rated(let criterion, _, let response) = change, response != .unrated,
      criterion == walk.reference
    else { return }
    _ = step(by: 1)
  }

  /// The disk did not take it: shows what the disk holds, and keeps every word that was typed.
  mutating func takeBack(_ waiting: [Intent], reason: String, ledger: Ledger) {
    guard var walk else { return refuse(reason) }
    walk.show(ledger)
    walk.storage = .failing(reason: reason)
    if walk.entry == nil {
      walk.entry = waiting.compactMap(\.entry).last
      walk.entry?.isWaiting = true
    }
    self.walk = walk
    reopenForm()
    // A warning that the same key has raised stays.
    if notice?.tone != .alarm { notice = Notice(text: reason, tone: .alarm) }
  }

  /// The disk took it after all. A loose note that is open again for that is not to be kept twice:
  /// the one that lies there goes, the open one stands for it.
  mutating func settleEntry() -> [Effect] {
    guard let walk, let entry = walk.entry, entry.isWaiting else { return [] }
    self.walk?.entry?.isWaiting = false
    guard case .looseNote = entry.purpose, let taken = walk.ledger.lastTaken else { return [] }
    return [.propose(.dropLooseNote(taken), settling: nil)] + keepDraft()
  }
}

extension Walk {
  /// Takes over what is known of the criteria a change touches.
  fileprivate mutating func take(_ change: Change) {
    switch change {
    case .item, .arrived:
      // An item comes and goes with all it supports.
      for index in standards.indices { standards[index].take(assessment) }
    default:
      guard let reference = change.criterion,
        let index = standards.firstIndex(where: { $0.layout.source.id == reference.protocol })
      else { return }
      standards[index].take(assessment, of: reference.criterion)
    }
  }

  /// Shows another state of the same assessment.
  mutating func show(_ ledger: Ledger) {
    self.ledger = ledger
    standards = standards.map { Standard($0.layout, assessment: ledger.assessment) }
    closeEmptyInbox()
  }

  /// An inbox with nothing in it has no use.
  mutating func closeEmptyInbox() {
    if sheet?.kind == .looseNotes, assessment.looseNotes.isEmpty { sheet = nil }
  }
}

extension Ledger {
  /// The loose note that was taken last.
  fileprivate var lastTaken: LooseNoteID? {
    for event in events.reversed() {
      if case .changed(.looseNote(let id, from: nil, to: .some)) = event.body { return id }
    }
    return nil
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
    case .setPresent(let text): Entry(purpose: .present, field: .init(text, isMultiline: false))
    default: nil
    }
  }
}
