import AssayCore
import Digest
import Foundation
import GRDB
import Testing

@testable import AssayStore

@Suite("Verification")
struct VerificationTests {
  let workplace: Workplace
  let ledger: Ledger

  init() throws {
    workplace = try Workplace()
    let document = try workplace.create()
    try document.workThrough()
    ledger = document.ledger
    try document.close()
  }

  private func verify() throws -> VerificationReport {
    try DocumentVerification.verify(workplace.path())
  }

  /// A document with these findings neither opens nor verifies.
  private func expect(_ findings: [IntegrityFinding]) throws {
    let found = try verify().findings
    #expect(found == findings)
    #expect(throws: StoreError.damaged(findings)) { try workplace.open() }
    #expect(throws: StoreError.damaged(findings)) { try workplace.open(access: .reading) }
    #expect(workplace.names == ["nordlys.assay"])
  }

  private func event(_ index: Int) -> Event { ledger.events[index] }

  @Test("finds nothing in a document nobody touched, and counts what it holds")
  func intact() throws {
    let report = try verify()
    #expect(report.isIntact)
    #expect(report.events == 17)
    #expect(report.unknownEvents == 0)
    #expect(report.texts > 8)
    #expect(report.protocols == 1)
    #expect(report.heads == [event(16).id])
  }

  @Test("finds a line that was changed, and what it leaves hanging")
  func line() throws {
    try workplace.tamper("UPDATE event SET line = replace(line, '\"L\"', '\"F\"') WHERE number = 2")
    let line = try DatabaseQueue(path: workplace.path()).inDatabase {
      try String.fetchOne($0, sql: "SELECT line FROM event WHERE number = 2") ?? ""
    }
    try expect([
      .lineHashWrong(event(1).id, computed: EventLine.id(of: Array(line.utf8))),
      .parentMissing(event(2).id, parent: event(1).id),
    ])
  }

  @Test("finds that an event was taken out of the middle")
  func missingEvent() throws {
    try workplace.tamper("DELETE FROM event WHERE number = 4")
    try expect([.parentMissing(event(4).id, parent: event(3).id)])
  }

  @Test("cannot see a tail that was cut cleanly off: that takes an anchor outside")
  func tail() throws {
    try workplace.tamper("DELETE FROM event WHERE number > 9")
    let report = try verify()
    #expect(report.isIntact)
    #expect(report.events == 9)
    #expect(report.heads == [event(8).id])
  }

  @Test("finds that the beginning is gone, or that there are two")
  func beginnings() throws {
    let first = String(decoding: try event(0).written().line, as: UTF8.self)
    let second = try workplace.forge(
      first.replacing("\"lamport\":1", with: "\"lamport\":40"))
    try expect([.secondBeginning(second)])
    try workplace.tamper("DELETE FROM event WHERE id = ?", [second.text])
    try workplace.tamper("DELETE FROM event WHERE number = 1")
    try expect([.parentMissing(event(1).id, parent: event(0).id), .creationMissing])
  }

  @Test("finds a number that does not count up, and an event that takes back nothing")
  func clocks() throws {
    let line = try workplace.nextLine(after: ledger)
    let slow = try workplace.forge(line.replacing("\"lamport\":18", with: "\"lamport\":17"))
    try expect([.lamportWrong(slow)])
    try workplace.tamper("DELETE FROM event WHERE id = ?", [slow.text])
    let nobody = Digest.sha256(of: "nobody").hex
    let idle = try workplace.forge(
      line.replacing("],\"body\"", with: "],\"undoes\":\"\(nobody)\",\"body\""))
    try expect([.undoneEventMissing(idle, undoes: EventID(nobody))])
  }

  /// A line as somebody could have written it after some of the events, taking another back.
  private func undo(
    of undone: Event, saying change: Change, after parents: [Event]
  ) throws -> String {
    let last = event(16)
    let draft = Event(
      id: EventID(""), parents: parents.map(\.id), replica: last.replica,
      lamport: 1 + (parents.map(\.lamport).max() ?? 0), time: last.time, author: last.author,
      undoes: undone.id, body: .changed(change))
    return String(decoding: try draft.written().line, as: UTF8.self)
  }

