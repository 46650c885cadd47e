/// What is said of findings, actions and diverging opinions.
extension Phrases {
  public struct Findings: Sendable {
    public var title: @Sendable (_ count: Int) -> String
    public var empty: @Sendable (_ keys: String) -> String
    /// By a kind's name, such as `serious-weakness`: one of them, and all of them.
    public var kind: @Sendable (_ kind: String) -> String
    public var kinds: @Sendable (_ kind: String) -> String
    public var label: String
    public var what: String
    public var opportunityHint: String
    public var kindLabel: String
    public var hostAudit: String
    public var raisedInHostAudit: String
    public var textMissing: String
    public var action: String
    public var actionOn: @Sendable (_ finding: String) -> String
    public var whatToDo: String
    public var owner: String
    public var due: String
    public var dueHint: String
    public var state: String
    public var states: @Sendable (_ state: String) -> String
    public var verifiedBy: String
    public var verifiedOn: String
    public var verifiedHint: String
    public var verified: @Sendable (_ by: String, _ on: String) -> String
    public var verifierMissing: String
    public var verificationDayMissing: String
    public var notVerifiedYet: String
    public var dueOn: @Sendable (_ day: String) -> String
    public var overdue: String
    public var noOwner: String
    public var noFindingHere: @Sendable (_ key: String) -> String
    public var chooseFinding: @Sendable (_ key: String) -> String
    public var opinion: String
    public var opinionText: String
    public var opinionBy: String
    public var tally: String
    public var overdueTally: String
    public var from: @Sendable (_ who: String) -> String
  }
}

extension Phrases.Findings {
  static let english = Phrases.Findings(
    title: { $0 == 1 ? "1 finding" : "\($0) findings" },
    empty: { "No findings yet: \($0) on a criterion." },
    kind: { kind in
      switch kind {
      case "strength": "strength"
      case "serious-weakness": "serious weakness"
      case "minor-weakness": "minor weakness"
      case "risk": "risk"
      default: "opportunity"
      }
    },
    kinds: { kind in
      switch kind {
      case "strength": "Strengths"
      case "serious-weakness": "Serious weaknesses"
      case "minor-weakness": "Minor weaknesses"
      case "risk": "Risks"
      default: "Opportunities"
      }
    },
    label: "Finding",
    what: "What was found",
    opportunityHint: "what could be gained, without naming a solution",
    kindLabel: "Kind",
    hostAudit: "Raise in host audit",
    raisedInHostAudit: "raise in host audit",
    textMissing: "Say what was found",
    action: "Action",
    actionOn: { "Action on \($0)" },
    whatToDo: "What will be done",
    owner: "Owner",
    due: "Due",
    dueHint: "2026-03-12 or 12.3.2026",
    state: "State",
    states: { state in
      switch state {
      case "open": "open"
      case "under-way": "under way"
      case "done": "done"
      default: "verified"
      }
    },
    verifiedBy: "Verified by",
    verifiedOn: "Verified on",
    verifiedHint: "once it is done and works",
    verified: { "verified by \($0) on \($1)" },
    verifierMissing: "Verified needs who saw that it works",
    verificationDayMissing: "Verified needs the day it was seen",
    notVerifiedYet: "Choose “verified” here, or take out by whom and on which day",
    dueOn: { "due \($0)" },
    overdue: "OVERDUE",
    noOwner: "no owner",
    noFindingHere: {
      "No finding at this criterion that an action could belong to: \($0) makes one"
    },
    chooseFinding: { "Several findings here: \($0) on the one the action is for" },
    opinion: "Diverging opinion",
    opinionText: "What they hold",
    opinionBy: "Whose",
    tally: "FINDINGS",
    overdueTally: "OVERDUE ACTIONS",
    from: { "by \($0)" })

