import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Evidence")
struct EvidenceTests {
  private func stage(_ size: Size = Size(rows: 34, columns: 120)) -> Stage { Stage(size: size) }
  private let first = CriterionReference("iso-10002", "4.4.a")
  private let second = CriterionReference("iso-10002", "4.5.a")

  /// With one record at the first criterion.
  private func withLog() -> Stage {
    var stage = stage()
    stage.press("e")
    stage.type("Log 作者")
    stage.press("<tab>", "r", "<tab>")
    stage.type("KB")
    stage.press("<c-s>")
    return stage
  }

  private func evidence(_ stage: Stage) -> [Evidence<SealedText>] {
    stage.ledger.assessment.evidence.map(\.content)
  }

  @Test("is kept with kind and source, and supports the criterion it was found at")
  func kept() {
    let stage = withLog()
    let log = evidence(stage).first
    #expect(log?.text.content == "Log 作者")
    #expect(log?.kind == .record)
    #expect(log?.source?.content == "KB")
    #expect(log?.isFinal == true)
    #expect(stage.ledger.assessment[first].evidence.count == 1)
    #expect(stage.screen.contains("■ E1 Log 作者"))
    #expect(stage.screen.contains("E1 kept at 4.4.a"))
  }

  @Test("e Enter links the latest again, in one event")
  func linkedAgain() {
    var stage = withLog()
    stage.press("j", "e", "<ret>")
    #expect(stage.ledger.assessment[second].evidence.count == 1)
    #expect(stage.ledger.assessment.evidence.count == 1)
    #expect(stage.model.context == .walk)
    #expect(stage.screen.contains("E1 supports 4.5.a"))
    stage.press("u")
    #expect(stage.ledger.assessment[second].evidence.isEmpty)
  }

  @Test("the one linked last comes first, whatever its number")
  func latestFirst() {
    var stage = withLog()
    stage.press("e")
    stage.type("Second")
    stage.press("<c-s>", "j", "e", "<down>", "<ret>", "j", "e", "<ret>")
    let third = CriterionReference("iso-10002", "7.a")
    let log = stage.ledger.assessment.evidence.first?.id
    #expect(stage.ledger.assessment[third].evidence == [log].compactMap(\.self))
  }

  @Test("typing narrows what is offered, and an arrow goes there")
  func narrowed() {
    var stage = withLog()
    stage.press("j", "e")
    stage.type("lo")
    #expect(stage.screen.contains("■ E1 Log"))
    stage.press("<down>", "<ret>")
    #expect(stage.ledger.assessment[second].evidence.count == 1)
    #expect(stage.drafts.isEmpty)
  }

  @Test("what is written goes on to the next field, offered or not")
  func typed() {
    var stage = withLog()
    stage.press("j", "e")
    stage.type("Lo")
    stage.press("<ret>")
    #expect(stage.model.walk?.form?.focused?.name == .kind)
  }

  @Test("people in the room are offered as interviews, and none is assumed")
  func interviews() {
    var stage = stage()
    stage.given(.setPresent("KB; Jørgen 作者"))
    #expect(stage.screen.contains("□ KB   □ Jørgen 作者"))
    #expect(stage.ledger.assessment.evidence.isEmpty)
    stage.press("e", "<down>", "<ret>")
    let interview = evidence(stage).first
    #expect(interview?.kind == .interview)
    #expect(interview?.source?.content == "Jørgen 作者")
    #expect(stage.screen.contains("□ KB"))
    #expect(!stage.screen.contains("□ Jørgen"))
  }

