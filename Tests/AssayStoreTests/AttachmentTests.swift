import AssayCore
import Digest
import Foundation
import Testing

@testable import AssayStore

@Suite("Attached files")
struct AttachmentTests {
  let workplace: Workplace
  private let file: [UInt8] = Array("complaint;opened\n作者;2026-03-12\u{1B}[31m\n".utf8)
  private let criterion = Workplace.criterion("7.3.b")

  init() throws { workplace = try Workplace() }

  private func evidence(_ attachment: AssayCore.Attachment<String>?) -> Intent {
    .add(
      .evidence(
        Evidence(
          text: "Log 作者", kind: .record, attachment: attachment, criterion: criterion)))
  }

  /// A document with one attached file, closed.
  private func attached() throws -> String {
    let document = try workplace.create()
    let attachment = try document.prepareAttachment(named: "log.csv", file)
    try document.act(evidence(attachment))
    try document.close()
    return attachment.sha256
  }

  private func verify() throws -> VerificationReport {
    try DocumentVerification.verify(workplace.path())
  }

  @Test("come out again byte for byte, and verify")
  func roundTrip() throws {
    let sha256 = try attached()
    let document = try workplace.open()
    #expect(try document.attachment(sha256) == file)
    let kept = document.ledger.assessment.evidence.first?.content.attachment
    #expect(kept?.name.content == "log.csv")
    #expect(kept?.size == file.count)
    #expect(kept?.sha256 == sha256)
    try document.close()
    #expect(try verify().isIntact)
    #expect(try verify().evidence == 1)
  }

  @Test("are stored once, however many items speak of them")
  func once() throws {
    let document = try workplace.create()
    for _ in 0..<3 {
      try document.act(evidence(try document.prepareAttachment(named: "log.csv", file)))
    }
    try document.close()
    #expect(try verify().evidence == 1)
    #expect(try verify().isIntact)
  }

  @Test("reach the disk with the event that speaks of them, and not without")
  func together() throws {
    let document = try workplace.create()
    _ = try document.prepareAttachment(named: "never.csv", [1, 2, 3])
    try document.act(.rate(criterion, "L"))
    let attachment = try document.prepareAttachment(named: "log.csv", file)
    try document.propose(evidence(attachment), protocols: Workplace.protocols)
    #expect(try document.attachment(attachment.sha256) == file)
    document.discardStaged()
    try document.close()
    #expect(try verify().evidence == 0)
    #expect(try verify().isIntact)
  }

  @Test("that were never given cannot be spoken of")
  func notGiven() throws {
    let document = try workplace.create()
    let sha256 = String(repeating: "0", count: 64)
    #expect(throws: ProposalError.store(.attachmentMissing(sha256: sha256))) {
      try document.act(evidence(Attachment(name: "a", sha256: sha256, size: 1)))
    }
    #expect(document.ledger.assessment.evidence.isEmpty)
    try document.close()
  }

  @Test("stay with the history when their evidence is dropped, so that undo brings them back")
  func dropped() throws {
    let sha256 = try attached()
    let document = try workplace.open()
    try document.act(.drop(document.ledger.assessment.evidence[0].id))
    try document.act(.undo)
    #expect(try document.attachment(sha256) == file)
    try document.close()
    #expect(try verify().isIntact)
  }

  @Test("whose bytes were lost hold nobody up who drops, rewords or replaces them")
  func lost() throws {
    let sha256 = try attached()
    try workplace.tamper("DELETE FROM evidence")
    let document = try workplace.open()
    let id = document.ledger.assessment.evidence[0].id
    try document.act(.drop(id))
    try document.act(.undo)
    let item = try #require(document.ledger.assessment.items[id]?.content)
    guard case .evidence(var evidence)? = item.mapped(\.content) else { return }
    evidence.text = "Log of February"
    try document.act(.reword(id, .evidence(evidence)))
    let copy = try document.prepareAttachment(named: "copy.csv", [1, 2, 3])
    evidence.attachment = copy
    try document.act(.reword(id, .evidence(evidence)))
    #expect(try document.attachment(copy.sha256) == [1, 2, 3])
    evidence.attachment = Attachment(name: "log.csv", sha256: sha256, size: file.count)
    #expect(throws: ProposalError.store(.attachmentMissing(sha256: sha256))) {
      try document.act(.reword(id, .evidence(evidence)))
    }
    evidence.attachment = try document.prepareAttachment(named: "log.csv", file)
    try document.act(.reword(id, .evidence(evidence)))
    try document.close()
    #expect(try verify().isIntact)
  }

  @Test("are not taken above the limit")
  func limit() throws {
    let document = try workplace.create()
    let limit = Document.attachmentLimit
    #expect(throws: StoreError.attachmentTooBig(size: limit + 1, limit: limit)) {
      try document.prepareAttachment(named: "a", [UInt8](repeating: 0, count: limit + 1))
    }
    try document.close()
  }

  @Test("are found altered, missing or belonging to nothing")
  func damaged() throws {
    let sha256 = try attached()
    try workplace.tamper("UPDATE evidence SET content = x'010204'")
    #expect(try verify().findings == [.evidenceHashWrong(sha256: sha256)])
    let document = try workplace.open()
    #expect(throws: StoreError.damaged([.evidenceHashWrong(sha256: sha256)])) {
      try document.attachment(sha256)
    }
    try document.close()
    try workplace.tamper("DELETE FROM evidence")
    #expect(try verify().findings == [.evidenceMissing(sha256: sha256)])
    let stray = Digest.sha256(of: [1, 2, 3]).hex
    try workplace.tamper("INSERT INTO evidence VALUES (?, x'010203')", [stray])
    #expect(
      try verify().findings == [
        .evidenceMissing(sha256: sha256), .evidenceUnreferenced(sha256: stray),
      ])
  }

  @Test("are not taken by a document that can only be read")
  func readOnly() throws {
    _ = try attached()
    let document = try workplace.open(access: .reading)
    #expect(throws: StoreError.readOnly(.asked)) {
      try document.prepareAttachment(named: "log.csv", file)
    }
    try document.close()
  }
}