  @Test("finds an undo that does something else than to take back what it names")
  func undoOfSomethingElse() throws {
    let rated = event(2)
    let change = Change.rated(Workplace.criterion("7.1.a"), from: .rated("P"), to: .unrated)
    #expect(rated.body == .changed(change.inverse))
    let right = try workplace.forge(try undo(of: rated, saying: change, after: [event(16)]))
    #expect(try verify().isIntact)
    try workplace.tamper("DELETE FROM event WHERE id = ?", [right.text])
    let others: [Change] = [
      change.inverse, .rated(Workplace.criterion("7.1.a"), from: .rated("P"), to: .rated("F")),
      .rated(Workplace.criterion("7.3.b"), from: .rated("P"), to: .unrated),
    ]
    for other in others {
      let wrong = try workplace.forge(try undo(of: rated, saying: other, after: [event(16)]))
      try expect([.undoWrong(wrong, undoes: rated.id)])
      try workplace.tamper("DELETE FROM event WHERE id = ?", [wrong.text])
    }
    let early = try workplace.forge(try undo(of: rated, saying: change, after: [event(1)]))
    try expect([.undoWrong(early, undoes: rated.id)])
  }

  @Test("finds nothing wrong where two people took back the same without knowing of each other")
  func concurrentUndo() throws {
    let change = Change.rated(Workplace.criterion("7.1.a"), from: .rated("P"), to: .unrated)
    for parent in [event(2), event(3)] {
      try workplace.forge(try undo(of: event(2), saying: change, after: [parent]))
    }
    #expect(try verify().isIntact)
    #expect(try workplace.open(access: .reading).ledger.heads.count == 3)
  }

