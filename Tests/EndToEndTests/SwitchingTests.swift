import Glibc
import PseudoTerminal
import Testing

/// From one document to another, or to none, while the disk refuses what the first one holds.
@Suite("Switching documents on a failing disk")
struct SwitchingTests {
  private let office: Office
  private let one: String
  private let two: String
  private let away: String

  init() throws {
    office = try Office()
    one = try office.begin("one.assay")
    two = try office.begin("two.assay", organisation: "Fjordkraft")
    away = office.folder + "/away.assay"
    let noted = try office.run("note", two, "yard/7.6.b", "Sammenfallet", "--by", "Kari")
    guard noted.status == 0 else { throw noted }
  }

  private func opened() throws -> PseudoTerminal {
    let terminal = try office.open(one)
    try terminal.waitFor("7.1.a")
    return terminal
  }

  private func search(_ terminal: PseudoTerminal) throws {
    terminal.type("SSammenfallet\r")
    try terminal.waitFor("Fjordkraft")
  }

  @Test("the document stays open that holds what the disk has not taken, and nothing typed is lost")
  func refusedSwitch() throws {
    let terminal = try opened()
    rename(one, away)
    terminal.type("2")
    try terminal.waitFor("NOT ON DISK")
    try search(terminal)
    // NB: ^C and not Esc, which is waited on for more. It closes the search that Enter stays in.
    terminal.type("\r\u{3}")
    try terminal.waitUntil("the first document, not on the disk") {
      $0.emulator.row(0).contains("Nordlys") && $0.emulator.row(0).hasSuffix("NOT ON DISK")
    }
    rename(away, one)
    terminal.type("k")
    try terminal.waitUntil("the first document, on the disk") {
      $0.screen.contains("▸ 2 L") && !$0.screen.contains("NOT ON DISK")
    }
    terminal.type("ialt er med")
    try terminal.waitFor("alt er med")
    terminal.type("\u{1B}")
    try terminal.waitFor("note kept")
    #expect(try terminal.leave() == .exited(code: 0))
    let record = try Record(of: one)
    #expect(record.ratings == ["7.1.a": "L"])
    #expect(record.notes == ["7.1.a": "altermed"])
    #expect(try Record(of: two).ratings.isEmpty)
  }

  @Test("a document of which nothing can be lost gives way to the other")
  func freeSwitch() throws {
    let terminal = try opened()
    try search(terminal)
    rename(one, away)
    terminal.type("\r")
    try terminal.waitFor("Sammenfallet")
    rename(away, one)
    try terminal.waitUntil("the second document") { $0.emulator.row(0).contains("Fjordkraft") }
    terminal.type("3")
    try terminal.waitFor("rated F")
    #expect(try terminal.leave() == .exited(code: 0))
    #expect(try Record(of: two).ratings == ["7.6.b": "F"])
    #expect(try Record(of: one).ratings.isEmpty)
  }

  @Test("q behind a change in the same breath does not close what the disk refuses")
  func closingAtOnce() throws {
    let terminal = try opened()
    rename(one, away)
    // Stopped meanwhile, so that both are there at once.
    terminal.signal(SIGSTOP)
    terminal.type("2q")
    terminal.signal(SIGCONT)
    try terminal.waitFor("leaves without what is not on the disk")
    #expect(terminal.screen.contains("NOT ON DISK"))
    #expect(!terminal.screen.contains("Assessments in"))
    rename(away, one)
    terminal.type("q")
    try terminal.waitFor("Assessments in")
    #expect(try terminal.leave() == .exited(code: 0))
    #expect(try Record(of: one).ratings == ["7.1.a": "L"])
  }
}
