/// What is said in the closing meeting.
extension Phrases {
  public struct Closing: Sendable {
    public var title: String
    public var provisional: String
    public var result: String
    public var strengths: String
    public var weaknesses: String
    public var others: String
    public var requests: String
    public var disagreements: String
    public var sampling: String
    public var nextSteps: String
    public var attendance: String
    public var none: String
    public var noEvidence: String
    public var serious: String
    public var levelSoFar: @Sendable (_ level: String, _ headingFor: String) -> String
    public var levelFinal: @Sendable (_ level: String) -> String
    public var sampled: @Sendable (_ samples: Int, _ seen: Int, _ inOrder: Int) -> String
    public var notSampled: String
    public var caveat: String
    public var unrated: @Sendable (_ count: Int) -> String
    public var due: @Sendable (_ due: String) -> String
    public var signOff: String
    public var opening: String
    public var closing: String
    public var people: String
    public var peopleHint: String
    public var note: String
    public var noteHint: String
    public var peopleMissing: String
    public var notKept: @Sendable (_ key: String) -> String
    public var notRecorded: String
    public var inOrder: @Sendable (_ inOrder: Int, _ seen: Int, _ of: Int?) -> String
    public var printed: @Sendable (_ path: String) -> String
    public var notPrinted: @Sendable (_ reason: String) -> String
    public var hidden: @Sendable (_ key: String) -> String
    public var chooseOpinion: String
    public var fileName: String
  }
}

extension Phrases.Closing {
  static let english = Phrases.Closing(
    title: "Closing meeting",
    provisional: "Provisional: it becomes final with the sign-off.",
    result: "Result",
    strengths: "Strengths",
    weaknesses: "Weaknesses",
    others: "Risks and opportunities",
    requests: "Still asked for",
    disagreements: "Where views differ",
    sampling: "Sampling",
    nextSteps: "Next steps",
    attendance: "Attendance",
    none: "none",
    noEvidence: "no evidence kept",
    serious: "serious",
    levelSoFar: { "level \($0), heading for \($1)" },
    levelFinal: { "level \($0)" },
    sampled: { samples, seen, inOrder in
      let count = samples == 1 ? "1 sample" : "\(samples) samples"
      let cases = seen == 1 ? "1 case" : "\(seen) cases"
      return "\(count), \(cases) seen, \(inOrder) in order."
    },
    notSampled: "No sample was drawn.",
    caveat:
      "What was seen is a sample: there may be weaknesses where nobody looked, and strengths too.",
    unrated: {
      $0 == 1 ? "1 criterion is still to be rated" : "\($0) criteria are still to be rated"
    },
    due: { "due \($0)" },
    signOff: "Then the ratings are checked and signed off, and the report follows.",
    opening: "Opening meeting",
    closing: "Closing meeting",
    people: "Who was there",
    peopleHint: "names, commas between",
    note: "Note",
    noteHint: "what was said that must not be lost",
    peopleMissing: "Name who was there",
    notKept: { "not kept yet: \($0)" },
    notRecorded: "not recorded",
    inOrder: { inOrder, seen, population in
      let of = population.map { " (of \($0))" } ?? ""
      return "\(inOrder) of \(seen) in order\(of)"
    },
    printed: { "Written to \($0)" },
    notPrinted: { "The page could not be written: \($0)" },
    hidden: { "The result is hidden: \($0) shows it, then the page can be written" },
    chooseOpinion: "Choose a diverging opinion first",
    fileName: "closing")

  static let norwegian = Phrases.Closing(
    title: "Sluttmøte",
    provisional: "Foreløpig: det blir endelig med godkjenningen.",
    result: "Resultat",
    strengths: "Styrker",
    weaknesses: "Svakheter",
    others: "Risikoer og muligheter",
    requests: "Bedt om, ikke kommet",
    disagreements: "Ulike syn",
    sampling: "Stikkprøver",
    nextSteps: "Videre",
    attendance: "Til stede",
    none: "ingen",
    noEvidence: "ingen bevis lagret",
    serious: "alvorlig",
    levelSoFar: { "nivå \($0), på vei mot \($1)" },
    levelFinal: { "nivå \($0)" },
    sampled: { samples, seen, inOrder in
      let count = samples == 1 ? "1 stikkprøve" : "\(samples) stikkprøver"
      let cases = seen == 1 ? "1 sak" : "\(seen) saker"
      return "\(count), \(cases) sett, \(inOrder) i orden."
    },
    notSampled: "Ingen stikkprøver er tatt.",
    caveat:
      "Det som er sett, er stikkprøver: det kan finnes svakheter der ingen har sett etter, og styrker også.",
    unrated: {
      $0 == 1 ? "1 kriterium er ennå ikke vurdert" : "\($0) kriterier er ennå ikke vurdert"
    },
    due: { "frist \($0)" },
    signOff: "Deretter blir karakterene kontrollert og godkjent, og rapporten følger.",
    opening: "Åpningsmøte",
    closing: "Sluttmøte",
    people: "Hvem som var til stede",
    peopleHint: "navn, med komma mellom",
    note: "Notat",
    noteHint: "det som ble sagt og ikke må gå tapt",
    peopleMissing: "Skriv hvem som var til stede",
    notKept: { "ikke lagret ennå: \($0)" },
    notRecorded: "ikke oppgitt",
    inOrder: { inOrder, seen, population in
      let of = population.map { " (av \($0))" } ?? ""
      return "\(inOrder) av \(seen) i orden\(of)"
    },
    printed: { "Skrevet til \($0)" },
    notPrinted: { "Siden kunne ikke skrives: \($0)" },
    hidden: { "Resultatet er skjult: \($0) viser det, så kan siden skrives" },
    chooseOpinion: "Velg en avvikende oppfatning først",
    fileName: "sluttmøte")
}

extension Phrases.Commands {
  public struct ClosingCommands: Sendable {
    public var open: CommandPhrase
    public var go: CommandPhrase
    public var editOpinion: CommandPhrase
    public var dropOpinion: CommandPhrase
    public var print: CommandPhrase
    public var openingMeeting: CommandPhrase
    public var closingMeeting: CommandPhrase
  }
}

extension Phrases.Commands.ClosingCommands {
  static let english = Self(
    open: .init("closing", "closing meeting: result, findings, next steps, attendance"),
    go: .init("open", "go to the criterion; fill in who was there"),
    editOpinion: .init("change", "change the diverging opinion"),
    dropOpinion: .init("drop", "drop the diverging opinion"),
    print: .init("write page", "write the closing page as a text file beside the document"),
    openingMeeting: .init("opening", "opening meeting: who was there"),
    closingMeeting: .init("attendance", "closing meeting: who was there"))

  static let norwegian = Self(
    open: .init("sluttmøte", "sluttmøte: resultat, funn, veien videre, til stede"),
    go: .init("åpne", "gå til kriteriet; fyll inn hvem som var til stede"),
    editOpinion: .init("endre", "endre den avvikende oppfatningen"),
    dropOpinion: .init("ta bort", "ta bort den avvikende oppfatningen"),
    print: .init("skriv siden", "skriv siden til sluttmøtet som tekstfil ved siden av dokumentet"),
    openingMeeting: .init("åpningsmøte", "åpningsmøte: hvem som var til stede"),
    closingMeeting: .init("til stede", "sluttmøte: hvem som var til stede"))
}
