import AssayCore
import Phrases

extension Model {
  /// Takes in an event that is about to reach the disk, and says what it did.
  mutating func record(_ event: Event) {
    guard var walk, case .changed(let change) = event.body else { return }
    // Held in one place only, so that no event is copied for the one that comes to them.
    self.walk = nil
    let before = walk.standards.map(\.score.levelText)
    walk.ledger.append(event)
    walk.take(change)
    if walk.order == .session, case .item = change { walk.layRoute(phrases) }
    if event.undoes != nil, let reference = change.criterion { walk.go(to: reference) }
    // What a key has done to a criterion is seen.
    if change.criterion != nil { walk.isOutlineOpen = false }
    let after = walk.standards.map(\.score.levelText)
    let isHidden = walk.isResultHidden
    let takenBack = event.undoes.map { _ in walk.ledger.sentence(for: event, in: phrases) }
    self.walk = walk
    settleSheet()
    if case .item(let id, from: nil, .some) = change { chooseRow(of: id) }
    advance(after: change, undoes: event.undoes != nil)

    var sentence = takenBack ?? sentence(for: change)
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
    guard walk != nil else { return refuse(reason) }
    show(ledger)
    walk?.storage = .failing(reason: reason)
    if walk?.entry == nil, var sent = walk?.sent, let intent = sent.intent, waiting.contains(intent)
    {
      sent.waiting = sent.field.text
      walk?.entry = sent
    }
    walk?.sent = nil
    reopenForm()
    // A warning that the same key has raised stays.
    if notice?.tone != .alarm { notice = Notice(text: reason, tone: .alarm) }
  }

  /// The disk took it after all.
  mutating func catchUp(_ ledger: Ledger, _ time: Timestamp) -> [Effect] {
    show(ledger)
    walk?.storage = .onDisk(time)
    today = Day(time.date)
    walk?.sent = nil
    settleForm()
    return settleEntries()
  }

  /// What waited is on the disk. A loose note that goes on in other words is not to be kept twice: the
  /// one that lies there goes, the draft stands for it.
  private mutating func settleEntries() -> [Effect] {
    guard let walk else { return [] }
    self.walk?.waiting = [:]
    var effects: [Effect] = []
    for (draft, text) in walk.waiting where draft != .looseNote && walk.drafts[draft] == text {
      self.walk?.drafts[draft] = nil
      // NB: it may have been kept again after it was sent.
      effects.append(.discardDraft(draft))
    }
    var goesOn = walk.waiting[.looseNote] != nil
    if walk.entry?.waiting != nil {
      self.walk?.entry?.waiting = nil
      if walk.entry?.purpose == .looseNote { goesOn = true }
      effects += keepDraft()
    }
    guard goesOn, let taken = walk.ledger.lastTaken else { return effects }
    return [.propose(.dropLooseNote(taken), settling: nil)] + effects
  }

  /// Shows another state of the same assessment.
  private mutating func show(_ ledger: Ledger) {
    let phrases = phrases
    walk?.show(ledger)
    if walk?.order == .session { walk?.layRoute(phrases) }
    settleSheet()
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

  mutating func show(_ ledger: Ledger) {
    self.ledger = ledger
    standards = standards.map { Standard($0.layout, assessment: ledger.assessment) }
  }
}

extension Ledger {
  /// The loose note that was taken last, where it is still there.
  fileprivate var lastTaken: LooseNoteID? {
    for event in events.reversed() where event.undoes == nil {
      guard case .changed(.looseNote(let id, from: nil, to: .some)) = event.body else { continue }
      return assessment.looseNotes.contains { $0.id == id } ? id : nil
    }
    return nil
  }
}