  @Test("opens what has used up all numbers for reading, and finds nothing wrong with it")
  func highestNumber() throws {
    let line = try workplace.nextLine(after: ledger)
    try workplace.forge(line.replacing("\"lamport\":18", with: "\"lamport\":9007199254740992"))
    #expect(try verify().isIntact)
    let document = try workplace.open()
    #expect(document.access == .readOnly(.numbersUsedUp))
    #expect(document.ledger.events.count == 18)
    document.abandon()
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("finds the same event twice")
  func duplicate() throws {
    try workplace.tamper("INSERT INTO event (id, line) SELECT id, line FROM event WHERE number = 3")
    try expect([.duplicateEvent(event(2).id)])
  }

  @Test("names a malformed event of a known type, though its hash is right")
  func malformedLine() throws {
    let line = try workplace.nextLine(after: ledger)
    let broken = line.replacing("\"to\":true", with: "\"to\":null")
    let offset = try #require(broken.range(of: "null}")).lowerBound
    let id = try workplace.forge(broken)
    let flaw = LineFlaw(
      offset: broken.utf8.distance(from: broken.startIndex, to: offset),
      kind: .expected("boolean"))
    try expect([.malformedLine(id, flaw)])
  }

  @Test("counts an event of a newer program, which makes the document read-only")
  func unknown() throws {
    let line = try workplace.nextLine(after: ledger)
    let id = try workplace.forge(line.replacing("\"revisit\"", with: "\"signed-off\""))
    let report = try verify()
    #expect(report.isIntact)
    #expect(report.unknownEvents == 1)
    #expect(report.heads == [id])
    let document = try workplace.open()
    #expect(document.access == .readOnly(.unknownEvents(1)))
    #expect(document.ledger.assessment.unknownEvents == 1)
    document.abandon()
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("does not know what belongs to an event of a newer program, and calls none of it damage")
  func belongings() throws {
    let file = Digest.sha256(of: [1, 2, 3]).hex
    let text = SaltedText("its text", salt: .random())
    try workplace.tamper("INSERT INTO evidence VALUES (?, x'010203')", [file])
    try workplace.tamper(
      "INSERT INTO text (commitment, salt, content) VALUES (?, ?, ?)",
      [text.sealed.commitment, Data(text.salt.bytes), text.content])
    #expect(try verify().findings == [.evidenceUnreferenced(sha256: file)])
    let line = try workplace.nextLine(after: ledger)
    try workplace.forge(line.replacing("\"revisit\"", with: "\"signed-off\""))
    #expect(try verify().isIntact)
    try workplace.tamper("UPDATE evidence SET content = x'04'")
    #expect(try verify().findings == [.evidenceHashWrong(sha256: file)])
  }

  @Test("finds a text that was changed, taken away, or forgotten without a reason")
  func texts() throws {
    let criterion = Workplace.criterion("7.3.b")
    let note = try #require(ledger.assessment[criterion].privateNote)
    let user = try #require(
      ledger.events.first { event in
        if case .changed(.noted(_, .private, _, _)) = event.body { true } else { false }
      })
    try workplace.tamper(
      "UPDATE text SET content = content || '!' WHERE commitment = ?", [note.commitment])
    try expect([
      .commitmentWrong(note.commitment), .textMissing(note.commitment, event: user.id),
    ])
    let reason = Digest.sha256(of: "no event").hex
    let forget =
      "UPDATE text SET salt = NULL, content = NULL, forgotten_by = ? WHERE commitment = ?"
    try workplace.tamper(forget, [reason, note.commitment])
    try expect([.redactionMissing(note.commitment, event: reason)])

    try workplace.tamper(forget, [event(3).id.text, note.commitment])
    let report = try verify()
    #expect(report.isIntact)
    #expect(report.forgottenTexts == 1)
    let document = try workplace.open()
    #expect(document.ledger.assessment[criterion].privateNote?.content == nil)
    #expect(document.ledger.assessment[criterion].privateNote?.commitment == note.commitment)
    try document.close()

    try workplace.tamper("DELETE FROM text WHERE commitment = ?", [note.commitment])
    try expect([.textMissing(note.commitment, event: user.id)])
  }

  @Test("finds a protocol that was changed or taken away")
  func protocols() throws {
    let sha256 = Workplace.protocolText.sha256
    try workplace.tamper("UPDATE protocol SET text = CAST(text || x'0A' AS BLOB)")
    #expect(try verify().findings == [.protocolHashWrong(sha256: sha256)])
    let document = try workplace.open()
    #expect(throws: StoreError.damaged([.protocolHashWrong(sha256: sha256)])) {
      try document.protocolTexts()
    }
    try document.close()
    try workplace.tamper("DELETE FROM protocol")
    try expect([.protocolMissing("iso-10002", sha256: sha256)])
  }

  @Test(
    "finds rows that make no sense",
    arguments: [
      (
        "INSERT INTO text (commitment) VALUES ('ab')",
        IntegrityFinding.malformedRow(.text, number: 1)
      ),
      (
        "INSERT INTO draft VALUES ('a', '', -1, '2026-03-12T14:32:07+01:00')",
        .malformedRow(.draft, number: 1)
      ),
      ("INSERT INTO draft VALUES ('a', '', 0, 'noon')", .malformedRow(.draft, number: 1)),
      (
        "INSERT INTO draft VALUES ('a', CAST(x'ff' AS TEXT), 0, '2026-03-12T14:32:07+01:00')",
        .malformedRow(.draft, number: 1)
      ),
      ("INSERT INTO view VALUES (CAST(x'c328' AS TEXT), '')", .malformedRow(.view, number: 1)),
    ])
  func rows(sql: String, finding: IntegrityFinding) throws {
    try workplace.tamper(sql)
    let found = try verify().findings
    #expect(found.count == 1)
    if case .malformedRow(let table, _)? = found.first, case .malformedRow(table, _) = finding {
    } else {
      Issue.record("\(found)")
    }
  }

