/// What a report, and the commands, say of evidence, findings, team and meetings.
extension Phrases.Report {
  public struct Items: Sendable {
    /// By `EvidenceKind`.
    public var evidenceKinds: @Sendable (_ kind: String) -> String
    /// By `FindingKind`.
    public var findingKinds: @Sendable (_ kind: String) -> String
    /// By `ActionState`.
    public var actionStates: @Sendable (_ state: String) -> String
    /// By `TeamRole`.
    public var roles: @Sendable (_ role: String) -> String
    public var lacking: Lacking
    /// `8 of 43 seen, 3 in order`; the population nil where nobody could say.
    public var sample: @Sendable (_ seen: Int, _ population: Int?, _ inOrder: Int) -> String
    /// Evidence that may still change.
    public var draft: String
    public var file: @Sendable (_ name: String) -> String
    public var findings: String
    public var risks: String
    public var actionCaption: String
    public var evidenceCaption: String
    public var requestCaption: String
    public var seriousWeaknesses: String
    public var minorWeaknesses: String
    public var inHostAudit: String
    public var withoutAction: @Sendable (_ findings: String) -> String
    public var verified: @Sendable (_ by: String, _ day: String) -> String
    public var actionColumns:
      (
        number: String, action: String, finding: String, owner: String, due: String, state: String
      )
    public var evidenceColumns:
      (number: String, kind: String, what: String, source: String, supports: String)
    public var samples: String
    public var sampleColumns:
      (
        number: String, what: String, population: String, seen: String, inOrder: String,
        chosen: String
      )
    public var unknown: String
    public var sampling: @Sendable (_ samples: Int, _ seen: Int) -> String
    public var above: String
    public var aboveCaption: String
    public var aboveColumns: (criterion: String, rating: String, lacking: String, reason: String)
    /// Of one criterion: what its evidence lacks.
    public var isAbove: @Sendable (_ lacking: String) -> String
    public var keptBecause: @Sendable (_ reason: String) -> String
    public var requests: String
    public var requestColumns:
      (number: String, what: String, from: String, due: String, criterion: String)
    public var allArrived: @Sendable (_ count: Int) -> String
    public var agenda: String
    public var agendaColumns: (time: String, session: String, people: String, clauses: String)
    public var openingMeeting: String
    public var closingMeeting: String
    public var period: String
    public var hosts: String
    public var retention: String
    public var targets: String
    public var language: String
  }

  /// What a rating's evidence lacks, by `EvidenceShortfall`.
  public struct Lacking: Sendable {
    public var nothing: String
    public var nothingDirect: String
    public var uncorroborated: String
    public var contradicted: String
  }
}

extension Phrases.Report.Items {
  static let english = Phrases.Report.Items(
    evidenceKinds: { $0 },
    findingKinds: { kind in
      switch kind {
      case "serious-weakness": "serious weakness"
      case "minor-weakness": "minor weakness"
      default: kind
      }
    },
    actionStates: { $0 == "under-way" ? "under way" : $0 },
    roles: { role in
      switch role {
      case "lead": "lead assessor"
      case "expert": "technical expert"
      default: role
      }
    },
    lacking: .init(
      nothing: "no evidence",
      nothingDirect: "nothing direct in final form, only what was said or drafts",
      uncorroborated: "no second source",
      contradicted: "an open serious weakness stands against it"),
    sample: { seen, population, inOrder in
      population.map { "\(seen) of \($0) seen, \(inOrder) in order" }
        ?? "\(seen) seen, \(inOrder) in order, the whole number not known"
    },
    draft: "draft", file: { "file \($0)" },
    findings: "Findings", risks: "Risks",
    actionCaption: "What will be done, by whom and by when",
    evidenceCaption: "What the ratings rest on", requestCaption: "Still to come",
    seriousWeaknesses: "Serious weaknesses",
    minorWeaknesses: "Minor weaknesses",
    inHostAudit: "to be raised in the audit of the host standard",
    withoutAction: { "No action is recorded for \($0)." },
    verified: { "verified by \($0) on \($1)" },
    actionColumns: ("No.", "Action", "Finding", "Owner", "Due", "State"),
    evidenceColumns: ("No.", "Kind", "What it is", "Source", "Supports"),
    samples: "Samples",
    sampleColumns: ("No.", "Drawn from", "There are", "Seen", "In order", "How chosen"),
    unknown: "not known",
    sampling: { samples, seen in
      (samples == 1 ? "1 sample" : "\(samples) samples")
        + (seen == 1 ? ", 1 case seen" : ", \(seen) cases seen")
        + "; listed in section 6. What was not drawn was not looked at."
    },
    above: "Rated above the evidence",
    aboveCaption: "The rating asks for more behind it than is listed here.",
    aboveColumns: ("Criterion", "Rating", "Lacking", "Why it stands"),
    isAbove: { "Rated above its evidence: \($0)." },
    keptBecause: { "It stands because: \($0)" },
    requests: "Asked for and not received",
    requestColumns: ("No.", "What", "From", "By", "Criterion"),
    allArrived: { $0 == 1 ? "The one thing asked for came." : "All \($0) asked for came." },
    agenda: "Agenda", agendaColumns: ("When", "Session", "With", "Clauses"),
    openingMeeting: "Opening meeting", closingMeeting: "Closing meeting", period: "Carried out",
    hosts: "Rides on the audit of", retention: "Kept until", targets: "Levels aimed at",
    language: "Language")

