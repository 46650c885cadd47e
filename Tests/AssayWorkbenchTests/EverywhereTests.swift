import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Searching everywhere")
struct EverywhereTests {
  private let written: [SearchHit] = [
    SearchHit(
      path: "/tmp/nordlys.assay", title: "Nordlys Energi 作者",
      criterion: "iso-10002/7.3.b".criterion,
      source: .note, line: "3 of 8 current; five silent for three weeks."),
    SearchHit(
      path: "/a/fjord.assay", title: "Fjordbanken \u{1B}[31m",
      criterion: "iso-10002/4.5.a".criterion,
      source: .item("E12"), line: "Log of silent cases, sent by Jørgen e\u{301} \u{202E}evil"),
    SearchHit(
      path: "/a/fjord.assay", title: "Fjordbanken \u{1B}[31m", criterion: nil,
      source: .organisation,
      line: "Silent Fjord"),
  ]

  private func found(_ size: Size = Size(rows: 24, columns: 80)) -> Stage {
    var stage = Stage(size: size)
    stage.press("S")
    stage.type("silent")
    stage.press("<ret>")
    stage.send(.searched(SearchProgress(hits: [written[0]], searched: 1, total: 3, unreadable: 0)))
    stage.send(
      .searched(SearchProgress(hits: Array(written[1...]), searched: 3, total: 3, unreadable: 1)))
    return stage
  }

