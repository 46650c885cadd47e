import PseudoTerminal
import Testing

/// Where there is no terminal to draw on, the answer is an error, and nothing is drawn.
@Suite("Refusing a terminal")
struct RefusalTests {
  @Test(
    "a terminal that is unknown or cannot place its cursor is refused",
    arguments: [
      ("dumb", "cursorCannotMove(name: \"dumb\")"),
      ("no-such-terminal", "unknownTerminal(name: Optional(\"no-such-terminal\"))"),
      ("unknown", "unknownTerminal(name: Optional(\"unknown\"))"),
      ("", "unknownTerminal(name: nil)"),
      ("../../../etc/passwd", "unknownTerminal(name: Optional(\"../../../etc/passwd\"))"),
    ])
  func refusesTerminal(term: String, expected: String) throws {
    let terminal = try startProbe(term: term, columns: 120)
    let before = terminal.modes
    #expect(try terminal.waitForEnd() == .exited(code: 2))
    #expect(terminal.screen.contains("refused: \(expected)"))
    #expect(terminal.modes == before)
    #expect(!terminal.output.contains(0x1B))
  }

  @Test(
    "a pipe or a file is refused on either side",
    arguments: ["< /dev/null", "| cat", "> /dev/null"])
  func refusesPipes(redirection: String) throws {
    let probe = Products.path(of: "TerminalProbe")
    let script = "\(probe) \(redirection); echo code ${PIPESTATUS[0]}"
    let terminal = try PseudoTerminal("/bin/bash", arguments: ["--norc", "-c", script])
    try terminal.waitFor("code 2")
    if redirection != "> /dev/null" { #expect(terminal.screen.contains("refused: notATerminal")) }
    #expect(!terminal.output.contains(0x1B))
  }
}
