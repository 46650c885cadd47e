import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Plan and team")
struct PlanTests {
  private func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage {
    var stage = Stage(size: size)
    stage.press("t", "p")
    return stage
  }

  @Test("fields of the plan are changed one by one or together, each an event")
  func fields() {
    var stage = stage()
    stage.press("j", "<ret>")
    stage.type("Bergen 作者")
    stage.press("<tab>")
    stage.type("Kundesenter")
    stage.press("<c-s>")
    let assessment = stage.ledger.assessment
    #expect(assessment.site == "Bergen 作者")
    #expect(assessment.plan[.unit]?.content == "Kundesenter")
    #expect(stage.ledger.events.count == 3)
    #expect(stage.screen.contains("Kundesenter"))
  }

  @Test("the kind is reclassified, the day has to be one")
  func kindAndDay() {
    var stage = stage()
    stage.press("j", "j", "j", "j", "j", "<ret>", "<space>", "<c-s>")
    #expect(stage.ledger.assessment.kind == .secondParty)
    stage.press("G", "k", "<ret>")
    #expect(stage.model.walk?.form?.focused?.name == .retention)
    stage.type("some day")
    stage.press("<c-s>")
    #expect(stage.screen.contains("is no day"))
    stage.press("<c-u>")
    stage.type("12 September 2031")
    stage.press("<c-s>")
    #expect(stage.screen.contains("“12 September 2031” is no day"))
    stage.press("<c-u>")
    stage.type("12.3.2031")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.plan[.retention]?.content == "2031-03-12")
    #expect(stage.screen.contains("12 Mar 2031"))
  }

  @Test("a rehearsal stays one: its kind is not asked for")
  func rehearsal() {
    var stage = stage()
    stage.press("j", "j", "j", "j", "j", "<ret>", "<space>", "<space>", "<space>", "<c-s>")
    #expect(stage.ledger.assessment.kind == .rehearsal)
    stage.press("<ret>")
    #expect(stage.model.walk?.form == nil)
    #expect(stage.screen.contains("A rehearsal stays one"))
    stage.press("k", "<ret>")
    #expect(stage.model.walk?.form?.fields.contains { $0.name == .assessmentKind } == false)
  }

  @Test("an assessment keeps its organisation")
  func organisation() {
    var stage = stage()
    stage.press("<ret>", "<c-u>", "<c-s>")
    #expect(stage.ledger.assessment.organisation == Stage.organisation)
    #expect(stage.screen.contains("Name the organisation first"))
  }

  @Test("the team has names, roles and what they declared")
  func team() {
    var stage = stage()
    stage.press("n", "<tab>", "<tab>")
    stage.type("No tie")
    stage.press("<c-s>", "n")
    stage.type("Kari")
    stage.press("<ret>", "r", "<c-s>")
    let team = stage.ledger.assessment.team.map(\.content)
    #expect(team.map { $0.name.content } == [Stage.author, "Kari"])
    #expect(team.map(\.role) == [.lead, .reviewer])
    #expect(stage.screen.contains("independence undeclared"))
    stage.press("G", "d")
    #expect(stage.ledger.assessment.team.count == 1)
  }

  @Test("plan and team", arguments: ScreenTests.sizes)
  func screen(size: Size) throws {
    var stage = stage(size)
    stage.press("n", "<tab>", "<tab>")
    stage.type("No tie to Nordlys; bought power there until 2019")
    stage.press("<c-s>", "n")
    stage.type("Kari 作者")
    stage.press("<c-s>", "g", "g", "j")
    try expectScreen(stage.screen, recorded: "plan-\(size.columns)x\(size.rows)")
    stage.press("<ret>")
    stage.type("Bergen")
    try expectScreen(stage.screen, recorded: "plan-form-\(size.columns)x\(size.rows)")
  }

  @Test("F1 shows the keys that work in a text")
  func keysInText() throws {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("i", "<f1>")
    #expect(stage.screen.contains("cut to the end of the line"))
    stage.type("put back")
    stage.press("<ret>")
    #expect(stage.screen.contains("put back what was cut: ^Y"))
    #expect(stage.model.context == .writing)
  }
}