  @Test("the words are looked for in all documents, and what is found comes as it is found")
  func asking() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("S")
    stage.type("Silent  Weeks")
    stage.press("<ret>")
    #expect(stage.effects.last == .searchFolder(["silent", "weeks"], includingPrivate: true))
    stage.send(.searched(SearchProgress(hits: [written[0]], searched: 1, total: 3, unreadable: 0)))
    #expect(stage.screen.contains("reading 1 of 3"))
    #expect(stage.screen.contains("five silent for three weeks"))
    stage.press("<esc>")
    #expect(stage.effects.last == .stopSearch)
  }

  @Test("a shared screen looks through no private notes")
  func hidden() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("v", "S")
    stage.type("x")
    stage.press("<ret>")
    #expect(stage.effects.last == .searchFolder(["x"], includingPrivate: false))
  }

  @Test("what was found before the result was hidden, or while it was, is not shown after")
  func hiddenBetween() {
    var stage = found()
    stage.press("<esc>", "v", "S")
    #expect(!stage.screen.contains("five silent for three weeks"))
    #expect(stage.model.everywhere?.field.text == "silent")
    stage.press("<ret>")
    #expect(stage.effects.last == .searchFolder(["silent"], includingPrivate: false))
    stage.send(.searched(SearchProgress(hits: [written[1]], searched: 3, total: 3, unreadable: 0)))
    stage.press("<esc>", "v", "S", "<ret>")
    #expect(stage.effects.last == .searchFolder(["silent"], includingPrivate: true))
  }

  @Test("Enter goes there: in this document at once, in another by opening it")
  func going() {
    var stage = found()
    stage.press("<ret>")
    #expect(stage.model.walk?.reference?.criterion == "7.3.b")
    #expect(stage.model.everywhere == nil)
    stage.press("S", "<ret>", "j", "<ret>")
    #expect(stage.effects.last == .openDocument(path: "/a/fjord.assay"))
    stage.reopen()
    #expect(stage.model.walk?.reference?.criterion == "4.5.a")
  }

  @Test("while the disk refuses, no other document takes the place of the open one")
  func failingDisk() {
    var stage = found()
    stage.diskFailure = "The disk is full: make room"
    stage.press("<esc>", "2", "S", "<ret>", "j", "<ret>")
    #expect(!stage.effects.contains(.openDocument(path: "/a/fjord.assay")))
    #expect(stage.screen.contains("It stays open, since not all of it is on the disk."))
    stage.press("<esc>", "q")
    #expect(!stage.effects.contains(.closeDocument))
    #expect(stage.screen.contains("It stays open"))
    stage.press("j")
    #expect(stage.model.walk?.reference?.criterion == "4.5.a")
  }

  @Test("the same words are looked for again, with what was found before in sight meanwhile")
  func again() {
    var stage = found()
    stage.press("<esc>", "S", "<ret>")
    #expect(stage.effects.last == .searchFolder(["silent"], includingPrivate: true))
    #expect(stage.screen.contains("five silent for three weeks"))
    stage.send(.searched(SearchProgress(hits: [written[1]], searched: 1, total: 1, unreadable: 0)))
    #expect(stage.model.everywhere?.hits == [written[1]])
  }

  @Test("a search that is left through its line of words has stopped, and so has a refused opening")
  func broken() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("S")
    stage.type("silent")
    stage.press("<ret>")
    stage.send(.searched(SearchProgress(hits: written, searched: 1, total: 3, unreadable: 0)))
    stage.press("/", "<esc>")
    #expect(stage.effects.last == .stopSearch)
    #expect(stage.model.lastEverywhere?.hits.isEmpty == true)
    stage.press("S", "<ret>")
    stage.send(.searched(SearchProgress(hits: written, searched: 1, total: 3, unreadable: 0)))
    stage.press("/")
    stage.type("x")
    #expect(!stage.screen.contains("five silent for three weeks"))
    stage.press("<backspace>", "<ret>")
    stage.send(.searched(SearchProgress(hits: written, searched: 1, total: 3, unreadable: 0)))
    stage.send(.documentRefused("gone"))
    #expect(stage.screen.contains("1 assessment read"))
  }

  @Test("the words of the last search are typed over, or gone on with")
  func wordsAsBefore() {
    var stage = found()
    stage.press("<esc>", "S", "<ret>")
    #expect(stage.screen.contains("Fjordbanken"))
    stage.press("<esc>", "S")
    stage.type("Jør")
    #expect(stage.model.everywhere?.field.text == "Jør")
    stage.press("<esc>", "S")
    stage.send(.pasted("作者"))
    #expect(stage.model.everywhere?.field.text == "作者")
    stage.press("<ret>", "<esc>", "S", "<left>", "x")
    #expect(stage.model.everywhere?.field.text == "作x者")
    stage.press("<ret>", "<esc>", "S", "<backspace>", "y")
    #expect(stage.model.everywhere?.field.text == "作xy")
  }

  @Test("where nothing is asked nothing is looked for; too common words stop by themselves")
  func edges() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("S", "<ret>")
    #expect(stage.screen.contains("Write what you look for first"))
    stage.type("e")
    stage.press("<ret>")
    stage.send(
      .searched(
        SearchProgress(
          hits: Array(repeating: written[0], count: 900), searched: 1, total: 9, unreadable: 0)))
    #expect(stage.model.everywhere?.hits.count == SearchHit.most)
    #expect(stage.effects.last == .stopSearch)
  }

  @Test("every word has to be in the text; private notes only where asked for")
  func matching() throws {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("i")
    stage.type("Three weeks of silence\nJØRGEN asked")
    stage.press("<esc>", "p")
    stage.type("silence is policy")
    stage.press("<esc>", ",")
    stage.type("more silence")
    stage.press("<esc>")
    func hits(_ words: [String], private isPrivate: Bool = true) -> [SearchHit] {
      SearchHit.hits(
        of: words, in: stage.ledger.assessment, [.sample], path: "/p", title: "T",
        includingPrivate: isPrivate)
    }
    #expect(hits(["silence"]).map(\.source) == [.note, .privateNote, .looseNote])
    #expect(hits(["silence"], private: false).map(\.source) == [.note, .looseNote])
    #expect(hits(["silence", "jørgen"]).map(\.line) == ["Three weeks of silence"])
    #expect(hits(["nordlys"]).map(\.source) == [.organisation])
    #expect(hits(["weekends"]).map(\.source) == [.criterion])
    #expect(hits([]).isEmpty)
  }

  @Test("a letter is found whole or in parts, however it was written")
  func marks() {
    #expect("cafe\u{301} noir".holds("caf\u{E9}"))
    #expect("caf\u{E9} noir".holds("cafe\u{301}"))
    #expect("\u{1112}\u{1161}\u{11AB}".holds("\u{D55C}"))
    #expect("J\u{F8}rgen".holds("j\u{F8}rgen".dropFirst()))
    #expect(!"J\u{F8}rgen".holds("\u{E9}"))
    #expect("anything".holds(""))
  }

  @Test("a long line is shown from a little before the word")
  func excerpt() {
    let text = String(repeating: "word ", count: 2_000) + "needle and more"
    let line = Excerpt.line(of: text, with: ["needle"])
    #expect(line.hasPrefix("… word word"))
    #expect(line.hasSuffix("needle and more"))
    #expect(Excerpt.marks(in: "Say ẞ Needle", of: ["needle"]) == [6..<12])
    #expect(Excerpt.marks(in: "", of: ["x"]).isEmpty)
  }

  @Test("what was found, by document", arguments: ScreenTests.sizes)
  func screen(size: Size) throws {
    var stage = found(size)
    stage.press("j")
    try expectScreen(stage.screen, recorded: "everywhere-\(size.columns)x\(size.rows)")
  }

  @Test("what was found is gone through to its end and back to its top")
  func moving() {
    var stage = found()
    stage.press("G")
    #expect(stage.model.everywhere?.selected == 2)
    stage.press("j", "g", "g")
    #expect(stage.model.everywhere?.selected == 0)
    stage.press("<end>", "<home>", "<pagedown>")
    #expect(stage.model.everywhere?.selected == 2)
  }
}

