import Cells
import Phrases
import Testing

@testable import AssayWorkbench

@Suite("Commands by name")
struct CommandLineTests {
  private func stage() -> Stage {
    Stage(size: Size(rows: 24, columns: 80), protocols: [.sample, .second])
  }

  @Test("a command that takes nothing behind its name refuses what stands there")
  func tooMuch() {
    var stage = stage()
    stage.press(":")
    stage.type("note hello")
    stage.press("<ret>")
    #expect(stage.screen.contains("“note” takes nothing behind its name"))
    #expect(stage.model.walk?.entry == nil)
  }

  @Test("a command runs by its name, with or without hyphens, or by what begins so")
  func run() {
    var stage = stage()
    stage.press(":")
    stage.type("next-standard")
    stage.press("<ret>")
    #expect(stage.model.walk?.standardIndex == 1)
    stage.press(":")
    stage.type("nextstand")
    stage.press("<ret>")
    #expect(stage.model.walk?.standardIndex == 0)
  }

  @Test("a rating is given by its code, a criterion by its number")
  func arguments() {
    var stage = stage()
    stage.press(":")
    stage.type("goto 7.3.b")
    stage.press("<ret>")
    #expect(stage.model.walk?.reference?.criterion == "7.3.b")
    stage.press(":")
    stage.type("rat l")
    stage.press("<ret>")
    #expect(stage.model.walk?.record(of: 4).response == .rated("L"))
    stage.press(":")
    stage.type("rate Q")
    stage.press("<ret>")
    #expect(stage.screen.contains("“Q” is none of N, P, L, F"))
  }

  @Test("Tab completes as far as the candidates agree, then goes through them")
  func completion() {
    var stage = stage()
    stage.press(":")
    stage.type("lan")
    stage.press("<tab>")
    #expect(stage.model.commandLine?.field.text == "language ")
    stage.press("<down>", "<down>", "<ret>")
    #expect(stage.model.language == .norwegian)
    #expect(stage.effects.contains(.translate(.norwegian)))
    #expect(stage.screen.contains("Norsk til du avslutter"))
  }

  @Test("a command that takes something asks for it")
  func asks() {
    var stage = stage()
    stage.press(":")
    stage.type("theme")
    stage.press("<ret>")
    #expect(stage.model.commandLine?.field.text == "theme ")
    stage.type("high")
    stage.press("<ret>")
    #expect(stage.effects.contains(.useTheme(.highContrast)))
  }

  @Test("nothing runs that was not begun so")
  func unknown() {
    var stage = stage()
    stage.press(":")
    stage.type("wq")
    stage.press("<ret>")
    #expect(stage.screen.contains("No command begins with “wq”: ? lists them with their keys"))
    #expect(!stage.effects.contains(.quit))
  }

  @Test("a disabled command says why in the list and when run")
  func disabled() {
    var stage = Stage(size: Size(rows: 24, columns: 120))
    stage.press(":")
    stage.type("next-st")
    #expect(stage.screen.contains("This assessment has one standard"))
    stage.press("<ret>")
    #expect(stage.screen.contains("This assessment has one standard"))
    #expect(stage.model.commandLine == nil)
  }

  @Test("lines run before come back")
  func history() {
    var stage = stage()
    stage.press(":")
    stage.type("rate P")
    stage.press("<ret>", ":", "<c-p>")
    #expect(stage.model.commandLine?.field.text == "rate P")
    stage.press("<c-n>")
    #expect(stage.model.commandLine?.field.text == "")
  }

  @Test("Esc leaves everything as it was; a paste is text of the line")
  func cancel() {
    var stage = stage()
    stage.press(":")
    stage.send(.pasted("rate F\n"))
    #expect(stage.model.commandLine?.field.text == "rate F ")
    stage.press("<esc>")
    #expect(stage.model.commandLine == nil)
    #expect(stage.ledger.events.count == 1)
  }

  @Test("auto-advance goes on after a rating and says so in the heading")
  func autoAdvance() {
    var stage = stage()
    stage.press(":")
    stage.type("auto-advance")
    stage.press("<ret>", "2")
    #expect(stage.model.walk?.place == 1)
    #expect(stage.screen.contains("4.4.a rated L"))
    #expect(stage.screen.contains("auto-advance · on disk"))
    stage.press("u")
    #expect(stage.model.walk?.place == 0)
  }

