import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Writing")
struct WritingTests {
  private func stage() -> Stage { Stage(size: Size(rows: 24, columns: 80)) }
  private let first = CriterionReference("iso-10002", "4.4.a")

  @Test("every typed character is a draft before it is shown")
  func drafts() {
    var stage = stage()
    stage.press("i")
    stage.type("Jør")
    #expect(stage.drafts[.note(first, .report)] == "Jør")
    #expect(stage.screen.contains("Jør"))
  }

  @Test("Esc makes the text a note and ends the draft")
  func esc() {
    var stage = stage()
    stage.press("i")
    stage.type("Seen in the log 作者")
    stage.press("<esc>")
    #expect(stage.ledger.assessment[first].note?.content == "Seen in the log 作者")
    #expect(stage.drafts.isEmpty)
    #expect(stage.screen.contains("note kept on 4.4.a"))
  }

  @Test("digits in a note are text and rate nothing")
  func digits() {
    var stage = stage()
    stage.press("i")
    stage.type("3 of 8")
    stage.press("<esc>")
    #expect(stage.ledger.assessment[first].response == .unrated)
    #expect(stage.ledger.assessment[first].note?.content == "3 of 8")
  }

  @Test("a long note leaves in sight which criterion it belongs to")
  func headingStays() {
    var stage = stage()
    stage.press("i")
    stage.type(
      (1...40).map { "line \($0) of what was seen and who said it to whom" }.joined(separator: "\n")
    )
    #expect(stage.screen.contains("4.4.a"))
    #expect(stage.screen.contains("line 40 of what"))
    #expect(!stage.screen.contains("line 1 of what"))
  }

  @Test("a note that says the same again appends nothing")
  func unchanged() {
    var stage = stage()
    stage.press("i")
    stage.type("Same")
    stage.press("<esc>")
    let events = stage.ledger.events.count
    stage.press("i", "<esc>")
    #expect(stage.ledger.events.count == events)
  }

  @Test("an emptied note is removed, and undo brings it back")
  func emptied() {
    var stage = stage()
    stage.press("i")
    stage.type("Away")
    stage.press("<esc>", "i", "<c-u>", "<esc>")
    #expect(stage.ledger.assessment[first].note == nil)
    stage.press("u")
    #expect(stage.ledger.assessment[first].note?.content == "Away")
  }

  @Test("leaving the program keeps the note that is being written")
  func leaving() {
    var stage = stage()
    stage.press("i")
    stage.type("Half a sen")
    for effect in stage.model.leave() {
      if case .propose(let intent, _) = effect {
        #expect(intent == .note(first, .report, "Half a sen"))
      }
    }
    #expect(stage.model.walk?.entry == nil)
  }

  @Test("a draft left by a crash reopens as an unfinished note")
  func crash() {
    var stage = stage()
    stage.press("j", "i")
    stage.type("Torn off")
    stage.reopen()
    #expect(stage.screen.contains("Unfinished note on 4.5.a: i goes on with it"))
    #expect(stage.screen.contains("Torn off"))
    stage.press("i")
    stage.type(" no more")
    stage.press("<esc>")
    let second = CriterionReference("iso-10002", "4.5.a")
    #expect(stage.ledger.assessment[second].note?.content == "Torn off no more")
  }

  @Test("what was left unfinished is said with the key that goes on with it")
  func unfinished() {
    var stage = stage()
    stage.press("j", "p")
    stage.type("for me")
    stage.reopen()
    #expect(stage.screen.contains("Unfinished note on 4.5.a: p goes on with it"))
    stage.press("p", "<esc>", "x")
    stage.type("because")
    stage.reopen()
    #expect(stage.screen.contains("Unfinished: why 4.5.a does not apply · x goes on with it"))
  }

  @Test("a paste in a note is text, as one change")
  func paste() {
    var stage = stage()
    stage.press("i")
    stage.send(.pasted("line one\r\nline \u{1B}[31mtwo\n"))
    stage.press("<esc>")
    #expect(stage.ledger.assessment[first].note?.content == "line one\nline [31mtwo")
  }

