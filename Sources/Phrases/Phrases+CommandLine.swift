/// What is said around the command line, the settings and the boxes of keys.
extension Phrases {
  public struct CommandLine: Sendable {
    /// Where nothing is written yet.
    public var place: String
    public var unknown: @Sendable (_ name: String, _ key: String) -> String
    public var takesNothing: @Sendable (_ name: String) -> String
    public var noChoice: @Sendable (_ word: String, _ choices: String) -> String
  }

  public struct Settings: Sendable {
    /// The language's name in itself.
    public var ownName: String
    public var spoken: String
    public var themes: @Sendable (_ name: String) -> String
    public var dressed: @Sendable (_ name: String) -> String
    public var advances: String
    public var stays: String
    /// Shown while a rating goes on to the next criterion.
    public var advancing: String
    public var switches: @Sendable (_ word: String) -> String
  }
}

extension Phrases.CommandLine {
  static let english = Phrases.CommandLine(
    place: "a command, or what it does",
    unknown: { "No command begins with “\($0)”: \($1) lists them with their keys" },
    takesNothing: { "“\($0)” takes nothing behind its name" },
    noChoice: { "“\($0)” is none of \($1)" })

  static let norwegian = Phrases.CommandLine(
    place: "en kommando, eller hva den gjør",
    unknown: { "Ingen kommando begynner med «\($0)»: \($1) viser alle med tastene" },
    takesNothing: { "«\($0)» tar ikke noe etter navnet" },
    noChoice: { "«\($0)» er ikke blant \($1)" })
}

extension Phrases.Settings {
  static let english = Phrases.Settings(
    ownName: "English",
    spoken: "English until you leave: language: en in the settings keeps it",
    themes: { name in
      switch name {
      case "light": "for light backgrounds"
      case "high-contrast": "full strength, no hues"
      case "monochrome": "no colour at all"
      default: "for dark backgrounds"
      }
    },
    dressed: { "Theme \($0) until you leave: theme: \($0) in the settings keeps it" },
    advances: "A rating now goes on to the next criterion",
    stays: "A rating now stays on its criterion",
    advancing: "auto-advance",
    switches: { $0 == "on" ? "go on after each rating" : "stay after a rating" })

  static let norwegian = Phrases.Settings(
    ownName: "norsk bokmål",
    spoken: "Norsk til du avslutter: language: nb i innstillingene gjør det varig",
    themes: { name in
      switch name {
      case "light": "for lys bakgrunn"
      case "high-contrast": "full styrke, ingen farger"
      case "monochrome": "helt uten farger"
      default: "for mørk bakgrunn"
      }
    },
    dressed: { "Tema \($0) til du avslutter: theme: \($0) i innstillingene gjør det varig" },
    advances: "Etter en karakter går du nå videre til neste kriterium",
    stays: "Etter en karakter blir du nå stående på kriteriet",
    advancing: "går videre",
    switches: { $0 == "on" ? "gå videre etter hver karakter" : "bli stående etter karakteren" })
}

extension Phrases.Commands {
  public struct Line: Sendable {
    public var open: CommandPhrase
    public var run: CommandPhrase
    public var complete: CommandPhrase
    public var next: CommandPhrase
    public var previous: CommandPhrase
    public var older: CommandPhrase
    public var newer: CommandPhrase

    static let english = Line(
      open: .init("command", "command by name, with completion"),
      run: .init("run", "run the command"),
      complete: .init("complete", "complete the line"),
      next: .init("choose", "next candidate"),
      previous: .init("choose back", "previous candidate"),
      older: .init("earlier lines", "the line run before"),
      newer: .init("later lines", "the line run after"))

    static let norwegian = Line(
      open: .init("kommando", "kommando etter navn, med fullføring"),
      run: .init("kjør", "kjør kommandoen"),
      complete: .init("fullfør", "fullfør linjen"),
      next: .init("velg", "neste forslag"),
      previous: .init("velg bakover", "forrige forslag"),
      older: .init("tidligere linjer", "linjen som ble kjørt før"),
      newer: .init("senere linjer", "linjen som ble kjørt etter"))
  }

  public struct Settings: Sendable {
    public var language: CommandPhrase
    public var theme: CommandPhrase
    public var autoAdvance: CommandPhrase

    static let english = Settings(
      language: .init("language", "language of screens, protocols and report"),
      theme: .init("theme", "colours of the screen"),
      autoAdvance: .init("auto-advance", "go on to the next criterion after each rating, or stay"))

    static let norwegian = Settings(
      language: .init("språk", "språk på skjerm, protokoller og rapport"),
      theme: .init("tema", "fargene på skjermen"),
      autoAdvance: .init(
        "gå videre", "gå videre til neste kriterium etter hver karakter, eller bli"))
  }
}
