/// What the plan and the team are called.
extension Phrases {
  public struct Plan: Sendable {
    public var title: String
    /// By a field's name, such as `scope`.
    public var label: @Sendable (_ field: String) -> String
    /// In the place of a field that is empty.
    public var hint: @Sendable (_ field: String) -> String
    public var undecided: String
    public var team: @Sendable (_ count: Int) -> String
    public var nobody: @Sendable (_ key: String) -> String
    public var member: String
    public var name: String
    public var nameMissing: String
    public var roleLabel: String
    public var role: @Sendable (_ role: String) -> String
    public var independence: String
    public var independenceHint: String
    public var undeclared: String
    public var chooseMember: String
  }
}

extension Phrases.Plan {
  static let english = Phrases.Plan(
    title: "Plan",
    label: { field in
      switch field {
      case "organisation": "Organisation"
      case "site": "Site"
      case "unit": "Unit"
      case "sector": "Sector"
      case "size-band": "Size"
      case "assessment-kind": "Kind"
      case "hosts": "Host audit"
      case "objectives": "Objectives"
      case "scope": "Scope"
      case "exclusions": "Exclusions"
      case "targets": "Targets"
      case "period": "Period"
      case "language": "Language"
      case "confidentiality": "Confidentiality"
      default: "Keep until"
      }
    },
    hint: { field in
      switch field {
      case "organisation": "as the report will name it"
      case "site": "where you are, if it has several"
      case "unit": "the part that is assessed, if not all of it"
      case "sector": "energy retail, banking, home care …"
      case "size-band": "1–9, 10–49, 50–249, 250 and more"
      case "hosts": "ISO 9001 … where this rides on another audit; empty where it stands alone"
      case "objectives": "what the assessment is to find out"
      case "scope": "which activities, products and channels it covers"
      case "exclusions": "what is left out, and why"
      case "targets": "the levels aimed at, with the reason"
      case "period": "10 to 12 March 2026"
      case "confidentiality": "who may read it: open, confidential, strictly confidential"
      case "retention": "the day after which it is destroyed, as 2031-03-12"
      default: ""
      }
    },
    undecided: "not decided",
    team: { $0 == 0 ? "Team" : $0 == 1 ? "Team · 1" : "Team · \($0)" },
    nobody: { "Nobody yet: \($0) takes somebody in, yourself first" },
    member: "Member of the team", name: "Name", nameMissing: "Say who it is first",
    roleLabel: "Role",
    role: { role in
      switch role {
      case "lead": "lead"
      case "assessor": "assessor"
      case "reviewer": "reviewer"
      case "observer": "observer"
      default: "expert"
      }
    },
    independence: "Independence",
    independenceHint: "no tie to the organisation, or which one: who, what, since when",
    undeclared: "independence undeclared", chooseMember: "Choose somebody of the team first")

  static let norwegian = Phrases.Plan(
    title: "Plan",
    label: { field in
      switch field {
      case "organisation": "Virksomhet"
      case "site": "Sted"
      case "unit": "Enhet"
      case "sector": "Bransje"
      case "size-band": "Størrelse"
      case "assessment-kind": "Type"
      case "hosts": "Vertsrevisjon"
      case "objectives": "Formål"
      case "scope": "Omfang"
      case "exclusions": "Unntak"
      case "targets": "Mål"
      case "period": "Tidsrom"
      case "language": "Språk"
      case "confidentiality": "Fortrolighet"
      default: "Oppbevares til"
      }
    },
    hint: { field in
      switch field {
      case "organisation": "slik rapporten skal omtale den"
      case "site": "hvor dere er, hvis den har flere steder"
      case "unit": "delen som vurderes, hvis ikke alt"
      case "sector": "strømsalg, bank, hjemmetjeneste …"
      case "size-band": "1–9, 10–49, 50–249, 250 eller flere"
      case "hosts": "ISO 9001 … når dette følger en annen revisjon; tomt når det står alene"
      case "objectives": "hva vurderingen skal finne ut"
      case "scope": "hvilke aktiviteter, produkter og kanaler den dekker"
      case "exclusions": "hva som er holdt utenfor, og hvorfor"
      case "targets": "nivåene dere sikter mot, med begrunnelse"
      case "period": "10. til 12. mars 2026"
      case "confidentiality": "hvem som kan lese den: åpen, fortrolig, strengt fortrolig"
      case "retention": "dagen den skal slettes etter, som 12.3.2031"
      default: ""
      }
    },
    undecided: "ikke bestemt",
    team: { $0 == 0 ? "Team" : "Team · \($0)" },
    nobody: { "Ingen ennå: \($0) tar inn noen, deg selv først" },
    member: "Medlem av teamet", name: "Navn", nameMissing: "Skriv først hvem det er",
    roleLabel: "Rolle",
    role: { role in
      switch role {
      case "lead": "leder for vurderingen"
      case "assessor": "revisor"
      case "reviewer": "kontrollør"
      case "observer": "observatør"
      default: "fagekspert"
      }
    },
    independence: "Uavhengighet",
    independenceHint: "ingen tilknytning til virksomheten, eller hvilken: hvem, hva, siden når",
    undeclared: "uavhengighet ikke erklært", chooseMember: "Velg først noen i teamet")
}

extension Phrases.Commands {
  public struct Plan: Sendable {
    public var open: CommandPhrase
    public var edit: CommandPhrase
    public var newMember: CommandPhrase
    public var dropMember: CommandPhrase

    static let english = Plan(
      open: .init("plan", "plan and team"),
      edit: .init("change", "change what is chosen"),
      newMember: .init("new member", "take somebody into the team"),
      dropMember: .init("drop", "take somebody out of the team"))

    static let norwegian = Plan(
      open: .init("plan", "plan og team"),
      edit: .init("endre", "endre det som er valgt"),
      newMember: .init("nytt medlem", "ta noen inn i teamet"),
      dropMember: .init("ta ut", "ta noen ut av teamet"))
  }
}
