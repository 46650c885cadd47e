/// What the search over all assessments says.
extension Phrases {
  public struct Everywhere: Sendable {
    public var title: String
    public var invitation: @Sendable (_ folder: String) -> String
    public var nothingAsked: String
    public var searching: @Sendable (_ done: Int, _ of: Int) -> String
    public var found: @Sendable (_ hits: Int, _ documents: Int) -> String
    public var unreadable: @Sendable (_ documents: Int) -> String
    public var nothing: String
    public var tooMany: @Sendable (_ limit: Int) -> String
    public var sources: @Sendable (_ source: String) -> String
  }
}

extension Phrases.Everywhere {
  static let english = Phrases.Everywhere(
    title: "Search everywhere",
    invitation: {
      "Organisations, notes, evidence, findings, requests and criteria of every assessment in "
        + "\($0). All the words have to be in one text."
    },
    nothingAsked: "Write what you look for first",
    searching: { "reading \($0) of \($1) …" },
    found: { hits, documents in
      (hits == 1 ? "1 place" : "\(hits) places") + " · "
        + (documents == 1 ? "1 assessment read" : "\(documents) assessments read")
    },
    unreadable: { $0 == 1 ? "1 unreadable" : "\($0) unreadable" },
    nothing: "Nothing found: fewer words find more.",
    tooMany: { "More than \($0) places: one more word finds fewer" },
    sources: { source in
      switch source {
      case "organisation": "name"
      case "plan": "plan"
      case "note": "note"
      case "private": "private"
      case "reason": "reason"
      case "loose-note": "loose note"
      default: "criterion"
      }
    })

  static let norwegian = Phrases.Everywhere(
    title: "Søk overalt",
    invitation: {
      "Virksomheter, notater, bevis, funn, forespørsler og kriterier i alle vurderinger i \($0). "
        + "Alle ordene må stå i samme tekst."
    },
    nothingAsked: "Skriv først hva du leter etter",
    searching: { "leser \($0) av \($1) …" },
    found: { hits, documents in
      (hits == 1 ? "1 sted" : "\(hits) steder") + " · "
        + (documents == 1 ? "1 vurdering lest" : "\(documents) vurderinger lest")
    },
    unreadable: { "\($0) kan ikke leses" },
    nothing: "Fant ingenting: færre ord gir flere treff.",
    tooMany: { "Mer enn \($0) steder: ett ord til gir færre" },
    sources: { source in
      switch source {
      case "organisation": "navn"
      case "plan": "plan"
      case "note": "notat"
      case "private": "privat"
      case "reason": "begrunnelse"
      case "loose-note": "løst notat"
      default: "kriterium"
      }
    })
}

extension Phrases.Commands {
  public struct Everywhere: Sendable {
    public var open: CommandPhrase
    public var start: CommandPhrase
    public var openHit: CommandPhrase
    public var again: CommandPhrase
    public var pageDown: CommandPhrase
    public var pageUp: CommandPhrase

    static let english = Everywhere(
      open: .init("search all", "search every assessment of the folder"),
      start: .init("search", "search"),
      openHit: .init("go there", "open the assessment at this place"),
      again: .init("other words", "search for other words"),
      pageDown: .init("page down", "ten places on"),
      pageUp: .init("page up", "ten places back"))

    static let norwegian = Everywhere(
      open: .init("søk overalt", "søk i alle vurderinger i mappen"),
      start: .init("søk", "søk"),
      openHit: .init("gå dit", "åpne vurderingen på dette stedet"),
      again: .init("andre ord", "søk etter andre ord"),
      pageDown: .init("side ned", "ti steder fram"),
      pageUp: .init("side opp", "ti steder tilbake"))
  }
}
