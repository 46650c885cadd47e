import AssayCore
import Testing

@Suite("Taking back what one did")
struct TakingBackTests {
  private let criterion = RandomWork.criteria[0]
  private var work = RandomWork(seed: 1)
  private var ledger: Ledger

  init() throws { ledger = try work.begin() }

  private var assessment: Assessment { ledger.assessment }

  @discardableResult
  private mutating func act(_ intent: Intent, by author: String) throws -> Event? {
    try work.act(intent, by: author, on: &ledger)
  }

  /// An undo or redo is refused, because of what somebody changed since.
  private mutating func expect(
    _ intent: Intent, by author: String, refusedFor subject: Change.Subject, of other: String
  ) {
    do {
      try act(intent, by: author)
      Issue.record("\(author) could \(intent)")
    } catch Refusal.changedSince(subject, by: let found) {
      #expect(found.author.content == other)
    } catch {
      Issue.record(error)
    }
  }

  @Test("never takes away what somebody else did in between")
  mutating func between() throws {
    try act(.rate(criterion, "N"), by: "Ann")
    try act(.rate(criterion, "L"), by: "Bob")
    try act(.rate(criterion, "F"), by: "Ann")
    try act(.undo, by: "Ann")
    #expect(assessment[criterion].response == .rated("L"))
    expect(.undo, by: "Ann", refusedFor: .rating(criterion), of: "Bob")
    try act(.redo, by: "Ann")
    #expect(assessment[criterion].response == .rated("F"))
  }

  @Test("leaves a loose note to who filed it")
  mutating func filed() throws {
    try act(.takeLooseNote("said"), by: "Ann")
    let note = assessment.looseNotes[0].id
    try act(.fileLooseNote(note, to: criterion), by: "Bob")
    expect(.undo, by: "Ann", refusedFor: .looseNote(note), of: "Bob")
    try act(.undo, by: "Bob")
    #expect(assessment.looseNotes.map(\.id) == [note])
  }

  @Test("leaves a request to who received what was asked for")
  mutating func received() throws {
    try act(.add(.request(Request(text: "Log", criterion: criterion))), by: "Ann")
    let request = assessment.requests[0].id
    try act(.receive(request, Evidence(text: "Log", kind: .record)), by: "Bob")
    expect(.undo, by: "Ann", refusedFor: .item(request), of: "Bob")
  }

  @Test("leaves a finding that somebody's actions belong to")
  mutating func finding() throws {
    try act(.add(.finding(Finding(kind: .risk, text: "Stale", criterion: nil))), by: "Ann")
    let finding = assessment.findings[0].id
    try act(.add(.action(Action(finding: finding, text: "Mend"))), by: "Bob")
    #expect(throws: Refusal.hasActions(finding)) { try act(.undo, by: "Ann") }
    try act(.undo, by: "Bob")
    try act(.undo, by: "Ann")
    #expect(throws: Refusal.unknownItem(finding)) { try act(.redo, by: "Bob") }
    #expect(assessment.items.isEmpty)
  }

  @Test("a rehearsal stays one, but for whoever made it one by mistake")
  mutating func rehearsal() throws {
    try act(.reclassify(.rehearsal), by: "Ann")
    #expect(throws: Refusal.staysRehearsal) { try act(.reclassify(.thirdParty), by: "Ann") }
    #expect(try act(.reclassify(.rehearsal), by: "Ann") == nil)
    #expect(assessment.kind == .rehearsal)
    try act(.undo, by: "Ann")
    #expect(assessment.kind == .thirdParty)
  }
}
