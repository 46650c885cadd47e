import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The same screens in another terminal's eyes: tmux, which reads widths and sequences by itself.
@Suite("In tmux", .enabled(if: Multiplexer.isThere, "tmux is missing"))
struct OtherTerminalTests {
  @Test(
    "a screen of wide characters looks the same there, at any size",
    arguments: [(34, 120), (24, 80), (16, 60), (60, 200), (10, 40), (5, 30), (3, 12), (1, 20)])
  func sameScreen(rows: Int, columns: Int) throws {
    let office = try Office()
    let path = try office.begin(organisation: "Jørgens gård 作者")
    let note = "作者 så på 8 av dem: e\u{301}n var ny. 作者作者作者作者作者作者作者作者作者作者作者作者作者作者作者"
    let rated = try office.run("rate", path, "yard/7.1.a", "L", "--note", note, "--by", "Jørgen Ås")
    #expect(rated.status == 0, "\(rated)")
    let other = office.folder + "/other"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: path, toPath: other + "/nordlys.assay")

    let terminal = try office.open(path, rows: rows, columns: columns)
    try terminal.waitFor("7.1.a")
    let multiplexer = try Multiplexer(
      office, [Office.program, other + "/nordlys.assay", "--by", "Jørgen Ås"], rows: rows,
      columns: columns)
    defer { multiplexer.end() }
    // NB: a frame can come in pieces on either side.
    var wanted: [String] = []
    let found = try multiplexer.screen { found in
      try terminal.look()
      wanted = (0..<rows).map(terminal.emulator.row)
      return found == wanted
    }
    for (row, (ours, theirs)) in zip(wanted, found).enumerated() {
      #expect(ours == theirs, "row \(row)")
    }
    try terminal.leave()
  }
}

/// A program in a tmux of its own.
struct Multiplexer {
  private let office: Office
  private let rows: Int

  static let isThere: Bool = {
    let found = ["/usr/bin", "/usr/local/bin", "/bin"].contains { access($0 + "/tmux", X_OK) == 0 }
    if !found { print("tmux is missing: the screens are not compared with another terminal") }
    return found
  }()

  init(_ office: Office, _ words: [String], rows: Int, columns: Int) throws {
    self.office = office
    self.rows = rows
    let begun = try run(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + words)
    guard begun.status == 0 else { throw begun }
  }

  private func run(_ arguments: [String]) throws -> FinishedRun {
    try FinishedRun(
      "tmux", ["-u", "-f", Self.settings(office), "-S", office.folder + "/tmux"] + arguments,
      environment: office.environment.merging(["TERM": "xterm-256color"]) { $1 },
      in: office.folder)
  }

  /// Without its status line, which takes a row.
  private static func settings(_ office: Office) throws -> String {
    let path = office.folder + "/tmux.conf"
    let text = "set -g status off\nset -g default-terminal tmux-256color\nset -s escape-time 0\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The rows without the blanks at their ends, once they are as hoped for, or as they last were.
  func screen(_ isSo: ([String]) throws -> Bool) throws -> [String] {
    let clock = ContinuousClock()
    let limit = clock.now + .seconds(20)
    var found: [String] = []
    repeat {
      let text = try run(["capture-pane", "-p"]).output
      found = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var line = String(line)
        while line.last == " " { line.removeLast() }
        return line
      }
      found = Array((found + [String](repeating: "", count: rows)).prefix(rows))
    } while try !isSo(found) && clock.now < limit
    return found
  }

  func end() { _ = try? run(["kill-server"]) }
}
