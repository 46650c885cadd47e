import AssayCore
import Foundation
import Testing

@testable import AssayStore

@Suite("A document")
struct DocumentTests {
  let workplace: Workplace
  let criterion = Workplace.criterion("7.3.b")

  init() throws { workplace = try Workplace() }

  @Test("is created whole, for its owner's eyes only, with nothing beside it once closed")
  func create() throws {
    let document = try workplace.create()
    #expect(document.access == .writable)
    #expect(document.ledger.assessment.organisation == "Nordlys Energi A\u{030A}S 💡")
    #expect(document.ledger.assessment.site == "Tromsø")
    #expect(document.ledger.assessment.created?.author.content == Workplace.jørgen)
    #expect(try document.protocolTexts() == [Workplace.protocolText])
    try document.close()

    let facts = try FileManager.default.attributesOfItem(atPath: workplace.path())
    #expect(facts[.posixPermissions] as? Int == 0o600)
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("reopens to the very ledger it was closed with, whatever was done")
  func reopen() throws {
    let document = try workplace.create()
    try document.workThrough()
    let ledger = document.ledger
    try document.close()

    let reopened = try workplace.open()
    #expect(reopened.ledger == ledger)
    #expect(reopened.ledger.events.count == 17)
    try reopened.act(.rate(criterion, "F"))
    let longer = reopened.ledger
    try reopened.close()

    #expect(try workplace.open(access: .reading).ledger == longer)
    #expect(longer.assessment[criterion].response == .rated("F"))
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("is one chain: each event names the head before it and counts one up")
  func chain() throws {
    let document = try workplace.create()
    try document.workThrough()
    let events = document.ledger.events
    for (before, after) in zip(events, events.dropFirst()) {
      #expect(after.parents == [before.id])
      #expect(after.lamport == before.lamport + 1)
      #expect(after.replica == before.replica)
    }
    let first = try #require(events.first?.replica)
    try document.close()

    let reopened = try workplace.open()
    let event = try #require(try reopened.act(.rate(criterion, "F")))
    #expect(event.replica != first)
  }

  @Test("seals the author's name once a session")
  func author() throws {
    let document = try workplace.create()
    try document.act(.rate(criterion, "L"))
    try document.act(.rate(criterion, "F"))
    #expect(Set(document.ledger.events.map(\.author)).count == 1)
    try document.close()

    let reopened = try workplace.open()
    try reopened.act(.rate(criterion, "L"))
    #expect(Set(reopened.ledger.events.map(\.author)).count == 2)
    #expect(Set(reopened.ledger.events.map(\.author.content)) == [Workplace.jørgen])
  }

  @Test("keeps a text being typed, with its caret, through a session that never closed")
  func drafts() throws {
    let field = "note/report/iso-10002/7.3.b"
    let document = try workplace.create()
    try document.keepDraft(field: field, text: "3 of 8 cur", caret: 10)
    try document.keepDraft(field: "present", text: "KB\u{0}作", caret: 3)
    try document.commit()
    document.abandon()

    let reopened = try workplace.open()
    #expect(reopened.drafts[field]?.text == "3 of 8 cur")
    #expect(reopened.drafts[field]?.caret == 10)
    #expect(reopened.drafts["present"]?.text == "KB\u{0}作")

    try reopened.act(.note(criterion, .report, "3 of 8 current"), finishing: field)
    try reopened.discardDraft(field: "present")
    try reopened.close()
    let last = try workplace.open(access: .reading)
    #expect(last.drafts.isEmpty)
    #expect(last.ledger.assessment[criterion].note?.content == "3 of 8 current")
  }

  @Test("ends a draft even where the finished text changes nothing, and keeps it where refused")
  func finishing() throws {
    let field = "note/report/iso-10002/7.3.b"
    let document = try workplace.create()
    try document.keepDraft(field: field, text: "", caret: 0)
    let event = try document.propose(
      .note(criterion, .report, ""), protocols: Workplace.protocols, finishing: field)
    #expect(event == nil)
    #expect(document.drafts.isEmpty)

    let unknown = Workplace.criterion("9.9")
    try document.keepDraft(field: field, text: "x", caret: 1)
    #expect(throws: ProposalError.refused(.unknownCriterion(unknown))) {
      try document.propose(
        .note(unknown, .report, "x"), protocols: Workplace.protocols, finishing: field)
    }
    #expect(document.drafts[field]?.text == "x")
  }

  @Test("takes the view along with the next commit or on closing")
  func view() throws {
    let document = try workplace.create()
    let before = workplace.bytes()
    try document.setView("result", "hidden")
    try document.commit()
    #expect(workplace.bytes() == before)
    try document.close()

    let reopened = try workplace.open()
    #expect(reopened.view == ["result": "hidden"])
    try reopened.setView("place", "iso-10002/7.3.b")
    try reopened.act(.rate(criterion, "L"))
    reopened.abandon()
    #expect(try workplace.open(access: .reading).view["place"] == "iso-10002/7.3.b")
  }

  @Test("commits everything staged at once, and nothing is no commit")
  func batch() throws {
    let document = try workplace.create()
    let before = workplace.bytes()
    try document.commit()
    #expect(workplace.bytes() == before)
    for id in ["7.1.a", "7.2.a", "7.3.a"] as [CriterionID] {
      try document.propose(
        .rate(Workplace.criterion(id), "L"), protocols: Workplace.protocols)
    }
    #expect(document.hasStagedChanges)
    #expect(workplace.bytes() == before)
    try document.commit()
    #expect(!document.hasStagedChanges)
    document.abandon()
    #expect(try workplace.open(access: .reading).ledger.events.count == 4)
  }

  @Test("loses what was staged and never committed, nothing else")
  func abandon() throws {
    let document = try workplace.create()
    try document.act(.rate(criterion, "L"))
    try document.propose(.rate(criterion, "F"), protocols: Workplace.protocols)
    document.abandon()
    let reopened = try workplace.open(access: .reading)
    #expect(reopened.ledger.assessment[criterion].response == .rated("L"))
    #expect(throws: StoreError.closed) {
      try document.keepDraft(field: "present", text: "", caret: 0)
    }
  }

  @Test("is never made over a file that is there, nor where there is no folder")
  func refusals() throws {
    workplace.write(Array("precious".utf8), to: "nordlys.assay")
    #expect(throws: StoreError.alreadyExists) { try workplace.create() }
    #expect(workplace.bytes() == Array("precious".utf8))
    #expect(throws: StoreError.folderMissing) { try workplace.create("none/nordlys.assay") }
    #expect(throws: StoreError.notAFile) { try workplace.create("sub/..") }
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("leaves nothing behind where making it fails")
  func failedCreation() throws {
    var creation = Workplace.creation
    creation.protocols[0].id = "not\u{0}a\u{1F}name"
    let kept = try Document.create(
      at: workplace.path(), creation: creation, session: workplace.session())
    #expect(kept.ledger.assessment.protocols.map(\.id) == ["not\u{0}a\u{1F}name"])
    try kept.close()

    creation.protocols[0].version = SemanticVersion(-1, 0, 0)
    #expect(throws: StoreError.unwritable) {
      try Document.create(
        at: workplace.path("b.assay"), creation: creation, session: workplace.session())
    }
    #expect(workplace.names == ["nordlys.assay"])
  }
}
