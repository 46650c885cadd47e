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
    /// What goes before the open requests of a criterion, and over those of the assessment.
    public var askedFor: String
    public var askedForCount: String
    public var ledger: @Sendable (_ open: Int, _ arrived: Int) -> String
    public var arrives: @Sendable (_ key: String) -> String
    public var arrivedAs: @Sendable (_ evidence: String) -> String
    public var arrived: String
    public var dueBy: @Sendable (_ due: String) -> String
    public var none: @Sendable (_ key: String) -> String
  }
}

extension Phrases.Requests {
  static let english = Phrases.Requests(
    title: "Ask for",
    what: "What", whatHint: "what you want to see",
    from: "From", fromHint: "who is to bring it",
    due: "By", dueHint: "an hour or a day",
    textMissing: "Say what you ask for",
    askedFor: "Asked", askedForCount: "ASKED FOR",
    ledger: { "\($0) asked for and yet to come, \($1) arrived" },
    arrives: { "\($0): it has come, and becomes evidence" },
    arrivedAs: { "came as \($0)" }, arrived: "has come", dueBy: { "by \($0)" },
    none: { "Nothing was asked for yet. \($0) on a criterion asks for something." })

  static let norwegian = Phrases.Requests(
    title: "Be om",
    what: "Hva", whatHint: "det du vil se",
    from: "Fra", fromHint: "den som skal skaffe det",
    due: "Innen", dueHint: "klokkeslett eller dag",
    textMissing: "Skriv hva du ber om",
    askedFor: "Bedt om", askedForCount: "BEDT OM",
    ledger: { "\($0) bedt om og ikke kommet ennå, \($1) kommet" },
    arrives: { "\($0): det har kommet, og blir bevis" },
    arrivedAs: { "kom som \($0)" }, arrived: "har kommet", dueBy: { "innen \($0)" },
    none: { "Ingenting er bedt om ennå. \($0) på et kriterium ber om noe." })
}

extension Phrases.Commands {
  public struct Requests: Sendable {
    public var ask: CommandPhrase
    public var ledger: CommandPhrase
    public var receive: CommandPhrase
    public var edit: CommandPhrase
    public var goThere: CommandPhrase
  }
}

extension Phrases.Commands.Requests {
  static let english = Phrases.Commands.Requests(
    ask: .init("ask for", "ask for something, from whom, by when"),
    ledger: .init("requests", "all that was asked for, what has yet to come first"),
    receive: .init("has come", "it has come: keep it as evidence"),
    edit: .init("change", "change what is asked for"),
    goThere: .init("go there", "go to the criterion it was asked for at"))

  static let norwegian = Phrases.Commands.Requests(
    ask: .init("be om", "be om noe, fra hvem, innen når"),
    ledger: .init("bedt om", "alt det er bedt om, det som mangler først"),
    receive: .init("har kommet", "det har kommet: lagre det som bevis"),
    edit: .init("endre", "endre det som er bedt om"),
    goThere: .init("gå dit", "gå til kriteriet det hører til"))
}
