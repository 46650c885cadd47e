import AssayCore
import Cells
import Phrases
import Testing

@testable import AssayWorkbench

/// A screen of the manual, by the name the manual calls it.
struct ManualScreen: Sendable, CustomTestStringConvertible {
  let name: String
  /// Read out in place of the picture.
  let title: String
  let frame: @Sendable () throws -> Frame

  var testDescription: String { name }

  /// - Parameters:
  ///   - moment: When it is, in the rehearsal.
  ///   - criterion: Where one stands; nil where nothing is open.
  ///   - play: What is pressed and typed.
  private init(
    _ name: String, _ title: String, rows: Int = 24, columns: Int = 80,
    when moment: String = "2026-03-11T13:37", at criterion: String? = "iso-10002/7.8.a",
    language: Language = .english, _ play: @escaping @Sendable (inout Scene) -> Void = { _ in }
  ) {
    self.name = name
    self.title = title
    frame = {
      var scene = try ExampleDocument(until: moment)
        .scene(rows: rows, columns: columns, language: language, at: moment)
      if let criterion { scene.open(at: criterion) }
      play(&scene)
      return scene.model.render()
    }
  }

  static let all = beginning + walking + pages

  private static let beginning = [
    ManualScreen("start", "The first screen, before there is any assessment", rows: 16, at: nil) {
      $0.send(.folderListed([]))
    },
    ManualScreen("assessments", "The assessments of a folder, with how far each one is", at: nil) {
      $0.send(.folderListed(folder))
    },
    ManualScreen("new", "Starting an assessment: organisation, kind, standards", at: nil) {
      $0.send(.folderListed([]))
      $0.press("n")
      $0.type("Nordlys Energi AS")
      $0.press("<down><down><down><down><down><down><down><space>")
    },
  ]

  private static let walking = [
    ManualScreen(
      "walking", "Walking the clauses: outline, criterion with its rubric, level with its reasons",
      rows: 40, columns: 120, at: "iso-10002/7.3.b"),
    ManualScreen(
      "small", "The same in a small window: the level in one line", at: "iso-10002/7.3.b"),
    ManualScreen("rated", "A rating: the bottom line says what happened") { $0.press("3") },
    ManualScreen("writing", "Writing a note") {
      $0.press("i")
      $0.type("All forty of the sample told within a day; the wording is the desk's own.")
    },
    ManualScreen("inbox", "Loose notes on their way to their criteria") {
      $0.press(",")
      $0.type("KB: escalations to the board go to IS's mailbox first, the register comes later.")
      $0.press("<esc>l")
    },
    ManualScreen("evidence", "Keeping a piece of evidence") {
      $0.press("e")
      $0.type("Forty closing letters")
    },
    ManualScreen("sample", "A sample: how many there are, were seen, were in order") {
      $0.press("s")
      $0.type("Closing letters of February")
      $0.press("<tab>")
      $0.type("212")
      $0.press("<tab>")
      $0.type("40")
      $0.press("<tab>")
      $0.type("38")
    },
    ManualScreen("request", "Asking for something") {
      $0.press("r")
      $0.type("Texts of the closing letters since January")
    },
    ManualScreen("finding", "Writing down a weakness") {
      $0.press("fw")
      $0.type("Nobody at the desk can tell who decides when the head of complaints is away.")
    },
    ManualScreen("orders", "Choosing in which order to walk") { $0.press("o") },
    ManualScreen("bring", "Taking evidence over from a related criterion") { $0.press("b") },
    ManualScreen("help", "The keys that work here, filtered by a word") {
      $0.press("?")
      $0.type("note")
    },
    ManualScreen("command", "The command line, with what it could become") {
      $0.press(":")
      $0.type("lang")
    },
    ManualScreen(
      "norwegian", "The same criterion in Norwegian", at: "iso-10002/7.3.b", language: .norwegian),
  ]

  /// What a folder of a busy spring holds.
  private static let folder = [
    summary(
      "Fjellbank", .`self`, ["ISO 10002:2018", "ISO 10003:2018"], 126, 126, ["1", "1"],
      "2026-02-20"),
    summary(
      "Nordlys Energi AS", .rehearsal,
      ["ISO 10001:2018", "ISO 10002:2018", "ISO 10003:2018", "ISO 10004:2018"], 221, 233,
      ["1", "1–2", "0–1", "0"], "2026-03-12"),
    summary(
      "Sørøya Ferger", .thirdParty, ["ISO 10002:2018"], 24, 59, ["0–2"], "2026-03-10"),
    summary(
      "Vestkanten Nettbutikk", .secondParty, ["ISO 10001:2018", "ISO 10002:2018"], 0, 111,
      ["0–3", "0–3"], "2026-03-09"),
  ]

  private static func summary(
    _ organisation: String, _ kind: AssessmentKind, _ standards: [String], _ rated: Int,
    _ applicable: Int, _ levels: [String], _ changed: String
  ) -> DocumentSummary {
    let file = organisation.prefix { $0 != " " }.lowercased() + ".assay"
    return DocumentSummary(
      path: "~/Assessments/" + file, file: file,
      content: .assessment(
        DocumentSummary.Facts(
          organisation: organisation, kind: kind, standards: standards, rated: rated,
          applicable: applicable, levels: levels, changed: changed)))
  }

  private static let evening = "2026-03-12T15:45"

  private static let pages = [
    ManualScreen(
      "overview", "The chain with a level each, and how every clause stands", rows: 40,
      columns: 120, when: evening
    ) { $0.press("to") },
    ManualScreen(
      "result", "The result: gates, the shortest way up, how firm the level stands", rows: 40,
      columns: 100, when: evening
    ) { $0.press("tr") },
    ManualScreen("plan", "The plan field by field, and the team") { $0.press("tp") },
    ManualScreen("agenda", "The agenda: sessions with their people and clauses") {
      $0.press("ta")
    },
    ManualScreen(
      "findings", "All findings with their actions", rows: 34, columns: 120, when: evening
    ) { $0.press("tf") },
    ManualScreen(
      "closing", "The page for the closing meeting", rows: 40, columns: 100,
      when: "2026-03-12T16:02"
    ) { $0.press("tc") },
    ManualScreen("evidence-ledger", "All evidence, with what each piece supports") {
      $0.press("te")
    },
    ManualScreen(
      "requests", "What has been asked for, and from whom", when: "2026-03-11T16:00"
    ) { $0.press("tq") },
    ManualScreen("history", "Who changed what, and when", when: evening) { $0.press("th") },
    ManualScreen(
      "criterion-history", "How one criterion came to its rating", when: evening,
      at: "iso-10002/7.3.b"
    ) { $0.press("h") },
  ]
}
