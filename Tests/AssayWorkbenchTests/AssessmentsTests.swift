import Cells
import Phrases
import Testing

@testable import AssayWorkbench

@Suite("The folder's assessments")
struct AssessmentsTests {
  private func stage() -> Stage {
    var stage = Stage(size: Size(rows: 24, columns: 80), isOpen: false)
    stage.send(.folderListed(Samples.documents))
    return stage
  }

  private func files(_ stage: Stage) -> [String] { stage.model.assessments.shown.map(\.file) }

  @Test("the latest change comes first, what cannot be read last")
  func latest() {
    #expect(files(stage()) == ["nordlys.assay", "fjord.assay", "broken.assay"])
  }

  @Test("o sorts by organisation, level, progress, and stays on the chosen one")
  func sorting() {
    var stage = stage()
    stage.press("j")
    for (order, first) in [
      ("organisation", "fjord.assay"), ("level, highest first", "fjord.assay"),
      ("progress, furthest first", "fjord.assay"), ("latest change", "nordlys.assay"),
    ] {
      stage.press("o")
      #expect(stage.screen.contains("sorted by \(order)"))
      #expect(files(stage).first == first)
      #expect(stage.model.assessments.selectedDocument?.file == "fjord.assay")
    }
    stage.press(":")
    stage.type("sort level")
    stage.press("<ret>")
    #expect(stage.model.assessments.order == .level)
  }

  @Test("the filter narrows the list while it is typed; Enter opens, Tab keeps it, Esc ends it")
  func filtering() {
    var stage = stage()
    stage.press("/")
    stage.type("10001 fjord")
    #expect(files(stage) == ["fjord.assay"])
    #expect(stage.screen.contains("1 of 3"))
    stage.press("<tab>")
    #expect(stage.screen.contains("Filter: 10001 fjord"))
    stage.press("<esc>")
    #expect(files(stage).count == 3)
    stage.press("F")
    stage.type("fjord")
    stage.press("<ret>")
    #expect(stage.effects.last == .openDocument(path: "/a/fjord.assay"))
  }

  @Test("the list stays on the assessment that was closed, also on a new one")
  func closing() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("q")
    stage.send(.documentClosed)
    let new = DocumentSummary(
      path: "/tmp/nordlys.assay", file: "new.assay", content: Samples.documents[1].content)
    stage.send(.folderListed(Samples.documents + [new]))
    #expect(stage.model.assessments.selectedDocument?.file == "new.assay")
    stage.press("G")
    stage.send(.folderListed(Samples.documents + [new]))
    #expect(stage.model.assessments.selectedDocument?.file == "broken.assay")
  }

  @Test("a filter that nothing passes says so, and opens nothing")
  func none() {
    var stage = stage()
    stage.press("/")
    stage.type("zz")
    #expect(stage.screen.contains("No assessment has “zz” in it"))
    stage.press("<ret>")
    #expect(stage.effects.isEmpty)
  }

  @Test("an empty folder offers a new assessment and a rehearsal")
  func firstRun() {
    var stage = Stage(size: Size(rows: 24, columns: 80), isOpen: false)
    stage.send(.folderListed([]))
    stage.press("e")
    #expect(stage.effects == [.createRehearsal])
  }

  @Test("days and decimals are written as the language writes them")
  func figures() {
    let english = Language.english.phrases.figures
    let norwegian = Language.norwegian.phrases.figures
    #expect(english.day("2026-03-02") == "2 Mar 2026")
    #expect(norwegian.day("2026-03-02") == "02.03.2026")
    #expect(norwegian.decimal("86.1") == "86,1")
    for text in ["", "soon", "2026-13-02", "2026-03", "\u{1B}[31m"] {
      #expect(english.day(text) == text)
    }
    var stage = stage()
    stage.press(":")
    stage.type("language nb")
    stage.press("<ret>")
    #expect(stage.screen.contains("12.03.2026"))
  }

  @Test("the list is gone through by pages, to its end and back to its top")
  func moving() {
    var stage = stage()
    stage.press("G")
    #expect(stage.model.assessments.selectedDocument?.file == "broken.assay")
    stage.press("G", "j", "g", "g")
    #expect(stage.model.assessments.selectedDocument?.file == "nordlys.assay")
    stage.press("<pagedown>", "<end>")
    #expect(stage.model.assessments.selectedDocument?.file == "broken.assay")
    stage.press("<pageup>", "<home>")
    #expect(stage.model.assessments.selectedDocument?.file == "nordlys.assay")
  }

  @Test("the report of the chosen assessment is written without opening it")
  func report() {
    var stage = stage()
    stage.press("j", ":")
    stage.type("report md")
    stage.press("<ret>")
    #expect(stage.effects.last == .writeReportOf(path: "/a/fjord.assay", .md))
    stage.send(.reportWritten(path: "/a/fjord.md"))
    #expect(stage.screen.contains("/a/fjord.md"))
    // A path is read to its end, where the name stands.
    stage.send(.reportWritten(path: "/" + String(repeating: "kunder/", count: 9) + "fjord.md"))
    let rows = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[22].hasPrefix(" Report written to"))
    #expect(rows[23].hasSuffix("fjord.md"))
    var empty = Stage(size: Size(rows: 24, columns: 80), isOpen: false)
    empty.send(.folderListed([]))
    empty.press(":")
    empty.type("report md")
    empty.press("<ret>")
    #expect(empty.effects.isEmpty && empty.screen.contains("There is nothing to open yet"))
  }
}
