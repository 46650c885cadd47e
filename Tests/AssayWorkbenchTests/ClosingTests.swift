import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("The closing meeting")
struct ClosingTests {
  private func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage {
    var stage = FindingTests.stage(size)
    stage.add(
      .request(Request(text: "Log of the night shift", from: "KB", due: "15:00", criterion: nil)),
      .opinion(
        Opinion(
          text: "Two minutes are too strict", by: "TL",
          criterion: CriterionReference("iso-10002", "4.4.a"))))
    stage.press("2", "p")
    stage.type("KB unsure")
    stage.press("<esc>")
    return stage
  }

  @Test("the page for the room", arguments: ScreenTests.sizes)
  func page(size: Size) throws {
    var stage = stage(size)
    stage.press("t", "c")
    try expectScreen(stage.screen, recorded: "closing-\(size.columns)x\(size.rows)")
    stage.press("G")
    try expectScreen(stage.screen, recorded: "closing-end-\(size.columns)x\(size.rows)")
  }

  @Test("attendance is kept as the closing meeting")
  func attendance() {
    var stage = stage()
    stage.press("t", "c", "G", "<ret>")
    stage.type("KB, TL, Jørgen 作者")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.meetings[.closing]?.people.content == "KB, TL, Jørgen 作者")
    #expect(stage.screen.contains("KB, TL, Jørgen 作者"))
  }

  @Test("printed, it is one page of plain text without anything private")
  func printed() throws {
    var stage = stage()
    stage.press("t", "c", "p")
    let pages = stage.effects.compactMap { effect -> String? in
      if case .writePage("closing", let text) = effect { text } else { nil }
    }
    let page = try #require(pages.first)
    #expect(!page.contains("KB unsure"))
    #expect(!page.contains("\u{1B}"))
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 66)
    try expectScreen(page, recorded: "closing-page")
    stage.send(.pageWritten("/tmp/nordlys-closing.txt"))
    #expect(stage.screen.contains("Written to /tmp/nordlys-closing.txt"))
    stage.send(.pageRefused("no space left on the disk"))
    #expect(stage.screen.contains("no space left"))
  }

  @Test("a diverging opinion is changed and dropped where it stands; nothing else on the page is")
  func opinion() {
    var stage = stage()
    stage.press("t", "c", "i")
    #expect(stage.screen.contains("Choose a diverging opinion first"))
    stage.chooseRow { stage in
      guard case .item(let id) = stage.model.chosen else { return false }
      return id == stage.ledger.assessment.opinions.first?.id
    }
    stage.press("i")
    stage.type(", TL says")
    stage.press("<c-s>")
    #expect(
      stage.ledger.assessment.opinions.map(\.content.text.content) == [
        "Two minutes are too strict, TL says"
      ])
    stage.press("d")
    #expect(stage.ledger.assessment.opinions.isEmpty)
    stage.press("q", "u")
    #expect(stage.ledger.assessment.opinions.count == 1)
  }

  @Test("a page longer than the window is gone through line by line, to its end")
  func longPage() {
    var stage = stage(Size(rows: 24, columns: 80))
    for number in 1...40 {
      stage.add(
        .finding(
          Finding(
            kind: .minorWeakness, text: "Weakness number \(number) of many",
            criterion: FindingTests.tracking)))
    }
    stage.press("t", "c")
    var seen: Set<Int> = []
    for _ in 0..<80 {
      let screen = stage.screen
      for number in 1...40 where screen.contains("Weakness number \(number) of") {
        seen.insert(number)
      }
      stage.press("j")
    }
    #expect(seen.count == 40)
    #expect(stage.screen.contains("Attendance"))
  }

  @Test("with the result hidden nothing is printed")
  func hidden() {
    var stage = stage()
    stage.press("v", "t", "c", "p")
    #expect(stage.screen.contains("The result is hidden"))
    #expect(!stage.effects.contains { if case .writePage = $0 { true } else { false } })
  }
}
