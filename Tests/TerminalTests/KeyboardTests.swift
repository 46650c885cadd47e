import PseudoTerminal
import Testing

/// Keys and pastes through a real terminal.
@Suite("From the keyboard")
struct KeyboardTests {
  private func events(_ terminal: PseudoTerminal) -> [String] {
    (4..<terminal.emulator.rows).map(terminal.emulator.row).filter { !$0.isEmpty }
  }

  @Test("keys arrive in order, whatever they are made of")
  func keys() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type(
      "aå\u{1B}[A\u{1B}OA\u{1B}x\u{1B}Oq\u{1B}OM\u{1B}[1;5D\u{1B}[Z\u{1B}[24~\u{7F}\r\u{3}")
    try terminal.waitFor("<c-c>")
    #expect(
      events(terminal) == [
        "key a", "key å", "key <up>", "key <up>", "key <a-x>", "key 1", "key <pad-enter>",
        "key <c-left>", "key <s-tab>", "key <f12>", "key <backspace>", "key <ret>", "key <c-c>",
      ])
  }

  @Test("Escape alone is the Escape key, soon")
  func escape() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type("\u{1B}")
    try terminal.waitFor("key <esc>")
    terminal.type("x")
    try terminal.waitFor("key x")
    #expect(events(terminal) == ["key <esc>", "key x"])
  }

  @Test("a paste is one event, and no key")
  func paste() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.paste("0123\rJørgen \u{1B}[A 作者")
    terminal.type("z")
    try terminal.waitFor("key z")
    #expect(events(terminal).count == 2)
    #expect(events(terminal).first?.hasPrefix("paste 23 0123") == true)
  }

  @Test("a paste of many reads is one event")
  func longPaste() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.paste(String(repeating: "0123456789", count: 30_000))
    terminal.type("z")
    try terminal.waitFor("key z")
    #expect(events(terminal).count == 2)
    #expect(events(terminal).first?.hasPrefix("paste 300000 0123456789") == true)
  }

  @Test("a paste without an end is given up and delivered")
  func endlessPaste() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type("\u{1B}[200~no end")
    try terminal.waitFor("paste 6 no end")
    terminal.type("a")
    try terminal.waitFor("key a")
  }

  @Test("a paste that stalls is handed over in parts, and none of it becomes a key")
  func stalledPaste() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type("\u{1B}[200~hello 1")
    try terminal.waitFor("paste 7 hello 1")
    terminal.type("3 2 1 3 x")
    try terminal.waitFor("paste 9 3 2 1 3 x")
    terminal.type("0\u{1B}[20")
    terminal.type("1~z")
    try terminal.waitFor("key z")
    #expect(
      events(terminal) == ["paste 7 hello 1", "paste 9 3 2 1 3 x", "paste 1 0", "key z"])
  }

  @Test("reports that were not asked for type nothing")
  func strayReports() throws {
    let terminal = try startProbe()
    try terminal.waitFor("■ □")
    terminal.type("\u{1B}[1;1R\u{1B}[?62;1;2c\u{1B}[Iz")
    try terminal.waitFor("key z")
    #expect(events(terminal) == ["key z"])
  }

  @Test("input while nothing is drawn is all kept")
  func typeAhead() throws {
    let terminal = try startProbe(rows: 50)
    try terminal.waitFor("■ □")
    terminal.type("\u{7}")
    terminal.type("abcdefghij")
    terminal.type("\u{7}")
    try terminal.waitFor("key j")
    #expect(events(terminal).count == 10)
  }
}
