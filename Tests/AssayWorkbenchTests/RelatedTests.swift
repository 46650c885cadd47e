import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Related criteria")
struct RelatedTests {
  private let promise = CriterionReference("iso-10001", "7.a")
  private let tracking = CriterionReference("iso-10002", "7.3.b")

  private func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage {
    var stage = Stage(size: size, protocols: [.second, .sample])
    stage.press("1", "i")
    stage.type("Jørgen 作者: two of ten promises broken.\nSecond line.")
    stage.press("<esc>", "p")
    stage.type("do not tell")
    stage.press("<esc>")
    stage.add(
      .evidence(
        Evidence(text: "Customer letters 作者", kind: .document, criterion: promise)),
      .evidence(Evidence(text: "Customer log", kind: .record, criterion: promise)))
    stage.press("w")
    stage.type("g7.3.b")
    stage.press("<ret>")
    return stage
  }

  @Test(
    "the other standard's criterion stands beside, whoever named whom", arguments: ScreenTests.sizes
  )
  func beside(size: Size) throws {
    let stage = stage(size)
    try expectScreen(stage.screen, recorded: "related-\(size.columns)x\(size.rows)")
  }

  @Test("both sides see each other, and never a private note")
  func mutual() {
    var stage = stage()
    #expect(stage.screen.contains("10001 7.a"))
    #expect(!stage.screen.contains("do not tell"))
    stage.press("2", "w")
    #expect(stage.screen.contains("10002 7.3.b"))
  }

  @Test("b brings all evidence over in one step that one undo takes back, and no rating")
  func bring() {
    var stage = stage()
    stage.press("b")
    #expect(stage.ledger.assessment[tracking].evidence.count == 2)
    #expect(stage.ledger.assessment[tracking].response == .unrated)
    #expect(stage.screen.contains("E1, E2 support 7.3.b"))
    stage.press("u")
    #expect(stage.ledger.assessment[tracking].evidence.isEmpty)
    #expect(stage.ledger.assessment[promise].evidence.count == 2)
  }

  @Test("where there is nothing to bring, the reason is said")
  func nothing() {
    var stage = stage()
    stage.press("b", "b")
    #expect(stage.screen.contains("no evidence that is not here already"))
    stage.press("k", "b")
    #expect(stage.screen.contains("No criterion of the other standards is related"))
  }

  @Test("of several, one is chosen")
  func several() throws {
    var third = AssessmentProtocol.second
    third.id = "iso-10004"
    third.standard?.reference = "ISO 10004:2018"
    var stage = Stage(
      size: Size(rows: 24, columns: 80), protocols: [.second, .sample, third])
    stage.add(
      .evidence(Evidence(text: "Letters", kind: .document, criterion: promise)),
      .evidence(
        Evidence(
          text: "Survey", kind: .data, criterion: CriterionReference("iso-10004", "7.a"))))
    stage.press("w")
    stage.type("g7.3.b")
    stage.press("<ret>", "b", "j")
    try expectScreen(stage.screen, recorded: "bringing-80x24")
    stage.press("<ret>")
    #expect(stage.ledger.assessment[tracking].evidence.count == 1)
    #expect(stage.screen.contains("E2 supports 7.3.b"))
  }
}
