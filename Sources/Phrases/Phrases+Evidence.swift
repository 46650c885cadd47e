/// Evidence and samples: the forms, the ledger, and what a rating lacks.
extension Phrases {
  public struct Evidence: Sendable {
    public var title: String
    public var sampleTitle: String
    public var arrivalTitle: @Sendable (_ request: String) -> String
    public var what: String
    public var whatHint: String
    public var againHint: @Sendable (_ key: String) -> String
    public var sampleHint: String
    public var kind: String
    /// By kind, such as `record`.
    public var kinds: @Sendable (_ kind: String) -> String
    public var source: String
    public var sourceHint: String
    public var state: String
    public var final: String
    public var draft: String
    public var file: String
    public var fileHint: @Sendable (_ key: String) -> String
    public var fileKept: @Sendable (_ name: String, _ size: String) -> String
    public var attachment: String
    public var keepFile: String
    public var dropFile: String
    public var population: String
    public var populationHint: String
    public var seen: String
    public var seenHint: String
    public var inOrder: String
    public var chosen: String
    public var chosenHint: String
    public var textMissing: String
    public var seenMissing: String
    public var inOrderMissing: String
    /// `3/8 of 43`; the population is nil where nobody could say.
    public var sample: @Sendable (_ inOrder: Int, _ seen: Int, _ population: Int?) -> String
    public var interviewWith: @Sendable (_ name: String) -> String
    /// What goes before the evidence of a criterion.
    public var here: String
    public var hereHint: @Sendable (_ evidence: String, _ sample: String) -> String
    public var ledger: @Sendable (_ count: Int) -> String
    public var links: @Sendable (_ criterion: String, _ key: String) -> String
    public var supports: @Sendable (_ criteria: String) -> String
    public var supportsNothing: String
    public var none: @Sendable (_ key: String) -> String
  }

  /// Ratings that stand above their evidence.
  public struct Shortfalls: Sendable {
    public var above: String
    public var nothing: String
    public var nothingDirect: @Sendable (_ rating: String) -> String
    public var uncorroborated: @Sendable (_ rating: String) -> String
    public var contradicted: @Sendable (_ rating: String) -> String
    public var kept: @Sendable (_ reason: String) -> String
    public var counted: @Sendable (_ count: Int) -> String
    public var upheldCounted: @Sendable (_ count: Int) -> String
    public var short: @Sendable (_ count: Int) -> String
    public var formTitle: String
    public var reason: String
    public var reasonHint: String
    public var noShortfall: @Sendable (_ criterion: String) -> String
  }
}

extension Phrases.Evidence {
  static let english = Phrases.Evidence(
    title: "Evidence", sampleTitle: "Sample", arrivalTitle: { "\($0) has come" },
    what: "What", whatHint: "well enough to find it again",
    againHint: { "write it, or \($0) for one of these" },
    sampleHint: "what was drawn, such as open cases",
    kind: "Kind",
    kinds: { kind in
      switch kind {
      case "document": "document"
      case "record": "record"
      case "observation": "observation"
      case "data": "data"
      default: "interview"
      }
    },
    source: "Source", sourceHint: "whose it is, or who said it",
    state: "State", final: "final", draft: "draft, may still change",
    file: "File", fileHint: { "a path, to keep the file here; \($0) completes it" },
    fileKept: { "\($0), \($1); another path replaces it" },
    attachment: "Kept file", keepFile: "stays", dropFile: "goes",
    population: "There are", populationHint: "how many in all, where somebody knows",
    seen: "Seen", seenHint: "how many you looked at",
    inOrder: "In order", chosen: "Chosen", chosenHint: "how, and by whom",
    textMissing: "Say what it is, well enough to find it again",
    seenMissing: "Say how many were seen",
    inOrderMissing: "Say how many of them were in order",
    sample: { inOrder, seen, population in
      population.map { "\(inOrder)/\(seen) of \($0)" } ?? "\(inOrder)/\(seen)"
    },
    interviewWith: { "Interview with \($0)" },
    here: "Seen", hereHint: { "\($0) for evidence, \($1) for a sample" },
    ledger: { $0 == 1 ? "1 piece of evidence" : "\($0) pieces of evidence" },
    links: { "\($1) links it to \($0), or takes the link away" },
    supports: { "supports \($0)" }, supportsNothing: "supports nothing yet",
    none: {
      "No evidence yet. \($0) on a criterion keeps the first piece; one piece can support many."
    })

