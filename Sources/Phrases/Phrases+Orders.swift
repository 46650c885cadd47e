/// What is said of the orders in which criteria are walked.
extension Phrases {
  public struct Orders: Sendable {
    public var title: String
    public var explanation:
      @Sendable (_ next: String, _ previous: String, _ unrated: String) -> String
    public var clause: String
    public var chain: String
    public var session: String
    public var whom: String
    public var host: @Sendable (_ title: String) -> String
    public var clauseMeaning: @Sendable (_ key: String) -> String
    public var chainMeaning: String
    public var sessionMeaning: String
    public var whomMeaning: String
    public var hostMeaning: @Sendable (_ met: Int, _ fresh: Int) -> String
    /// Stands behind the order in use.
    public var inUse: String
    public var noSessions: @Sendable (_ key: String) -> String
    public var assessedFresh: String
    public var notOnAgenda: String
    public var others: String
    public var allRated: String
    public var chosen: @Sendable (_ order: String) -> String
  }
}

extension Phrases.Orders {
  static let english = Phrases.Orders(
    title: "Walking order",
    explanation: { "In which order \($0), \($1) and \($2) go from criterion to criterion." },
    clause: "by clause",
    chain: "along the chain",
    session: "by session",
    whom: "by whom to ask",
    host: { "along \($0)" },
    clauseMeaning: { "one standard after its own clauses; \($0) goes to the next standard" },
    chainMeaning: "promise, complaint, escalation, feedback: one standard after the other",
    sessionMeaning: "as the agenda has them, what is on no agenda last",
    whomMeaning: "as few people as can answer everything, the one who can answer most first",
    hostMeaning: { "\($0) criteria at its clauses, \($1) always assessed fresh" },
    inUse: "in use",
    noSessions: { "the agenda has no sessions yet: \($0)" },
    assessedFresh: "Always assessed fresh",
    notOnAgenda: "On no agenda",
    others: "All others",
    allRated: "Every criterion is rated",
    chosen: { "walking \($0)" })

  static let norwegian = Phrases.Orders(
    title: "Rekkefølge",
    explanation: { "I hvilken rekkefølge \($0), \($1) og \($2) går fra kriterium til kriterium." },
    clause: "etter punkt",
    chain: "langs kjeden",
    session: "etter økt",
    whom: "etter hvem som kan svare",
    host: { "langs \($0)" },
    clauseMeaning: { "én standard etter egne punkter; \($0) går til neste standard" },
    chainMeaning: "løfte, klage, tvist, tilbakemelding: standard for standard",
    sessionMeaning: "slik de står på agendaen, det som ikke er på agendaen til slutt",
    whomMeaning: "så få personer som kan svare på alt, den som kan svare på mest først",
    hostMeaning: { "\($0) kriterier ved punktene i den, \($1) vurderes alltid fra grunnen av" },
    inUse: "i bruk",
    noSessions: { "agendaen har ingen økter ennå: \($0)" },
    assessedFresh: "Vurderes alltid fra grunnen av",
    notOnAgenda: "Ikke på agendaen",
    others: "Alle andre",
    allRated: "Alle kriterier er vurdert",
    chosen: { "rekkefølge: \($0)" })
}

extension Phrases.Commands {
  public struct OrderCommands: Sendable {
    public var open: CommandPhrase
    public var choose: CommandPhrase
  }
}

extension Phrases.Commands.OrderCommands {
  static let english = Self(
    open: .init("order", "walking order: by clause, chain, host, session, whom to ask"),
    choose: .init("walk so", "walk in the chosen order"))

  static let norwegian = Self(
    open: .init("rekkefølge", "gå etter punkt, kjede, vertsstandard, økt, hvem som kan svare"),
    choose: .init("gå slik", "gå i den valgte rekkefølgen"))
}
