import Foundation
import Glibc
import PseudoTerminal
import Testing

/// However the program ends or pauses: what was typed is kept, the terminal is as it was.
@Suite("Leaving the program")
struct LeavingTests {
  private let office: Office
  private let path: String

  init() throws {
    office = try Office()
    path = try office.begin()
  }

  /// A workbench in the middle of a note.
  private func writing() throws -> PseudoTerminal {
    let terminal = try office.open(path)
    try terminal.waitFor("7.1.a")
    terminal.type("2iJørgen sa 作者")
    try terminal.waitFor("Jørgen sa 作者")
    return terminal
  }

  private func expectKept(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let record = try Record(of: path)
    #expect(record.ratings == ["7.1.a": "L"], sourceLocation: sourceLocation)
    #expect(record.words == ["Jørgensa作者"], sourceLocation: sourceLocation)
    #expect(office.names == ["nordlys.assay"], sourceLocation: sourceLocation)
    let verified = try office.run("verify", path)
    #expect(verified.status == 0, "\(verified)", sourceLocation: sourceLocation)
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try terminal.modes == PseudoTerminal.untouchedModes(), sourceLocation: sourceLocation)
    #expect(terminal.leftBehind == [], sourceLocation: sourceLocation)
    #expect(!terminal.emulator.showsAlternateScreen, sourceLocation: sourceLocation)
    #expect(terminal.emulator.isCursorVisible, sourceLocation: sourceLocation)
  }

  @Test(
    "SIGHUP, SIGTERM and SIGINT keep the note and restore the terminal",
    arguments: [SIGHUP, SIGTERM, SIGINT])
  func signals(signal: Int32) throws {
    let terminal = try writing()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    try expectRestored(terminal)
    try expectKept()
  }

  @Test("keys that wait when the signal comes are kept too")
  func keysBeforeTheSignal() throws {
    let terminal = try writing()
    terminal.signal(SIGSTOP)
    terminal.type(" og gikk")
    terminal.signal(SIGTERM)
    terminal.signal(SIGCONT)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(try Record(of: path).words == ["Jørgensa作者oggikk"])
  }

  @Test("closing the terminal's window keeps the note and ends the program")
  func closedWindow() throws {
    let terminal = try writing()
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    try expectKept()
  }

  @Test("Q in the middle of a question keeps it, and leaves")
  func quitting() throws {
    let terminal = try writing()
    terminal.type("\u{1B}")
    try terminal.waitFor("note kept")
    terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    try expectRestored(terminal)
    try expectKept()
  }

  @Test("^Z in the middle of a note gives the shell its terminal, fg brings the note back")
  func suspending() throws {
    let script =
      "set -m; '\(Office.program)' '\(path)' --by Kari; echo back $?; stty sane; echo cooked; "
      + "read -r line; fg > /dev/null; echo done $?"
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "-c", script], environment: office.environment,
      rows: 34, columns: 120)
    terminal.deadlineSeconds = 20
    try terminal.waitFor("7.1.a")
    terminal.type("2iJørgen sa")
    try terminal.waitFor("Jørgen sa")
    terminal.type("\u{1A}")
    try terminal.waitFor("back 148")
    try terminal.waitFor("cooked")
    #expect(!terminal.emulator.showsAlternateScreen)
    #expect(!terminal.modes.isRaw)
    #expect(try Record(of: path).words == ["Jørgensa"])
    terminal.type("\n")
    try terminal.waitUntil("the note") {
      $0.emulator.showsAlternateScreen && $0.screen.contains("Jørgen sa")
    }
    #expect(terminal.modes.isRaw)
    terminal.type(" 作者")
    try terminal.waitFor("Jørgen sa 作者")
    terminal.type("\u{3}Q")
    try terminal.waitFor("done 0")
    try terminal.waitForEnd()
    #expect(!terminal.modes.isRaw && !terminal.emulator.showsAlternateScreen)
    try expectKept()
  }

  @Test("stopped and continued from outside, it goes on where it was")
  func stoppedFromOutside() throws {
    let script =
      "set -m; '\(Office.program)' '\(path)' --by Kari; echo back $?; read -r line; "
      + "fg > /dev/null; echo done $?"
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "-c", script], environment: office.environment,
      rows: 34, columns: 120)
    terminal.deadlineSeconds = 20
    try terminal.waitFor("7.1.a")
    terminal.type("2iJørgen sa 作者")
    try terminal.waitFor("Jørgen sa 作者")
    let job = try #require(Self.child(of: terminal.process))
    kill(job, SIGTSTP)
    try terminal.waitFor("back 148")
    #expect(!terminal.emulator.showsAlternateScreen)
    terminal.type("\n")
    try terminal.waitUntil("the note") {
      $0.emulator.showsAlternateScreen && $0.screen.contains("Jørgen sa 作者")
    }
    kill(job, SIGTERM)
    try terminal.waitFor("done 0")
    try expectKept()
  }

  private static func child(of process: pid_t) -> pid_t? {
    let list = try? String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return list?.split(separator: " ").first.flatMap { pid_t($0) }
  }
}

/// Two people, one document.
@Suite("A second opener")
struct SecondOpenerTests {
  @Test("reads only, is told who writes, and can write once the first has left")
  func second() throws {
    let office = try Office()
    let path = try office.begin()
    let first = try office.open(path, by: "Kari Bråten")
    try first.waitFor("7.1.a")
    first.type("2")
    try first.waitFor("7.1.a rated L")

    let second = try office.open(path, by: "Ola", columns: 160)
    try second.waitFor("read only")
    try second.waitFor("Kari Bråten has it open since")
    #expect(second.screen.contains("process \(first.process)"))
    #expect(second.screen.contains("▸ 2 L Most do."))
    second.type("3")
    try second.waitFor("Read only: Kari Bråten has it open")

    // Whoever reads another language is told in it.
    let home = office.path("norsk")
    try FileManager.default.createDirectory(
      atPath: home + "/assay", withIntermediateDirectories: true)
    try "language: nb\n".write(
      toFile: home + "/assay/settings.yaml", atomically: true, encoding: .utf8)
    let norwegian = try office.open(
      path, by: "Ola", columns: 160, adding: ["XDG_CONFIG_HOME": home])
    try norwegian.waitFor("Kari Bråten har den åpen siden")
    try norwegian.leave()
    try first.leave()
    try second.leave()
    #expect(try Record(of: path).ratings == ["7.1.a": "L"])

    let third = try office.open(path, by: "Ola")
    try third.waitFor("7.1.a")
    third.type("3")
    try third.waitFor("7.1.a rated F")
    try third.leave()
    #expect(try Record(of: path).ratings == ["7.1.a": "F"])
  }

  @Test("somebody who was killed keeps nobody out")
  func stale() throws {
    let office = try Office()
    let path = try office.begin()
    let first = try office.open(path)
    try first.waitFor("7.1.a")
    first.type("2")
    try first.waitFor("7.1.a rated L")
    first.signal(SIGKILL)
    try first.waitForEnd()
    let second = try office.open(path)
    try second.waitFor("7.1.a")
    second.type("3")
    try second.waitFor("7.1.a rated F")
    try second.leave()
    #expect(office.names == ["nordlys.assay"])
  }
}
