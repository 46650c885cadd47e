/// What is said of who changed what.
extension Phrases {
  public struct History: Sendable {
    public var title: @Sendable (_ changes: Int) -> String
    public var titleOf: @Sendable (_ criterion: String, _ changes: Int) -> String
    public var found: @Sendable (_ found: Int, _ of: Int) -> String
    public var latest: @Sendable (_ shown: Int, _ of: Int) -> String
    public var nothing: String
    public var started: @Sendable (_ organisation: String) -> String
    public var undone: String
    /// What an undo line says of the change it took back.
    public var undoes: @Sendable (_ what: String) -> String
    public var redoes: @Sendable (_ what: String) -> String
    public var none: String
    public var notApplicable: String
    public var note: String
    public var privateNote: String
    public var taken: String
    public var changed: String
    public var looseNote: String
    public var filed: String
    public var present: String
    public var plan: String
    /// By a plan field's name, such as `sizeBand`.
    public var field: @Sendable (_ name: String) -> String
    public var unknown: @Sendable (_ type: String) -> String
  }
}

extension Phrases.History {
  static let english = Phrases.History(
    title: { $0 == 1 ? "History · 1 change" : "History · \($0) changes" },
    titleOf: { $1 == 1 ? "History of \($0) · 1 change" : "History of \($0) · \($1) changes" },
    found: { "\($0) of \($1)" },
    latest: { "the latest \($0) of \($1): / finds earlier ones" },
    nothing: "Nothing has happened here yet.",
    started: { "assessment of \($0) started" },
    undone: "undone since",
    undoes: { "undid: \($0)" },
    redoes: { "redid: \($0)" },
    none: "–",
    notApplicable: "n/a",
    note: "note",
    privateNote: "private note",
    taken: "taken out",
    changed: "changed",
    looseNote: "loose note",
    filed: "loose note filed here",
    present: "in the room",
    plan: "plan",
    field: { name in
      switch name {
      case "organisation": "organisation"
      case "site": "site"
      case "unit": "unit"
      case "sector": "sector"
      case "sizeBand": "size"
      case "scope": "scope"
      case "exclusions": "exclusions"
      case "objectives": "objectives"
      case "language": "language"
      case "period": "when"
      case "hosts": "host standards"
      case "confidentiality": "confidentiality"
      case "retention": "destroyed after"
      case "targets": "targets"
      default: name
      }
    },
    unknown: { "something a newer Assay wrote (\($0))" })

  static let norwegian = Phrases.History(
    title: { $0 == 1 ? "Historikk · 1 endring" : "Historikk · \($0) endringer" },
    titleOf: {
      $1 == 1 ? "Historikk for \($0) · 1 endring" : "Historikk for \($0) · \($1) endringer"
    },
    found: { "\($0) av \($1)" },
    latest: { "de siste \($0) av \($1): / finner eldre" },
    nothing: "Her har det ikke skjedd noe ennå.",
    started: { "vurderingen av \($0) startet" },
    undone: "senere angret",
    undoes: { "angret: \($0)" },
    redoes: { "gjorde om: \($0)" },
    none: "–",
    notApplicable: "ikke aktuelt",
    note: "notat",
    privateNote: "privat notat",
    taken: "tatt bort",
    changed: "endret",
    looseNote: "løst notat",
    filed: "løst notat lagt hit",
    present: "til stede",
    plan: "plan",
    field: { name in
      switch name {
      case "organisation": "virksomhet"
      case "site": "sted"
      case "unit": "enhet"
      case "sector": "bransje"
      case "sizeBand": "størrelse"
      case "scope": "omfang"
      case "exclusions": "unntak"
      case "objectives": "formål"
      case "language": "språk"
      case "period": "tidsrom"
      case "hosts": "vertsstandarder"
      case "confidentiality": "fortrolighet"
      case "retention": "slettes etter"
      case "targets": "mål"
      default: name
      }
    },
    unknown: { "noe en nyere Assay skrev (\($0))" })
}
