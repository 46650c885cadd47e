import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Findings, actions and diverging opinions")
struct FindingTests {
  static let tracking = CriterionReference("iso-10002", "7.3.b")

  static func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage {
    var stage = Stage(size: size, protocols: [.sample, .second])
    stage.add(
      .evidence(
        Evidence(
          text: "Log of open cases", kind: .record, source: "KB",
          sample: Sample(population: 43, seen: 8, inOrder: 3, chosen: "every fifth"),
          criterion: tracking)),
      .finding(
        Finding(
          kind: .seriousWeakness,
          text: "Five of eight open cases have been silent for three weeks; Jørgen 作者 e\u{301}",
          criterion: tracking, isForHostAudit: true)),
      .finding(
        Finding(
          kind: .strength, text: "The number is found in ten seconds \u{1B}[31m",
          criterion: CriterionReference("iso-10002", "4.4.a"))),
      .finding(
        Finding(
          kind: .opportunity, text: "Complaints could tell what customers expect",
          criterion: CriterionReference("iso-10001", "7.a"))))
    let finding = stage.ledger.assessment.findings[0].id
    stage.add(
      .action(
        Action(
          finding: finding, text: "Every case gets an owner and a next date", owner: "KB",
          due: Day("2026-03-01"))),
      .action(
        Action(
          finding: finding, text: "Look at ten cases each Friday", owner: "TL",
          due: Day("2026-06-30"), state: .verified,
          verified: Day("2026-03-12").map { Verification(by: "Jørgen", on: $0) })))
    stage.press("m", "m", "g", "g")
    return stage
  }

  @Test("the list shows findings by kind with their actions", arguments: ScreenTests.sizes)
  func list(size: Size) throws {
    var stage = Self.stage(size)
    stage.press("t", "f", "j")
    try expectScreen(stage.screen, recorded: "findings-\(size.columns)x\(size.rows)")
  }

  @Test(
    "a criterion shows its findings, and the outline where they are", arguments: ScreenTests.sizes)
  func onCriterion(size: Size) throws {
    var stage = Self.stage(size)
    stage.type("g7.3.b")
    stage.press("<ret>", "1", "v", "v")
    try expectScreen(stage.screen, recorded: "finding-on-criterion-\(size.columns)x\(size.rows)")
  }

  @Test("f w writes a weakness at the criterion, minor unless it is said to be serious")
  func weakness() throws {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("f", "w")
    try expectScreen(stage.screen, recorded: "finding-form-120x34")
    stage.type("Nobody finds it")
    stage.press("<ret>", "s", "<c-s>")
    let finding = try #require(stage.ledger.assessment.findings.first)
    #expect(finding.content.kind == .seriousWeakness)
    #expect(finding.content.text.content == "Nobody finds it")
    #expect(finding.content.criterion == CriterionReference("iso-10002", "4.4.a"))
    stage.press("f", "o")
    stage.type("Could be found from every page")
    stage.press("<c-s>")
    #expect(
      stage.ledger.assessment.findings.map(\.content.kind) == [.seriousWeakness, .opportunity])
  }

  @Test("what was left of a weakness is no beginning of a strength")
  func drafts() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("f", "w")
    stage.type("Nobody finds it")
    stage.press("<esc>", "f", "s")
    #expect(stage.model.walk?.form?[.text] == "")
    #expect(stage.screen.contains("Finding · strength"))
    stage.press("<esc>", "f", "w")
    #expect(stage.model.walk?.form?[.text] == "Nobody finds it")
    #expect(!stage.screen.contains("Finding · minor weakness"))
    stage.reopen()
    #expect(stage.screen.contains("f w goes on with it"))
  }

  @Test("an action goes to the one finding here, and of several to the chosen one")
  func action() {
    var stage = Self.stage()
    stage.type("g7.3.b")
    stage.press("<ret>", "a")
    stage.type("Ring the customers")
    stage.press("<ret>")
    stage.type("KB")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.actions.count == 3)
    #expect(stage.ledger.assessment.actions.last?.content.owner?.content == "KB")
    stage.press("k", "a")
    #expect(stage.screen.contains("No finding at this criterion"))
  }

  @Test("verified needs who saw it, and on which day")
  func verified() throws {
    var stage = Self.stage()
    stage.press("t", "f", "j", "<ret>", "<tab>", "<tab>", "<tab>", "v", "<c-s>")
    #expect(stage.screen.contains("Verified needs who saw that it works"))
    stage.type("Jørgen")
    stage.press("<c-s>")
    let action = try #require(stage.ledger.assessment.actions.first)
    #expect(action.content.state == .verified)
    #expect(action.content.verified?.on == Day("2026-03-12"))
    #expect(!stage.screen.contains("OVERDUE"))
  }

  @Test("who verified an action is not taken in while the action is not verified")
  func notVerified() throws {
    var stage = Self.stage()
    stage.press("t", "f", "j", "<ret>", "<tab>", "<tab>", "<tab>", "<tab>")
    stage.type("TL")
    stage.press("<c-s>")
    #expect(stage.screen.contains("Choose “verified” here"))
    #expect(stage.model.walk?.form?.focused?.name == .state)
    stage.press("v", "<c-s>")
    let action = try #require(stage.ledger.assessment.actions.first)
    #expect(action.content.verified?.by.content == "TL")
    // Back to done: what was verified before goes with the state.
    stage.press("<ret>", "<tab>", "<tab>", "<tab>", "d", "<c-s>")
    #expect(stage.ledger.assessment.actions.first?.content.state == .done)
    #expect(stage.ledger.assessment.actions.first?.content.verified == nil)
  }

  @Test("a finding with actions is not dropped, and the reason is said")
  func drop() {
    var stage = Self.stage()
    stage.press("t", "f", "d")
    #expect(stage.screen.contains("Actions belong to this finding"))
    stage.press("G", "d")
    #expect(stage.ledger.assessment.findings.count == 2)
    stage.press("q", "u")
    #expect(stage.ledger.assessment.findings.count == 3)
  }

  @Test("Enter on a finding goes to its criterion")
  func go() {
    var stage = Self.stage()
    stage.press("t", "f", "<ret>")
    #expect(stage.model.walk?.reference == Self.tracking)
  }

  @Test("a diverging opinion is kept with whose it is")
  func opinion() {
    var stage = Self.stage()
    stage.press("d")
    stage.type("Two minutes are too strict")
    stage.press("<ret>")
    stage.type("TL")
    stage.press("<ret>")
    #expect(stage.ledger.assessment.opinions.first?.content.by?.content == "TL")
  }
}
