/// What is said of an editor outside.
extension Phrases {
  public struct Editor: Sendable {
    public var unchanged: String
    public var repaired: @Sendable (_ key: String) -> String
    public var failed: @Sendable (_ editor: String, _ status: Int) -> String
    public var missing: @Sendable (_ editor: String) -> String
    public var fileGone: String
    public var tooLarge: @Sendable (_ kibibytes: Int) -> String
    public var noPlace: @Sendable (_ reason: String) -> String
  }
}

extension Phrases.Editor {
  static let english = Phrases.Editor(
    unchanged: "Back from the editor: nothing changed",
    repaired: {
      "The editor left something that is no UTF-8, shown as �: mend it, then \($0) keeps it"
    },
    failed: { "\($0) ended with status \($1): nothing was changed" },
    missing: { "\($0) was not found: name your editor in VISUAL or EDITOR" },
    fileGone: "The editor left no file: nothing was changed",
    tooLarge: { "The editor left \($0) KiB, too much for a note: nothing was changed" },
    noPlace: { "There is no private place for the editor's file (\($0))" })

  static let norwegian = Phrases.Editor(
    unchanged: "Tilbake fra redigeringsprogrammet: ingenting er endret",
    repaired: { "Noe av teksten er ikke UTF-8 og vises som �: rett det, så lagrer \($0)" },
    failed: { "\($0) avsluttet med status \($1): ingenting er endret" },
    missing: { "Fant ikke \($0): oppgi redigeringsprogrammet i VISUAL eller EDITOR" },
    fileGone: "Redigeringsprogrammet etterlot ingen fil: ingenting er endret",
    tooLarge: {
      "Redigeringsprogrammet etterlot \($0) KiB, for mye for et notat: ingenting er endret"
    },
    noPlace: { "Det finnes ikke noe privat sted for filen (\($0))" })
}

extension Phrases.Commands {
  public struct Editor: Sendable {
    public var note: CommandPhrase
    public var entry: CommandPhrase

    static let english = Editor(
      note: .init("editor", "write the note in your own editor ($VISUAL, $EDITOR)"),
      entry: .init("own editor", "go on in your own editor ($VISUAL, $EDITOR)"))

    static let norwegian = Editor(
      note: .init("eget program", "skriv notatet i ditt eget program ($VISUAL, $EDITOR)"),
      entry: .init("eget program", "fortsett i ditt eget program ($VISUAL, $EDITOR)"))
  }
}
