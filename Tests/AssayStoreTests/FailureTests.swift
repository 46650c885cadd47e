import AssayCore
import Foundation
import GRDB
import Testing

@testable import AssayStore

@Suite("A commit that fails")
struct FailureTests {
  let workplace: Workplace
  let criterion = Workplace.criterion("7.3.b")

  init() throws { workplace = try Workplace() }

  /// Stages a rating and a text, lets the commit fail, mends the cause, and commits again.
  private func fail(
    _ document: Document, with error: StoreError, breaking: () throws -> Void,
    mending: () throws -> Void
  ) throws {
    try document.act(.rate(criterion, "P"))
    let before = document.ledger
    try breaking()
    let rating = try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    try document.keepDraft(field: "present", text: "KB, 作", caret: 5)
    #expect(throws: error) { try document.commit() }
    #expect(document.ledger == before)
    #expect(document.drafts["present"]?.text == "KB, 作")
    #expect(document.hasStagedChanges)
    #expect(throws: error) { try document.commit() }
    #expect(document.ledger == before)

    try mending()
    let note = try document.propose(
      .note(criterion, .report, "seen"), protocols: Workplace.protocols)
    #expect(note?.parents == rating.map { [$0.id] })
    try document.commit()
    #expect(!document.hasStagedChanges)
    let after = document.ledger
    try document.close()
    let reopened = try workplace.open(access: .reading)
    #expect(reopened.ledger == after)
    #expect(reopened.ledger.assessment[criterion].response == .rated("L"))
    #expect(reopened.drafts["present"]?.text == "KB, 作")
  }

  @Test("for want of space keeps what was typed and is taken up again")
  func diskFull() throws {
    let document = try workplace.create()
    let connection = document.file.connection
    func limit(_ pages: String) throws {
      try connection.run { database in
        let count = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let limit = pages == "full" ? count : 1_000_000
        _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(limit)")
      }
    }
    try document.keepDraft(field: "long", text: "x", caret: 0)
    try document.commit()
    try fail(
      document, with: .diskFull,
      breaking: {
        try limit("full")
        try document.keepDraft(
          field: "long", text: String(repeating: "作", count: 4000), caret: 0)
      }, mending: { try limit("free") })
  }

  @Test("because the file was moved away says so, and goes on when it is back")
  func moved() throws {
    let document = try workplace.create()
    let files = FileManager.default
    try fail(
      document, with: .fileGone,
      breaking: {
        try files.moveItem(atPath: workplace.path(), toPath: workplace.path("elsewhere"))
      },
      mending: {
        try files.moveItem(atPath: workplace.path("elsewhere"), toPath: workplace.path())
      })
  }

  @Test("because another file lies in the place touches neither")
  func replaced() throws {
    let document = try workplace.create()
    let files = FileManager.default
    let impostor = Array("something else".utf8)
    try fail(
      document, with: .fileReplaced,
      breaking: {
        try files.moveItem(atPath: workplace.path(), toPath: workplace.path("elsewhere"))
        workplace.write(impostor, to: "nordlys.assay")
      },
      mending: {
        #expect(workplace.bytes() == impostor)
        try files.removeItem(atPath: workplace.path())
        try files.moveItem(atPath: workplace.path("elsewhere"), toPath: workplace.path())
      })
  }

