import Glibc
import PseudoTerminal
import Testing

/// Signals that end a program end it in order, with its terminal given back.
@Suite("Signals")
struct SignalTests {
  private func untouchedModes() throws -> PseudoTerminal.Modes {
    let terminal = try PseudoTerminal("/bin/cat")
    defer { terminal.signal(SIGKILL) }
    return terminal.modes
  }

  @Test(
    "one that means no crash lets the program leave by itself",
    arguments: [
      SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
    ])
  func leaves(signal: Int32) throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(terminal.screen.contains("ended: terminated"))
    #expect(try terminal.modes == untouchedModes())
    #expect(!terminal.emulator.showsAlternateScreen)
  }

  @Test("a forbidden call to the system restores the terminal and stays a crash")
  func forbiddenCall() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.signal(SIGSYS)
    #expect(try terminal.waitForEnd() == .killed(signal: SIGSYS))
    #expect(try terminal.modes == untouchedModes())
    #expect(!terminal.emulator.showsAlternateScreen)
  }
}
