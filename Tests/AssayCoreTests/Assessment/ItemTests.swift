import Testing

@testable import AssayCore

@Suite("What is kept beside the ratings")
struct ItemTests {
  private let first = RandomWork.criteria[0]
  private let second = RandomWork.criteria[1]

  private struct Desk {
    var work = RandomWork(seed: 1)
    var ledger: Ledger
    init() throws { ledger = try work.begin() }
    var assessment: Assessment { ledger.assessment }
    @discardableResult
    mutating func act(_ intent: Intent, by author: String = "Jørgen") throws -> Event? {
      try work.act(intent, by: author, on: &ledger)
    }
  }

  private func log(at criterion: CriterionReference? = nil) -> Item<String> {
    .evidence(Evidence(text: "Log", kind: .record, source: "KB", criterion: criterion))
  }

  @Test("a number is an item's own for good, dropped or not")
  func numbers() throws {
    var desk = try Desk()
    try desk.act(.add(log()))
    try desk.act(.add(log()))
    try desk.act(.drop(desk.assessment.evidence[1].id))
    try desk.act(.add(log()))
    #expect(desk.assessment.evidence.map(\.number) == [1, 3])
    try desk.act(.undo)
    try desk.act(.undo)
    #expect(desk.assessment.evidence.map(\.number) == [1, 2])
  }

  @Test("evidence supports the criterion it was found at, and others it is linked to")
  func links() throws {
    var desk = try Desk()
    try desk.act(.add(log(at: first)))
    let id = desk.assessment.evidence[0].id
    #expect(try desk.act(.link([id], to: first)) == nil)
    try desk.act(.link([id], to: second))
    #expect(desk.assessment.supported[id] == [first, second])
    try desk.act(.unlink([id], from: first))
    #expect(desk.assessment[first].evidence.isEmpty)
    #expect(desk.assessment[second].evidence == [id])
    try desk.act(.undo)
    #expect(desk.assessment.supported[id] == [first, second])
  }

  @Test("dropped evidence supports nothing, and comes back with all it supported")
  func droppedEvidence() throws {
    var desk = try Desk()
    try desk.act(.add(log(at: first)))
    let id = desk.assessment.evidence[0].id
    try desk.act(.link([id], to: second))
    try desk.act(.drop(id))
    #expect(desk.assessment[first].evidence.isEmpty)
    #expect(desk.assessment[second].evidence.isEmpty)
    try desk.act(.undo)
    #expect(desk.assessment[first].evidence == [id])
    #expect(desk.assessment[second].evidence == [id])
  }

  @Test("what was asked for arrives once, as evidence of the criterion it was asked for at")
  func arrival() throws {
    var desk = try Desk()
    try desk.act(.add(.request(Request(text: "Log", criterion: first))))
    let request = desk.assessment.requests[0].id
    let evidence = Evidence<String>(text: "Log", kind: .record, criterion: second)
    try desk.act(.receive(request, evidence))
    #expect(desk.assessment.openRequests.isEmpty)
    #expect(desk.assessment[first].evidence.count == 1)
    #expect(desk.assessment[second].evidence.isEmpty)
    #expect(throws: Refusal.alreadyArrived(request)) { try desk.act(.receive(request, evidence)) }
    try desk.act(.undo)
    #expect(desk.assessment.openRequests.count == 1)
    #expect(desk.assessment.evidence.isEmpty)
  }

  @Test("what was asked for is asked for again once the evidence that came is dropped")
  func droppedArrival() throws {
    var desk = try Desk()
    try desk.act(.add(.request(Request(text: "Log", criterion: first))))
    let request = desk.assessment.requests[0].id
    try desk.act(.receive(request, Evidence(text: "Log", kind: .record)))
    let came = desk.assessment.evidence[0].id
    try desk.act(.drop(came))
    #expect(desk.assessment.openRequests.map(\.id) == [request])
    try desk.act(.receive(request, Evidence(text: "Signed log", kind: .record)))
    #expect(desk.assessment.openRequests.isEmpty)
    try desk.act(.undo)
    #expect(desk.assessment.openRequests.map(\.id) == [request])
    try desk.act(.undo)
    #expect(desk.assessment.arrivals == [request: came])
  }

