import AssayCore

@testable import AssayWorkbench

/// A document as the disk has it, and what is staged on top: the manners of the real store, in
/// memory.
struct StormPaper {
  let path: String
  let protocols: [AssessmentProtocol]
  let readOnly: String?
  /// What the disk holds.
  private(set) var disk: Ledger
  private(set) var diskDrafts: [DraftField: String] = [:]
  var habits: [Habit: String] = [:]

  /// What the disk holds with what is staged; without it after a commit that failed.
  private(set) var ledger: Ledger
  private var drafts: [DraftField: String] = [:]
  private var staged: [(intent: Intent, event: Event)] = []
  private var hasStagedDrafts = false
  private var isShown = true

  init(path: String, protocols: [AssessmentProtocol], readOnly: String?, ledger: Ledger) {
    self.path = path
    self.protocols = protocols
    self.readOnly = readOnly
    disk = ledger
    self.ledger = ledger
  }

  var opened: OpenedDocument {
    OpenedDocument(
      path: path, file: String(path.split(separator: "/").last ?? ""), ledger: disk,
      protocols: protocols, readOnly: readOnly, drafts: diskDrafts, habits: habits)
  }

  var hasStagedChanges: Bool { !staged.isEmpty || hasStagedDrafts }
  var waiting: [Intent] { staged.map(\.intent) }

  mutating func propose(
    _ intent: Intent, settling draft: DraftField?, by clock: inout StormClock
  ) throws(Refusal) -> Event? {
    show()
    let decision = try ledger.decide(
      intent, protocols: protocols, author: StormClock.author,
      seal: { [ledger] text in
        clock.seal(text, after: ledger)
      })
    var event: Event?
    if let decision {
      let made = clock.event(.changed(decision.change), undoes: decision.undoes, after: ledger)
      ledger.append(made)
      staged.append((intent, made))
      event = made
    }
    if let draft { discard(draft) }
    return event
  }

  mutating func keep(_ draft: DraftField, _ text: String) {
    guard !text.isEmpty || draft.keepsEmpty else { return discard(draft) }
    drafts[draft] = text
    hasStagedDrafts = true
  }

  mutating func discard(_ draft: DraftField) {
    guard drafts.removeValue(forKey: draft) != nil else { return }
    hasStagedDrafts = true
  }

  /// Writes what is staged.
  mutating func commit() {
    show()
    disk = ledger
    diskDrafts = drafts
    staged = []
    hasStagedDrafts = false
  }

  /// The disk did not take it: what was staged stays so.
  mutating func fail() {
    ledger = disk
    isShown = false
  }

  /// The program is gone: of what was staged nothing is left.
  mutating func crash() {
    ledger = disk
    drafts = diskDrafts
    staged = []
    hasStagedDrafts = false
    isShown = true
  }

  private mutating func show() {
    guard !isShown else { return }
    for (_, event) in staged { ledger.append(event) }
    isShown = true
  }
}

/// Time, names and salts, which the pure parts have to be given.
struct StormClock {
  static let author = "Jørgen"

  private var ticks = 0
  /// Tells the events of one storm apart.
  private var serial = 0

  mutating func now() -> Timestamp {
    ticks += 1
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(two(8 + ticks / 3_600 % 12)):\(two(ticks / 60 % 60)):\(two(ticks % 60))"
    guard let stamp = Timestamp("2026-03-12T\(time)+01:00") else {
      preconditionFailure("the storm's clock is broken")
    }
    return stamp
  }

  mutating func seal(_ text: String, after ledger: Ledger) -> SealedText {
    serial += 1
    // The beginning names an item: no two may be the same.
    return SealedText(commitment: "\(serial)·\(ledger.events.count) seals", content: text)
  }

  mutating func event(
    _ body: Event.Body, undoes: EventID? = nil, by author: String = author, after ledger: Ledger
  ) -> Event {
    serial += 1
    let name = seal(author, after: ledger)
    return Event(
      id: EventID("event-\(serial)"), parents: ledger.heads.sorted(), replica: "storm",
      lamport: ledger.lamport + 1, time: now(), author: name, undoes: undoes, body: body)
  }
}