  @Test("the two notes are kept apart")
  func twoNotes() {
    var stage = stage()
    stage.press("i")
    stage.type("for the report")
    stage.press("<esc>", "p")
    stage.type("for me")
    stage.press("<esc>")
    #expect(stage.ledger.assessment[first].note?.content == "for the report")
    #expect(stage.ledger.assessment[first].privateNote?.content == "for me")
  }

  @Test("a question left with Esc changes nothing and leaves no draft")
  func cancelledReason() {
    var stage = stage()
    stage.press("j", "x")
    stage.type("because")
    #expect(!stage.drafts.isEmpty)
    stage.press("<esc>")
    #expect(stage.drafts.isEmpty)
    #expect(stage.screen.contains("Left as it was"))
  }

  @Test("a loose note is filed to the criterion with one key and undone in one step")
  func looseNotes() {
    var stage = stage()
    stage.press("i")
    stage.type("Known.")
    stage.press("<esc>", ",")
    stage.type("KB: nights too")
    stage.press("<esc>", "l", "<ret>")
    #expect(stage.ledger.assessment[first].note?.content == "Known.\nKB: nights too")
    #expect(stage.ledger.assessment.looseNotes.isEmpty)
    // Whoever is used to leaving the inbox leaves the inbox and not the assessment.
    #expect(stage.screen.contains("No loose notes."))
    stage.press("q")
    #expect(stage.model.walk != nil && stage.model.walk?.sheet == nil)
    stage.press("u")
    #expect(stage.ledger.assessment[first].note?.content == "Known.")
    #expect(stage.ledger.assessment.looseNotes.map(\.note.text.content) == ["KB: nights too"])
  }

  @Test("a long note says to its last line whether it is private")
  func namedToTheEnd() {
    for (key, title) in [("p", "Private · stays in this document"), ("i", "Note · in report")] {
      var stage = Stage(size: Size(rows: 24, columns: 80))
      stage.press(key)
      stage.type((1...40).map { "line \($0)" }.joined(separator: "\n"))
      let lines = stage.screen.split(separator: "\n")
      #expect(lines.contains { $0.contains(title) && $0.contains("… more above") })
      #expect(stage.screen.contains("4.4.a Transparency") && stage.screen.contains("line 40"))
    }
  }

  @Test("in the inbox no word of a note makes room for the people who were there")
  func inboxWithManyPeople() {
    var stage = stage()
    stage.given(
      .setPresent("two planners, counter staff, SV by telephone from 16:00, Jørgen"),
      .takeLooseNote("BØ keeps a notebook of what customers say at the door. Three years of it."))
    stage.press("l")
    for word in "BØ keeps a notebook of what customers say at the door. Three years".split(
      separator: " ")
    {
      #expect(stage.screen.contains(word))
    }
  }

  @Test("a note that is too long to be shown whole says which key shows the rest")
  func restOfNote() {
    var stage = stage()
    stage.given(
      .note(first, .report, (1...2_000).map { "word\($0)" }.joined(separator: " ")))
    for _ in 0..<40 where !stage.screen.contains("the rest of the note: i") {
      stage.press("z")
    }
    #expect(stage.screen.contains("the rest of the note: i"))
  }

  @Test("a private note stays hidden with the result, and a new one can be begun")
  func privateWhileHidden() {
    var stage = stage()
    stage.press("v", "p")
    stage.type("KB unsure")
    stage.press("<esc>", "p")
    #expect(!stage.screen.contains("KB unsure"))
    #expect(stage.screen.contains("Private notes are hidden: v shows them"))
    stage.press("v", "p")
    #expect(stage.screen.contains("KB unsure"))
  }

  @Test("of a text as long as a book no more is laid out than fills the window")
  func books() throws {
    let book = String(repeating: "word ", count: 400_000)
    var stage = stage()
    stage.given(
      .add(.finding(Finding(kind: .risk, text: book, criterion: first))),
      .add(.evidence(Evidence(text: book, kind: .record, criterion: first))),
      .rate(first, "F"), .uphold(first, reason: book), .takeLooseNote(book))
    let walk = try #require(stage.model.walk)
    #expect(stage.model.findingLines(walk, width: 60).count < 100)
    #expect(stage.model.evidenceLines(walk, width: 60).count < 100)
    #expect(stage.model.shortfallLines(walk, width: 60).count < 100)
    #expect(stage.model.inboxContent(walk, width: 60).rows.allSatisfy { $0.height < 100 })
    stage.press("j", "x")
    #expect(stage.model.walk?.entry?.field.limit == 2_000)
  }

