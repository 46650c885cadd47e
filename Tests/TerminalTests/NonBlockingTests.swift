import PseudoTerminal
import Testing

/// The flag that makes a terminal refuse to wait is shared by all who use it, and some programs
/// leave it set.
@Suite("A terminal that does not block")
struct NonBlockingTests {
  /// Sets the flag at once, or once the program has its terminal back.
  private static func setting(later: Bool) -> String {
    let set = "fcntl(STDIN, F_SETFL, fcntl(STDIN, F_GETFL, 0) | O_NONBLOCK);"
    let pause = "exit if fork; select(undef, undef, undef, 0.3);"
    let say = "syswrite(STDOUT, \"\\e]2;set\\a\");"
    return "perl -MFcntl -e '\(later ? pause + set + say : set)'"
  }

  private func expectWhole(_ terminal: PseudoTerminal) throws {
    terminal.type("\u{12}")
    try terminal.waitFor("churned")
    let shown = (0..<10).map(terminal.emulator.row)
    terminal.type("\u{11}")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    let rows = (0..<24).map(terminal.emulator.row)
    let start = try #require(rows.firstIndex(of: "ended: left")) + 1
    #expect(Array(rows[start..<start + 10]) == shown)
  }

  @Test("frames are whole and keys are heard after an editor that left it so", arguments: [0, 1])
  func afterEditor(later: Int) throws {
    let terminal = try startProbe(
      environment: ["EDITOR": Self.setting(later: later == 1)], columns: 30)
    try terminal.waitFor("probe 24x30")
    terminal.type("\u{5}")
    try terminal.waitFor("editor 0")
    if later == 1 {
      try terminal.waitUntil("the flag") {
        String(decoding: $0.output, as: UTF8.self).contains("]2;set")
      }
    }
    terminal.type("a")
    try terminal.waitFor("key a")
    try expectWhole(terminal)
  }
}