  @Test("for a removed file writes to no file at all, and hands back the intents")
  func removed() throws {
    let document = try workplace.create()
    try FileManager.default.removeItem(atPath: workplace.path())
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    try document.propose(.note(criterion, .report, "typed"), protocols: Workplace.protocols)
    #expect(throws: StoreError.fileGone) { try document.close() }
    #expect(
      document.discardStaged() == [.rate(criterion, "L"), .note(criterion, .report, "typed")])
    #expect(document.ledger.events.count == 1)
    #expect(!document.hasStagedChanges)
    try document.close()
    #expect(workplace.names == [])
  }

  @Test("because a program that knows no lock wrote to the file leaves that program's work alone")
  func outside() throws {
    try workplace.create().close()
    let document = try workplace.open()
    try workplace.tamper("INSERT INTO view VALUES ('a', 'b')")
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    #expect(throws: StoreError.changedOutside) { try document.commit() }
    document.abandon()
    let reopened = try workplace.open()
    #expect(reopened.view == ["a": "b"])
    #expect(reopened.ledger.assessment[criterion].response == .unrated)
  }

  @Test("because something was copied over the file leaves that copy alone")
  func copiedOver() throws {
    let document = try workplace.create()
    let earlier = workplace.bytes()
    try document.act(.rate(criterion, "P"))
    // As cp does: into the same file.
    let file = try #require(FileHandle(forWritingAtPath: workplace.path()))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(earlier))
    try file.close()
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    #expect(throws: StoreError.changedOutside) { try document.commit() }
    #expect(workplace.bytes() == earlier)
    document.abandon()
    #expect(try workplace.open().ledger.assessment[criterion].response == .unrated)
  }

  @Test("because a copy that was changed as often was put in its place leaves that copy alone")
  func changedAsOften() throws {
    let document = try workplace.create()
    let twin = workplace.path("twin.assay")
    try FileManager.default.copyItem(atPath: workplace.path(), toPath: twin)
    try document.act(.rate(criterion, "P"))
    let other = try Document.open(twin, session: workplace.session(), access: .writing)
    try other.act(.note(criterion, .report, String(repeating: "作", count: 4000)))
    try other.close()
    let bytes = try Data(contentsOf: URL(filePath: twin))
    let file = try #require(FileHandle(forWritingAtPath: workplace.path()))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
    try file.close()
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    #expect(throws: StoreError.changedOutside) { try document.commit() }
    #expect(workplace.bytes() == Array(bytes))
  }

  @Test("cannot come from a program that knows no lock, once something is written here")
  func nobodyElseWrites() throws {
    let document = try workplace.create()
    try document.act(.rate(criterion, "P"))
    #expect(throws: DatabaseError.self) {
      try workplace.tamper("INSERT INTO view VALUES ('a', 'b')")
    }
    #expect(
      try workplace.open(access: .reading).ledger.assessment[criterion].response == .rated("P"))
    try document.act(.rate(criterion, "L"))
    try document.close()
    #expect(try workplace.open().ledger.assessment[criterion].response == .rated("L"))
  }

  @Test("does not come from a journal that somebody cleared away: the next commit has one again")
  func journalRemoved() throws {
    let document = try workplace.create()
    let journal = workplace.path() + "-journal"
    for rating: RatingCode in ["P", "L", "F"] {
      try document.act(.rate(criterion, rating))
      #expect(FileManager.default.fileExists(atPath: journal))
      try FileManager.default.removeItem(atPath: journal)
    }
    try document.close()
    #expect(try workplace.open().ledger.assessment[criterion].response == .rated("F"))
  }

  @Test("for another program's lock gives up after a bounded while")
  func busy() throws {
    let document = try workplace.create()
    let other = try DatabaseQueue(path: workplace.path())
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.busy) { try document.commit() }
      try database.execute(sql: "ROLLBACK")
    }
    try document.commit()
    #expect(!document.hasStagedChanges)
  }

  @Test("comes of another program's lock only after it has been waited for")
  func waits() throws {
    let document = try workplace.create()
    try document.act(.rate(criterion, "P"))
    var patient = Configuration()
    patient.busyMode = .timeout(60)
    let other = try DatabaseQueue(path: workplace.path(), configuration: patient)
    let isHeld = DispatchSemaphore(value: 0)
    Thread {
      try? other.inDatabase { database in
        try database.execute(sql: "BEGIN IMMEDIATE; INSERT INTO view VALUES ('a', 'b')")
        isHeld.signal()
        // This waits for the document to read no longer, which waits for this.
        try database.execute(sql: "COMMIT")
      }
    }.start()
    isHeld.wait()
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    #expect(throws: StoreError.changedOutside) { try document.commit() }
  }

  @Test("given up does not leave the next event without its author")
  func authorAfterDiscard() throws {
    try workplace.create().close()
    let document = try workplace.open(by: "Kari")
    try document.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    document.discardStaged()
    try document.act(.rate(criterion, "F"))
    try document.close()
    let reopened = try workplace.open(access: .reading)
    #expect(reopened.ledger.events.map(\.author.content) == [Workplace.jørgen, "Kari"])
  }
}
