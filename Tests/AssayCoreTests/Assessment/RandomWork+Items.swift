import AssayCore

extension RandomWork {
  /// Something that can be done to evidence, requests, findings and the other items there are.
  mutating func itemIntent(for ledger: Ledger) -> Intent {
    let assessment = ledger.assessment
    let criterion = Self.criteria[number(below: 3)]
    let text = ["seen", "3 of 8 e\u{301}", "作者 👩‍👧"][number(below: 3)]
    switch number(below: 12) {
    case 0, 1, 2: return .add(item(for: assessment))
    case 3:
      guard let kept = any(of: assessment) else { break }
      guard case .evidence = kept.content else { return .reword(kept.id, reworded(kept.content)) }
      return .reword(kept.id, .evidence(evidence(at: kept.content.criterion)))
    case 4:
      guard let kept = any(of: assessment) else { break }
      return .drop(kept.id)
    case 5, 6:
      let ids = assessment.evidence.map(\.id).filter { _ in number(below: 2) == 0 }
      return .link(ids, to: criterion)
    case 7: return .unlink(assessment[criterion].evidence, from: criterion)
    case 8:
      guard let request = assessment.openRequests.first else { break }
      return .receive(request.id, evidence(at: nil))
    case 9:
      return .enter(
        number(below: 3) == 0 ? nil : assessment.agenda.last?.id, present: text)
    case 10:
      let people = number(below: 3) == 0 ? nil : Meeting(people: text, note: "said")
      return .hold(number(below: 2) == 0 ? .opening : .closing, people)
    default:
      return number(below: 2) == 0
        ? .uphold(criterion, reason: number(below: 2) == 0 ? "" : text)
        : .reclassify(AssessmentKind.allCases[number(below: 4)])
    }
    return .add(.evidence(evidence(at: criterion)))
  }

  private mutating func any(of assessment: Assessment) -> Kept<Item<SealedText>>? {
    let kinds = ItemKind.allCases.filter { !assessment.all($0).isEmpty }
    guard !kinds.isEmpty else { return nil }
    let items = assessment.all(kinds[number(below: kinds.count)])
    return items[number(below: items.count)]
  }

  private mutating func item(for assessment: Assessment) -> Item<String> {
    let criterion = number(below: 4) == 0 ? nil : Self.criteria[number(below: 3)]
    switch number(below: 8) {
    case 0: return .request(Request(text: "log", from: "KB", due: "15:00", criterion: criterion))
    case 1, 2:
      return .finding(
        Finding(
          kind: FindingKind.allCases[number(below: 5)], text: "found", criterion: criterion,
          isForHostAudit: number(below: 2) == 0))
    case 3:
      guard let finding = assessment.findings.last else { break }
      let state = ActionState.allCases[number(below: 4)]
      let verified = Day("2026-05-01").map { Verification(by: "KB", on: $0) }
      return .action(
        Action(
          finding: finding.id, text: "mend", owner: "TL", due: Day("2026-04-01"), state: state,
          verified: state == .verified ? verified : nil))
    case 4:
      return .session(
        Session(
          title: "Desk", day: Day("2026-03-12"), time: TimeOfDay("9:30"), people: "KB",
          clauses: [ClauseReference("iso-10002", "7")]))
    case 5: return .member(Member(name: "Åse", role: TeamRole.allCases[number(below: 5)]))
    case 6: return .opinion(Opinion(text: "no", by: "TL", criterion: criterion))
    default: break
    }
    return .evidence(evidence(at: criterion))
  }

  private mutating func evidence(at criterion: CriterionReference?) -> Evidence<String> {
    let seen = 1 + number(below: 8)
    let sample = Sample(
      population: number(below: 2) == 0 ? nil : 43, seen: seen, inOrder: number(below: seen + 1),
      chosen: "every fifth")
    let attachment = Attachment(
      name: "log.csv", sha256: String(repeating: "a", count: 64), size: 12)
    return Evidence(
      text: "evidence \(number(below: 9))",
      kind: EvidenceKind.allCases[number(below: EvidenceKind.allCases.count)],
      source: number(below: 2) == 0 ? nil : "KB", isFinal: number(below: 4) > 0,
      sample: number(below: 3) == 0 ? sample : nil,
      attachment: number(below: 4) == 0 ? attachment : nil, criterion: criterion)
  }

  /// The same in other words.
  private func reworded(_ item: Item<SealedText>) -> Item<String> {
    item.mapped { ($0.content ?? "") + " again" } ?? .member(Member(name: "?", role: .lead))
  }
}