  @Test("the inbox files to whatever criterion it is moved to")
  func inboxTarget() {
    var stage = stage()
    stage.press(",")
    stage.type("for the second")
    stage.press("<esc>", "l", "<right>", "<ret>")
    let second = CriterionReference("iso-10002", "4.5.a")
    #expect(stage.ledger.assessment[second].note?.content == "for the second")
  }

  @Test("loose notes of one second keep the order they were taken in, also after an undo")
  func order() {
    var stage = stage()
    for text in ["z first", "a second", "m third"] {
      stage.press(",")
      stage.type(text)
      stage.press("<esc>")
    }
    let texts = { (stage: Stage) in
      stage.ledger.assessment.looseNotes.map { $0.note.text.content ?? "" }
    }
    #expect(texts(stage) == ["z first", "a second", "m third"])
    stage.press("l", "j", "d", "u")
    #expect(texts(stage) == ["z first", "a second", "m third"])
  }

  @Test("a dropped loose note comes back with undo")
  func dropped() {
    var stage = stage()
    stage.press(",")
    stage.type("one")
    stage.press("<esc>", ",")
    stage.type("two")
    stage.press("<esc>", "l", "d")
    #expect(stage.ledger.assessment.looseNotes.map(\.note.text.content) == ["two"])
    stage.press("u")
    #expect(stage.ledger.assessment.looseNotes.count == 2)
  }

  @Test("in the inbox J and K go to the criteria of the next clause and back")
  func clausesInInbox() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.given(.takeLooseNote("The roster has holes"))
    stage.press("l", "J")
    #expect(stage.model.walk?.criterion?.id == "4.5.a")
    stage.press("J", "K", "<ret>")
    #expect(stage.ledger.assessment[CriterionReference("iso-10002", "4.5.a")].note(.report) != nil)
  }
}

@Suite("When the disk fails")
struct FailingDiskTests {
  private let first = CriterionReference("iso-10002", "4.4.a")

