import AssayCore
import Cells
import Phrases
import Testing

@testable import AssayWorkbench

@Suite("Walking and rating")
struct WalkingTests {
  private func stage() -> Stage { Stage(size: Size(rows: 34, columns: 120)) }

  private func current(_ stage: Stage) -> String? { stage.model.walk?.criterion?.id.text }

  private func rating(_ stage: Stage, _ criterion: String) -> Response {
    stage.ledger.assessment[CriterionReference("iso-10002", CriterionID(criterion))].response
  }

  @Test("a digit rates and stays on the criterion")
  func rate() {
    var stage = stage()
    stage.press("2")
    #expect(rating(stage, "4.4.a") == .rated("L"))
    #expect(current(stage) == "4.4.a")
  }

  @Test("rating the same again appends nothing and says so")
  func sameAgain() {
    var stage = stage()
    stage.press("2")
    let events = stage.ledger.events.count
    stage.press("2")
    #expect(stage.ledger.events.count == events)
    #expect(stage.screen.contains("4.4.a is L already"))
  }

  @Test("a digit beyond the scale is refused with the scale")
  func beyondScale() {
    var stage = stage()
    stage.press("5")
    #expect(rating(stage, "4.4.a") == .unrated)
    #expect(stage.screen.contains("5 is not on the scale, which has 0 1 2 3"))
  }

  @Test("a change of level is said in words in the frame of the rating")
  func levelInWords() {
    var stage = stage()
    stage.press("3", "j", "3", "j", "3", "j", "3", "j")
    stage.press("0")
    #expect(stage.screen.contains("7.3.b rated N · level 1–3 → 1"))
  }

  @Test("undo says what it took back, not what stands again")
  func undoSays() {
    var stage = stage()
    stage.press("1", "0", "u")
    #expect(rating(stage, "4.4.a") == .rated("P"))
    #expect(stage.screen.contains("undone: 4.4.a rated N"))
    stage.press("-", "u")
    #expect(stage.screen.contains("undone: 4.4.a: rating cleared"))
    stage.add(.finding(Finding(kind: .risk, text: "Late", criterion: nil)))
    stage.press("u")
    #expect(stage.screen.contains("undone: finding kept"))
  }

  @Test("clearing what nobody has rated says so")
  func nothingToClear() {
    var stage = stage()
    stage.press("-")
    #expect(stage.screen.contains("4.4.a is not rated yet"))
  }

