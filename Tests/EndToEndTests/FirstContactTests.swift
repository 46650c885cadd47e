import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What somebody can do who has read nothing but the screen.
@Suite("First contact")
struct FirstContactTests {
  private static let shipped =
    URL(fileURLWithPath: Office.tests)
    .deletingLastPathComponent().deletingLastPathComponent().path + "/Protocols"

  /// Types keys one by one, each where the screen shows what it is for.
  private struct Person {
    let terminal: PseudoTerminal
    var keys = 0

    /// - Parameter shown: What the screen has to show before.
    mutating func press(_ key: String, once shown: String) throws {
      try terminal.waitFor(shown)
      keys += 1
      terminal.type(key)
    }
  }

  @Test("from the first screen to the first rating in fewer than ten keys")
  func firstRating() throws {
    let office = try Office()
    let terminal = try office.open(office.work, rows: 24, columns: 80, protocols: Self.shipped)
    var person = Person(terminal: terminal)
    try person.press("n", once: "n new")
    try person.press("N", once: "Organisation")
    try person.press("\r", once: "Enter")
    try person.press("\r", once: "Site")
    try person.press("\r", once: "▸ ■ third party")
    try person.press("\r", once: "▸ □")
    try person.press("2", once: "0-3")
    try terminal.waitFor("rated L")
    #expect(person.keys < 10)
    #expect(try terminal.leave() == .exited(code: 0))
    let name = try #require(office.names.first)
    let shown = try office.run("score", office.path(name), "--json")
    #expect(
      shown.output.contains("\"rated\": 1") || shown.output.contains("\"rated\":1"), "\(shown)")
  }

  @Test("the whole of ISO 10002 is walked with the numeric pad and Enter alone")
  func numericPad() throws {
    let office = try Office()
    let path = office.path()
    let made = try office.run(
      "new", path, "--organisation", "Nordlys", "--protocol", "iso-10002", "--by", "Kari",
      "--protocols", Self.shipped)
    #expect(made.status == 0, "\(made)")
    let terminal = try office.open(path, protocols: Self.shipped)
    try terminal.waitFor("0-3 rate")
    let listed = try office.run("show", path, "--json")
    let count = listed.output.components(separatedBy: "\"criterion\"").count - 1
    #expect(count > 40)
    // Both forms that terminals send: the pad's own keys and plain digits.
    for number in 0..<count { terminal.type(number.isMultiple(of: 2) ? "\u{1B}Os\u{1B}OM" : "3\r") }
    try terminal.waitFor("\(count) of \(count) rated")
    #expect(try terminal.leave() == .exited(code: 0))
    let score = try office.run("score", path, "--json")
    #expect(
      score.output.contains("\"level\": 3") || score.output.contains("\"level\":3"), "\(score)")
  }

  @Test("a modifier held too long, as terminals send it, rates nothing")
  func slips() throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try office.open(path)
    try terminal.waitFor("7.1.a")
    // Shift, AltGr, Alt, Control and all of them with the digits, on US and Nordic keyboards; also
    // as terminals report modified keys.
    var slips = "!\"#¤%&/()=@£$€{[]}^*²³¼½¡×÷«»±°".map(String.init)
    slips += (0...9).map { "\u{1B}\($0)" } + ["\u{1C}", "\u{1D}", "\u{1E}", "\u{1F}"]
    slips += (48...53).flatMap { ["\u{1B}[\($0);5u", "\u{1B}[27;5;\($0)~"] }
    for slip in slips {
      terminal.type(slip)
      terminal.type("\u{3}")
    }
    terminal.type("m")
    try terminal.waitFor("7.1.a")
    #expect(try terminal.leave() == .exited(code: 0))
    #expect(try Record(of: path).ratings.isEmpty)
  }
}
