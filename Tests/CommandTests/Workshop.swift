import Foundation
import Glibc

/// A folder of its own for one test, and the program run inside it.
final class Workshop {
  let folder: String

  /// What a finished run left.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
    var wasKilled: Bool

    /// The sentences on standard error.
    var sentences: [String] { errors.split(separator: "\n").map(String.init) }
  }

  static let repository: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  static var protocols: String { repository + "/Protocols" }

  /// Built beside the tests.
  static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/assay"
  }()

  init() throws {
    folder = NSTemporaryDirectory() + "/assay-commands-" + UUID().uuidString
    for name in ["cache", "config", "data"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return name
  }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  /// Runs the program here, under the name of Kari unless the arguments say otherwise.
  func run(_ arguments: String..., output: FileHandle? = nil) throws -> Run {
    try run(arguments, output: output)
  }

  func run(
    _ arguments: [String], input: String, output: FileHandle? = nil, terminal: String? = nil
  ) throws -> Run {
    try run(arguments, input: Data(input.utf8), output: output, terminal: terminal)
  }

  func run(
    _ arguments: [String], input: Data? = nil, output: FileHandle? = nil, terminal: String? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "HOME": folder, "XDG_CACHE_HOME": folder + "/cache", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_DATA_HOME": folder + "/data", "PATH": "/usr/bin:/bin",
    ]
    if let terminal { process.environment?["TERM"] = terminal }
    // Files, not pipes: nothing has to be read while the program runs.
    let outputPath = path("." + UUID().uuidString)
    let errorPath = outputPath + ".errors"
    for path in [outputPath, errorPath] {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let inputPath = outputPath + ".input"
    try (input ?? Data()).write(to: URL(fileURLWithPath: inputPath))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputPath))
    process.standardOutput =
      try output ?? FileHandle(forWritingTo: URL(fileURLWithPath: outputPath))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorPath))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try text(outputPath), errors: try text(errorPath),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// An assessment against ISO 10002, begun by Jørgen.
  @discardableResult
  func begin(_ name: String = "nordlys.assay", protocols: [String] = ["iso-10002"]) throws -> String
  {
    let run = try run(
      ["new", name, "--organisation", "Nordlys Energi", "--by", "Jørgen Ås"]
        + protocols.flatMap { ["--protocol", $0] } + ["--protocols", Self.protocols])
    guard run.status == 0 else { throw Unexpected(run: run) }
    return name
  }

  /// The same, with the example's ratings.
  @discardableResult
  func beginRated(_ name: String = "nordlys.assay") throws -> String {
    try begin(name)
    let sheet = Self.repository + "/Docs/examples/nordlys-energi.csv"
    let run = try run("rate", name, "--from", sheet, "--by", "Jørgen Ås")
    guard run.status == 0 else { throw Unexpected(run: run) }
    return name
  }

  func events(of name: String) throws -> Int? {
    try JSONValue(run("show", name, "--json").output)["events"]?.integer
  }

  struct Unexpected: Error { var run: Run }
}
