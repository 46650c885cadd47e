import AssayCore

/// The state of an assessment without the moments things were done at: what an undo brings back.
///
/// A rating that is brought back stands again in the name of whoever gave it, which is part of it.
struct Content: Equatable {
  private let assessment: Assessment
  init(_ assessment: Assessment) { self.assessment = assessment }
}

/// Somebody who does whatever an assessor can do, in an order that the seed decides.
struct RandomWork {
  var randomness: RandomNumbers
  private var written = 0
  private var sealed = 0

  static let criteria: [CriterionReference] = ["7.1.a", "7.2.a", "7.3.b"].map {
    CriterionReference("iso-10002", $0)
  }

  static let protocols = [
    AssessmentProtocol(
      id: "iso-10002", version: SemanticVersion(1, 0, 0),
      scale: Scale([
        Rating(code: "N", points: 0), Rating(code: "L", points: 1), Rating(code: "F", points: 2),
      ]),
      levels: [Level(number: 1)],
      clauses: [
        Clause(
          number: "7", title: "Operation",
          criteria: criteria.map { Criterion(id: $0.criterion, level: 1, weight: 1) })
      ])
  ]

  init(seed: UInt64) { randomness = RandomNumbers(seed: seed) }

  /// A ledger with nothing but its creation.
  mutating func begin() throws -> Ledger {
    let creation = Creation(
      organisation: seal("Nordlys Energi"), site: nil, kind: .thirdParty, protocols: [])
    return Ledger([event(.created(creation), by: "Jørgen", after: Ledger())])
  }

  /// One beginning, and so many people who went on from it apart from each other.
  mutating func branches(_ count: Int, of length: Int) throws -> [Event] {
    let start = try begin()
    var events = start.events
    for _ in 0..<count {
      var branch = start
      while branch.events.count <= length { _ = try step(&branch, by: "Jørgen") }
      events += branch.events.dropFirst()
    }
    return events
  }

  /// Does something; nil where it came to nothing.
  mutating func step(_ ledger: inout Ledger, by author: String = "Jørgen") throws -> Event? {
    let intent = number(below: 2) == 0 ? intent(for: ledger) : itemIntent(for: ledger)
    do {
      return try act(intent, by: author, on: &ledger)
    } catch Refusal.hasActions, Refusal.staysRehearsal {
      return nil
    }
  }

  mutating func act(
    _ intent: Intent, by author: String = "Jørgen", on ledger: inout Ledger
  ) throws -> Event? {
    var count = sealed
    let decision = try ledger.decide(intent, protocols: Self.protocols, author: author) { text in
      count += 1
      return SealedText(commitment: "salted \(count)", content: text)
    }
    sealed = count
    guard let decision else { return nil }
    let event = event(
      .changed(decision.change), by: author, after: ledger, undoes: decision.undoes)
    ledger.append(event)
    return event
  }

  private mutating func intent(for ledger: Ledger) -> Intent {
    let criterion = Self.criteria[number(below: 3)]
    let text = ["", "sett", "3 of 8 e\u{301}", "作者 👩‍👧"][number(below: 4)]
    let inbox = ledger.assessment.looseNotes
    switch number(below: 11) {
    case 0, 1, 2: return .rate(criterion, ["N", "L", "F"][number(below: 3)])
    case 3: return .markNotApplicable(criterion, reason: text + "because")
    case 4: return .clearRating(criterion)
    case 5: return .note(criterion, number(below: 2) == 0 ? .report : .private, text)
    case 6: return .markToRevisit(criterion, number(below: 2) == 0)
    case 7: return number(below: 2) == 0 ? .setPresent(text) : .plan(.scope, text)
    case 8 where !inbox.isEmpty: return .dropLooseNote(inbox[number(below: inbox.count)].id)
    case 9 where !inbox.isEmpty:
      return .fileLooseNote(inbox[number(below: inbox.count)].id, to: criterion)
    default: return .takeLooseNote("loose \(text)")
    }
  }

  private mutating func event(
    _ body: Event.Body, by author: String, after ledger: Ledger, undoes: EventID? = nil
  ) -> Event {
    written += 1
    let minute = (written / 10 % 6, written % 10)
    guard let time = Timestamp("2026-03-12T14:\(minute.0)\(minute.1):07+01:00") else {
      preconditionFailure("no time")
    }
    return Event(
      id: EventID("event \(randomness.next())"), parents: ledger.heads.sorted(),
      replica: ReplicaID("replica \(number(below: 3))"), lamport: ledger.lamport + 1, time: time,
      author: SealedText(commitment: "author \(author)", content: author), undoes: undoes,
      body: body)
  }

  private mutating func seal(_ text: String) -> SealedText {
    sealed += 1
    return SealedText(commitment: "salted \(sealed)", content: text)
  }

  mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &randomness)
  }
}

/// Repeatable numbers (SplitMix64).
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
