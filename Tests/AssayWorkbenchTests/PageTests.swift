import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Overview, result and history")
struct PageTests {
  private func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage {
    var stage = Stage(size: size, protocols: [.second, .sample])
    stage.press("1", "w")
    stage.press("2", "j", "1", "j", "3", "j", "x")
    stage.type("No calls at night")
    stage.press("<ret>", "j", "1", "i")
    stage.type("3 of 8 current.\nJørgen 作者 asked twice: 👩‍👩‍👧 and e\u{301}. \u{1B}[31mred")
    stage.press("<esc>", "p")
    stage.type("KB unsure")
    stage.press("<esc>", "2", "u")
    return stage
  }

  private func current(_ stage: Stage) -> String? { stage.model.walk?.reference.map { "\($0)" } }

  @Test("what a list is filtered by stays in sight in a small window", arguments: [10, 12, 24])
  func smallFilter(rows: Int) {
    var stage = Stage(size: Size(rows: rows, columns: 60))
    stage.press("2", "j", "1", "t", "h", "/")
    stage.type("jørgen")
    #expect(stage.screen.contains("/ jørgen"))
  }

  @Test("the overview shows the chain and the heat map", arguments: ScreenTests.sizes)
  func overview(size: Size) throws {
    var stage = stage(size)
    stage.press("t", "o", "j", "j", "j", "j", "<right>")
    try expectScreen(stage.screen, recorded: "overview-\(size.columns)x\(size.rows)")
  }

  @Test(
    "a page whose result is hidden shows it by the key that it names", arguments: ["o", "r", "c"])
  func hidden(page: String) {
    var stage = stage()
    stage.press("v", "t", page)
    #expect(stage.screen.contains("v shows it"))
    stage.press("v")
    #expect(!stage.screen.contains("v shows it"))
    stage.press("v")
    #expect(stage.screen.contains("v shows it"))
  }

  @Test("Enter in the heat map goes to the weakest criterion of the cell")
  func overviewGoes() {
    var stage = stage()
    stage.press("t", "o", "j", "j", "j", "j", "<right>", "<ret>")
    #expect(current(stage) == "iso-10002/7.3.b")
    stage.press("t", "o", "<ret>")
    #expect(current(stage) == "iso-10001/7.a")
  }

  @Test("a cell without criteria says so")
  func emptyCell() {
    var stage = stage()
    stage.press("t", "o", "j", "<right>", "<ret>")
    #expect(stage.screen.contains("No criterion stands there"))
  }

  @Test(
    "the result shows gates, the way up, margin, what decides, and sums",
    arguments: ScreenTests.sizes)
  func result(size: Size) throws {
    var stage = stage(size)
    stage.press("t", "r", "j", "j", "j")
    try expectScreen(stage.screen, recorded: "result-\(size.columns)x\(size.rows)")
    stage.press("G")
    try expectScreen(stage.screen, recorded: "result-end-\(size.columns)x\(size.rows)")
  }

  @Test("every row of the result with a criterion leads to it")
  func resultGoes() {
    let rows = 40
    for row in 0..<rows {
      var stage = stage()
      stage.press("t", "r")
      for _ in 0..<row { stage.press("j") }
      guard case .criterion(let reference) = stage.model.chosen else { continue }
      stage.press("<ret>")
      #expect(current(stage) == "\(reference)")
      #expect(stage.model.walk?.sheet == nil)
    }
  }

  @Test("hidden, neither overview nor result tell anything")
  func hidden() {
    var stage = stage()
    stage.press("v", "t", "o")
    #expect(stage.screen.contains("The result is hidden"))
    #expect(!stage.screen.contains("▓"))
    stage.press("q", "t", "r")
    #expect(stage.screen.contains("The result is hidden"))
    #expect(!stage.screen.contains("Margin"))
  }

  @Test("the history tells who changed what, the latest first", arguments: ScreenTests.sizes)
  func history(size: Size) throws {
    var stage = stage(size)
    stage.press("t", "h", "j")
    try expectScreen(stage.screen, recorded: "history-\(size.columns)x\(size.rows)")
  }

  @Test("a criterion has its own history, with undo marked", arguments: ScreenTests.sizes)
  func criterionHistory(size: Size) throws {
    var stage = stage(size)
    stage.press("h")
    try expectScreen(stage.screen, recorded: "criterion-history-\(size.columns)x\(size.rows)")
  }