  @Test("a session that is dropped is not under way, and is again when it comes back")
  func droppedSession() throws {
    var desk = try Desk()
    for title in ["Desk", "Shop"] { try desk.act(.add(.session(Session(title: title)))) }
    let (desks, shop) = (desk.assessment.agenda[0].id, desk.assessment.agenda[1].id)
    try desk.act(.enter(desks, present: "KB"))
    try desk.act(.drop(desks))
    #expect(desk.assessment.session == nil)
    #expect(try desk.act(.enter(nil, present: "KB")) == nil)
    try desk.act(.enter(shop, present: "KB"))
    try desk.act(.undo)
    #expect(desk.assessment.session == nil)
    try desk.act(.undo)
    #expect(desk.assessment.session == desks)
  }

  @Test("a finding that actions belong to stays until they are gone")
  func actions() throws {
    var desk = try Desk()
    try desk.act(.add(.finding(Finding(kind: .risk, text: "Stale", criterion: first))))
    let finding = desk.assessment.findings[0].id
    #expect(desk.assessment.isOpen(finding))
    try desk.act(.add(.action(Action(finding: finding, text: "Mend", state: .done))))
    #expect(desk.assessment.isOpen(finding))
    let day = try #require(Day("2026-05-01"))
    var action = Action(finding: finding, text: "Mend", state: .verified)
    #expect(throws: Refusal.verifierMissing) { try desk.act(.add(.action(action))) }
    action.verified = Verification(by: " ", on: day)
    #expect(throws: Refusal.verifierMissing) { try desk.act(.add(.action(action))) }
    action.verified = Verification(by: "KB", on: day)
    try desk.act(.reword(desk.assessment.actions[0].id, .action(action)))
    #expect(!desk.assessment.isOpen(finding))
    #expect(throws: Refusal.hasActions(finding)) { try desk.act(.drop(finding)) }
    try desk.act(.drop(desk.assessment.actions[0].id))
    try desk.act(.drop(finding))
    #expect(desk.assessment[first].findings.isEmpty)
  }

  @Test(
    "a sample that cannot be is refused",
    arguments: [
      (nil, 0, 0), (43, 8, 9), (7, 8, 3), (nil, 3, -1), (-1, 0, 0), (Int.min, 1, 1),
      (1 << 53 + 1, 1, 1), (nil, Int.max, 1),
    ] as [(Int?, Int, Int)])
  func samples(population: Int?, seen: Int, inOrder: Int) throws {
    var desk = try Desk()
    let sample = Sample<String>(
      population: population, seen: seen, inOrder: inOrder, chosen: nil)
    let item = Item.evidence(Evidence(text: "Log", kind: .record, sample: sample))
    #expect(throws: Refusal.impossibleSample) { try desk.act(.add(item)) }
  }

  @Test("blanks are no text, and rewording the same appends nothing")
  func texts() throws {
    var desk = try Desk()
    #expect(throws: Refusal.textMissing(.evidence)) {
      try desk.act(.add(.evidence(Evidence(text: " \n", kind: .data))))
    }
    try desk.act(.add(log(at: first)))
    let id = desk.assessment.evidence[0].id
    #expect(try desk.act(.reword(id, log(at: first))) == nil)
    try desk.act(
      .add(.evidence(Evidence(text: "\u{A0} Log\n", kind: .record, source: " KB "))))
    #expect(desk.assessment.evidence[1].content.source?.content == "KB")
    #expect(desk.assessment.evidence[1].content.text.content == "Log")
    #expect(throws: Refusal.unknownItem("nobody")) { try desk.act(.drop("nobody")) }
    #expect(throws: Refusal.unknownItem(id)) {
      try desk.act(.reword(id, .member(Member(name: "Åse", role: .lead))))
    }
  }

  @Test("an attached file keeps its name, whatever it is", arguments: [" log.csv", " ", ""])
  func attachmentName(name: String) throws {
    var desk = try Desk()
    let file = Attachment(name: name, sha256: String(repeating: "a", count: 64), size: 12)
    try desk.act(.add(.evidence(Evidence(text: "Log", kind: .record, attachment: file))))
    #expect(desk.assessment.evidence[0].content.attachment?.name.content == name)
  }

  @Test("the reason for keeping a rating stands for that rating only")
  func reasons() throws {
    var desk = try Desk()
    try desk.act(.rate(first, "L"))
    try desk.act(.uphold(first, reason: "Seen on the screen"))
    try desk.act(.rate(first, "F"))
    #expect(desk.assessment[first].upheld == nil)
    try desk.act(.uphold(first, reason: "Two people said so"))
    #expect(desk.assessment[first].upheld?.content == "Two people said so")
    try desk.act(.rate(first, "L"))
    #expect(desk.assessment[first].upheld?.content == "Seen on the screen")
    for _ in 0..<2 { try desk.act(.undo) }
    #expect(desk.assessment[first].upheld == nil)
    try desk.act(.undo)
    #expect(desk.assessment[first].upheld?.content == "Seen on the screen")
  }

  @Test("who gave a reason takes it back from the rating it was given for")
  func reasonTakenBack() throws {
    var desk = try Desk()
    try desk.act(.rate(first, "L"), by: "Bob")
    try desk.act(.uphold(first, reason: "Seen on the screen"), by: "Ann")
    try desk.act(.rate(first, "F"), by: "Bob")
    try desk.act(.undo, by: "Ann")
    try desk.act(.undo, by: "Bob")
    #expect(desk.assessment[first].response == .rated("L"))
    #expect(desk.assessment[first].upheld == nil)
  }

  @Test("items stand in the order of their numbers, wherever they come back")
  func order() throws {
    var desk = try Desk()
    for _ in 0..<40 { try desk.act(.add(log(at: first))) }
    let ids = desk.assessment.evidence.map(\.id)
    let dropped = [3, 39, 0, 17, 18].map { ids[$0] }
    for id in dropped { try desk.act(.drop(id)) }
    #expect(desk.assessment[first].evidence == ids.filter { !dropped.contains($0) })
    for _ in dropped { try desk.act(.undo) }
    #expect(desk.assessment[first].evidence == ids)
    #expect(desk.assessment.evidence.map(\.number) == Array(1...40))
  }
}

