import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Forms")
struct FormTests {
  private func stage(_ size: Size = Size(rows: 24, columns: 80)) -> Stage { Stage(size: size) }
  private let first = CriterionReference("iso-10002", "4.4.a")
  private var subject: FormSubject { .making(.request, at: first) }

  private func filled() -> Stage {
    var stage = stage()
    stage.press("r")
    stage.type("Complaint log 作者\nJørgen\n15:00")
    return stage
  }

  @Test("every typed character is a draft before it is shown")
  func drafts() {
    var stage = stage()
    stage.press("r")
    stage.type("Log")
    #expect(stage.drafts == [.form(subject, .text): "Log"])
    #expect(stage.screen.contains("Log"))
  }

  @Test("Enter goes on, and after the last field keeps the form in one event")
  func enterKeeps() {
    var stage = filled()
    #expect(stage.ledger.events.count == 1)
    stage.press("<ret>")
    #expect(stage.ledger.events.count == 2)
    let request = stage.ledger.assessment.requests.first?.content
    #expect(request?.text.content == "Complaint log 作者")
    #expect(request?.from?.content == "Jørgen")
    #expect(request?.due?.content == "15:00")
    #expect(request?.criterion == first)
    #expect(stage.drafts.isEmpty)
    #expect(stage.model.context == .walk)
    #expect(stage.screen.contains("Q1"))
  }

