import Foundation
import Testing

/// A file under the repository that is written from the program itself. ASSAY_RECORD=1 writes it
/// anew, for a person to read; otherwise it has to be what would be written.
struct GeneratedFile {
  let path: String

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let isRecording = ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1"

  private var url: URL { Self.root.appendingPathComponent(path) }

  func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isRecording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let standing = (try? self.text()) ?? ""
    guard standing != text else { return }
    let first = zip(standing.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
      .enumerated().first { $0.element.0 != $0.element.1 }
    let place = first.map { "line \($0.offset + 1):\n- \($0.element.0)\n+ \($0.element.1)" }
    Issue.record(
      "\(path) is stale (\(place ?? "its end")): ASSAY_RECORD=1 swift test --filter DocsTests",
      sourceLocation: sourceLocation)
  }

  /// The files of a folder, by name.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}

/// The program itself, built beside the tests.
enum Program {
  static func output(_ arguments: String...) throws -> String { try output(arguments) }

  static func output(_ arguments: [String]) throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("assay")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a tool of the system says about a file of the repository.
  static func complaints(_ tool: String, _ arguments: String..., path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [tool] + arguments + [GeneratedFile.root.appendingPathComponent(path).path]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  struct Failed: Error { var status: Int32 }
}
