import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Walking orders")
struct OrderTests {
  private func stage() -> Stage {
    Stage(size: Size(rows: 34, columns: 120), protocols: [.sample, .second])
  }

  private func current(_ stage: Stage) -> String? {
    stage.model.walk?.reference.map { "\($0)" }
  }

  /// Every criterion from the first on, as `j` comes to them.
  private func walked(_ stage: Stage) -> [String] {
    var stage = stage
    stage.press("g", "g")
    var places: [String] = []
    while let here = current(stage), places.last != here {
      places.append(here)
      stage.press("j")
    }
    return places
  }

  @Test("by clause each standard is walked by itself")
  func clause() {
    let ids = ["4.4.a", "4.5.a", "7.a", "7.3.a", "7.3.b", "8.a"]
    #expect(walked(stage()) == ids.map { "iso-10002/\($0)" })
  }

  @Test("along the chain the promise comes before the complaint")
  func chain() {
    var stage = stage()
    stage.press("o", "j", "<ret>")
    #expect(stage.screen.contains("walking along the chain"))
    let places = walked(stage)
    #expect(places.first == "iso-10001/7.a")
    #expect(places.count == 7)
    #expect(places.last == "iso-10002/8.a")
  }

  @Test("along a host the host's clauses lead, and what it lacks comes last, assessed fresh")
  func host() throws {
    var stage = stage()
    stage.press("o")
    #expect(stage.screen.contains("5 criteria at its clauses, 2 always assessed fresh"))
    stage.press("j", "j", "j", "j", "<ret>")
    #expect(
      walked(stage) == [
        "iso-10002/4.4.a", "iso-10002/7.3.b", "iso-10002/4.5.a", "iso-10002/7.a",
        "iso-10002/7.3.a", "iso-10001/7.a", "iso-10002/8.a",
      ])
    stage.press("G")
    #expect(stage.screen.contains("Always assessed fresh"))
    try expectScreen(stage.screen, recorded: "order-host-120x34")
  }

  @Test("a search follows the walking order, through every standard it leads to")
  func search() {
    var stage = stage()
    stage.press("o", "j", "<ret>", "/")
    stage.type("weekends")
    stage.press("<ret>")
    #expect(current(stage) == "iso-10002/7.a")
    stage.press("/")
    stage.type("promises")
    stage.press("<ret>")
    #expect(current(stage) == "iso-10001/7.a")
    #expect(stage.screen.contains("match 1 of 1"))
  }

  @Test("the filter looks at headings too")
  func filterByHeading() {
    var stage = stage()
    stage.press("F")
    stage.type("tracking")
    stage.press("<ret>")
    #expect(stage.screen.contains("of 6: tracking"))
  }

  @Test("a filter leaves the criteria with its words, through moving and rating, until emptied")
  func filter() {
    var stage = stage()
    stage.press("j", "j", "2", "g", "g", "F")
    stage.type("LARGELY work")
    stage.press("<ret>")
    #expect(stage.screen.contains("1 of 6: largely work"))
    #expect(current(stage) == "iso-10002/7.a")
    stage.press("F")
    stage.type("unrated")
    stage.press("<ret>")
    #expect(stage.screen.contains("5 of 6: unrated"))
    #expect(walked(stage).count == 5)
    // What is rated meanwhile stays.
    stage.press("3", "<space>", "<space>", "<space>", "<space>")
    #expect(walked(stage).count == 5)
    stage.press("w")
    #expect(current(stage) == "iso-10001/7.a")
    #expect(stage.screen.contains("1 of 1: unrated"))
    stage.press("F", "<ret>")
    #expect(stage.screen.contains("All criteria are walked again"))
    stage.press("w")
    #expect(walked(stage).count == 6)
  }

  @Test("what leads elsewhere ends the filter; one that leaves nothing changes nothing")
  func filterEnds() {
    var stage = stage()
    stage.press("F")
    stage.type("promises")
    stage.press("<ret>")
    #expect(current(stage) == "iso-10001/7.a")
    stage.press("o", "j", "<ret>")
    #expect(walked(stage) == ["iso-10001/7.a"])
    stage.press("w", "F")
    stage.type("zebra")
    stage.press("<ret>")
    #expect(stage.screen.contains("Nothing found for “zebra”"))
    #expect(stage.screen.contains("1 of 7: promises"))
    stage.press("g")
    stage.type("10002:8.a")
    stage.press("<ret>")
    #expect(current(stage) == "iso-10002/8.a")
    #expect(walked(stage).count == 7)
  }

  @Test("the order is remembered with the document")
  func remembered() {
    var stage = stage()
    stage.press("o", "j", "j", "j", "j", "<ret>")
    stage.reopen()
    stage.press("g", "g", "j")
    #expect(current(stage) == "iso-10002/7.3.b")
  }

  @Test("whom to ask groups criteria by person, each once, whoever answers most first")
  func whom() {
    var stage = stage()
    stage.press("o", "j", "j", "j", "<ret>")
    #expect(walked(stage).prefix(2) == ["iso-10002/7.a", "iso-10002/7.3.a"])
    #expect(Set(walked(stage)).count == 7)
    stage.press("g", "g")
    #expect(stage.screen.contains("team lead"))
  }

  @Test("next unrated goes on into the next standard")
  func unratedAcross() {
    var stage = stage()
    stage.press("o", "j", "<ret>", "g", "g", "2", "<space>")
    #expect(current(stage) == "iso-10002/4.4.a")
    for _ in 0..<6 { stage.press("2", "<space>") }
    #expect(stage.screen.contains("Every criterion is rated"))
  }

  @Test("without an agenda there is no order by session, and the reason is said")
  func noSessions() {
    var stage = stage()
    stage.press("o", "j", "j", "<ret>")
    #expect(stage.screen.contains("the agenda has no sessions yet"))
    #expect(stage.model.walk?.order == .clause)
  }

  @Test("a number behind the standard's own goes there")
  func goToOtherStandard() {
    var stage = stage()
    stage.press("g", "1")
    stage.type("0001:7")
    stage.press("<ret>")
    #expect(current(stage) == "iso-10001/7.a")
  }

  @Test("the orders to choose from", arguments: ScreenTests.sizes)
  func screen(size: Size) throws {
    var stage = Stage(size: size, protocols: [.sample, .second])
    stage.press("2", "o", "j")
    try expectScreen(stage.screen, recorded: "orders-\(size.columns)x\(size.rows)")
  }
}