@Suite("A place in a sorted array")
struct PartitioningTests {
  @Test("is where the second part begins", arguments: 0..<20)
  func place(second: Int) {
    let numbers = Array(0..<12)
    #expect(numbers.partitioningIndex { $0 >= second } == min(second, 12))
  }

  @Test("is found with few questions, however many there are")
  func questions() {
    var asked = 0
    let numbers = Array(0..<10_000)
    _ = numbers.partitioningIndex { number in
      asked += 1
      return number >= 9_999
    }
    #expect(asked <= 14)
  }
}

@Suite("What a rating lacks")
struct EvidenceShortfallTests {
  private static let criterion = RandomWork.criteria[0]
  private static let scale = Scale([
    Rating(code: "N", points: 0), Rating(code: "L", points: 1, evidence: .direct),
    Rating(code: "F", points: 2, evidence: .corroborated),
  ])

  private func shortfall(
    _ code: RatingCode, _ items: Evidence<String>..., findings: [FindingKind] = [],
    done: Bool = false
  ) throws -> EvidenceShortfall? {
    var work = RandomWork(seed: 1)
    var ledger = try work.begin()
    _ = try work.act(.rate(Self.criterion, code), on: &ledger)
    for evidence in items {
      var evidence = evidence
      evidence.criterion = Self.criterion
      _ = try work.act(.add(.evidence(evidence)), on: &ledger)
    }
    for kind in findings {
      let finding = Finding(kind: kind, text: "found", criterion: Self.criterion)
      _ = try work.act(.add(.finding(finding)), on: &ledger)
    }
    if done, let finding = ledger.assessment.findings.last {
      let verified = Day("2026-05-01").map { Verification(by: "KB", on: $0) }
      let action = Action(
        finding: finding.id, text: "mended", state: .verified, verified: verified)
      _ = try work.act(.add(.action(action)), on: &ledger)
    }
    return ledger.assessment.shortfall(of: Self.criterion, on: Self.scale)
  }

  private let log = Evidence(text: "Log", kind: .record, source: "KB")
  private let said = Evidence(text: "Said", kind: .interview, source: "TL")

  @Test("a lowest rating needs nothing")
  func lowest() throws { #expect(try shortfall("N") == nil) }

  @Test("L needs something direct in final form")
  func direct() throws {
    #expect(try shortfall("L") == .nothing)
    #expect(try shortfall("L", said) == .nothingDirect)
    var draft = log
    draft.isFinal = false
    #expect(try shortfall("L", draft) == .nothingDirect)
    #expect(try shortfall("L", log) == nil)
  }

  @Test("F needs a second source as well, and no open serious weakness")
  func corroborated() throws {
    #expect(try shortfall("F", log) == .uncorroborated)
    #expect(try shortfall("F", log, log) == .uncorroborated)
    #expect(try shortfall("F", log, said) == nil)
    #expect(try shortfall("F", log, said, findings: [.minorWeakness]) == nil)
    #expect(try shortfall("F", log, said, findings: [.seriousWeakness]) == .contradicted)
    #expect(try shortfall("F", log, said, findings: [.seriousWeakness], done: true) == nil)
  }
}