@Suite("An editor outside")
struct EditorTests {
  private func stage() -> Stage { Stage(size: Size(rows: 24, columns: 80)) }

  private var field: DraftField { .note("iso-10002/4.4.a".criterion, .report) }

  @Test("the note goes out as it stands and comes back as an event")
  func roundTrip() {
    var stage = stage()
    stage.press("i")
    stage.type("One")
    stage.press("<esc>", "E")
    #expect(stage.effects.last == .runEditor(field, text: "One"))
    stage.send(.edited(field, .text("One\r\nTwo\u{1B}[31m")))
    #expect(stage.ledger.assessment["iso-10002/4.4.a".criterion].note?.content == "One\nTwo[31m")
    #expect(stage.screen.contains("note kept on 4.4.a"))
  }

  @Test("what is being written goes out from where it is, private too")
  func fromWriting() {
    var stage = stage()
    stage.press("p")
    stage.type("Ask TL")
    stage.press("<c-x>")
    let field = DraftField.note("iso-10002/4.4.a".criterion, .private)
    #expect(stage.effects.last == .runEditor(field, text: "Ask TL"))
    stage.send(.edited(field, .failed(name: "vi", status: 1)))
    #expect(stage.screen.contains("vi ended with status 1: nothing was changed"))
    #expect(stage.model.walk?.entry?.field.text == "Ask TL")
  }

  @Test("every way of failing changes nothing and says what to do")
  func failures() {
    for answer: EditorAnswer in [
      .unchanged, .missing(name: "ed"), .fileGone, .tooLarge(bytes: 1 << 30),
      .noPlace(reason: "full"),
      .failed(name: "ed", status: 137),
    ] {
      var stage = stage()
      stage.press("E")
      stage.send(.edited(field, answer))
      #expect(stage.ledger.events.count == 1)
      #expect(stage.model.notice != nil)
      #expect(stage.model.walk?.entry == nil)
    }
  }

  @Test("what is no UTF-8 or too long opens to be mended, and is on the disk meanwhile")
  func mending() {
    var stage = stage()
    stage.press("E")
    stage.send(.edited(field, .repaired("caf\u{FFFD}")))
    #expect(stage.drafts[field] == "caf\u{FFFD}")
    #expect(stage.model.context == .writing)
    stage.press("<esc>", "E")
    stage.send(.edited(field, .text(String(repeating: "x", count: SealedText.byteLimit + 1))))
    #expect(stage.model.context == .writing)
    #expect(stage.screen.contains("The text is longer than"))
  }
}

extension String {
  fileprivate var criterion: CriterionReference {
    CriterionReference(self) ?? CriterionReference("", "")
  }
}
