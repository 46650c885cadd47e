import AssayCore
import Foundation
import GRDB
import Testing

@testable import AssayStore

@Suite("Where it cannot be written")
struct ReadOnlyTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func permit(_ mode: Int, _ name: String? = nil) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: name.map(workplace.path) ?? workplace.folder)
  }

  @Test("a write-protected document opens for reading")
  func file() throws {
    try workplace.create().close()
    try permit(0o777)
    try permit(0o444, "nordlys.assay")
    let document = try withoutPrivileges { try workplace.open() }
    #expect(document.access == .readOnly(.filePermission))
    #expect(document.ledger.events.count == 1)
    document.abandon()
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("a document in a write-protected folder opens for reading")
  func folder() throws {
    try workplace.create().close()
    try permit(0o666, "nordlys.assay")
    try permit(0o555)
    let document = try withoutPrivileges { try workplace.open() }
    #expect(document.access == .readOnly(.folderPermission))
    document.abandon()
    withoutPrivileges {
      _ = #expect(throws: StoreError.permissionDenied) { try workplace.create("other.assay") }
    }
    try permit(0o755)
    #expect(workplace.names == ["nordlys.assay"])
  }

  @Test("a document that must not even be read says so")
  func unreadable() throws {
    try workplace.create().close()
    try permit(0o777)
    withoutPrivileges {
      #expect(throws: StoreError.permissionDenied) { try workplace.open() }
      #expect(throws: StoreError.permissionDenied) { try workplace.open(access: .reading) }
      _ = #expect(throws: StoreError.permissionDenied) {
        try DocumentVerification.verify(workplace.path())
      }
    }
    #expect(workplace.names == ["nordlys.assay"])
  }

  /// Leaves `crashed.assay` as a power cut in the middle of a commit would: pages half written, and
  /// the journal that takes them back.
  private func crash() throws -> Ledger {
    let document = try workplace.create("crashed.assay")
    try document.workThrough()
    let ledger = document.ledger
    try document.close()
    let files = FileManager.default
    let queue = try DatabaseQueue(path: workplace.path("crashed.assay"))
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
      try database.execute(sql: "BEGIN IMMEDIATE; UPDATE event SET line = '?'; DELETE FROM text")
      for suffix in ["", "-journal"] {
        try files.copyItem(
          atPath: workplace.path("crashed.assay" + suffix),
          toPath: workplace.path("copy.assay" + suffix))
      }
      try database.execute(sql: "ROLLBACK")
    }
    try queue.close()
    try files.removeItem(atPath: workplace.path("crashed.assay"))
    for suffix in ["", "-journal"] {
      try files.moveItem(
        atPath: workplace.path("copy.assay" + suffix),
        toPath: workplace.path("crashed.assay" + suffix))
    }
    return ledger
  }

  @Test("a commit cut off by a crash is taken back on a copy, and the original stays as it is")
  func hotJournal() throws {
    let ledger = try crash()
    let before = [workplace.bytes("crashed.assay"), workplace.bytes("crashed.assay-journal")]
    for mode in [0o755, 0o555] {
      try permit(mode)
      for name in ["crashed.assay", "crashed.assay-journal"] { try permit(0o644, name) }
      let document = try withoutPrivileges { try workplace.open("crashed.assay", access: .reading) }
      #expect(document.ledger == ledger)
      document.abandon()
      let wanted = try withoutPrivileges { try workplace.open("crashed.assay") }
      #expect(!wanted.access.isWritable)
      #expect(wanted.ledger == ledger)
      wanted.abandon()
      let report = try withoutPrivileges {
        try DocumentVerification.verify(workplace.path("crashed.assay"))
      }
      #expect(report.isIntact)
    }
    try permit(0o755)
    #expect(
      [workplace.bytes("crashed.assay"), workplace.bytes("crashed.assay-journal")] == before)
  }

  @Test("the same crash is mended in place by the next writer")
  func recovery() throws {
    let ledger = try crash()
    let broken = workplace.bytes("crashed.assay")
    let document = try workplace.open("crashed.assay")
    #expect(document.access == .writable)
    #expect(document.ledger == ledger)
    try document.close()
    #expect(workplace.bytes("crashed.assay") != broken)
    #expect(workplace.names == ["crashed.assay"])
  }
}
