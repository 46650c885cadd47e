import AssayStore
import Digest
import Foundation

extension Workshop {
  /// Runs a line of shell here and returns how it ended.
  func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Appends an event of a type this program does not know, as a newer one would.
  func addNewerEvent(to name: String) throws {
    let head = try JSONValue(run("show", name, "--json").output)["heads"]?.list?.first?.text ?? ""
    let document = try Document.open(
      path(name),
      session: WritingSession(author: "", clock: { preconditionFailure("nothing is written") }),
      access: .reading)
    let author = document.ledger.events[0].author.commitment
    try document.close()
    let line =
      "{\"assay\":1,\"type\":\"foreseen\",\"replica\":\"\(String(repeating: "a", count: 32))\","
      + "\"lamport\":2,\"time\":\"2026-03-12T14:32:07+01:00\",\"author\":\"\(author)\","
      + "\"parents\":[\"\(head)\"],\"body\":{\"what\":\"rain\"}}"
    try DocumentSurgery.append(line, id: Digest.sha256(of: line).hex, to: path(name))
  }
}