  @Test(
    "accepts no table, trigger, view or index that is not of the format",
    arguments: [
      ("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM text; END", "t"),
      ("CREATE VIEW v AS SELECT 1", "v"),
      ("CREATE INDEX i ON event (id)", "i"),
      ("DROP TABLE draft", "draft"),
      ("ALTER TABLE view ADD COLUMN more TEXT", "view"),
    ])
  func schema(sql: String, name: String) throws {
    try workplace.tamper(sql)
    try expect([.schema(name: name)])
  }

  @Test(
    "accepts none of them under a name of SQLite's own either",
    arguments: [
      "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END",
      "CREATE VIEW t AS SELECT 1",
      "CREATE INDEX t ON event (id)",
    ], ["sqlite_x", "SQLITE_x"])
  func hiddenSchema(sql: String, name: String) throws {
    try workplace.tamper(
      """
      \(sql);
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET tbl_name = '\(name)' WHERE tbl_name = 't';
      UPDATE sqlite_schema SET name = '\(name)', sql = replace(sql, ' t ', ' \(name) ')
        WHERE name = 't';
      """)
    try expect([.schema(name: name)])
  }

  @Test("leaves a table of somebody else's alone")
  func foreignTable() throws {
    try workplace.tamper("CREATE TABLE mine (a)")
    #expect(try verify().isIntact)
  }

  @Test("keeps its findings to a readable number")
  func limit() throws {
    let queue = try DatabaseQueue(path: workplace.path())
    try queue.inDatabase { database in
      for number in 1...500 {
        try database.execute(
          sql: "INSERT INTO event (id, line) VALUES (?, '')", arguments: ["\(number)"])
      }
    }
    try queue.close()
    #expect(try verify().findings.count == IntegrityFinding.limit)
  }
}

@Suite("A file that is no document")
struct ForeignFileTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func expect(_ error: StoreError) {
    let before = workplace.names
    let bytes = workplace.bytes()
    #expect(throws: error) { try workplace.open() }
    #expect(throws: error) { try workplace.open(access: .reading) }
    #expect(throws: error) { try DocumentVerification.verify(workplace.path()) }
    #expect(workplace.names == before)
    #expect(workplace.bytes() == bytes)
  }

  @Test("is named for what it is")
  func kinds() throws {
    expect(.missing)
    try FileManager.default.createDirectory(
      atPath: workplace.path(), withIntermediateDirectories: false)
    expect(.notAFile)
    try FileManager.default.removeItem(atPath: workplace.path())
    workplace.write([], to: "nordlys.assay")
    expect(.emptyFile)
    for words in ["AB", "Kjære Jørgen 作者\n", String(repeating: "SQLite format 4", count: 900)] {
      workplace.write(Array(words.utf8), to: "nordlys.assay")
      expect(.notADatabase)
    }
  }

  @Test("may be a database of another program, or of a newer one")
  func databases() throws {
    let queue = try DatabaseQueue(path: workplace.path())
    try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = 7; CREATE TABLE a (b)") }
    try queue.close()
    expect(.foreignDatabase(applicationID: 7))
    try FileManager.default.removeItem(atPath: workplace.path())
    try workplace.create().close()
    try workplace.tamper("PRAGMA user_version = 2")
    expect(.newerFormat(found: 2, known: 1))
  }

  @Test("may have been cut short, at any place")
  func truncated() throws {
    try workplace.create().close()
    let whole = workplace.bytes()
    for size in [100, 511, 512, 1023, 1024, 1025, 5000, whole.count - 1024, whole.count - 1] {
      workplace.write(Array(whole[..<size]), to: "nordlys.assay")
      expect(.truncated(expected: whole.count, found: size))
    }
  }

  @Test("may have been told to keep its journal in a way the format does not allow")
  func walMode() throws {
    try workplace.create().close()
    try workplace.tamper("PRAGMA journal_mode = WAL")
    #expect(throws: StoreError.damaged([.database("file header")])) { try workplace.open() }
    #expect(workplace.names == ["nordlys.assay"])
  }
}