  static let norwegian = Phrases.Evidence(
    title: "Bevis", sampleTitle: "Stikkprøve", arrivalTitle: { "\($0) har kommet" },
    what: "Hva", whatHint: "så nøyaktig at det kan finnes igjen",
    againHint: { "skriv det, eller \($0) for ett av disse" },
    sampleHint: "hva som ble trukket, for eksempel åpne saker",
    kind: "Type",
    kinds: { kind in
      switch kind {
      case "document": "dokument"
      case "record": "registrering"
      case "observation": "observasjon"
      case "data": "data"
      default: "intervju"
      }
    },
    source: "Kilde", sourceHint: "hvem som eier det, eller hvem som sa det",
    state: "Status", final: "endelig", draft: "utkast, kan endres",
    file: "Fil", fileHint: { "en sti, for å lagre filen her; \($0) fullfører" },
    fileKept: { "\($0), \($1); en ny sti erstatter den" },
    attachment: "Lagret fil", keepFile: "beholdes", dropFile: "fjernes",
    population: "Det finnes", populationHint: "hvor mange i alt, hvis noen vet det",
    seen: "Sett", seenHint: "hvor mange du så på",
    inOrder: "I orden", chosen: "Trukket", chosenHint: "hvordan, og av hvem",
    textMissing: "Skriv hva det er, så nøyaktig at det kan finnes igjen",
    seenMissing: "Skriv hvor mange du så på",
    inOrderMissing: "Skriv hvor mange av dem som var i orden",
    sample: { inOrder, seen, population in
      population.map { "\(inOrder)/\(seen) av \($0)" } ?? "\(inOrder)/\(seen)"
    },
    interviewWith: { "Intervju med \($0)" },
    here: "Sett", hereHint: { "\($0) for bevis, \($1) for stikkprøve" },
    ledger: { $0 == 1 ? "1 bevis" : "\($0) bevis" },
    links: { "\($1) knytter det til \($0), eller fjerner koblingen" },
    supports: { "støtter \($0)" }, supportsNothing: "støtter ingenting ennå",
    none: {
      "Ingen bevis ennå. \($0) på et kriterium lagrer det første; ett bevis kan støtte mange."
    })
}

extension Phrases.Shortfalls {
  static let english = Phrases.Shortfalls(
    above: "Rated above its evidence",
    nothing: "nothing is kept as evidence",
    nothingDirect: { "\($0) needs something that can be looked at, in final form" },
    uncorroborated: { "\($0) needs a second piece, from another source" },
    contradicted: { "\($0) stands against an open serious weakness" },
    kept: { "kept: \($0)" },
    counted: { $0 == 1 ? "1 rated above its evidence" : "\($0) rated above their evidence" },
    upheldCounted: { $0 == 1 ? "1 kept above it with reason" : "\($0) kept above it with reason" },
    short: { "\($0) above evidence" },
    formTitle: "Keep the rating above its evidence",
    reason: "Reason", reasonHint: "why the rating stands; emptied, the reason is taken back",
    noShortfall: { "\($0) does not stand above its evidence" })

  static let norwegian = Phrases.Shortfalls(
    above: "Karakter over bevisene",
    nothing: "det er ikke lagret noe bevis",
    nothingDirect: { "\($0) krever noe som kan ses, i endelig form" },
    uncorroborated: { "\($0) krever et bevis til, fra en annen kilde" },
    contradicted: { "\($0) står mot en åpen alvorlig svakhet" },
    kept: { "beholdt: \($0)" },
    counted: { "\($0) over bevisene" },
    upheldCounted: { "\($0) beholdt med begrunnelse" },
    short: { "\($0) over bevisene" },
    formTitle: "Behold karakteren over bevisene",
    reason: "Begrunnelse",
    reasonHint: "hvorfor karakteren blir stående; tomt felt trekker begrunnelsen tilbake",
    noShortfall: { "\($0) ligger ikke over bevisene" })
}

extension Phrases.Commands {
  public struct Evidence: Sendable {
    public var add: CommandPhrase
    public var sample: CommandPhrase
    public var ledger: CommandPhrase
    public var link: CommandPhrase
    public var edit: CommandPhrase
    public var drop: CommandPhrase
    public var goThere: CommandPhrase
    public var uphold: CommandPhrase
  }
}

extension Phrases.Commands.Evidence {
  static let english = Phrases.Commands.Evidence(
    add: .init("evidence", "evidence: link the latest piece again, or write a new one"),
    sample: .init("sample", "sample: how many there are, were seen, were in order"),
    ledger: .init("evidence", "all evidence of this assessment"),
    link: .init("link", "link it to the criterion, or take the link away"),
    edit: .init("change", "change what it says"),
    drop: .init("drop", "drop it"),
    goThere: .init("go there", "go to the criterion it supports, then to the next one"),
    uphold: .init("keep rating", "keep a rating above its evidence, with the reason"))

  static let norwegian = Phrases.Commands.Evidence(
    add: .init("bevis", "bevis: knytt det siste på nytt, eller skriv et nytt"),
    sample: .init("stikkprøve", "stikkprøve: hvor mange som finnes, ble sett og var i orden"),
    ledger: .init("bevis", "alle bevis i denne vurderingen"),
    link: .init("knytt", "knytt det til kriteriet, eller fjern koblingen"),
    edit: .init("endre", "endre det som står"),
    drop: .init("ta bort", "ta det bort"),
    goThere: .init("gå dit", "gå til kriteriet det støtter, så til det neste"),
    uphold: .init("behold", "behold en karakter som ligger over bevisene, med begrunnelse"))
}