  @Test("^S keeps the form from any field")
  func keepsAnywhere() {
    var stage = stage()
    stage.press("r")
    stage.type("Log")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.requests.map(\.content.text.content) == ["Log"])
  }

  @Test("a missing text is said on its field, and nothing is lost")
  func refusal() {
    var stage = stage()
    stage.press("r", "<tab>")
    stage.type("Jørgen")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.requests.isEmpty)
    #expect(stage.model.walk?.form?.focused?.name == .text)
    #expect(stage.screen.contains("Say what you ask for"))
    #expect(stage.model.walk?.form?[.from] == "Jørgen")
  }

  @Test("Esc leaves it unfinished, and the same key goes on with it")
  func unfinished() {
    var stage = filled()
    stage.press("<esc>")
    #expect(stage.model.context == .walk)
    #expect(stage.drafts.count == 3)
    stage.press("r")
    #expect(stage.model.walk?.form?[.from] == "Jørgen")
    #expect(stage.screen.contains("Complaint log 作者"))
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.requests.count == 1)
    #expect(stage.drafts.isEmpty)
  }

  @Test("what a crash left unfinished is said on opening")
  func crash() {
    var stage = filled()
    stage.reopen()
    #expect(stage.screen.contains("r goes on with it"))
    stage.press("r")
    #expect(stage.model.walk?.form?[.due] == "15:00")
  }

  @Test("everything that was begun and left is counted, and listed before the end")
  func several() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("r")
    stage.type("Log")
    stage.press("<esc>", "j", "f", "w")
    stage.type("Nobody answers")
    stage.press("<esc>")
    stage.press("j", "x")
    stage.type("no shop")
    stage.reopen()
    #expect(stage.screen.contains("2 more: t c"))
    #expect(stage.screen.contains("UNFINISHED"))
    stage.press("<esc>", "t", "c", "G")
    #expect(stage.screen.contains("Unfinished at 4.4.a: request · r goes on with it"))
    #expect(stage.screen.contains("Unfinished at 4.5.a: finding · f w goes on with it"))
  }

  @Test("what was being written about something that is gone is no alarm on opening, and goes")
  func gone() {
    var stage = stage()
    stage.given(.add(.request(Request(text: "Log", criterion: first))))
    stage.press("t", "q", "i")
    stage.type(" of the night")
    stage.press("<esc>", "d")
    #expect(!stage.drafts.isEmpty)
    stage.reopen()
    #expect(!stage.screen.contains("Unfinished"))
    #expect(stage.drafts.isEmpty)
    #expect(stage.model.walk?.drafts.isEmpty == true)
  }

  @Test("a draft that says what has come to stand goes when its form is left")
  func settled() throws {
    var stage = stage()
    stage.given(.add(.request(Request(text: "Log", criterion: first))))
    stage.press("t", "q", "i")
    stage.type(" of the night")
    stage.press("<esc>")
    #expect(!stage.drafts.isEmpty)
    let id = try #require(stage.ledger.assessment.openRequests.first?.id)
    stage.given(.reword(id, .request(Request(text: "Log of the night", criterion: first))))
    stage.press("i", "<esc>")
    #expect(stage.drafts.isEmpty)
    #expect(stage.model.walk?.drafts.isEmpty == true)
  }

  @Test("^C discards what was written")
  func discarded() {
    var stage = filled()
    stage.press("<c-c>")
    #expect(stage.drafts.isEmpty)
    stage.press("r")
    #expect(stage.model.walk?.form?.isChanged == false)
  }

  @Test("a form left as it was opened leaves nothing behind")
  func untouched() {
    var stage = stage()
    stage.press("r", "<esc>")
    #expect(stage.drafts.isEmpty)
    #expect(stage.ledger.events.count == 1)
  }

  @Test("digits and letters in a field rate and move nothing")
  func digits() {
    var stage = stage()
    stage.press("r")
    stage.type("2 logs, j k x")
    #expect(stage.ledger.assessment[first].response == .unrated)
    #expect(stage.model.walk?.place == 0)
  }

  @Test("^J begins a new line where a field has several, and arrows follow them")
  func lines() {
    var stage = stage()
    stage.press("r")
    stage.type("one")
    stage.press("<c-j>")
    stage.type("two")
    stage.press("<up>")
    stage.type("!")
    #expect(stage.model.walk?.form?[.text] == "one!\ntwo")
    stage.press("<down>", "<down>")
    #expect(stage.model.walk?.form?.focused?.name == .from)
  }

  @Test("a paste is text in a field")
  func pasted() {
    var stage = stage()
    stage.press("r")
    stage.send(.pasted("a\r\nb\u{1B}[31m 3"))
    #expect(stage.model.walk?.form?[.text] == "a\nb[31m 3")
  }

  @Test("a commit that fails brings the form back, and the next one keeps it once")
  func failure() {
    var stage = filled()
    stage.diskFailure = "the disk is full"
    stage.press("<ret>")
    #expect(stage.model.walk?.form?[.text] == "Complaint log 作者")
    #expect(stage.screen.contains("the disk is full"))
    #expect(stage.ledger.assessment.requests.isEmpty)
    stage.press("<c-s>")
    #expect(stage.model.walk?.form?[.due] == "15:00")
  }

  @Test("what the disk took after all is reworded by the form that is still open, not kept twice")
  func caughtUp() {
    var stage = filled()
    stage.diskFailure = "the disk is full"
    stage.press("<ret>")
    stage.diskFailure = nil
    stage.press("<tab>")
    #expect(stage.ledger.assessment.requests.count == 1)
    #expect(stage.model.walk?.form?[.due] == "15:00")
    stage.type(" sharp")
    stage.press("<esc>")
    #expect(stage.model.walk?.form == nil)
    #expect(stage.ledger.assessment.requests.count == 1)
    #expect(stage.ledger.assessment.requests.first?.content.due?.content == "15:00 sharp")
    #expect(stage.drafts.isEmpty)
  }

  @Test("an offer that the disk took late is taken once, and its form is done")
  func offerCaughtUp() {
    var stage = stage()
    stage.press("y")
    stage.type("KB")
    stage.press("<ret>")
    stage.diskFailure = "the disk is full"
    stage.press("e", "<ret>")
    #expect(stage.model.walk?.form != nil)
    stage.press("<ret>")
    #expect(stage.screen.contains("the disk is full"))
    stage.diskFailure = nil
    stage.press("<ret>")
    #expect(stage.ledger.assessment.evidence.count == 1)
    #expect(stage.model.walk?.form == nil)

    // What is written while the offer waits is another piece of evidence.
    stage.diskFailure = "the disk is full"
    stage.press("j", "e", "<ret>")
    stage.diskFailure = nil
    stage.type("Rota")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.evidence.map(\.content.text.content).last == "Rota")
    #expect(stage.ledger.assessment.evidence.count == 2)
  }

  @Test("what came while the disk refused goes on in its form, in the words of its evidence")
  func receivedCaughtUp() {
    var stage = stage()
    stage.given(.add(.request(Request(text: "Log", criterion: first))))
    stage.press("t", "q", "<ret>")
    stage.diskFailure = "the disk is full"
    stage.press("<c-s>")
    stage.diskFailure = nil
    stage.press("<up>")
    stage.type(" of the night")
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.evidence.map(\.content.text.content) == ["Log of the night"])
    #expect(stage.drafts.isEmpty && stage.model.walk?.form == nil)
  }

  @Test("what is written after the disk has refused waits as a draft, and only that")
  func writtenWhileWaiting() {
    var stage = stage()
    stage.given(.plan(.site, "Oslo"))
    stage.press("t", "p", "<ret>")
    stage.press("<c-u>")
    stage.type("Nordlys")
    stage.diskFailure = "the disk is full"
    stage.press("<c-s>")
    stage.type(" AS")
    stage.press("<tab>")
    stage.type(" and Bergen")
    stage.press("<esc>")
    #expect(stage.model.walk?.form == nil)
    #expect(stage.screen.contains("the disk is full"))
    stage.diskFailure = nil
    stage.press("j")
    #expect(stage.ledger.assessment.plan[.organisation]?.content == "Nordlys")
    #expect(
      stage.drafts == [
        .form(.plan, .organisation): "Nordlys AS", .form(.plan, .site): "Oslo and Bergen",
      ])
    stage.press("k", "<ret>")
    #expect(stage.model.walk?.form?[.organisation] == "Nordlys AS")
    #expect(stage.model.walk?.form?[.site] == "Oslo and Bergen")
  }

  @Test("a refusal that follows later brings no form back")
  func laterRefusal() {
    var stage = stage()
    stage.given(.add(.request(Request(text: "Log", criterion: first))))
    stage.press("t", "q", "i", "<c-s>")
    #expect(stage.ledger.events.count == 2)
    stage.press("<esc>", "U")
    #expect(stage.model.walk?.form == nil)
  }

  @Test("the names of drafts read back")
  func names() {
    let id = ItemID("0123456789abcdef")
    let subjects: [FormSubject] = [
      .making(.evidence, at: first), .making(.member, at: nil), .finding(.strength, at: first),
      .finding(.minorWeakness, at: first), .sampling(at: first),
      .rewording(id), .receiving(id), .acting(on: id), .meeting(.closing), .upholding(first),
      .plan,
    ]
    for subject in subjects {
      for name in FormFieldName.allCases {
        let draft = DraftField.form(subject, name)
        #expect(DraftField(draft.description) == draft)
      }
    }
    for hostile in ["form", "form/", "form//text", "form/plan", "form/plan/x/text", "form/a/b/c/d"]
    {
      #expect(DraftField(hostile) == nil)
    }
  }

  @Test("offers under a field near the bottom are seen with it, and the chosen one always is")
  func offersBelow() throws {
    var stage = Stage(size: Size(rows: 16, columns: 60))
    stage.given(.setPresent("Ada, Bo, Cy, Di, Ed, Flo, Gro, Hal"))
    stage.press("e")
    stage.type("Log")
    stage.press("<tab>", "<tab>")
    #expect(stage.screen.contains("↓ Ada") && stage.screen.contains("Cy"))
    for rows in [10, 11, 12, 16, 24] {
      stage.send(.resized(Size(rows: rows, columns: 60)))
      for name in ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gro", "Hal"] {
        stage.press("<down>")
        #expect(stage.screen.contains("▸ \(name)"), "\(rows) rows:\n\(stage.screen)")
      }
      stage.press("<s-tab>", "<tab>")
    }
  }

  @Test("a form that waits for the disk reads the file anew when its path is changed")
  func otherFile() {
    var stage = stage()
    stage.press("e")
    stage.type("Log")
    stage.press("<tab>", "<tab>", "<tab>", "<tab>")
    stage.type("/tmp/a.csv")
    stage.diskFailure = "the disk is full"
    stage.press("<c-s>")
    stage.send(
      .attachmentRead(
        path: "/tmp/a.csv",
        Attachment(name: "a.csv", sha256: String(repeating: "a", count: 64), size: 1)))
    #expect(stage.model.walk?.form?.attachment?.name == "a.csv")
    stage.diskFailure = nil
    stage.type("2")
    stage.press("<c-s>")
    #expect(stage.effects.last == .readAttachment(path: "/tmp/a.csv2"))
  }
}
