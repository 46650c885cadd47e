import Foundation
import Glibc
import PseudoTerminal
import Testing

/// A morning's work through the real program.
@Suite("Working")
struct WorkingTests {
  @Test("an assessment is begun, rated, annotated and left; opened again it is all there")
  func morning() throws {
    let office = try Office()
    var terminal = try office.open(office.work)
    try terminal.waitFor("No assessment here yet.")
    terminal.type("n")
    try terminal.waitFor("New assessment")
    terminal.type("Jørgens gård 作者\r\r")
    try terminal.waitFor("▸ ■ third party")
    terminal.type("\r")
    try terminal.waitFor("▸ □")
    // Wherever it stands among the protocols that this machine has.
    for _ in 0..<20 where !terminal.screen.contains("▸ □ YARD 1:2026") {
      let before = terminal.screen
      terminal.type("j")
      try terminal.waitUntil("the next standard") { $0.screen != before }
    }
    terminal.type(" ")
    try terminal.waitFor("▸ ■ YARD 1:2026")
    terminal.type("\r")
    try terminal.waitFor("Kept in")
    terminal.type("2")
    try terminal.waitFor("7.1.a rated L")
    terminal.type("j1")
    try terminal.waitFor("7.1.b rated P")
    terminal.type("iFem av åtte er for gamle.\r作者 så på dem.")
    try terminal.waitFor("作者 så på dem.")
    terminal.type("\u{1B}")
    try terminal.waitFor("note kept on 7.1.b")
    terminal.type(",Porten klemmer\u{1B}")
    try terminal.waitFor("loose note kept")
    terminal.type("l")
    try terminal.waitFor("1 loose note")
    terminal.type("\u{1B}[C\r")
    try terminal.waitFor("filed to 7.2.a")
    try terminal.waitFor("No loose notes")
    terminal.type("qpSpør TL alene")
    try terminal.waitFor("Spør TL alene")
    terminal.type("\u{1B}")
    try terminal.waitFor("private note kept")
    #expect(try terminal.leave() == .exited(code: 0))

    let names = office.names
    #expect(names.count == 1, "left behind: \(names)")
    let name = try #require(names.first)
    #expect(name.hasPrefix("jørgens-gård-作者-"))
    let record = try Record(of: office.path(name))
    #expect(record.ratings == ["7.1.a": "L", "7.1.b": "P"])
    #expect(
      record.notes == ["7.1.b": "Femavåtteerforgamle.作者såpådem.", "7.2.a": "Portenklemmer"])
    #expect(record.privateNotes == ["7.2.a": "SpørTLalene"])
    #expect(record.drafts.isEmpty && record.looseNotes.isEmpty)

    terminal = try office.open(office.work)
    try terminal.waitFor("Jørgens gård 作者")
    terminal.type("\r")
    try terminal.waitFor("Spør TL alene")
    #expect(terminal.screen.contains("Porten klemmer"))
    terminal.type("k")
    try terminal.waitFor("▸ 1 P Somebody does.")
    try terminal.waitFor("Fem av åtte er for gamle.")
    #expect(try terminal.leave() == .exited(code: 0))
    let verified = try office.run("verify", office.path(name))
    #expect(verified.status == 0, "\(verified)")
  }

  @Test("prose pasted while browsing rates nothing; pasted into a note it is text")
  func pasting() throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try office.open(path)
    try terminal.waitFor("7.1.a")
    let before = try Record(of: path)
    let prose = "0 1 2 3 of them;\nx - u Q q\rj2 i33 \u{1B}[2J done"
    terminal.paste(prose)
    try terminal.waitFor("Pasted text is taken only where text is written")
    #expect(try Record(of: path) == before)
    terminal.type("i")
    terminal.paste(prose)
    try terminal.waitFor("done")
    #expect(try Record(of: path).drafts.count == 1)
    terminal.type("\u{1B}")
    try terminal.waitFor("note kept on 7.1.a")
    #expect(try terminal.leave() == .exited(code: 0))
    let after = try Record(of: path)
    #expect(after.ratings.isEmpty)
    #expect(after.notes == ["7.1.a": "0123ofthem;x-uQqj2i33[2Jdone"])
  }

  @Test("a storm of sizes loses no key, and ends on the right screen")
  func resizing() throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try office.open(path, rows: 34, columns: 120)
    try terminal.waitFor("7.1.a")
    terminal.type("2i")
    var random = Chance(seed: 0x51CE)
    var written = ""
    for number in 0..<300 {
      let size = Self.size(number, &random)
      terminal.resize(rows: size.rows, columns: size.columns)
      let word = random.element(of: ["a", "ø", "作", "e\u{301}", "9", " "])
      terminal.type(word)
      written += word
      if number % 20 == 0 { try terminal.look() }
    }
    terminal.resize(rows: 34, columns: 120)
    terminal.type("END")
    written += "END"
    try terminal.waitFor("END")
    terminal.type("\u{1B}")
    try terminal.waitFor("note kept on 7.1.a")
    let record = try Record(of: path)
    #expect(record.ratings == ["7.1.a": "L"])
    #expect(record.notes == ["7.1.a": written.squeezed])

    // What a terminal shows that never had another size.
    try FileManager.default.copyItem(atPath: path, toPath: office.path("copy.assay"))
    let calm = try office.open(office.path("copy.assay"), rows: 34, columns: 120)
    try calm.waitFor("END")
    let pairs = zip(Self.body(terminal), Self.body(calm))
    for (row, (stormy, expected)) in pairs.enumerated() {
      #expect(stormy == expected, "row \(row + 1)")
    }
    #expect(try terminal.leave() == .exited(code: 0))
  }

  @Test("a terminal made smaller and larger again, too fast to be seen, is drawn anew")
  func sameSizeAgain() throws {
    let office = try Office()
    let terminal = try office.open(office.begin())
    try terminal.waitFor("7.1.a")
    try terminal.waitFor("? help")
    terminal.forgetOutput()
    terminal.signal(SIGWINCH)
    try terminal.waitUntil("every row") {
      String(decoding: $0.output, as: UTF8.self).contains("The gate is looked after")
    }
  }

  private static func size(_ number: Int, _ random: inout Chance) -> (rows: Int, columns: Int) {
    switch number % 10 {
    case 0: (1, 1)
    case 1: (1, 200)
    case 2: (60, 1)
    case 3: (60, 200)
    default: (1 + random.below(60), 1 + random.below(200))
    }
  }

  /// Without the time in the first line, and the notices at the foot.
  private static func body(_ terminal: PseudoTerminal) -> [String] {
    (1..<terminal.emulator.rows - 2).map(terminal.emulator.row)
  }
}
