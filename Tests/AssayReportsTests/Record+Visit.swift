import AssayCore
import Testing

extension Record {
  /// Two standards, and one of everything that is kept beside ratings, hostile text among it.
  static var visited: Record {
    var record = Record([.sample, .second], kind: .rehearsal)
    record.plan()
    record.look()
    record.conclude()
    return record
  }

  private mutating func plan() {
    act(
      .plan(.scope, "Private customers."), .plan(.period, "12 March 2026"),
      .plan(.hosts, "iso-9001-2015"), .plan(.retention, "2031-03-31"),
      .plan(.confidentiality, "The assessment team"), .plan(.targets, "Level 1 by 2027"),
      .add(.member(Member(name: "Jørgen", role: .lead, independence: "No tie in five years."))),
      .add(.member(Member(name: "作者", role: .expert))),
      .add(
        .session(
          Session(
            title: "Complaints desk", day: Day("2026-03-12"), time: TimeOfDay("10:30"),
            people: "KB, TL",
            clauses: [
              ClauseReference("iso-10002", "7.3"), ClauseReference("iso-10001", "7"),
            ]))),
      .add(.session(Session(title: "Walk through the shop"))),
      .hold(.opening, Meeting(people: "All", note: "Scope gone through.")))
  }

  private mutating func look() {
    act(
      .add(
        .evidence(
          Evidence(
            text: "Case log | <b>February</b>", kind: .record, source: "case system",
            sample: Sample(population: 43, seen: 8, inOrder: 3, chosen: "Every fifth"),
            attachment: Attachment(
              name: "log *1*.csv", sha256: String(repeating: "ab", count: 32), size: 2_048),
            criterion: .sample("7.3.b")))),
      .add(
        .evidence(
          Evidence(
            text: "KB on who chases", kind: .interview, source: "KB", isFinal: false,
            criterion: .sample("4.5.a")))),
      .add(
        .evidence(
          Evidence(
            text: Record.hostileNote, kind: .observation,
            sample: Sample(population: nil, seen: 5, inOrder: 5, chosen: nil),
            criterion: .sample("4.4.a")))),
      .rate(.sample("4.4.a"), "L"), .rate(.sample("4.5.a"), "F"), .rate(.sample("7.3.b"), "L"),
      .rate(.sample("7.a"), "P"), .uphold(.sample("7.a"), reason: "Seen on two visits before."),
      .add(
        .request(
          Request(
            text: "Rota of weekends", from: "TL", due: "today 15:00", criterion: .sample("7.a")))),
      .add(.request(Request(text: "Complaints passed on", criterion: nil))))
    if let link = ledger.assessment.evidence.first?.id {
      act(.link([link], to: CriterionReference("iso-10001", "7.a")))
    }
    act(.rate(CriterionReference("iso-10001", "7.a"), "L"))
  }

  private mutating func conclude() {
    act(
      .add(.finding(Finding(kind: .strength, text: "Answers are plain.", criterion: nil))),
      .add(
        .finding(
          Finding(
            kind: .seriousWeakness, text: "Cases lie silent for weeks.",
            criterion: .sample("7.3.b"), isForHostAudit: true))),
      .add(
        .finding(
          Finding(kind: .risk, text: "One person knows it all.", criterion: .sample("7.a")))))
    if let weakness = ledger.assessment.findings.dropFirst().first?.id {
      act(
        .add(
          .action(
            Action(
              finding: weakness, text: "A weekly list", owner: "TL", due: Day("2026-05-15"),
              state: .underWay))),
        .add(
          .action(
            Action(
              finding: weakness, text: "Two people trained", state: .verified,
              verified: Day("2026-03-12").map { Verification(by: "Jørgen", on: $0) }))))
    }
    act(
      .add(
        .opinion(
          Opinion(
            text: "Five silent cases waited for the customer.", by: "TL",
            criterion: .sample("7.3.b")))))
  }
}
