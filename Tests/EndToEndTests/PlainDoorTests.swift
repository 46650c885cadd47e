import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The walk line by line, on a terminal: how one gets in and out.
@Suite("Line by line on a terminal")
struct PlainDoorTests {
  private let office: Office

  init() throws {
    office = try Office()
    try office.begin()
  }

  private func door() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Office.program,
      arguments: [office.work, "--plain", "--by", "Kari", "--protocols", Office.protocols],
      environment: office.environment, rows: 30, columns: 100)
    terminal.deadlineSeconds = 20
    try terminal.waitFor("Type the number of the one to open, or q to leave.")
    return terminal
  }

  @Test(
    "asks until it is answered, and says that it leaves", arguments: ["q\n", "quit\n", "\u{4}"])
  func leaving(word: String) throws {
    let terminal = try door()
    terminal.type("7\n")
    try terminal.waitFor("“7” is none of them. Type a number from 1 to 1.")
    terminal.send([0xFF, 0x0A])
    try terminal.waitFor("The line is no UTF-8 text: nothing was taken.")
    terminal.type(word)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(terminal.screen.contains("Left. Everything is kept."))
  }

  @Test("says again what it asks for where nothing was said, and opens what is named")
  func opening() throws {
    let terminal = try door()
    terminal.type("\n")
    try terminal.waitUntil("the question again") { terminal in
      terminal.screen.components(separatedBy: "Type the number of the one to open").count == 3
    }
    terminal.type("1\n")
    try terminal.waitFor("Criterion 7.1.a")
    terminal.type("quit\n")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
  }

  @Test("a terminal that cannot place its cursor gets the lines without asking for them")
  func fixedCursor() throws {
    let source = office.folder + "/still.ti"
    try Data("still|a terminal that only goes on,\n\tam, cols#80, cr=\\r, ind=\\n, bel=^G,\n".utf8)
      .write(to: URL(fileURLWithPath: source))
    let compiled = try FinishedRun(
      "tic", ["-o", office.folder + "/terminfo", source], environment: [:], in: office.folder)
    #expect(compiled.status == 0, "\(compiled)")
    let terminal = try PseudoTerminal(
      Office.program, arguments: [office.path(), "--by", "Kari", "--protocols", Office.protocols],
      environment: office.environment.merging(["TERMINFO": office.folder + "/terminfo"]) { $1 },
      term: "still", rows: 30, columns: 100)
    terminal.deadlineSeconds = 20
    try terminal.waitFor("Criterion 7.1.a")
    terminal.type("2\n")
    try terminal.waitFor("7.1.a rated L. On the disk at")
    terminal.type("q\n")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(try Record(of: office.path()).ratings == ["7.1.a": "L"])
  }

  @Test("a terminal that nobody knows is refused, with what works there")
  func unknownTerminal() throws {
    let terminal = try PseudoTerminal(
      Office.program, arguments: [office.path(), "--by", "Kari"], environment: office.environment,
      term: "no-such-terminal", rows: 30, columns: 100)
    #expect(try terminal.waitForEnd() == .exited(code: 2))
    #expect(terminal.screen.contains("--plain"))
  }
}