  @Test("a sample that cannot be is refused on the field that is wrong")
  func impossibleSample() {
    var stage = stage()
    stage.press("s")
    stage.type("Cases\n43\n8\n9\n")
    stage.press("<c-s>")
    #expect(stage.model.walk?.form?.focused?.name == .inOrder)
    #expect(stage.ledger.assessment.evidence.isEmpty)
    stage.press("<c-u>", "3", "<c-s>")
    #expect(
      evidence(stage).first?.sample.map { [$0.population, $0.seen, $0.inOrder] } == [43, 8, 3])
    #expect(stage.screen.contains("■ E1 Cases 3/8 of 43"))
  }

  @Test(
    "a number is digits and nothing else", arguments: ["-1", "x", "12 3x", "3,5", "٣x", "0x1"])
  func numbers(text: String) {
    var stage = stage()
    stage.press("s")
    stage.type("Cases\n\n" + text)
    stage.press("<c-s>")
    #expect(stage.ledger.assessment.evidence.isEmpty)
    #expect(stage.model.walk?.form?.focused?.name == .seen)
    #expect(stage.screen.contains("is no number"))
  }

  @Test("a number has an end")
  func longNumber() {
    var stage = stage()
    stage.press("s")
    stage.type("Cases\n\n" + String(repeating: "9", count: 40))
    #expect(stage.screen.contains("The text is at its limit"))
    stage.press("<tab>")
    stage.type("0")
    stage.press("<c-s>")
    #expect(evidence(stage).first?.sample?.seen == 999_999_999_999)
  }

  @Test("in the ledger Enter links and unlinks, i changes, d drops, o goes there")
  func ledger() {
    var stage = withLog()
    stage.press("j", "t", "e", "<ret>")
    #expect(stage.ledger.assessment[second].evidence.count == 1)
    stage.press("<ret>")
    #expect(stage.ledger.assessment[second].evidence.isEmpty)
    stage.press("i")
    stage.type(" 2")
    stage.press("<c-s>")
    #expect(evidence(stage).first?.text.content == "Log 作者 2")
    #expect(stage.model.context == .evidence)
    stage.press("o")
    #expect(stage.model.walk?.reference == first)
    stage.press("t", "e", "d")
    #expect(stage.ledger.assessment.evidence.isEmpty)
    #expect(stage.ledger.assessment[first].evidence.isEmpty)
    stage.press("u")
    #expect(stage.ledger.assessment[first].evidence.count == 1)
  }

  @Test("what was asked for becomes evidence in one step, and undo waits for it again")
  func arrival() {
    var stage = stage()
    stage.press("r")
    stage.type("Log 作者\nKB\n15:00\n")
    #expect(stage.screen.contains("Asked Q1 Log 作者 · KB · 15:00"))
    #expect(stage.screen.contains("ASKED FOR"))
    let events = stage.ledger.events.count
    stage.press("t", "q", "<ret>", "<c-s>")
    #expect(stage.ledger.events.count == events + 1)
    #expect(stage.ledger.assessment.openRequests.isEmpty)
    #expect(evidence(stage).first?.kind == .record)
    #expect(evidence(stage).first?.source?.content == "KB")
    #expect(stage.ledger.assessment[first].evidence.count == 1)
    stage.press("u")
    #expect(stage.ledger.assessment.openRequests.count == 1)
    #expect(stage.ledger.assessment.evidence.isEmpty)
  }

  @Test("a rating above its evidence says so in place and in the level, and stays what it is")
  func shortfall() {
    var stage = stage()
    stage.press("2")
    #expect(stage.screen.contains("Rated above its evidence: nothing is kept"))
    #expect(stage.screen.contains("1 rated above its evidence"))
    #expect(stage.ledger.assessment[first].response == .rated("L"))
    stage.press("e")
    stage.type("Log")
    stage.press("<tab>", "i", "<c-s>")
    #expect(stage.screen.contains("evidence: L needs something"))
    stage.press("t", "e", "i", "<tab>", "r", "<c-s>")
    #expect(evidence(stage).map(\.kind) == [.record])
    stage.press("<esc>")
    #expect(!stage.screen.contains("above its evidence"))
    stage.press("3")
    #expect(stage.screen.contains("evidence: F needs a second piece"))
  }

  @Test("it can be kept with a reason, and the key is hinted where it applies")
  func upheld() {
    var stage = stage()
    #expect(!stage.screen.contains(". keep rating"))
    stage.press(".")
    #expect(stage.screen.contains("4.4.a does not stand above its evidence"))
    stage.press("2")
    #expect(stage.screen.contains(". keep rating"))
    stage.press(".")
    stage.type("Seen on the screen, no copy allowed")
    stage.press("<ret>")
    #expect(stage.ledger.assessment[first].upheld?.content == "Seen on the screen, no copy allowed")
    #expect(stage.screen.contains("Rated above its evidence, kept: Seen"))
    #expect(!stage.screen.contains("1 rated above its evidence"))
    #expect(stage.screen.contains("1 kept above it with reason"))
    #expect(stage.ledger.assessment[first].response == .rated("L"))
  }

  @Test("a path is completed by Tab, as far as the names agree")
  func completion() {
    var stage = stage()
    stage.press("e")
    stage.type("Log")
    stage.press("<tab>", "<tab>", "<tab>", "<tab>")
    stage.type("/tmp/lo")
    stage.press("<tab>")
    #expect(stage.effects.last == .completePath("/tmp/lo"))
    stage.send(
      .pathCompleted(
        PathNames(path: "/tmp/lo", names: ["log-作者-1.csv", "log-作者-2.csv"], isCut: false)))
    #expect(stage.model.walk?.form?[.file] == "/tmp/log-作者-")
    stage.press("<tab>")
    stage.send(
      .pathCompleted(
        PathNames(path: "/tmp/log-作者-", names: ["log-作者-1.csv", "log-作者-2.csv"], isCut: false)))
    #expect(stage.screen.contains("log-作者-1.csv  log-作者-2.csv"))
    stage.type("1.csv")
    stage.press("<ret>")
    #expect(stage.effects.last == .readAttachment(path: "/tmp/log-作者-1.csv"))
    #expect(stage.ledger.assessment.evidence.isEmpty)
    stage.send(
      .attachmentRead(
        path: "/tmp/log-作者-1.csv",
        Attachment(name: "log-作者-1.csv", sha256: String(repeating: "a", count: 64), size: 12)))
    #expect(evidence(stage).first?.attachment?.name.content == "log-作者-1.csv")
    #expect(stage.drafts.isEmpty)
  }

  @Test(
    "a file that cannot be kept says why on its field, and nothing changes",
    arguments: [
      (AttachmentFlaw.missing, "there is no such file"), (.folder, "is a folder"),
      (.notAFile, "is a pipe or a device"),
      (.tooBig(size: 40_000_000, limit: 33_554_432), "has 39 MB, at most 32 MB"),
      (.unreadable("Permission denied"), "cannot be read (Permission denied)"),
    ])
  func refusedFile(flaw: AttachmentFlaw, words: String) {
    var stage = stage()
    stage.press("e")
    stage.type("Log")
    stage.press("<tab>", "<tab>", "<tab>", "<tab>")
    stage.type("/x")
    stage.press("<c-s>")
    stage.send(.attachmentRefused(path: "/x", flaw))
    #expect(stage.screen.contains(words))
    #expect(stage.model.walk?.form?.focused?.name == .file)
    #expect(stage.model.walk?.form?[.text] == "Log")
    #expect(stage.ledger.assessment.evidence.isEmpty)
  }

  @Test("a document that can only be read takes no evidence and says why")
  func readOnly() {
    var stage = withLog()
    stage.reopen(readOnly: "somebody else has it")
    for key in ["e", "s", "r", "."] {
      stage.press(key)
      #expect(stage.model.context == .walk)
      #expect(stage.screen.contains("somebody else has it"))
    }
    stage.press("t", "e", "<ret>")
    #expect(stage.screen.contains("somebody else has it"))
  }
}
