import AssayCore
import Digest
import Foundation
import GRDB

@testable import AssayStore

/// Another program with its hands in a document.
extension Workplace {
  /// Runs SQL on a document that nobody has open.
  func tamper(
    _ sql: String, _ arguments: StatementArguments = [], in name: String = "nordlys.assay"
  ) throws {
    let queue = try DatabaseQueue(path: path(name))
    try queue.inDatabase { try $0.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  /// Adds a line as a program that knows the format would, with its right hash.
  @discardableResult
  func forge(_ line: String, in name: String = "nordlys.assay") throws -> EventID {
    let id = EventLine.id(of: Array(line.utf8))
    try tamper("INSERT INTO event (id, line) VALUES (?, ?)", [id.text, line], in: name)
    return id
  }

  /// A next line for a ledger, as text to be changed at will.
  func nextLine(after ledger: Ledger) throws -> String {
    let last = ledger.events[ledger.events.count - 1]
    let event = Event(
      id: EventID(""), parents: ledger.heads.sorted(), replica: last.replica,
      lamport: ledger.lamport + 1, time: last.time, author: last.author,
      body: .changed(.revisit(Workplace.criterion("7.3.a"), to: true)))
    return String(decoding: try event.written().line, as: UTF8.self)
  }
}

/// Runs a body as a user without special rights, so that permissions count for root too.
///
/// Only this thread's view of the file system changes, so the body must not leave the thread.
func withoutPrivileges<Result>(_ body: () throws -> Result) rethrows -> Result {
  typealias SetUser = @convention(c) (UInt32) -> Int32
  guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
  // The signature is the one of <sys/fsuid.h>, which the Glibc module leaves out.
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65534)
  defer { _ = setUser(0) }
  return try body()
}
