/// What is asked for and has yet to come.
extension Phrases {
  public struct Requests: Sendable {
    public var title: String
    public var what: String
    public var whatHint: String
    public var from: String
    public var fromHint: String
    public var due: String
    public var dueHint: String
    public var textMissing: String
  }
}

extension Phrases.Requests {
  static let english = Phrases.Requests(
    title: "Ask for",
    what: "What", whatHint: "what you want to see",
    from: "From", fromHint: "who is to bring it",
    due: "By", dueHint: "an hour or a day",
    textMissing: "Say what you ask for")

  static let norwegian = Phrases.Requests(
    title: "Be om",
    what: "Hva", whatHint: "det du vil se",
    from: "Fra", fromHint: "den som skal skaffe det",
    due: "Innen", dueHint: "klokkeslett eller dag",
    textMissing: "Skriv hva du ber om")
}

extension Phrases.Commands {
  public struct Requests: Sendable {
    public var ask: CommandPhrase
  }
}

extension Phrases.Commands.Requests {
  static let english = Phrases.Commands.Requests(
    ask: .init("ask for", "ask for something, from whom, by when"))

  static let norwegian = Phrases.Commands.Requests(
    ask: .init("be om", "be om noe, fra hvem, innen når"))
}
