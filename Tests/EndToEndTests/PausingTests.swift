import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The terminal is lent to a shell or to an editor, and taken again.
@Suite("Pausing")
struct PausingTests {
  private let office: Office
  private let path: String

  init() throws {
    office = try Office()
    path = try office.begin()
  }

  /// A shell with job control that runs the program, and at each stop says so and waits for a line.
  private func shell(_ term: String, then script: String) throws -> PseudoTerminal {
    let run = "set -m; '\(Office.program)' '\(path)' --by Kari; echo back $?; "
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "-c", run + script], environment: office.environment,
      term: term, rows: 34, columns: 120)
    terminal.deadlineSeconds = 20
    try terminal.waitFor("7.1.a")
    try terminal.waitUntil("raw modes") { $0.modes.isRaw }
    return terminal
  }

  private func expectShell(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!terminal.modes.isRaw, sourceLocation: sourceLocation)
    #expect(terminal.leftBehind == [], sourceLocation: sourceLocation)
    #expect(!terminal.emulator.showsAlternateScreen, sourceLocation: sourceLocation)
    #expect(terminal.emulator.isCursorVisible, sourceLocation: sourceLocation)
  }

  @Test("^Z and fg, again and again", arguments: TerminalMatrixTests.terms)
  func suspending(term: String) throws {
    // NB: no loop: bash leaves it where a job in it is stopped.
    let again = (1...3).map { "read -r line; fg > /dev/null; echo back \($0); " }.joined()
    let terminal = try shell(term, then: again + "echo over")
    for number in 0..<3 {
      terminal.type("\(number + 1)")
      try terminal.waitFor("7.1.a rated \(["P", "L", "F"][number])")
      terminal.type("\u{1A}")
      try terminal.waitFor(number == 0 ? "back 148" : "back \(number)")
      #expect(!terminal.modes.isRaw)
      terminal.type("\n")
      try terminal.waitUntil("the workbench") {
        $0.modes.isRaw && $0.emulator.row(33).contains("help")
      }
    }
    terminal.type("Q")
    try terminal.waitFor("over")
    try terminal.waitForEnd()
    expectShell(terminal)
    #expect(try Record(of: path).ratings == ["7.1.a": "F"])
  }

  @Test("sent to the background it waits without drawing, and comes to the front again")
  func background() throws {
    let terminal = try shell(
      "xterm-256color",
      then: "bg > /dev/null 2>&1; echo behind; read -r line; echo $line; fg > /dev/null; echo over")
    terminal.type("2")
    try terminal.waitFor("7.1.a rated L")
    let job = try #require(Self.child(of: terminal.process))
    terminal.type("\u{1A}")
    try terminal.waitFor("behind")
    // It asks for the terminal, which is not its own, and is stopped for that.
    try terminal.waitUntil("the program to be stopped") { _ in Self.state(of: job) == "T" }
    try terminal.look()
    #expect(terminal.screen.contains("behind"))
    expectShell(terminal)
    terminal.type("typed to the shell\n")
    try terminal.waitUntil("the workbench") {
      $0.modes.isRaw && $0.emulator.row(33).contains("help")
    }
    terminal.type("3")
    try terminal.waitFor("7.1.a rated F")
    terminal.type("Q")
    try terminal.waitFor("over")
    #expect(terminal.screen.contains("typed to the shell"))
    try terminal.waitForEnd()
    expectShell(terminal)
  }

  @Test(
    "an editor that fails, is missing or is killed leaves the note and the screen as they were",
    arguments: [
      ("sh -c 'echo lost > \"$1\"; exit 3' -", "3"), ("/no/such/editor", "/no/such/editor"),
      ("sh -c 'kill -9 $$'", "137"),
      ("sh -c 'stty -icanon -echo; printf \"\\033[?1000h\"; exit 1'", "1"),
    ])
  func failingEditor(editor: String, says: String) throws {
    let terminal = try office.open(path, adding: ["EDITOR": editor])
    try terminal.waitFor("7.1.a")
    terminal.type("iJørgen sa")
    try terminal.waitFor("Jørgen sa")
    terminal.type("\u{1B}")
    try terminal.waitFor("note kept on 7.1.a")
    terminal.type("E")
    try terminal.waitUntil("what the editor came to") {
      $0.emulator.row(32).contains(says) && $0.modes.isRaw && $0.emulator.row(33).contains("help")
    }
    #expect(terminal.emulator.showsAlternateScreen)
    terminal.type("2")
    try terminal.waitFor("7.1.a rated L")
    #expect(try terminal.leave() == .exited(code: 0))
    let record = try Record(of: path)
    #expect(record.notes == ["7.1.a": "Jørgensa"] && record.drafts.isEmpty)
    #expect(try terminal.modes == PseudoTerminal.untouchedModes())
    #expect(!terminal.emulator.showsAlternateScreen && terminal.emulator.isCursorVisible)
  }

  @Test("an editor that is suspended takes the program along, and both come back")
  func suspendedEditor() throws {
    let editor = "sh -c 'echo editing; read -r line; echo \"$line\" > \"$1\"' -"
    let run =
      "set -m; export EDITOR=\"\(editor.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "$", with: "\\$"))\"; "
      + "'\(Office.program)' '\(path)' --by Kari; echo back $?; read -r line; fg > /dev/null; "
      + "echo over"
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "-c", run], environment: office.environment, rows: 34,
      columns: 120)
    terminal.deadlineSeconds = 20
    try terminal.waitFor("7.1.a")
    terminal.type("E")
    try terminal.waitFor("editing")
    #expect(!terminal.modes.isRaw && !terminal.emulator.showsAlternateScreen)
    terminal.type("\u{1A}")
    try terminal.waitFor("back 148")
    #expect(!terminal.modes.isRaw)
    terminal.type("\n")
    terminal.type("skrevet utenfor 作者\n")
    try terminal.waitFor("note kept on 7.1.a")
    #expect(terminal.modes.isRaw && terminal.emulator.showsAlternateScreen)
    terminal.type("Q")
    try terminal.waitFor("over")
    try terminal.waitForEnd()
    expectShell(terminal)
    #expect(try Record(of: path).notes == ["7.1.a": "skrevetutenfor作者"])
  }

  private static func child(of process: pid_t) -> pid_t? {
    let list = try? String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return list?.split(separator: " ").first.flatMap { pid_t($0) }
  }

  /// The letter that the kernel has for it: `T` for a stopped one.
  private static func state(of process: pid_t) -> Substring? {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status?.split(separator: ")").last?.split(separator: " ").first
  }
}
