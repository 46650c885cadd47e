/// What is said of the agenda, its sessions and the people in the room.
extension Phrases {
  public struct Agenda: Sendable {
    public var title: @Sendable (_ sessions: Int) -> String
    public var empty: @Sendable (_ key: String) -> String
    public var session: String
    public var sessionTitle: String
    public var day: String
    public var time: String
    public var timeHint: String
    public var people: String
    public var peopleHint: String
    public var clauses: String
    public var clausesHint: String
    public var titleMissing: String
    public var noSuchClause: @Sendable (_ text: String) -> String
    public var underWay: String
    public var rated: @Sendable (_ rated: Int, _ of: Int) -> String
    public var with: @Sendable (_ people: String) -> String
    public var presentPrompt: String
    public var presentUnfinished: @Sendable (_ key: String) -> String
    public var nobodyNamed: String
    /// Over the sessions that have no day, after those that have one.
    public var noDay: String
    public var alreadyUnderWay: @Sendable (_ title: String, _ key: String) -> String
    public var goesOn: @Sendable (_ title: String) -> String
    public var noneUnderWay: String
    public var left: @Sendable (_ place: String, _ time: String) -> String
    public var leftWith: @Sendable (_ place: String, _ time: String, _ people: String) -> String
  }
}

extension Phrases.Agenda {
  static let english = Phrases.Agenda(
    title: { $0 == 1 ? "Agenda · 1 session" : "Agenda · \($0) sessions" },
    empty: { "No sessions yet: \($0) makes one, with its time, its people and its clauses." },
    session: "Session",
    sessionTitle: "Title",
    day: "Day",
    time: "Time",
    timeHint: "9:30 or 0930",
    people: "People",
    peopleHint: "names or initials, commas between",
    clauses: "Clauses",
    clausesHint: "such as 7.1 7.2 10003:7",
    titleMissing: "Say what the session is about",
    noSuchClause: { "There is no clause \($0): write them as 7.1 7.2 10003:7" },
    underWay: "now",
    rated: { "\($0)/\($1) rated" },
    with: { "with \($0)" },
    presentPrompt: "People in the room",
    presentUnfinished: { "Unfinished: who is in the room · \($0) goes on with it" },
    nobodyNamed: "nobody is named as in the room", noDay: "Without a day",
    alreadyUnderWay: { "\($0) is under way already: \($1) ends it" },
    goesOn: { "going on with \($0)" },
    noneUnderWay: "No session is under way",
    left: { "You left \($0) at \($1)" },
    leftWith: { "You left \($0) at \($1), \($2) answering" })

  static let norwegian = Phrases.Agenda(
    title: { $0 == 1 ? "Agenda · 1 økt" : "Agenda · \($0) økter" },
    empty: { "Ingen økter ennå: \($0) lager en, med tid, personer og punkter." },
    session: "Økt",
    sessionTitle: "Tittel",
    day: "Dag",
    time: "Kl.",
    timeHint: "9:30 eller 0930",
    people: "Personer",
    peopleHint: "navn eller initialer, med komma mellom",
    clauses: "Punkter",
    clausesHint: "for eksempel 7.1 7.2 10003:7",
    titleMissing: "Skriv hva økten handler om",
    noSuchClause: { "Det finnes ikke noe punkt \($0): skriv dem som 7.1 7.2 10003:7" },
    underWay: "nå",
    rated: { "\($0)/\($1) vurdert" },
    with: { "med \($0)" },
    presentPrompt: "Til stede",
    presentUnfinished: { "Uferdig: hvem som er til stede · \($0) fortsetter" },
    nobodyNamed: "ingen er oppgitt som til stede", noDay: "Uten dag",
    alreadyUnderWay: { "\($0) er i gang allerede: \($1) avslutter økten" },
    goesOn: { "fortsetter med \($0)" },
    noneUnderWay: "Ingen økt er i gang",
    left: { "Du forlot \($0) kl. \($1)" },
    leftWith: { "Du forlot \($0) kl. \($1), mens \($2) svarte" })
}

extension Phrases.Commands {
  public struct AgendaCommands: Sendable {
    public var list: CommandPhrase
    public var begin: CommandPhrase
    public var end: CommandPhrase
    public var new: CommandPhrase
    public var edit: CommandPhrase
    public var drop: CommandPhrase
    public var present: CommandPhrase
  }
}

extension Phrases.Commands.AgendaCommands {
  static let english = Self(
    list: .init("agenda", "agenda: sessions with their people and clauses"),
    begin: .init("begin", "begin the session and go to its first unrated criterion"),
    end: .init("end", "end the session that is under way"),
    new: .init("new", "new session"),
    edit: .init("change", "change the session"),
    drop: .init("drop", "drop the session"),
    present: .init("people", "people in the room"))

  static let norwegian = Self(
    list: .init("agenda", "agenda: økter med personer og punkter"),
    begin: .init("begynn", "begynn økten og gå til det første kriteriet som ikke er vurdert"),
    end: .init("avslutt", "avslutt økten som er i gang"),
    new: .init("ny", "ny økt"),
    edit: .init("endre", "endre økten"),
    drop: .init("ta bort", "ta bort økten"),
    present: .init("til stede", "hvem som er til stede"))
}
