import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Text that would command the terminal, from every place that text comes from.
@Suite("Hostile text")
struct HostileTextTests {
  private static let sequences =
    "\u{1B}]0;owned\u{7}\u{1B}[?1000h\u{1B}c\u{1B}P0;1|owned\u{1B}\\\u{9B}5n\u{1B}[6n\u{7}\u{E}"
  private static let letters =
    "Jørgen Ås 作者 e\u{301}\u{300}\u{302} 👩‍👧‍👦 \u{202E}gnissim\u{202C} שלום مرحبا \u{200B}\u{2028}"

  @Test(
    "no control sequence of any data reaches the terminal, and the layout holds",
    arguments: [(34, 120), (24, 80), (16, 60), (60, 200)])
  func hostile(rows: Int, columns: Int) throws {
    let office = try Office()
    let text = Self.sequences + Self.letters
    let protocols = try Self.protocols(in: office)
    let name = "ond \u{1B}]0;owned\u{7}作者\u{202E}.assay"
    let path = office.path(name)
    let made = try office.run(
      "new", path, "--organisation", text, "--site", text, "--protocol", "yard", "--by", text,
      "--protocols", protocols)
    #expect(made.status == 0, "\(made)")
    let rated = try office.run(
      "rate", path, "yard/7.1.a", "L", "--note", text + "\n" + text, "--by", text)
    #expect(rated.status == 0, "\(rated)")

    let terminal = try office.open(
      office.work, by: text, rows: rows, columns: columns, protocols: protocols)
    try terminal.waitFor("owned")
    terminal.type("\r")
    try terminal.waitFor("7.1.a")
    try Self.expectLayout(terminal)
    terminal.type("p")
    terminal.paste(text)
    terminal.type("END")
    try terminal.waitFor("END")
    try Self.expectLayout(terminal)
    terminal.type("\u{3}")
    terminal.type("/")
    terminal.paste(text)
    terminal.type("\r")
    try terminal.waitFor("match 1 of 1")
    try Self.expectLayout(terminal)
    #expect(try terminal.leave() == .exited(code: 0))
    for sequence in OutputGrammar.strangers(in: terminal.output) {
      Issue.record("the terminal was sent \(sequence)")
    }
    #expect(!terminal.emulator.title.contains("owned\u{7}"))
  }

  @Test("the scan finds what it is for")
  func scan() {
    #expect(OutputGrammar.strangers(in: Array(Self.sequences.utf8)).count >= 7)
    #expect(OutputGrammar.strangers(in: Array(Self.letters.utf8)).count >= 2)
    #expect(OutputGrammar.strangers(in: Array("\u{1B}[2;3H\u{1B}[1;38;5;9mok\u{1B}[K".utf8)) == [])
  }

  /// On a wide screen the two borders come to stand where they belong, in every row between the
  /// rules. Waited for, since a frame of several kilobytes can be read in parts.
  private static func expectLayout(_ terminal: PseudoTerminal) throws {
    guard terminal.emulator.columns >= 108 else { return }
    try terminal.waitUntil("both borders in every row") { terminal in
      let screen = terminal.emulator
      return (2..<screen.rows - 2).allSatisfy { row in
        [27, screen.columns - 34].allSatisfy { screen.cell(row, $0).text == "│" }
      }
    }
  }

  /// The yard with letters that are hard to lay out in every text.
  private static func protocols(in office: Office) throws -> String {
    let folder = office.folder + "/hostile"
    try FileManager.default.createDirectory(
      atPath: folder + "/yard", withIntermediateDirectories: true)
    var text = try String(contentsOfFile: Office.protocols + "/yard/protocol.yaml", encoding: .utf8)
    let hard = "作者 e\u{301} 👩‍👧‍👦 \u{202E}gnissim\u{202C} שלום"
    for word in ["Gate", "Path", "Somebody does.", "looked after", "gardener", "Jørgen's yard"] {
      text = text.replacingOccurrences(of: word, with: hard + " " + word)
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/yard/protocol.yaml"))
    return folder
  }
}
