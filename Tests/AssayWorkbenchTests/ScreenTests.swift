import AssayCore
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

  @Test("evidence is offered again before it is written anew", arguments: sizes)
  func evidenceOffers(size: Size) throws {
    var stage = Samples.evidence(size)
    stage.press("j", "e")
    try expectScreen(stage.screen, recorded: name("evidence-offers", size))
  }

  @Test("evidence is written field by field", arguments: sizes)
  func evidenceForm(size: Size) throws {
    var stage = Samples.evidence(size)
    stage.press("e")
    stage.type("Register of complaints \u{1B}[31m, night shift")
    stage.press("<tab>", "r", "<tab>")
    try expectScreen(stage.screen, recorded: name("evidence-form", size))
  }

  @Test("a sample says how many there are, were seen and were in order", arguments: sizes)
  func sampleForm(size: Size) throws {
    var stage = Samples.evidence(size)
    stage.press("s")
    stage.type("Open cases\n43\n8\n3\n")
    try expectScreen(stage.screen, recorded: name("sample-form", size))
  }

  @Test("a criterion shows its evidence, and that it is rated above it", arguments: sizes)
  func evidenceHere(size: Size) throws {
    var stage = Samples.evidence(size)
    stage.press("3")
    try expectScreen(stage.screen, recorded: name("evidence-here", size))
  }

  @Test("the ledger of evidence says what supports what", arguments: sizes)
  func evidenceLedger(size: Size) throws {
    var stage = Samples.evidence(size)
    stage.press("t", "e", "j")
    try expectScreen(stage.screen, recorded: name("evidence-ledger", size))
  }

  @Test("what was asked for waits in its list", arguments: sizes)
  func requests(size: Size) throws {
    var stage = Samples.evidence(size)
    stage.press("t", "q", "j")
    try expectScreen(stage.screen, recorded: name("requests", size))
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
    stage.press("<ret>", "<ret>", "<ret>", "j", "<space>")
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
  /// An assessment with evidence of several kinds, and with requests, one of them met.
  static func evidence(_ size: Size) -> Stage {
    let first = CriterionReference("iso-10002", "4.4.a")
    let second = CriterionReference("iso-10002", "4.5.a")
    var stage = Stage(size: size)
    stage.given(
      .setPresent("KB, Jørgen 作者"),
      .add(
        .evidence(
          Evidence(
            text: "Complaint log", kind: .record, source: "KB",
            sample: Sample(population: 43, seen: 8, inOrder: 3, chosen: "every fifth"),
            criterion: first))),
      .add(
        .evidence(
          Evidence(
            text: "Procedure for complaints, e\u{301}dition 4 \u{1B}]0;x\u{7}", kind: .document,
            source: "TL", isFinal: false,
            attachment: Attachment(
              name: "prosedyre.pdf", sha256: String(repeating: "a", count: 64), size: 12_345),
            criterion: second))),
      .add(
        .request(
          Request(text: "Log of the night shift", from: "KB", due: "15:00", criterion: first))),
      .add(
        .request(Request(text: "Signed promise 作者", from: "TL", criterion: second))))
    if let id = stage.ledger.assessment.requests.last?.id {
      stage.given(.receive(id, Evidence(text: "Signed promise 作者", kind: .document, source: "TL")))
    }
    return stage
  }

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