  @Test("the line and its candidates", arguments: ScreenTests.sizes)
  func screen(size: Size) throws {
    var stage = Stage(size: size)
    stage.press(":")
    stage.type("ne")
    stage.press("<down>")
    try expectScreen(stage.screen, recorded: "command-line-\(size.columns)x\(size.rows)")
  }

  @Test("after a prefix a box says how it goes on", arguments: ScreenTests.sizes)
  func prefix(size: Size) throws {
    var stage = Stage(size: size)
    stage.press("g")
    try expectScreen(stage.screen, recorded: "prefix-\(size.columns)x\(size.rows)")
  }
}

@Suite("Keys of one's own")
struct KeymapTests {
  private func flaw(_ rebindings: Rebinding..., ratingKeys: String = "") -> KeymapFlaw? {
    do throws(KeymapFlaw) {
      _ = try Keymap(rebindings, ratingKeys: ratingKeys)
      return nil
    } catch { return error }
  }

  private func stage(_ rebindings: Rebinding..., ratingKeys: String = "") throws -> Stage {
    Stage(
      size: Size(rows: 24, columns: 120), keymap: try Keymap(rebindings, ratingKeys: ratingKeys))
  }

  @Test("a command works on its new key, not on the old, and the hints say so")
  func rebound() throws {
    var stage = try stage(Rebinding(command: "next-unrated", keys: ["<c-n>", "ZZ"], line: 4))
    #expect(stage.screen.contains("^N next unrated"))
    stage.press("<space>")
    #expect(stage.model.walk?.place == 0)
    stage.press("Z", "Z")
    #expect(stage.model.walk?.place == 1)
  }

  @Test("two commands can change keys")
  func exchanged() {
    #expect(
      flaw(
        Rebinding(command: "note", keys: ["p"], line: 1),
        Rebinding(command: "private-note", keys: ["i"], line: 2)) == nil)
  }

  @Test("what cannot be is refused with its line")
  func refused() {
    #expect(
      flaw(Rebinding(command: "fly", keys: ["i"], line: 7)) == .unknownCommand("fly", line: 7))
    #expect(
      flaw(Rebinding(command: "note", keys: ["<q>"], line: 7)) == .unreadableKey("<q>", line: 7))
    #expect(flaw(Rebinding(command: "note", keys: ["3"], line: 7)) == .ratingKey("3", line: 7))
    #expect(
      flaw(Rebinding(command: "note", keys: ["l"], line: 7), ratingKeys: "nplf")
        == .ratingKey("l", line: 7))
    #expect(
      flaw(Rebinding(command: "keep", keys: ["k"], line: 7))
        == .textKey("k", command: "keep", line: 7))
    #expect(
      flaw(Rebinding(command: "note", keys: ["p"], line: 7))
        == .taken("p", by: "private-note", line: 7))
    #expect(
      flaw(Rebinding(command: "note", keys: ["g"], line: 7))
        == .hides("g", other: "first-criterion", line: 7))
    #expect(flaw(ratingKeys: "nn") == .ratingKeys("nn"))
    #expect(flaw(ratingKeys: "n1") == .ratingKeys("n1"))
  }

  @Test("letters rate where a person wants them to, and what they displace moves to the capital")
  func letters() throws {
    var stage = try stage(ratingKeys: "nplf")
    #expect(stage.screen.contains("nplf rate"))
    #expect(stage.screen.contains("l L"))
    stage.press("l")
    #expect(stage.model.walk?.record(of: 0).response == .rated("L"))
    stage.press("P")
    #expect(
      stage.model.walk?.entry?.purpose == stage.model.walk?.reference.map { .note($0, .private) })
    stage.press("<esc>", "3")
    #expect(stage.model.walk?.record(of: 0).response == .rated("F"))
  }

  @Test("the digits of a French keyboard rate without Shift")
  func azerty() throws {
    var stage = try stage(ratingKeys: "à&é\"")
    stage.press("é")
    #expect(stage.model.walk?.record(of: 0).response == .rated("L"))
  }
}
