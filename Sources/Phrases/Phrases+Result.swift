/// What is said of the level and of what it hangs on.
extension Phrases {
  public struct Result: Sendable {
    public var title: String
    public var hidden: @Sendable (_ key: String) -> String
    public var levelOf: @Sendable (_ level: Int, _ name: String) -> String
    public var holds: String
    public var open: String
    public var against: String
    public var reached: @Sendable (_ from: String, _ to: String) -> String
    public var needs: @Sendable (_ percent: Int) -> String
    public var most: @Sendable (_ percent: Int) -> String
    public var needsRating: @Sendable (_ code: String) -> String
    public var threshold: String
    public var consolidation: @Sendable (_ level: String) -> String
    public var assessable: String
    public var gaps: String
    public var essential: @Sendable (_ criterion: String) -> String
    public var clause: @Sendable (_ clause: String) -> String
    public var essentialsHold: @Sendable (_ count: Int) -> String
    public var clausesHold: @Sendable (_ clauses: String, _ count: Int) -> String
    public var wayUp: @Sendable (_ level: Int, _ steps: Int, _ isExact: Bool) -> String
    public var firstOfSeveral: String
    public var noWayTop: String
    public var noWayAtAll: String
    public var wayCaution: String
    public var margin: String
    public var marginIs: @Sendable (_ level: Int, _ steps: Int, _ gate: String) -> String
    public var noMargin: String
    public var deciding: String
    public var loses: @Sendable (_ level: String) -> String
    public var gains: @Sendable (_ level: String) -> String
    public var nothingDecides: String
    public var arithmetic: String
    public var sumIs:
      @Sendable (_ achieved: Int, _ available: Int, _ percent: String, _ soFar: String) -> String
    public var allCriteria: String
    public var notApplicable: @Sendable (_ share: String, _ lowest: String) -> String
  }

  public struct Overview: Sendable {
    public var title: String
    /// By a link's name, such as `promise`.
    public var link: @Sendable (_ link: String) -> String
    public var notAssessed: String
    public var together: @Sendable (_ level: String) -> String
    public var beside: String
    public var whole: String
    public var rated: String
    public var legend: @Sendable (_ floor: Int, _ threshold: Int, _ strong: Int) -> String
    public var level: String
  }
}

extension Phrases.Overview {
  static let english = Phrases.Overview(
    title: "Overview",
    link: { link in
      switch link {
      case "promise": "promise"
      case "complaint": "complaint"
      case "escalation": "escalation"
      case "feedback": "feedback"
      case "support": "support"
      default: "whole chain"
      }
    },
    notAssessed: "not assessed",
    together: { "together \($0): the lowest of the chain" },
    beside: "beside the chain",
    whole: "all",
    rated: "rated",
    legend: { "per cent so far: ░ under \($0) · ▒ under \($1) · ▓ under \($2) · █ from \($2)" },
    level: "level")

  static let norwegian = Phrases.Overview(
    title: "Oversikt",
    link: { link in
      switch link {
      case "promise": "løfte"
      case "complaint": "klage"
      case "escalation": "tvist"
      case "feedback": "tilbakemelding"
      case "support": "støtte"
      default: "hele kjeden"
      }
    },
    notAssessed: "ikke vurdert",
    together: { "samlet \($0): det laveste i kjeden" },
    beside: "ved siden av kjeden",
    whole: "alle",
    rated: "vurdert",
    legend: { "prosent så langt: ░ under \($0) · ▒ under \($1) · ▓ under \($2) · █ fra \($2)" },
    level: "nivå")
}

extension Phrases.Result {
  static let english = Phrases.Result(
    title: "Result",
    hidden: { "The result is hidden: \($0) shows it." },
    levelOf: { $1.isEmpty ? "Level \($0)" : "Level \($0) \($1)" },
    holds: "passes",
    open: "still open",
    against: "settled against",
    reached: { $0 == $1 ? $0 : "\($0)–\($1)" },
    needs: { "needs \($0)" },
    most: { "at most \($0)" },
    needsRating: { "needs \($0)" },
    threshold: "its own criteria",
    consolidation: { "criteria of level \($0)" },
    assessable: "applicable weight",
    gaps: "weight at the lowest rating",
    essential: { "◆ \($0)" },
    clause: { "clause \($0)" },
    essentialsHold: { $0 == 1 ? "1 ◆ essential holds" : "\($0) ◆ essentials hold" },
    clausesHold: { $1 == 1 ? "clause \($0) holds" : "clauses \($0) hold" },
    wayUp: { level, steps, isExact in
      let count = steps == 1 ? "1 step" : "\(steps) steps"
      return "Shortest way to level \(level): \(isExact ? count : "at most \(count)")"
    },
    firstOfSeveral: "Of several ways as short, the first in the standard's order.",
    noWayTop: "This is the highest level.",
    noWayAtAll: "No rating reaches the next level: too much is not applicable.",
    wayCaution: "What would have to be better at the organisation; a rating follows what is seen.",
    margin: "Margin",
    marginIs: { level, steps, gate in
      let count = steps == 1 ? "1 step" : "\(steps) steps"
      return "\(count) down lose level \(level), first at \(gate)"
    },
    noMargin: "No level holds yet that could be lost.",
    deciding: "Ratings that decide",
    loses: { "one step down: level \($0)" },
    gains: { "one step up: level \($0)" },
    nothingDecides: "No single step changes the level.",
    arithmetic: "Arithmetic",
    sumIs: { "\($0) of \($1) weighted points = \($2) · so far \($3)" },
    allCriteria: "All",
    notApplicable: { "n/a: \($0) of the weight; with every n/a at the lowest rating \($1)" })

