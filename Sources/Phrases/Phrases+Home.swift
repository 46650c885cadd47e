/// What the list of assessments says beside its columns.
extension Phrases {
  public struct Home: Sendable {
    public var empty: String
    public var emptyNew: String
    public var emptyRehearsal: String
    public var emptyHelp: String
    public var countedOf: @Sendable (_ shown: Int, _ all: Int) -> String
    /// By an order such as `changed`.
    public var orders: @Sendable (_ order: String) -> String
    public var sortedBy: @Sendable (_ order: String) -> String
    public var noneMatches: @Sendable (_ filter: String, _ key: String) -> String
  }
}

extension Phrases.Home {
  static let english = Phrases.Home(
    empty: "No assessment here yet.",
    emptyNew: "start one: organisation, kind, standards, and you are rating",
    emptyRehearsal: "look round first: a filled example, marked as a rehearsal everywhere",
    emptyHelp: "the keys that work here; every screen has them",
    countedOf: { "\($0) of \($1)" },
    orders: { order in
      switch order {
      case "organisation": "organisation"
      case "level": "level, highest first"
      case "progress": "progress, furthest first"
      default: "latest change"
      }
    },
    sortedBy: { "sorted by \($0)" },
    noneMatches: { "No assessment has “\($0)” in it: \($1) shows them all" })

  static let norwegian = Phrases.Home(
    empty: "Ingen vurderinger her ennå.",
    emptyNew: "start en: virksomhet, type, standarder, så er du i gang",
    emptyRehearsal: "se deg rundt først: et utfylt eksempel, merket som øvelse overalt",
    emptyHelp: "tastene som virker her; alle skjermbilder har dem",
    countedOf: { "\($0) av \($1)" },
    orders: { order in
      switch order {
      case "organisation": "virksomhet"
      case "level": "nivå, høyeste først"
      case "progress": "framdrift, lengst kommet først"
      default: "siste endring"
      }
    },
    sortedBy: { "sortert etter \($0)" },
    noneMatches: { "Ingen vurdering inneholder «\($0)»: \($1) viser alle" })
}

extension Phrases.Commands {
  public struct Home: Sendable {
    public var sort: CommandPhrase
    public var filter: CommandPhrase
    public var endFilter: CommandPhrase
    public var clearFilter: CommandPhrase
    public var rehearsal: CommandPhrase

    static let english = Home(
      sort: .init("sort", "sort by change, organisation, level or progress"),
      filter: .init("filter", "filter the list while you type"),
      endFilter: .init("to the list", "back to the list, filtered"),
      clearFilter: .init("all", "show all again"),
      rehearsal: .init("rehearsal", "open a filled example: a rehearsal, counted nowhere"))

    static let norwegian = Home(
      sort: .init("sorter", "sorter etter endring, virksomhet, nivå eller framdrift"),
      filter: .init("filtrer", "filtrer listen mens du skriver"),
      endFilter: .init("til listen", "tilbake til listen, filtrert"),
      clearFilter: .init("alle", "vis alle igjen"),
      rehearsal: .init("øvelse", "åpne et utfylt eksempel: en øvelse som ikke teller"))
  }
}
