/// What is said of evidence, requests, findings and the other things kept beside the ratings.
extension Phrases {
  public struct Items: Sendable {
    /// `E12 kept`
    public var made: @Sendable (_ label: String) -> String
    public var madeAt: @Sendable (_ label: String, _ criterion: String) -> String
    public var reworded: @Sendable (_ label: String) -> String
    public var dropped: @Sendable (_ kind: String) -> String
    public var linked: @Sendable (_ labels: [String], _ criterion: String) -> String
    public var unlinked: @Sendable (_ labels: [String], _ criterion: String) -> String
    public var arrived: @Sendable (_ request: String, _ evidence: String) -> String
    public var expectedAgain: @Sendable (_ request: String) -> String
    public var entered: @Sendable (_ title: String) -> String
    public var sessionEnded: String
    public var met: @Sendable (_ kind: String) -> String
    public var notMet: @Sendable (_ kind: String) -> String
    public var upheld: @Sendable (_ criterion: String) -> String
    public var noLongerUpheld: @Sendable (_ criterion: String) -> String
    public var reclassified: @Sendable (_ kind: String) -> String
    /// By an item's kind, such as `evidence`, in the singular.
    public var kinds: @Sendable (_ kind: String) -> String
    /// `opening` or `closing`.
    public var meetings: @Sendable (_ kind: String) -> String
    public var unknown: String
    public var textMissing: @Sendable (_ kind: String) -> String
    public var peopleMissing: String
    public var impossibleSample: String
    public var hasActions: String
    public var alreadyArrived: String
    public var unknownClause: @Sendable (_ clause: String) -> String
  }
}

extension Phrases.Items {
  static let english = Phrases.Items(
    made: { "\($0) kept" },
    madeAt: { "\($0) kept at \($1)" },
    reworded: { "\($0) changed" },
    dropped: { "\($0) dropped" },
    linked: { "\($0.joined(separator: ", ")) \($0.count == 1 ? "supports" : "support") \($1)" },
    unlinked: {
      "\($0.joined(separator: ", ")) no longer \($0.count == 1 ? "supports" : "support") \($1)"
    },
    arrived: { "\($0) has come: \($1)" },
    expectedAgain: { "\($0) is waited for again" },
    entered: { "now: \($0)" },
    sessionEnded: "session over",
    met: { "\($0) kept" },
    notMet: { "\($0) taken out" },
    upheld: { "reason kept for \($0) above its evidence" },
    noLongerUpheld: { "reason for \($0) taken back" },
    reclassified: { "kind of assessment: \($0)" },
    kinds: { kind in
      switch kind {
      case "evidence": "evidence"
      case "request": "request"
      case "finding": "finding"
      case "action": "action"
      case "session": "session"
      case "member": "team member"
      default: "opinion"
      }
    },
    meetings: { $0 == "opening" ? "opening meeting" : "closing meeting" },
    unknown: "That is gone",
    textMissing: { "Say what it is first: the \($0) has no text" },
    peopleMissing: "Name who was there",
    impossibleSample:
      "A sample has at least one seen, no more seen than there are, no more in order than seen",
    hasActions: "Actions belong to this finding: drop them first",
    alreadyArrived: "That has come already",
    unknownClause: { "There is no clause \($0) in this assessment" })

  static let norwegian = Phrases.Items(
    made: { "\($0) lagret" },
    madeAt: { "\($0) lagret på \($1)" },
    reworded: { "\($0) endret" },
    dropped: { "\($0) tatt bort" },
    linked: { "\($0.joined(separator: ", ")) støtter \($1)" },
    unlinked: { "\($0.joined(separator: ", ")) støtter ikke lenger \($1)" },
    arrived: { "\($0) har kommet: \($1)" },
    expectedAgain: { "\($0) ventes igjen" },
    entered: { "nå: \($0)" },
    sessionEnded: "økten er over",
    met: { "\($0) lagret" },
    notMet: { "\($0) tatt bort" },
    upheld: { "begrunnelse lagret for \($0) over bevisene" },
    noLongerUpheld: { "begrunnelsen for \($0) er trukket tilbake" },
    reclassified: { "type vurdering: \($0)" },
    kinds: { kind in
      switch kind {
      case "evidence": "bevis"
      case "request": "forespørsel"
      case "finding": "funn"
      case "action": "tiltak"
      case "session": "økt"
      case "member": "medlem av teamet"
      default: "oppfatning"
      }
    },
    meetings: { $0 == "opening" ? "åpningsmøte" : "sluttmøte" },
    unknown: "Det finnes ikke lenger",
    textMissing: { "Skriv først hva det er: \($0) uten tekst" },
    peopleMissing: "Skriv hvem som var til stede",
    impossibleSample:
      "I en stikkprøve er minst én sett, ikke flere enn det finnes, og ikke flere er i orden enn de som er sett",
    hasActions: "Det hører tiltak til dette funnet: ta dem bort først",
    alreadyArrived: "Det har kommet allerede",
    unknownClause: { "Det finnes ikke noe punkt \($0) i denne vurderingen" })
}
