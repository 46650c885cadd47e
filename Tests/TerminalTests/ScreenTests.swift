import PseudoTerminal
import Testing

/// Frames as an emulator shows them.
@Suite("On the screen")
struct ScreenTests {
  @Test("a frame is shown as it was given")
  func showsFrame() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    #expect(terminal.emulator.row(0) == "probe 24x80 events 0")
    #expect(terminal.emulator.row(1).hasPrefix("────────────────────┬───"))
    #expect(terminal.emulator.row(2) == "Jørgen 作者 e\u{301} 👍    │ ▸ ▾ ◆ · … – → “×” ■ □")
    #expect(terminal.emulator.cell(2, 7).width == 2)
    #expect(terminal.emulator.showsAlternateScreen)
    #expect(terminal.modes.isRaw)
    #expect(terminal.emulator.cursor == (3, 2))
    #expect(terminal.emulator.isCursorVisible)
    terminal.type("\u{11}")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
  }

  @Test("roles have their colours and attributes, over the terminal's own background")
  func colours() throws {
    let terminal = try startProbe()
    try terminal.waitFor("head")
    let heading = terminal.emulator.cell(3, 0)
    #expect(heading.isBold && heading.colour == 80 && heading.background == nil)
    let error = terminal.emulator.cell(3, 5)
    #expect(error.isUnderlined && error.colour == 209)
    let selected = terminal.emulator.cell(3, 10)
    #expect(selected.isReverse && selected.colour == nil)
  }

  @Test("NO_COLOR takes the colours and leaves the attributes")
  func noColour() throws {
    let terminal = try startProbe(environment: ["NO_COLOR": "1"])
    try terminal.waitFor("head")
    let heading = terminal.emulator.cell(3, 0)
    #expect(heading.isBold && heading.colour == nil)
    #expect(terminal.emulator.cell(3, 10).isReverse)
  }

  @Test("fewer colours are used when asked for")
  func eightColours() throws {
    let terminal = try startProbe(["colour=8"])
    try terminal.waitFor("head")
    #expect(terminal.emulator.cell(3, 0).colour == 6)
    let plain = try startProbe(["theme=monochrome"])
    try plain.waitFor("head")
    #expect(plain.emulator.cell(3, 0).colour == nil && plain.emulator.cell(3, 0).isBold)
  }

  @Test("only what changed is sent")
  func sendsChanges() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type("a")
    try terminal.waitFor("key a")
    terminal.forgetOutput()
    terminal.type("b")
    try terminal.waitFor("key b")
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(!sent.contains("Jørgen"))
    #expect(!sent.contains("probe 24x80"))
    #expect(terminal.output.count < 100, "\(sent.debugDescription)")
  }

  @Test("the cursor goes where the frame has it, and hides where it has none")
  func cursor() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type("a\t")
    try terminal.waitUntil("a hidden cursor") { !$0.emulator.isCursorVisible }
    terminal.type("b")
    try terminal.waitUntil("the cursor") { $0.emulator.isCursorVisible }
    try terminal.waitFor("key b")
    #expect(terminal.emulator.cursor == (6, 2))
  }

  @Test("the window's title follows the frame, unless it is not to")
  func title() throws {
    let terminal = try startProbe()
    try terminal.waitUntil("the title") { $0.emulator.title == "probe · 0" }
    terminal.type("a")
    try terminal.waitUntil("the new title") { $0.emulator.title == "probe · 1" }
    let untitled = try startProbe(["title=no"])
    try untitled.waitFor("■ □")
    untitled.type("a")
    try untitled.waitFor("key a")
    #expect(untitled.emulator.title == "")
    #expect(!String(decoding: untitled.output, as: UTF8.self).contains("\u{1B}]"))
  }

  @Test(
    "terminals of many kinds show a frame",
    arguments: [
      "vt100", "vt220", "linux", "ansi", "screen", "screen-256color", "tmux", "tmux-256color",
      "rxvt",
      "rxvt-unicode-256color", "xterm", "xterm-256color", "xterm-mono",
    ])
  func manyTerminals(term: String) throws {
    let terminal = try startProbe(term: term)
    try terminal.waitFor("│ ▸ ▾ ◆")
    #expect(terminal.emulator.row(0) == "probe 24x80 events 0")
    #expect(terminal.emulator.row(2).hasPrefix("Jørgen 作者 e\u{301} 👍    │"))
    terminal.type("\u{1B}[A\u{1B}OB")
    try terminal.waitFor("key <up>\nkey <down>")
    terminal.type("\u{11}")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(!terminal.emulator.showsAlternateScreen)
  }

  @Test(
    "without a UTF-8 locale everything is ASCII",
    arguments: ["C", "POSIX", "", "nb_NO.ISO-8859-1"])
  func asciiLocale(locale: String) throws {
    let terminal = try startProbe(locale: locale)
    try terminal.waitFor("| > v * . ~ - > \"x\" # o")
    #expect(terminal.emulator.row(1).hasPrefix("--------------------+---"))
    #expect(terminal.emulator.row(2).hasPrefix("Jorgen ???? e ??"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test("a UTF-8 locale that is not installed still is UTF-8, and ASCII can be had in it")
  func missingLocale() throws {
    let terminal = try startProbe(locale: "xx_XX.UTF-8")
    try terminal.waitFor("Jørgen 作者")
    let ascii = try startProbe(["ascii=yes"])
    try ascii.waitFor("| > v * . ~ - > \"x\" # o")
    #expect(ascii.emulator.row(2).hasPrefix("Jørgen 作者 e\u{301} 👍    |"))
  }

  @Test(
    "whatever is drawn over whatever, the screen shows the frame, by our changes and by ncurses",
    arguments: ["xterm-256color", "screen-256color", "vt100"])
  func randomFrames(term: String) throws {
    let terminal = try startProbe(term: term, columns: 30)
    try terminal.waitFor("probe 24x30")
    terminal.type("\u{12}")
    try terminal.waitFor("churned")
    let shown = (0..<10).map(terminal.emulator.row)
    #expect(shown.joined().contains("作"))
    terminal.type("\u{11}")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    let rows = (0..<24).map(terminal.emulator.row)
    let start = try #require(rows.firstIndex(of: "ended: left")) + 1
    #expect(Array(rows[start..<start + 10]) == shown)
  }

  @Test("a storm of sizes ends on the last one, with the frame for it")
  func resizeStorm() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    for step in 0..<60 {
      terminal.resize(rows: 1 + step * 7 % 50, columns: 1 + step * 13 % 150)
    }
    terminal.resize(rows: 30, columns: 100)
    try terminal.waitFor("probe 30x100")
    try terminal.waitFor("size 30x100")
    #expect(terminal.emulator.row(1).count == 100)
    terminal.type("a")
    try terminal.waitFor("key a")
  }

  @Test("any size is drawn, down to one cell", arguments: [(1, 1), (2, 3), (1, 200), (200, 1)])
  func anySize(rows: Int, columns: Int) throws {
    let terminal = try startProbe(rows: rows, columns: columns)
    try terminal.waitUntil("a first cell") { $0.emulator.cell(0, 0).text == "p" }
    terminal.type("\u{11}")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
  }
}