  static let norwegian = Phrases.Report.Items(
    evidenceKinds: { kind in
      switch kind {
      case "document": "dokument"
      case "record": "registrering"
      case "observation": "observasjon"
      case "interview": "intervju"
      default: kind
      }
    },
    findingKinds: { kind in
      switch kind {
      case "strength": "styrke"
      case "serious-weakness": "alvorlig svakhet"
      case "minor-weakness": "mindre svakhet"
      case "risk": "risiko"
      default: "mulighet"
      }
    },
    actionStates: { state in
      switch state {
      case "open": "åpent"
      case "under-way": "i gang"
      case "done": "utført"
      default: "verifisert"
      }
    },
    roles: { role in
      switch role {
      case "lead": "leder for vurderingen"
      case "assessor": "revisor"
      case "reviewer": "kontrollør"
      case "observer": "observatør"
      default: "fagekspert"
      }
    },
    lacking: .init(
      nothing: "ingen bevis",
      nothingDirect: "ingenting direkte i endelig form, bare det som ble sagt, eller utkast",
      uncorroborated: "ingen annen kilde",
      contradicted: "en åpen alvorlig svakhet taler imot"),
    sample: { seen, population, inOrder in
      population.map { "\(seen) av \($0) sett, \(inOrder) i orden" }
        ?? "\(seen) sett, \(inOrder) i orden, antallet i alt er ukjent"
    },
    draft: "utkast", file: { "fil \($0)" },
    findings: "Funn", risks: "Risikoer",
    actionCaption: "Hva som skal gjøres, av hvem og når",
    evidenceCaption: "Det karakterene bygger på", requestCaption: "Står igjen",
    seriousWeaknesses: "Alvorlige svakheter", minorWeaknesses: "Mindre svakheter",
    inHostAudit: "tas opp i revisjonen av vertsstandarden",
    withoutAction: { "Ingen tiltak er registrert for \($0)." },
    verified: { "verifisert av \($0) \($1)" },
    actionColumns: ("Nr.", "Tiltak", "Funn", "Ansvarlig", "Frist", "Status"),
    evidenceColumns: ("Nr.", "Type", "Hva det er", "Kilde", "Støtter"),
    samples: "Stikkprøver",
    sampleColumns: ("Nr.", "Trukket fra", "Finnes i alt", "Sett", "I orden", "Hvordan valgt"),
    unknown: "ukjent",
    sampling: { samples, seen in
      (samples == 1 ? "1 stikkprøve" : "\(samples) stikkprøver")
        + (seen == 1 ? ", 1 sak sett" : ", \(seen) saker sett")
        + "; de står i del 6. Det som ikke ble trukket, er ikke sett på."
    },
    above: "Karakter over bevisene",
    aboveCaption: "Karakteren krever mer bak seg enn det som er ført her.",
    aboveColumns: ("Kriterium", "Karakter", "Mangler", "Hvorfor den står"),
    isAbove: { "Karakteren ligger over bevisene: \($0)." },
    keptBecause: { "Den står fordi: \($0)" },
    requests: "Bedt om og ikke mottatt",
    requestColumns: ("Nr.", "Hva", "Fra", "Innen", "Kriterium"),
    allArrived: { _ in "Alt det ble bedt om, har kommet." },
    agenda: "Agenda", agendaColumns: ("Når", "Økt", "Med", "Punkter"),
    openingMeeting: "Åpningsmøte", closingMeeting: "Sluttmøte",
    period: "Gjennomført", hosts: "Sammen med revisjonen av", retention: "Oppbevares til",
    targets: "Nivåer det siktes mot", language: "Språk")
}