  @Test("the history is filtered as one types, and Enter goes to the criterion")
  func historyFilter() throws {
    var stage = stage()
    stage.press("t", "h", "/")
    stage.type("7.3.b l")
    try expectScreen(stage.screen, recorded: "history-filtered-120x34")
    stage.press("<ret>")
    #expect(current(stage) == "iso-10002/7.3.b")
  }

  @Test("what is chosen stays chosen while the caret moves in a filter")
  func caretInFilter() {
    var stage = stage()
    stage.press("t", "h", "/")
    stage.type("7")
    stage.press("<down>", "<left>")
    #expect(stage.model.walk?.sheet?.selected == 1)
    stage.press("<esc>", "<esc>", "?")
    stage.type("criterion")
    stage.press("<down>", "<down>", "<left>")
    #expect(stage.model.help?.selected == 2)
    stage.type("x")
    #expect(stage.model.help?.selected == 0)
  }

  @Test("Esc takes the filter back, a second one closes")
  func historyFilterCancelled() {
    var stage = stage()
    stage.press("t", "h", "/")
    stage.type("nothing holds this")
    #expect(stage.screen.contains("No line holds all these words"))
    stage.press("<esc>")
    #expect(stage.screen.contains("started"))
    #expect(stage.model.walk?.sheet != nil)
    stage.press("<esc>")
    #expect(stage.model.walk?.sheet == nil)
  }

  @Test("private notes stay out of the history while they are hidden")
  func historyHidesPrivate() {
    var stage = stage()
    stage.press("v", "t", "h")
    #expect(!stage.screen.contains("KB unsure"))
    #expect(!stage.screen.contains("private"))
  }

  @Test("evidence, requests and findings are filtered as the history is")
  func filters() {
    var stage = FindingTests.stage(Size(rows: 24, columns: 80))
    stage.add(
      .request(Request(text: "Log of the night shift", from: "KB", due: "15:00", criterion: nil)),
      .request(Request(text: "Rosters", from: nil, due: nil, criterion: nil)),
      .evidence(Evidence(text: "Map of the site", kind: .document, criterion: nil)))
    stage.press("t", "e", "/")
    stage.type("map")
    #expect(stage.screen.contains("1 of 2") && stage.screen.contains("Map of the site"))
    #expect(!stage.screen.contains("Log of open cases"))
    // Tab goes back to the list as it is filtered, and its keys work on what is shown.
    stage.press("<tab>", "d")
    #expect(stage.ledger.assessment.evidence.map(\.content.text.content) == ["Log of open cases"])
    #expect(stage.screen.contains("No line holds all these words"))
    stage.press("/", "<esc>")
    #expect(stage.screen.contains("Log of open cases"))

    stage.press("q", "t", "q", "F")
    stage.type("night")
    #expect(stage.screen.contains("Log of the night shift") && !stage.screen.contains("Rosters"))
    stage.press("<ret>")
    #expect(stage.model.context == .form)
    stage.press("<c-c>", "q")

    // A heading stays with the first of its lines that is shown.
    stage.press("t", "f", "/")
    stage.type("ten cases")
    #expect(stage.screen.contains("Serious weaknesses") && stage.screen.contains("1 of 5"))
    #expect(!stage.screen.contains("Strengths"))
  }

  @Test("a row taller than the window is gone through to its last line, and back")
  func tallRow() {
    var stage = Stage(size: Size(rows: 16, columns: 60))
    let words = (1...300).map { "word\($0)" }
    stage.given(
      .note(CriterionReference("iso-10002", "4.4.a"), .report, words.joined(separator: " ")),
      .rate(CriterionReference("iso-10002", "4.4.a"), "P"))
    stage.press("h")
    let top = stage.screen
    for key in ["j", "k"] {
      var seen: Set<String> = []
      for _ in 0..<40 {
        seen.formUnion(stage.screen.split { " \n".contains($0) }.map(String.init))
        stage.press(key)
      }
      #expect(Set(words).subtracting(seen).isEmpty, "\(Set(words).subtracting(seen))")
    }
    #expect(stage.screen == top)
  }
}
