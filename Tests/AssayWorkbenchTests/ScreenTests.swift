import Cells
import Testing

@testable import AssayWorkbench

@Suite("Screens, as a person sees them")
struct ScreenTests {
  static let sizes = [
    Size(rows: 34, columns: 120), Size(rows: 24, columns: 80), Size(rows: 16, columns: 60),
  ]

  private func name(_ what: String, _ size: Size) -> String {
    "\(what)-\(size.columns)x\(size.rows)"
  }

  @Test("a fresh assessment waits for its first rating", arguments: sizes)
  func fresh(size: Size) throws {
    let stage = Stage(size: size)
    try expectScreen(stage.screen, recorded: name("fresh", size))
  }

  @Test("ratings show in outline, rubric and level at once", arguments: sizes)
  func rated(size: Size) throws {
    var stage = Stage(size: size)
    stage.press("2", "j", "1", "j", "3", "j", "x")
    stage.type("No calls at night")
    stage.press("<ret>", "j", "1")
    try expectScreen(stage.screen, recorded: name("rated", size))
  }

  @Test("a note is written in place", arguments: sizes)
  func writing(size: Size) throws {
    var stage = Stage(size: size)
    stage.press("1", "i")
    stage.type(
      "3 of 8 current; five silent for three weeks.\nJørgen 作者 asked twice: 👩‍👩‍👧 and e\u{301}.")
    try expectScreen(stage.screen, recorded: name("writing", size))
  }

  @Test("loose notes wait in their inbox", arguments: sizes)
  func inbox(size: Size) throws {
    var stage = Stage(size: size)
    stage.press(",")
    stage.type("KB: night shift keeps its own list")
    stage.press("<esc>", ",")
    stage.type("See the register \u{1B}[31mred\u{7}")
    stage.press("<esc>", "j", "l")
    try expectScreen(stage.screen, recorded: name("inbox", size))
  }

  @Test("what is asked for is filled in beside the criterion", arguments: sizes)
  func request(size: Size) throws {
    var stage = Stage(size: size)
    stage.press("r")
    stage.type("Complaint log of the night shift, with the times of every entry 作者\nJørgen")
    try expectScreen(stage.screen, recorded: name("request", size))
  }

  @Test("help lists what works here", arguments: sizes)
  func help(size: Size) throws {
    var stage = Stage(size: size)
    stage.press("?")
    try expectScreen(stage.screen, recorded: name("help", size))
  }

  @Test("the folder is empty the first time", arguments: sizes)
  func firstRun(size: Size) throws {
    var stage = Stage(size: size, isOpen: false)
    stage.send(.folderListed([]))
    try expectScreen(stage.screen, recorded: name("first-run", size))
  }

  @Test("three fields start an assessment", arguments: sizes)
  func form(size: Size) throws {
    var stage = Stage(size: size, protocols: [.second, .sample], isOpen: false)
    stage.send(.folderListed([]))
    stage.press("n")
    stage.type("Nordlys Energi 作者")
    stage.press("<ret>", "<ret>", "j", "<space>")
    try expectScreen(stage.screen, recorded: name("form", size))
  }

  @Test("assessments are listed with progress and level", arguments: sizes)
  func list(size: Size) throws {
    var stage = Stage(size: size, isOpen: false)
    stage.send(.folderListed(Samples.documents))
    stage.press("j")
    try expectScreen(stage.screen, recorded: name("list", size))
  }

  @Test("the result can be hidden", arguments: sizes)
  func hidden(size: Size) throws {
    var stage = Stage(size: size)
    stage.press("2", "v")
    try expectScreen(stage.screen, recorded: name("hidden", size))
  }

  @Test("below the smallest size one line still says where one is")
  func tiny() throws {
    var stage = Stage(size: Size(rows: 5, columns: 36))
    stage.press("1")
    try expectScreen(stage.screen, recorded: "tiny-36x5")
  }
}

enum Samples {
  static let documents = [
    DocumentSummary(
      path: "/a/nordlys.assay", file: "nordlys.assay",
      content: .assessment(
        .init(
          organisation: "Nordlys Energi", kind: .thirdParty, standards: ["ISO 10002:2018"],
          rated: 38, applicable: 59, levels: ["0–1"], changed: "2026-03-12"))),
    DocumentSummary(
      path: "/a/fjord.assay", file: "fjord.assay",
      content: .assessment(
        .init(
          organisation: "Fjordbanken 作者 \u{1B}]0;x\u{7}", kind: .rehearsal,
          standards: ["ISO 10001:2018", "ISO 10002:2018"], rated: 111, applicable: 111,
          levels: ["2", "1"], changed: "2025-11-02"))),
    DocumentSummary(
      path: "/a/broken.assay", file: "broken.assay",
      content: .unreadable("this is not an assessment")),
  ]
}
