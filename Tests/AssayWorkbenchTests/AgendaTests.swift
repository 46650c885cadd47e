import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Agenda and sessions")
struct AgendaTests {
  static func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage {
    var stage = Stage(size: size, protocols: [.sample, .second])
    stage.add(
      .session(
        Session(
          title: "Complaints desk 作者", day: Day("2026-03-12"), time: TimeOfDay("10:30"),
          people: "KB, TL", clauses: [ClauseReference("iso-10002", "7.3")])),
      .session(
        Session(
          title: "Promises", day: Day("2026-03-12"), time: TimeOfDay("09:00"), people: "Jørgen",
          clauses: [ClauseReference("iso-10001", "7"), ClauseReference("iso-10002", "4")])),
      .session(Session(title: "Second day", day: Day("2026-03-13"))))
    stage.press("2")
    return stage
  }

  @Test("the agenda in the order of the day", arguments: ScreenTests.sizes)
  func list(size: Size) throws {
    var stage = Self.stage(size)
    stage.press("t", "a", "j", "<ret>", "t", "a")
    try expectScreen(stage.screen, recorded: "agenda-\(size.columns)x\(size.rows)")
  }

  @Test("a session that begins is in the heading, with its people, at its first unrated criterion")
  func begin() throws {
    var stage = Self.stage()
    stage.press("t", "a", "j", "<ret>")
    #expect(stage.model.walk?.criterion?.id == "7.3.a")
    #expect(stage.screen.contains("10:30 Complaints desk 作者 · with KB, TL"))
    #expect(stage.screen.contains("now: Complaints desk"))
    try expectScreen(stage.screen, recorded: "session-120x34")
    stage.press("t", "a", "x", "q", "j", "k")
    #expect(!stage.screen.contains("with KB"))
    stage.press("u")
    #expect(stage.screen.contains("with KB, TL"))
  }

  @Test("who was in the session before is not in one that names nobody")
  func nobody() {
    var stage = Self.stage()
    stage.press("t", "a", "j", "<ret>")
    #expect(stage.ledger.assessment.present?.content == "KB, TL")
    stage.press("t", "a", "G", "<ret>")
    #expect(stage.screen.contains("now: Second day"))
    #expect(stage.ledger.assessment.present == nil)
    stage.press("u")
    #expect(stage.ledger.assessment.present?.content == "KB, TL")
  }

  @Test("people who were named outside a session stay in one that names nobody")
  func namedBefore() {
    var stage = Self.stage()
    stage.given(.setPresent("KB"))
    stage.press("t", "a", "G", "<ret>")
    #expect(stage.ledger.assessment.present?.content == "KB")
  }

  @Test("a session that was just kept is the one that is chosen")
  func chosenWhenMade() {
    var stage = Self.stage()
    stage.press("t", "a", "n")
    stage.type("Customer desk at the last hour")
    stage.press("<c-s>", "<ret>")
    #expect(stage.screen.contains("now: Customer desk at the last hour"))
  }

  @Test("a session without a day does not stand under another's")
  func dayless() throws {
    var stage = Self.stage()
    stage.add(.session(Session(title: "Whenever it suits")))
    stage.press("t", "a")
    let lines = stage.screen.components(separatedBy: "\n")
    let heading = try #require(lines.firstIndex { $0.contains("Without a day") })
    let row = try #require(lines.firstIndex { $0.contains("Whenever it suits") })
    #expect(row == heading + 1)
  }

  @Test("a session is written in a form, clauses of other standards by their number")
  func new() throws {
    var stage = Stage(size: Size(rows: 34, columns: 120), protocols: [.sample, .second])
    stage.press("t", "a", "n")
    stage.type("Desk")
    stage.press("<tab>", "<tab>")
    stage.type("930")
    stage.press("<tab>")
    stage.type("KB")
    stage.press("<tab>")
    stage.type("7.3 10001:7 99")
    stage.press("<c-s>")
    #expect(stage.screen.contains("There is no clause 99"))
    stage.press("<backspace>", "<backspace>", "<c-s>")
    let session = try #require(stage.ledger.assessment.agenda.first?.content)
    #expect(session.time == TimeOfDay("09:30"))
    #expect(
      session.clauses == [ClauseReference("iso-10002", "7.3"), ClauseReference("iso-10001", "7")])
  }

  @Test("walking by session follows the agenda, and a changed agenda at once")
  func order() {
    var stage = Self.stage()
    stage.press("o", "j", "j", "<ret>", "g", "g")
    #expect(stage.model.walk?.reference == CriterionReference("iso-10001", "7.a"))
    #expect(stage.screen.contains("On no agenda"))
    stage.press("t", "a", "d", "q", "g", "g")
    #expect(stage.model.walk?.reference == CriterionReference("iso-10002", "7.3.a"))
  }

  @Test("people in the room are written with one key")
  func present() {
    var stage = Self.stage()
    stage.press("y")
    stage.type("KB")
    #expect(stage.drafts[.present] == "KB")
    stage.press("<ret>")
    #expect(stage.ledger.assessment.present?.content == "KB")
    #expect(stage.screen.contains("with KB"))
    #expect(stage.drafts.isEmpty)
  }

  @Test("opened again, a document says where one left, when, and who was answering")
  func left() {
    var stage = Self.stage()
    stage.press("t", "a", "j", "<ret>", "1", "q")
    stage.reopen()
    #expect(stage.screen.contains("You left 10002 7.3.a at 14:0"))
    #expect(stage.screen.contains("KB, TL answering"))
  }

  @Test(
    "several people in one text are told apart at commas outside brackets",
    arguments: [
      ("KB, TL;  Jørgen 作者\n", ["KB", "TL", "Jørgen 作者"]),
      (
        "JH (Jonas Hætta, at the desk since January) from 13:00, TL",
        ["JH (Jonas Hætta, at the desk since January) from 13:00", "TL"]
      ),
      ("KB (chair (new), since May), TL", ["KB (chair (new), since May)", "TL"]),
      ("KB (chair, TL", ["KB (chair", "TL"]), ("KB), TL", ["KB)", "TL"]), (" ,;", []),
    ])
  func people(text: String, names: [String]) {
    #expect(People.divided(text) == names)
  }

  @Test("where there is little room people stand without what is in brackets")
  func briefPeople() {
    #expect(
      People.brief("JH (Jonas Hætta, at the desk) from 13:00, TL (lead)") == "JH from 13:00, TL")
    #expect(People.brief("(the whole team)") == "(the whole team)")
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.given(.setPresent("JH (Jonas Hætta, at the desk since January) from 13:00, TL"))
    #expect(stage.screen.contains("with JH from 13:00, TL"))
    #expect(stage.screen.contains("□ JH from 13:00   □ TL"))
    stage.press("e")
    #expect(
      stage.model.walk?.form?.offers.map(\.words) == [
        "interview with jh (jonas hætta, at the desk since january) from 13:00",
        "interview with tl",
      ])
  }
}