  static let norwegian = Phrases.Findings(
    title: { $0 == 1 ? "1 funn" : "\($0) funn" },
    empty: { "Ingen funn ennå: \($0) på et kriterium." },
    kind: { kind in
      switch kind {
      case "strength": "styrke"
      case "serious-weakness": "alvorlig svakhet"
      case "minor-weakness": "mindre svakhet"
      case "risk": "risiko"
      default: "mulighet"
      }
    },
    kinds: { kind in
      switch kind {
      case "strength": "Styrker"
      case "serious-weakness": "Alvorlige svakheter"
      case "minor-weakness": "Mindre svakheter"
      case "risk": "Risikoer"
      default: "Muligheter"
      }
    },
    label: "Funn",
    what: "Hva som ble funnet",
    opportunityHint: "hva som er å vinne, uten å foreskrive en løsning",
    kindLabel: "Type",
    hostAudit: "Ta opp i vertsrevisjonen",
    raisedInHostAudit: "tas opp i vertsrevisjonen",
    textMissing: "Skriv hva som ble funnet",
    action: "Tiltak",
    actionOn: { "Tiltak for \($0)" },
    whatToDo: "Hva som skal gjøres",
    owner: "Ansvarlig",
    due: "Frist",
    dueHint: "2026-03-12 eller 12.3.2026",
    state: "Status",
    states: { state in
      switch state {
      case "open": "åpent"
      case "under-way": "i gang"
      case "done": "utført"
      default: "verifisert"
      }
    },
    verifiedBy: "Verifisert av",
    verifiedOn: "Verifisert den",
    verifiedHint: "når det er utført og virker",
    verified: { "verifisert av \($0) \($1)" },
    verifierMissing: "Verifisert krever navnet på den som så at det virker",
    verificationDayMissing: "Verifisert krever dagen det ble sett",
    notVerifiedYet: "Velg «verifisert» her, eller ta bort hvem som verifiserte og når",
    dueOn: { "frist \($0)" },
    overdue: "FORFALT",
    noOwner: "ingen ansvarlig",
    noFindingHere: { "Ingen funn på dette kriteriet å knytte tiltaket til: \($0) lager ett" },
    chooseFinding: { "Flere funn her: \($0) på det tiltaket gjelder" },
    opinion: "Avvikende oppfatning",
    opinionText: "Hva de mener",
    opinionBy: "Hvem",
    tally: "FUNN",
    overdueTally: "FORFALTE TILTAK",
    from: { "av \($0)" })
}

extension Phrases.Commands {
  public struct FindingCommands: Sendable {
    public var strength: CommandPhrase
    public var weakness: CommandPhrase
    public var risk: CommandPhrase
    public var opportunity: CommandPhrase
    public var action: CommandPhrase
    public var opinion: CommandPhrase
    public var list: CommandPhrase
    public var open: CommandPhrase
    public var edit: CommandPhrase
    public var drop: CommandPhrase
    public var actOn: CommandPhrase
  }
}

extension Phrases.Commands.FindingCommands {
  static let english = Self(
    strength: .init("strength", "strength"),
    weakness: .init("weakness", "weakness, minor or serious"),
    risk: .init("risk", "risk"),
    opportunity: .init("opportunity", "opportunity"),
    action: .init("action", "action on a finding of this criterion"),
    opinion: .init("opinion", "diverging opinion"),
    list: .init("findings", "findings with their actions"),
    open: .init("open", "go to the finding's criterion; change the action"),
    edit: .init("change", "change the finding or the action"),
    drop: .init("drop", "drop the finding or the action"),
    actOn: .init("action", "action on the chosen finding"))

  static let norwegian = Self(
    strength: .init("styrke", "styrke"),
    weakness: .init("svakhet", "svakhet, mindre eller alvorlig"),
    risk: .init("risiko", "risiko"),
    opportunity: .init("mulighet", "mulighet"),
    action: .init("tiltak", "tiltak for et funn på dette kriteriet"),
    opinion: .init("oppfatning", "avvikende oppfatning"),
    list: .init("funn", "funn med tiltak"),
    open: .init("åpne", "gå til kriteriet funnet står på; endre tiltaket"),
    edit: .init("endre", "endre funnet eller tiltaket"),
    drop: .init("ta bort", "ta bort funnet eller tiltaket"),
    actOn: .init("tiltak", "tiltak for det valgte funnet"))
}
