import Foundation
import Glibc
import PseudoTerminal

/// A home and a folder of assessments for one test, and the program run in them.
final class Office {
  let folder: String

  static let program = Products.path(of: "assay")
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  /// Holds the protocol `yard`: twelve criteria under one heading.
  static let protocols = tests + "/Protocols"
  static let criteria = ["7.1", "7.2", "7.3", "7.4", "7.5", "7.6"].flatMap {
    [$0 + ".a", $0 + ".b"]
  }

  /// NB: /tmp is often a file system in memory, which has nothing to synchronise.
  init(below parent: String = "/var/tmp") throws {
    var name = Array((parent + "/assay-whole-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Unusable(parent, errno) }
    folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for name in ["cache", "config", "data", "work"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: false)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  struct Unusable: Error {
    let place: String
    let code: Int32
    init(_ place: String, _ code: Int32) {
      self.place = place
      self.code = code
    }
  }

  /// Where the assessments lie.
  var work: String { folder + "/work" }

  func path(_ name: String = "nordlys.assay") -> String { work + "/" + name }

  var environment: [String: String] {
    [
      "HOME": folder, "XDG_CACHE_HOME": folder + "/cache", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_DATA_HOME": folder + "/data",
    ]
  }

  func bytes(_ name: String = "nordlys.assay") throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Everything that lies beside the assessments, hidden files too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: work)) ?? []).sorted()
  }

  // MARK: Commands

  func run(_ arguments: String..., deadlineSeconds: Double = 30) throws -> FinishedRun {
    try run(arguments, deadlineSeconds: deadlineSeconds)
  }

  func run(_ arguments: [String], deadlineSeconds: Double = 30) throws -> FinishedRun {
    try FinishedRun(
      Self.program, arguments, environment: environment, in: folder,
      deadlineSeconds: deadlineSeconds)
  }

  /// Begins an assessment of Nordlys against the yard.
  @discardableResult
  func begin(_ name: String = "nordlys.assay", organisation: String = "Nordlys") throws -> String {
    let run = try run(
      "new", path(name), "--organisation", organisation, "--protocol", "yard", "--by", "Jørgen Ås",
      "--protocols", Self.protocols)
    guard run.ending == .exited(code: 0) else { throw run }
    return path(name)
  }

  // MARK: The workbench

  func open(
    _ place: String, by name: String = "Jørgen Ås", rows: Int = 34, columns: Int = 120,
    term: String = "xterm-256color", locale: String = "C.UTF-8",
    protocols: String = Office.protocols, adding variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Self.program, arguments: [place, "--by", name, "--protocols", protocols],
      environment: environment.merging(variables) { $1 }, term: term, locale: locale, rows: rows,
      columns: columns)
    terminal.deadlineSeconds = 20
    return terminal
  }
}

extension PseudoTerminal {
  /// Leaves the workbench and waits for its end.
  @discardableResult
  func leave() throws -> Ending {
    type("Q")
    return try waitForEnd()
  }

  /// Takes what has been written so far.
  func look() throws { try waitUntil("nothing") { _ in true } }

  /// What the rows say between two columns.
  func column(_ range: Range<Int>) -> [String] {
    (0..<emulator.rows).map { row in
      range.map { emulator.cell(row, $0).text }.joined()
    }
  }
}
