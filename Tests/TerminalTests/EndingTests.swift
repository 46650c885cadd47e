import Glibc
import PseudoTerminal
import Testing

/// However a program ends or pauses, the terminal is given back as it was.
@Suite("Leaving the terminal")
struct EndingTests {
  private func expectRestored(
    _ terminal: PseudoTerminal, _ before: PseudoTerminal.Modes,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.modes == before, sourceLocation: sourceLocation)
    #expect(!terminal.emulator.showsAlternateScreen, sourceLocation: sourceLocation)
    #expect(terminal.emulator.isCursorVisible, sourceLocation: sourceLocation)
    #expect(terminal.output.contains("\u{1B}[?2004l"), sourceLocation: sourceLocation)
    #expect(terminal.leftBehind == [], sourceLocation: sourceLocation)
  }

  /// A running probe, and the modes a terminal has before any program.
  private func running(
    _ environment: [String: String] = [:]
  ) throws -> (PseudoTerminal, PseudoTerminal.Modes) {
    let before = try PseudoTerminal.untouchedModes()
    let terminal = try startProbe(environment: environment)
    try terminal.waitFor("■ □")
    #expect(terminal.modes != before)
    terminal.type("\t")
    try terminal.waitUntil("a hidden cursor") { !$0.emulator.isCursorVisible }
    return (terminal, before)
  }

  @Test("leaving restores modes, screen and cursor")
  func leaving() throws {
    let (terminal, before) = try running()
    terminal.type("\u{11}")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(terminal.screen.contains("ended: left"))
    expectRestored(terminal, before)
  }

  @Test("SIGTERM and SIGINT end the program in order", arguments: [SIGTERM, SIGINT])
  func terminated(signal: Int32) throws {
    let (terminal, before) = try running()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(terminal.screen.contains("ended: terminated"))
    expectRestored(terminal, before)
  }

  @Test("SIGHUP ends the program")
  func hungUp() throws {
    let (terminal, _) = try running()
    terminal.signal(SIGHUP)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(terminal.screen.contains("ended: hung up"))
  }

  @Test("closing the terminal's window ends the program")
  func closedWindow() throws {
    let (terminal, _) = try running()
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exited(code: 0))
  }

  @Test(
    "a crash restores the terminal and stays a crash",
    arguments: [SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE])
  func crash(signal: Int32) throws {
    let (terminal, before) = try running()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .killed(signal: signal))
    expectRestored(terminal, before)
  }

  @Test("abort and a failed assertion restore the terminal", arguments: ["\u{18}", "\u{14}"])
  func crashFromInside(key: String) throws {
    let (terminal, before) = try running()
    terminal.type(key)
    let ending = try terminal.waitForEnd()
    #expect(
      [.killed(signal: SIGABRT), .killed(signal: SIGILL), .killed(signal: SIGTRAP)].contains(ending)
    )
    expectRestored(terminal, before)
  }

  /// A shell with job control, that runs the probe as a job and prints when it is back.
  private func shellWithProbe() throws -> PseudoTerminal {
    let probe = Products.path(of: "TerminalProbe")
    let script =
      "set -m; \(probe); echo back $?; stty sane; echo cooked; read -r line; fg; echo done $?"
    let terminal = try PseudoTerminal("/bin/bash", arguments: ["--norc", "-c", script])
    try terminal.waitFor("■ □")
    return terminal
  }

  @Test("^Z gives the shell its terminal, fg brings the screen back")
  func suspending() throws {
    let terminal = try shellWithProbe()
    terminal.type("a")
    try terminal.waitFor("key a")
    terminal.type("\u{1A}")
    try terminal.waitFor("back 148")
    try terminal.waitFor("cooked")
    #expect(!terminal.emulator.showsAlternateScreen)
    #expect(!terminal.modes.isRaw)
    terminal.resize(rows: 20, columns: 70)
    terminal.type("\n")
    try terminal.waitFor("probe 20x70")
    try terminal.waitFor("key a\ncontinued\nsize 20x70")
    #expect(terminal.emulator.showsAlternateScreen)
    #expect(terminal.modes.isRaw)
    terminal.type("b")
    try terminal.waitFor("key b")
    terminal.type("\u{11}")
    try terminal.waitFor("done 0")
    try terminal.waitForEnd()
    #expect(!terminal.modes.isRaw)
  }

  @Test("SIGTSTP from outside suspends, SIGCONT continues")
  func stopAndContinue() throws {
    let terminal = try shellWithProbe()
    let job = try #require(Self.child(of: terminal.process))
    kill(job, SIGTSTP)
    try terminal.waitFor("back 148")
    try terminal.waitFor("cooked")
    #expect(!terminal.modes.isRaw)
    terminal.type("\n")
    try terminal.waitFor("continued")
    #expect(terminal.emulator.showsAlternateScreen && terminal.modes.isRaw)
    kill(job, SIGTERM)
    try terminal.waitFor("ended: terminated")
  }

  @Test("SIGSTOP, which cannot be caught, is made good when the program continues")
  func hardStop() throws {
    let terminal = try shellWithProbe()
    let job = try #require(Self.child(of: terminal.process))
    kill(job, SIGSTOP)
    try terminal.waitFor("cooked")
    #expect(!terminal.modes.isRaw)
    terminal.type("\n")
    try terminal.waitFor("continued")
    #expect(terminal.modes.isRaw && terminal.emulator.showsAlternateScreen)
    terminal.type("\u{11}")
    try terminal.waitFor("ended: left")
  }

  @Test("an editor has the terminal to itself, with default signals")
  func editor() throws {
    // Signals that a child would inherit as ignored or blocked show in its status file.
    let (terminal, _) = try running(["EDITOR": Self.editor])
    terminal.type("\u{5}")
    try terminal.waitFor("editing")
    #expect(!terminal.modes.isRaw)
    #expect(!terminal.emulator.showsAlternateScreen)
    #expect(terminal.screen.contains("SigBlk: 0000000000000000"))
    // NB: posix_spawn has every child ignore the two signals that glibc keeps to itself, 32 and 33.
    let ignored = terminal.screen.contains("SigIgn: 0000000180000000")
    #expect(ignored || terminal.screen.contains("SigIgn: 0000000000000000"))
    terminal.type("\n")
    try terminal.waitFor("editor 7")
    #expect(terminal.modes.isRaw && terminal.emulator.showsAlternateScreen)
    try terminal.waitFor("continued")
  }

  /// Stands for an editor: says which signals it was started without, waits for a line.
  private static let editor =
    "grep -E '^Sig(Blk|Ign)' /proc/self/status | tr '\\t' ' '; echo editing; read -r line; exit 7"

  private static func child(of process: pid_t) -> pid_t? {
    guard let file = fopen("/proc/\(process)/task/\(process)/children", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: " ").first
      .flatMap { pid_t($0) }
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool {
    String(decoding: self, as: UTF8.self).contains(text)
  }
}
