import AssayCore
import Foundation
import Testing

@testable import AssayStore

@Suite("The lock beside a document")
struct LockTests {
  let workplace: Workplace
  let criterion = Workplace.criterion("7.3.b")

  init() throws { workplace = try Workplace() }

  @Test("lets the second opener read, and says whom to ask")
  func second() throws {
    let first = try workplace.create()
    let second = try workplace.open(by: "Kari")
    guard case .readOnly(.locked(let holder?)) = second.access else {
      Issue.record("\(second.access)")
      return
    }
    #expect(holder.who == Workplace.jørgen)
    #expect(holder.pid == Int(getpid()))
    #expect(!holder.host.isEmpty)
    #expect(Timestamp(holder.since) != nil)
    #expect(throws: ProposalError.store(.readOnly(.locked(by: holder)))) {
      try second.propose(.rate(criterion, "L"), protocols: Workplace.protocols)
    }
    second.abandon()

    try first.act(.rate(criterion, "L"))
    try first.close()
    let third = try workplace.open(by: "Kari")
    #expect(third.access == .writable)
    #expect(third.ledger.assessment[criterion].response == .rated("L"))
  }

  @Test("is no matter to readers, who see each commit as it comes")
  func readers() throws {
    let writer = try workplace.create()
    let early = try workplace.open(access: .reading)
    #expect(early.access == .readOnly(.asked))
    try writer.act(.rate(criterion, "L"))
    #expect(early.ledger.events.count == 1)
    #expect(try workplace.open(access: .reading).ledger.events.count == 2)
    try writer.act(.rate(criterion, "F"))
    #expect(try workplace.open(access: .reading).ledger == writer.ledger)
    #expect(try DocumentVerification.verify(workplace.path()).isIntact)
  }

  @Test("that nobody holds any more is taken over silently")
  func stale() throws {
    try workplace.create().close()
    let leftover = LockHolder(who: "Ola", host: "gone", pid: 1, since: "2025-01-01T00:00:00+01:00")
    workplace.write(leftover.json, to: ".nordlys.assay.lock")
    let document = try workplace.open()
    #expect(document.access == .writable)
    #expect(LockHolder(json: workplace.bytes(".nordlys.assay.lock"))?.who == Workplace.jørgen)
    try document.close()
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("goes with a document that is merely let go of")
  func deinitialised() throws {
    do { _ = try workplace.create() }
    #expect(workplace.names == ["nordlys.assay"])
    #expect(try workplace.open().access == .writable)
  }

  @Test("counts though its words make no sense", arguments: ["", "{", "作者\u{0}", "[1]"])
  func senseless(words: String) throws {
    try workplace.create().close()
    let holder = LockHolder(who: "Ola", host: "h", pid: 1, since: "")
    let held = DocumentLock.acquire(for: workplace.path(), holder: holder, mode: 0o600)
    guard case .held(let lock) = held else {
      Issue.record("\(held)")
      return
    }
    _ = FileManager.default.createFile(atPath: workplace.path("words"), contents: Data(words.utf8))
    let file = try FileHandle(forWritingTo: URL(filePath: workplace.path(".nordlys.assay.lock")))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(words.utf8))
    try file.close()
    #expect(try workplace.open().access == .readOnly(.locked(by: nil)))
    #expect(throws: StoreError.alreadyExists) { try workplace.create() }
    lock.release()
    #expect(try workplace.open().access == .writable)
  }

  @Test("keeps a name from being taken by two at once")
  func creating() throws {
    let holder = LockHolder(who: "Ola", host: "h", pid: 1, since: "")
    let outcome = DocumentLock.acquire(for: workplace.path(), holder: holder, mode: 0o600)
    #expect(throws: StoreError.locked(holder)) { try workplace.create() }
    if case .held(let lock) = outcome { lock.release() }
    #expect(try workplace.create().access == .writable)
  }

  @Test("never writes through a link that lies in its place")
  func link() throws {
    try workplace.create().close()
    workplace.write(Array("precious".utf8), to: "other")
    try FileManager.default.createSymbolicLink(
      atPath: workplace.path(".nordlys.assay.lock"), withDestinationPath: workplace.path("other"))
    let document = try workplace.open()
    #expect(document.access == .readOnly(.lockUnavailable(errorNumber: Int(ELOOP))))
    #expect(workplace.bytes("other") == Array("precious".utf8))
  }

  @Test("lies beside the file itself, through whatever link that was opened")
  func throughLink() throws {
    let document = try workplace.create()
    try FileManager.default.createSymbolicLink(
      atPath: workplace.path("link.assay"), withDestinationPath: workplace.path())
    let second = try workplace.open("link.assay")
    #expect(second.access != .writable)
    try document.close()
  }
}