  static let norwegian = Phrases.Result(
    title: "Resultat",
    hidden: { "Resultatet er skjult: \($0) viser det." },
    levelOf: { $1.isEmpty ? "Nivå \($0)" : "Nivå \($0) \($1)" },
    holds: "holder",
    open: "fortsatt åpent",
    against: "avgjort imot",
    reached: { $0 == $1 ? $0 : "\($0)–\($1)" },
    needs: { "krever \($0)" },
    most: { "høyst \($0)" },
    needsRating: { "krever \($0)" },
    threshold: "egne kriterier",
    consolidation: { "kriteriene på nivå \($0)" },
    assessable: "aktuell vekt",
    gaps: "vekt med laveste karakter",
    essential: { "◆ \($0)" },
    clause: { "punkt \($0)" },
    essentialsHold: { $0 == 1 ? "1 ◆ vesentlig holder" : "\($0) ◆ vesentlige holder" },
    clausesHold: { "\($1 == 1 ? "punkt" : "punktene") \($0) holder" },
    wayUp: { level, steps, isExact in
      "Korteste vei til nivå \(level): \(isExact ? "" : "høyst ")\(steps) trinn"
    },
    firstOfSeveral: "Av flere like korte veier den første i standardens rekkefølge.",
    noWayTop: "Dette er det høyeste nivået.",
    noWayAtAll: "Neste nivå kan ikke nås med karakterer alene: for mye er ikke aktuelt.",
    wayCaution: "Dette måtte bli bedre i virksomheten; karakteren følger det som er sett.",
    margin: "Margin",
    marginIs: { "\($1) trinn ned koster nivå \($0), først ved \($2)" },
    noMargin: "Det er ennå ikke nådd noe nivå som kan mistes.",
    deciding: "Karakterer som avgjør",
    loses: { "ett trinn ned: nivå \($0)" },
    gains: { "ett trinn opp: nivå \($0)" },
    nothingDecides: "Ingen karakter endrer nivået om den flyttes ett trinn.",
    arithmetic: "Regnestykket",
    sumIs: { "\($0) av \($1) vektede poeng = \($2) · så langt \($3)" },
    allCriteria: "Alle",
    notApplicable: {
      "ikke aktuelt: \($0) av vekten; med laveste karakter på alt dette ble det \($1)"
    })
}

extension Phrases.Commands {
  public struct PageCommands: Sendable {
    public var overview: CommandPhrase
    public var result: CommandPhrase
    public var history: CommandPhrase
    public var criterionHistory: CommandPhrase
    public var go: CommandPhrase
    public var cellRight: CommandPhrase
    public var cellLeft: CommandPhrase
    public var nextStandard: CommandPhrase
    public var filter: CommandPhrase
    public var runFiltered: CommandPhrase
    public var stopFiltering: CommandPhrase
    public var pageDown: CommandPhrase
    public var pageUp: CommandPhrase
    public var firstRow: CommandPhrase
    public var lastRow: CommandPhrase
  }
}

extension Phrases.Commands.PageCommands {
  static let english = Self(
    overview: .init("overview", "overview: the chain with its levels, clauses as a heat map"),
    result: .init("result", "result: gates, shortest way up, margin, what decides"),
    history: .init("history", "history of the document: who changed what"),
    criterionHistory: .init("history", "history of this criterion"),
    go: .init("go there", "go to the criterion"),
    cellRight: .init("level", "next level in the heat map"),
    cellLeft: .init("level", "previous level in the heat map"),
    nextStandard: .init("standard", "show the next standard"),
    filter: .init("filter", "show only the lines that hold all words"),
    runFiltered: .init("take", "do with the chosen line what Enter does on the list"),
    stopFiltering: .init("all", "show all lines again"),
    pageDown: .init("page down", "ten lines down"),
    pageUp: .init("page up", "ten lines up"),
    firstRow: .init("first", "first line"),
    lastRow: .init("last", "last line"))

  static let norwegian = Self(
    overview: .init("oversikt", "oversikt: kjeden med nivåer, punktene som varmekart"),
    result: .init("resultat", "resultat: krav, korteste vei opp, margin, hva som avgjør"),
    history: .init("historikk", "dokumentets historikk: hvem endret hva"),
    criterionHistory: .init("historikk", "historikken til dette kriteriet"),
    go: .init("gå dit", "gå til kriteriet"),
    cellRight: .init("nivå", "neste nivå i varmekartet"),
    cellLeft: .init("nivå", "forrige nivå i varmekartet"),
    nextStandard: .init("standard", "vis neste standard"),
    filter: .init("filtrer", "vis bare linjene som har alle ordene"),
    runFiltered: .init("velg", "gjør med den valgte linjen det Enter gjør i listen"),
    stopFiltering: .init("alle", "vis alle linjene igjen"),
    pageDown: .init("side ned", "ti linjer ned"),
    pageUp: .init("side opp", "ti linjer opp"),
    firstRow: .init("første", "første linje"),
    lastRow: .init("siste", "siste linje"))
}