  @Test("where the outline lies over the criterion, q closes it, and what a key did is seen")
  func outlineOver() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    let criterion = { (stage: Stage) in stage.screen.contains(" 3 F ") }
    stage.press("<tab>")
    #expect(!criterion(stage))
    stage.press("q")
    #expect(criterion(stage) && stage.model.walk != nil)
    stage.press("<tab>", "<esc>")
    #expect(criterion(stage))
    stage.press("<tab>", "1")
    #expect(criterion(stage) && stage.screen.contains("4.4.a rated P"))
  }

  @Test("an outline over the criterion stays for a step, and makes way for what a jump leads to")
  func outlineAndJumps() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    let criterion = { (stage: Stage) in stage.screen.contains(" 3 F ") }
    stage.press("1", "<tab>", "j", "]")
    #expect(!criterion(stage))
    stage.press("/")
    for letter in "tracking" { stage.press(String(letter)) }
    stage.press("<ret>")
    #expect(criterion(stage))
    let found = current(stage)
    stage.press("<tab>", "t", "h", "<ret>")
    #expect(criterion(stage) && current(stage) == "4.4.a" && found != "4.4.a")
    stage.press("<tab>", "g", "7", "<ret>")
    #expect(criterion(stage) && current(stage) == "7.a")
  }

  @Test("undo takes the cursor to what was undone, and redo brings it again")
  func undo() {
    var stage = stage()
    stage.press("1", "j", "j", "3", "u")
    #expect(rating(stage, "7.a") == .unrated)
    #expect(current(stage) == "7.a")
    stage.press("u")
    #expect(rating(stage, "4.4.a") == .unrated)
    #expect(current(stage) == "4.4.a")
    #expect(stage.screen.contains("undone: 4.4.a rated P"))
    stage.press("U", "U")
    #expect(rating(stage, "4.4.a") == .rated("P"))
    #expect(rating(stage, "7.a") == .rated("F"))
    #expect(stage.screen.contains("redone: 7.a rated F"))
    stage.press("U")
    #expect(stage.screen.contains("You have nothing to redo"))
  }

  @Test("undo reaches back across closing and opening")
  func undoAfterReopening() {
    var stage = stage()
    stage.press("1")
    stage.reopen()
    stage.press("u")
    #expect(rating(stage, "4.4.a") == .unrated)
  }

  @Test("not applicable asks for the reason, and takes none but a written one")
  func notApplicable() {
    var stage = stage()
    stage.press("j", "x", "<ret>")
    #expect(rating(stage, "4.5.a") == .unrated)
    #expect(stage.screen.contains("Not applicable needs a reason"))
    stage.type("Only business customers")
    stage.press("<ret>")
    #expect(rating(stage, "4.5.a").isNotApplicable)
    #expect(stage.screen.contains("not applicable: Only business customers"))
  }

  @Test("what always applies cannot be left out")
  func alwaysApplicable() {
    var stage = stage()
    stage.press("x")
    #expect(stage.model.walk?.entry == nil)
    #expect(stage.screen.contains("4.4.a always applies: rate it"))
  }

  @Test("space goes to the next unrated criterion, round the end")
  func nextUnrated() {
    var stage = stage()
    stage.press("<space>")
    #expect(current(stage) == "4.5.a")
    stage.press("G", "<space>")
    #expect(current(stage) == "4.4.a")
    #expect(stage.screen.contains("from the top again"))
    for _ in 0..<6 { stage.press("2", "j") }
    stage.press("<space>")
    #expect(stage.screen.contains("Every criterion of this standard is rated"))
  }

  @Test("clauses are stepped through by their first criterion")
  func clauses() {
    var stage = stage()
    stage.press("J", "J")
    #expect(current(stage) == "7.a")
    stage.press("<right>")
    #expect(current(stage) == "7.3.a")
    stage.press("j", "K")
    #expect(current(stage) == "7.3.a")
    stage.press("K")
    #expect(current(stage) == "7.a")
  }

  @Test(
    "g and a number goes to a criterion or the first of a clause",
    arguments: [("7.3.b", "7.3.b"), ("7.3", "7.3.a"), ("8", "8.a"), ("4", "4.4.a")])
  func goTo(typed: String, expected: String) {
    var stage = stage()
    stage.press("j", "g")
    stage.type(typed)
    stage.press("<ret>")
    #expect(current(stage) == expected)
  }

  @Test("g and an unknown number stays and says so")
  func goToNowhere() {
    var stage = stage()
    stage.press("j", "g")
    stage.type("9.9")
    stage.press("<ret>")
    #expect(current(stage) == "4.5.a")
    #expect(stage.screen.contains("No criterion or clause begins with “9.9”"))
  }

  @Test("after a prefix key the continuations are listed")
  func prefix() {
    var stage = stage()
    stage.press("g")
    #expect(stage.screen.contains("first criterion"))
    stage.press("z")
    #expect(stage.screen.contains("z does nothing here"))
    #expect(current(stage) == "4.4.a")
  }

  @Test(
    "a key that slipped its modifier rates nothing",
    arguments: ["{", "}", "[", "]", "/", "(", ")", "="])
  func slips(key: String) {
    var stage = stage()
    stage.press(key)
    #expect(rating(stage, "4.4.a") == .unrated)
  }

  @Test("pasting while browsing rates nothing")
  func pasteWhileBrowsing() {
    var stage = stage()
    let events = stage.ledger.events.count
    stage.send(.pasted("3 2 1 0 x u i p , prose"))
    #expect(stage.ledger.events.count == events)
    #expect(stage.model.walk?.entry == nil)
    #expect(stage.screen.contains("Pasted text is taken only where text is written"))
  }

  @Test("search looks through texts, rubrics and notes, and goes round")
  func search() {
    var stage = stage()
    stage.press("G", "i")
    stage.type("Kjell said weekends are quiet")
    stage.press("<esc>", "g", "g", "/")
    stage.type("WEEKENDS")
    stage.press("<ret>")
    #expect(current(stage) == "7.a")
    #expect(stage.screen.contains("match 1 of 2"))
    stage.press("n")
    #expect(current(stage) == "8.a")
    stage.press("n")
    #expect(current(stage) == "7.a")
    stage.press("N")
    #expect(current(stage) == "8.a")
    stage.press("/")
    stage.type("zebra")
    stage.press("<ret>")
    #expect(stage.screen.contains("Nothing found for “zebra”"))
  }

  @Test("a criterion longer than its pane is gone through with z, to its last line")
  func scrolling() {
    var stage = Stage(size: Size(rows: 10, columns: 50))
    stage.press("i")
    stage.type("Seen twice")
    stage.press("<esc>", "1")
    let first = stage.screen
    #expect(first.contains("… more below: z"))
    var seen = ""
    for page in 0..<12 {
      seen += stage.screen
      #expect(stage.screen.contains("4.4.a"))
      if page > 0 { #expect(stage.screen.contains("… more above")) }
      stage.press("z")
      if stage.model.walk?.page == 0 { break }
    }
    #expect(stage.model.walk?.page == 0)
    for text in [
      "A customer finds out", "minutes.", "Nobody finds it", "Found in every way in",
      "the website with a watch", "counter and telephone", "counter staff", "Seen twice",
      "goes back to the top",
    ] {
      #expect(seen.contains(text), "\(text) was not seen")
    }
    stage.press("z", "j", "k")
    #expect(stage.model.walk?.page == 0)
  }

  @Test("where all of a criterion is seen z says so")
  func nothingToScroll() {
    var stage = stage()
    stage.press("z")
    #expect(stage.screen.contains("All of the criterion is on the screen"))
  }

  @Test("gaps go one by one, the last first, before anything that says something")
  func gaps() {
    var content = CriterionContent(width: 10)
    content.add([StyledLine("a")], as: .kept)
    content.addGap()
    content.add([StyledLine("b")], as: .kept)
    content.addGap()
    content.add([StyledLine("c")], as: .aside(3))
    content.leaveOut(rows: 4)
    let view = content.view(rows: 4, page: 0, above: .empty, between: .empty, below: .empty)
    #expect(view.lines.map { $0.pieces.first?.text.text ?? "" } == ["a", "", "b", "c"])
  }

  @Test("nothing written keeps the words searched for, and goes nowhere")
  func nothingWritten() {
    var stage = stage()
    stage.press("/", "<ret>")
    #expect(stage.model.walk?.entry == nil)
    stage.press("/")
    stage.type("weekends")
    stage.press("<ret>", "g", "g", "/", "<ret>")
    #expect(current(stage) == "7.a")
    stage.press("g", "7", "<backspace>", "<ret>")
    #expect(current(stage) == "7.a")
    #expect(!stage.screen.contains("begins with"))
  }

  @Test("the one criterion that is left unrated is not called the last")
  func onlyUnrated() {
    var stage = stage()
    for _ in 0..<6 { stage.press("2", "j") }
    stage.press("g", "g", "-", "<space>")
    #expect(stage.screen.contains("This is the only criterion that nobody has rated"))
  }

  @Test("a sequence that is given up is passed over, one that does nothing is named whole")
  func sequences() {
    var stage = stage()
    stage.press("g", "<esc>")
    #expect(stage.model.notice == nil)
    stage.press("g", "j")
    #expect(stage.screen.contains("g j does nothing here: ? lists the keys"))
    stage.press("i", "<f5>")
    #expect(stage.screen.contains("F5 does nothing here: F1 lists the keys"))
    stage.press("<esc>", "?", "<f5>")
    #expect(!stage.model.render().plainText.contains("lists the keys: ?"))
  }

  @Test("hiding the result hides the level and private notes, and is remembered")
  func hide() {
    var stage = stage()
    stage.press("p")
    stage.type("KB unsure")
    stage.press("<esc>", "v")
    #expect(!stage.screen.contains("KB unsure"))
    #expect(!stage.screen.contains("LEVEL 0"))
    stage.reopen()
    #expect(!stage.screen.contains("KB unsure"))
    stage.press("v")
    #expect(stage.screen.contains("KB unsure"))
  }

  @Test("hidden, no hint tells that a rating stands above its evidence")
  func hiddenShortfall() {
    var stage = stage()
    stage.press("3")
    #expect(stage.screen.contains(". keep rating"))
    stage.press("v", "j", "k")
    #expect(!stage.screen.contains("keep rating"))
    stage.press(".")
    #expect(stage.screen.contains("result hidden · v shows it"))
    #expect(stage.model.walk?.form == nil)
  }

  @Test("the outline over the criterion has the cursor on the current line")
  func outlineCursor() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("<tab>", "G")
    let frame = stage.model.render()
    let row = frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("▸") }
    #expect(row != nil)
    #expect(frame.cursor?.row == row)
    let before = stage.model.rendering()
    stage.press("k")
    #expect(stage.model.rendering(after: before).frame == stage.model.render())
  }

  @Test("much that waits leaves the clauses half of a small outline")
  func smallOutline() {
    var stage = FindingTests.stage(Size(rows: 10, columns: 53))
    let here = FindingTests.tracking
    stage.given(
      .takeLooseNote("the till closes at four"), .markToRevisit(here, true),
      .add(.request(Request(text: "Complaints of March", criterion: here))),
      .add(.request(Request(text: "Who answers on Sundays", criterion: here))))
    stage.press("<tab>")
    let before = stage.model.rendering()
    #expect(before.frame.plainText.contains("▸"))
    #expect(before.frame.plainText.contains("ASKED FOR"))
    stage.given(.takeLooseNote("the bell is broken"))
    #expect(stage.model.rendering(after: before).frame == stage.model.render())
  }

  @Test("where the outline stands beside the criterion Tab says so")
  func wideOutline() {
    var stage = stage()
    stage.press("<tab>")
    #expect(stage.screen.contains("The outline stands beside the criterion already"))
  }

  @Test("a private note is seen while it is written, hidden or not")
  func writingWhileHidden() {
    var stage = stage()
    stage.press("v", "p")
    stage.type("KB unsure")
    #expect(stage.screen.contains("KB unsure"))
    stage.press("<esc>")
    #expect(!stage.screen.contains("KB unsure"))
  }

  @Test("a document that can only be read refuses every change with the reason")
  func readOnly() {
    var stage = stage()
    stage.reopen(readOnly: "KB has it open on desk-3 since 14:02")
    let events = stage.ledger.events.count
    for key in ["2", "x", "-", "i", "p", ",", "m", "u", "U"] {
      stage.press(key)
      #expect(stage.screen.contains("Read only: KB has it open on desk-3 since 14:02"))
    }
    #expect(stage.ledger.events.count == events)
    stage.press("j")
    #expect(current(stage) == "4.5.a")
  }

  @Test("a refusal longer than a row is read whole, in the place of the hints, until the next key")
  func longRefusal() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    let row = { (stage: Stage, row: Int) in
      stage.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
    }
    let reason =
      "Kari Bjørnsdóttir 作者 has it open on the laptop desk-3.nordlys.example since 14:02, for"
      + " an hour now"
    stage.reopen(readOnly: reason)
    stage.press("2")
    #expect(row(stage, 22).hasPrefix(" Read only: Kari Bjørnsdóttir"))
    #expect(row(stage, 23).hasSuffix("an hour now"))
    #expect(!stage.screen.contains("? help"))
    stage.press("j")
    #expect(row(stage, 23).hasSuffix("? help"))
    stage.reopen(readOnly: String(repeating: "作者 ", count: 200))
    #expect(row(stage, 23).hasSuffix("…"))
  }

  @Test("a document that somebody else writes in shows why it can only be read, not their drafts")
  func readOnlyDrafts() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("j", "i")
    stage.type("half a sen")
    stage.reopen(readOnly: "KB has it open on desk-3 since 14:02")
    #expect(stage.screen.contains("KB has it open on desk-3"))
    #expect(!stage.screen.contains("half a sen"))
    #expect(stage.drafts.values.contains("half a sen"))
  }

  @Test("a long name of an organisation leaves the standard readable")
  func longName() {
    var stage = Stage(size: Size(rows: 24, columns: 80), protocols: [.sample, .second])
    stage.given(
      .plan(.organisation, "Stiftelsen Norsk Reisegarantifond for pakkereiser på sjø og land"),
      .plan(.site, "Ålesund og Bergen"))
    #expect(stage.screen.contains("Stiftelsen Norsk"))
    #expect(stage.screen.contains("… · ISO 10002:2018 1 of 2"))
  }

  @Test("blanks are no words to search for")
  func blankSearch() {
    var stage = stage()
    stage.press("/", "<space>", "<ret>")
    #expect(stage.model.walk?.entry == nil)
    stage.press("/")
    stage.type("weekends")
    stage.press("<ret>", "/", "<space>", "<ret>")
    #expect(current(stage) == "7.a")
  }

  @Test("a filter keeps nothing that only a private note brought into it, once those are hidden")
  func filterOfPrivateNotes() {
    var stage = stage()
    stage.press("p")
    stage.type("bribe?")
    stage.press("<esc>", "j", "i")
    stage.type("no bribe")
    stage.press("<esc>", "F")
    stage.type("bribe")
    stage.press("<ret>")
    #expect(stage.model.walk?.filter?.spots.count == 2)
    stage.press("v")
    #expect(stage.model.walk?.filter?.spots.count == 1 && current(stage) == "4.5.a")
  }

  @Test("where there is hardly any room, what is being written is still seen")
  func tiny() {
    var stage = Stage(size: Size(rows: 9, columns: 38))
    stage.press("i")
    stage.type("seen at once")
    #expect(stage.screen.contains("seen at once"))
    stage.press("<esc>", "t", "p", "<ret>")
    stage.type("Oslo kai")
    #expect(stage.screen.contains("Oslo kai"))
  }

  @Test("several standards are switched with one key, and each keeps its place")
  func standards() {
    var stage = Stage(size: Size(rows: 34, columns: 120), protocols: [.sample, .second])
    stage.press("j", "w", "3")
    #expect(stage.screen.contains("ISO 10001:2018 2 of 2"))
    #expect(
      stage.ledger.assessment[CriterionReference("iso-10001", "7.a")].response == .rated("F"))
    stage.press("w")
    #expect(current(stage) == "4.5.a")
  }

  @Test("the place is remembered on leaving")
  func place() {
    var stage = stage()
    stage.press("G", "q")
    stage.reopen()
    #expect(current(stage) == "8.a")
  }

  @Test("events of a newer program withhold the level")
  func newerEvents() {
    var stage = stage()
    let parent = stage.ledger.heads.sorted()
    guard let created = stage.ledger.events.first else {
      Issue.record("no creation")
      return
    }
    stage.ledger.append(
      Event(
        id: "newer", parents: parent, replica: "other", lamport: 99, time: created.time,
        author: created.author, body: .unknown(type: "teleported")))
    stage.reopen()
    #expect(stage.screen.contains("withheld: 1 event of a newer"))
    #expect(!stage.screen.contains("LEVEL"))
  }

  @Test("every reason for a level fits its pane in both languages", arguments: Language.allCases)
  func reasonsFit(language: Language) {
    var model = Model(size: .init(rows: 34, columns: 120), author: "KB", folder: "")
    model.language = language
    func share(_ achieved: Int) -> GateMeasure {
      .share(Achievement(achieved: achieved, available: 1_000), atLeast: 40)
    }
    let clause = GateSubject.clause("10")
    let reasons = [
      GateCheck(gate: .assessable, measure: share(399)),
      GateCheck(gate: .threshold, measure: share(399)),
      GateCheck(gate: .consolidation, subject: .lowerLevel(2), measure: share(399)),
      GateCheck(gate: .clause, subject: clause, measure: share(399)),
      GateCheck(
        gate: .gaps, measure: .gap(Achievement(achieved: 999, available: 1_000), atMost: 15)),
      GateCheck(
        gate: .essential, subject: .criterion("10.2.1.a"),
        measure: .rating(EssentialRating(code: "N", points: 0, neededPoints: 2, neededCode: "L"))),
    ].map { model.reason($0, level: 3) }
    for reason in reasons {
      #expect(SafeText(" ! " + reason).width <= WalkLayout.levelColumns, "\(reason)")
    }
  }

  @Test("a level pane with too few rows leaves blocks out whole and says so")
  func lowLevelPane() {
    var stage = Stage(size: Size(rows: 34, columns: 120), protocols: [.sample, .second])
    stage.press("0", "j", "0", "j", "0", "j", "0")
    guard let walk = stage.model.walk else { return }
    let whole = stage.model.levelPane(walk, width: 33, rows: 99)
    for rows in 3...40 {
      let pane = stage.model.levelPane(walk, width: 33, rows: rows)
      #expect(pane.count <= rows && (rows < whole.count || pane.count == whole.count))
    }
    let low = stage.model.levelPane(walk, width: 33, rows: 16)
    let text = low.map { $0.pieces.map(\.text.text).joined() }
    #expect(text.contains { $0.hasPrefix(" L3") }, "\(text)")
    #expect(text.last == " …")
  }
}