  @Test("a rating the disk did not take is not shown as given")
  func rating() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.diskFailure = "The disk is full: make room"
    stage.press("2")
    #expect(stage.screen.contains("NOT ON DISK"))
    #expect(stage.screen.contains("The disk is full: make room"))
    #expect(stage.screen.contains("0 of 6 rated"))
    #expect(!stage.screen.contains("▸ 2 L"))
  }

  @Test("a document that cannot be put away stays, even where the refusal comes only now")
  func closing() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.diskFailure = "The disk is full: make room"
    stage.press("q")
    #expect(stage.model.walk != nil)
    stage.send(.leavingRefused("The disk is full: make room"))
    #expect(stage.screen.contains("without what is not on the disk"))
    stage.diskFailure = nil
    stage.press("2", "q")
    #expect(stage.model.walk == nil)
    #expect(stage.ledger.assessment[first].response == .rated("L"))
  }

  @Test("typed text stays on the screen and goes to the disk when it takes it again")
  func text() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("i")
    stage.type("kept ")
    stage.diskFailure = "The disk is full: make room"
    stage.type("words")
    #expect(stage.screen.contains("kept words"))
    #expect(stage.screen.contains("NOT ON DISK"))
    #expect(stage.drafts[.note(first, .report)] == "kept ")
    stage.press("<esc>")
    #expect(stage.screen.contains("kept words"))
    #expect(stage.model.walk?.entry != nil)
    stage.diskFailure = nil
    stage.press("<esc>")
    #expect(stage.ledger.assessment[first].note?.content == "kept words")
    #expect(!stage.screen.contains("NOT ON DISK"))
  }

  @Test("a note that the disk has refused once can be left: it stays as a draft")
  func leaving() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.diskFailure = "The disk is full: make room"
    stage.press("i")
    stage.type("first words")
    stage.press("<esc>", "<esc>")
    #expect(stage.model.walk?.entry == nil)
    #expect(stage.screen.contains("first words"))
    #expect(stage.screen.contains("unfinished"))
    stage.press("j", "2", "j")
    #expect(stage.model.context == .walk)
    stage.press("k", "k", "i")
    stage.type(", and more")
    stage.press("<esc>")
    #expect(stage.model.walk?.entry == nil)
    stage.diskFailure = nil
    stage.press("j")
    #expect(stage.ledger.assessment[first].note?.content == "first words, and more")
    #expect(stage.drafts.isEmpty)
    stage.press("k")
    #expect(!stage.screen.contains("unfinished"))
  }

  @Test("a text that waits and was changed in an editor outside stays a draft of those words")
  func editedWhileWaiting() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.diskFailure = "The disk is full: make room"
    stage.press(",")
    stage.type("one")
    stage.press("<esc>")
    stage.send(.edited(.looseNote, .text("one and two")))
    #expect(stage.model.walk?.entry == nil)
    stage.diskFailure = nil
    stage.press("j")
    #expect(stage.drafts == [.looseNote: "one and two"])
    stage.press(",")
    #expect(stage.model.walk?.entry?.field.text == "one and two")
  }

  @Test("a text that is typed on and back while it waits leaves no draft", arguments: ["i", ","])
  func typedBackWhileWaiting(key: String) {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.diskFailure = "The disk is full: make room"
    stage.press(key)
    stage.type("one")
    stage.press("<esc>", "x", "<backspace>", "<esc>")
    stage.diskFailure = nil
    stage.press("j")
    let assessment = stage.ledger.assessment
    let kept = assessment.looseNotes.map(\.note.text) + [assessment[first].note].compactMap(\.self)
    #expect(kept.map(\.content) == ["one"])
    #expect(stage.drafts.isEmpty)
  }

  @Test("a loose note is kept once, however often it was tried to leave it")
  func looseNote() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.diskFailure = "The disk is full: make room"
    stage.press(",")
    stage.type("one")
    stage.press("<esc>", "<esc>", ",")
    #expect(stage.model.walk?.entry?.field.text == "")
    stage.type("two")
    stage.press("<esc>")
    stage.type("!")
    stage.press("<esc>", "2", ",")
    #expect(stage.model.walk?.entry?.field.text == "two!")
    stage.press("<esc>")
    stage.diskFailure = nil
    stage.press("j", ",")
    #expect(stage.model.walk?.entry?.field.text == "two!")
    stage.press("<esc>")
    let notes = stage.ledger.assessment.looseNotes.map(\.note.text.content)
    #expect(notes == ["one", "two!"])
    #expect(stage.drafts.isEmpty)
  }

  @Test("what the disk refused of an agenda is no longer walked, and is once it is there")
  func route() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.given(
      .add(
        .session(Session(title: "Morning", clauses: [ClauseReference("iso-10002", "8")]))))
    stage.press("o", "j", "j", "<ret>", "g", "g")
    #expect(stage.model.walk?.reference?.criterion == "8.a")
    stage.diskFailure = "The disk is full: make room"
    stage.press("t", "a", "d")
    #expect(stage.screen.contains("Morning"))
    stage.press("<esc>", "g", "g")
    #expect(stage.model.walk?.reference?.criterion == "8.a")
    stage.diskFailure = nil
    stage.press("g", "g")
    #expect(stage.model.walk?.reference?.criterion == "4.4.a")
  }

  @Test("a question that the disk has refused once is left by Enter or Esc")
  func question() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    let second = CriterionReference("iso-10002", "4.5.a")
    stage.diskFailure = "The disk is full: make room"
    stage.press("j", "x")
    stage.type("closed at night")
    stage.press("<ret>")
    #expect(stage.model.walk?.entry != nil)
    stage.press("<ret>")
    #expect(stage.model.walk?.entry == nil)
    #expect(stage.screen.contains("The disk is full: make room"))
    stage.diskFailure = nil
    stage.press("j")
    #expect(stage.ledger.assessment[second].response.isNotApplicable)
    #expect(stage.drafts.isEmpty)
  }
}
