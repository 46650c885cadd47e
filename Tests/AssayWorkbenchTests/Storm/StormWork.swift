import AssayCore

/// Somebody who has done whatever an assessor can do to an assessment before it is opened.
struct StormWork {
  let protocols: [AssessmentProtocol]
  private let criteria: [CriterionReference]

  init(_ protocols: [AssessmentProtocol]) {
    self.protocols = protocols
    criteria = protocols.flatMap { source in
      source.allCriteria.map { CriterionReference(source.id, $0.id) }
    }
  }

  func intent(for ledger: Ledger, _ random: inout StormRandom) -> Intent {
    let reference = random.element(of: criteria, or: CriterionReference("x", "x"))
    let text = StormTexts.text(&random)
    let assessment = ledger.assessment
    let anything = random.element(of: Array(assessment.items.keys).sorted(), or: "nothing")
    let loose = random.element(of: assessment.looseNotes.map(\.id), or: "nothing")
    let piece = random.element(of: assessment.order[.evidence] ?? [], or: "nothing")
    switch random.below(34) {
    case 0..<9:
      let scale = protocols.first { $0.id == reference.protocol }?.scale.ratings.map(\.code) ?? []
      return .rate(reference, random.element(of: scale, or: "N"))
    case 9: return .markNotApplicable(reference, reason: text)
    case 10: return .clearRating(reference)
    case 11: return .note(reference, random.once(in: 3) ? .private : .report, text)
    case 12: return .takeLooseNote(text)
    case 13: return .dropLooseNote(loose)
    case 14: return .fileLooseNote(loose, to: reference)
    case 15: return .markToRevisit(reference, !random.once(in: 3))
    case 16: return .plan(random.element(of: PlanField.allCases, or: .site), text)
    case 17: return .setPresent(text)
    case 18..<24:
      let kinds = ItemKind.allCases + [.evidence, .evidence, .finding]
      let kind = random.element(of: kinds, or: .evidence)
      return .add(item(kind, at: reference, in: assessment, &random))
    case 24: return .drop(anything)
    case 25: return .link([anything], to: reference)
    case 30..<34: return .link([piece], to: reference)
    case 26: return .receive(anything, evidence(at: reference, &random))
    case 27: return .enter(random.once(in: 3) ? nil : anything, present: text)
    case 28:
      return .hold(random.once(in: 2) ? .opening : .closing, Meeting(people: text, note: text))
    default: return random.once(in: 2) ? .undo : .uphold(reference, reason: text)
    }
  }

  /// Evidence at every other criterion, and something of every kind.
  func backing(for ledger: Ledger, _ random: inout StormRandom) -> [Intent] {
    let anywhere = random.element(of: criteria, or: CriterionReference("x", "x"))
    var intents = ItemKind.allCases.map { kind in
      Intent.add(item(kind, at: anywhere, in: ledger.assessment, &random))
    }
    for reference in criteria where random.once(in: 2) {
      var evidence = evidence(at: reference, &random)
      evidence.criterion = reference
      intents.append(.add(.evidence(evidence)))
    }
    return intents
  }

  private func item(
    _ kind: ItemKind, at reference: CriterionReference, in assessment: Assessment,
    _ random: inout StormRandom
  ) -> Item<String> {
    let text = StormTexts.name(&random)
    let somebody = random.once(in: 3) ? nil : StormTexts.name(&random)
    let place = random.once(in: 5) ? nil : reference
    switch kind {
    case .evidence: return .evidence(evidence(at: reference, &random))
    case .request:
      return .request(Request(text: text, from: somebody, due: "15:00", criterion: place))
    case .finding:
      return .finding(
        Finding(
          kind: random.element(of: FindingKind.allCases, or: .risk), text: text, criterion: place))
    case .action:
      let findings = (assessment.order[.finding] ?? []).filter { assessment.items[$0] != nil }
      guard let finding = random.element(of: findings) else {
        return .finding(Finding(kind: .minorWeakness, text: text, criterion: place))
      }
      let due = Day("2026-03-0\(1 + random.below(9))")
      let state = random.element(of: ActionState.allCases, or: .open)
      return .action(
        Action(
          finding: finding, text: text, owner: somebody, due: due, state: state,
          verified: state == .verified ? due.map { Verification(by: text, on: $0) } : nil))
    case .session:
      return .session(
        Session(
          title: text, day: Day("2026-03-12"), time: TimeOfDay("1\(random.below(10)):30"),
          people: somebody, clauses: clauses(&random)))
    case .member:
      return .member(
        Member(name: text, role: random.element(of: TeamRole.allCases, or: .lead)))
    case .opinion: return .opinion(Opinion(text: text, by: somebody, criterion: place))
    }
  }

  private func evidence(
    at reference: CriterionReference, _ random: inout StormRandom
  ) -> Evidence<String> {
    let seen = random.within(1...20)
    return Evidence(
      text: StormTexts.name(&random), kind: random.element(of: EvidenceKind.allCases, or: .record),
      source: random.once(in: 2) ? StormTexts.name(&random) : nil, isFinal: !random.once(in: 4),
      sample: random.once(in: 2)
        ? nil
        : Sample(
          population: random.once(in: 3) ? nil : seen + random.below(50), seen: seen,
          inOrder: random.below(seen + 1), chosen: StormTexts.name(&random)),
      criterion: random.once(in: 6) ? nil : reference)
  }

  private func clauses(_ random: inout StormRandom) -> [ClauseReference] {
    protocols.flatMap { source in
      source.clauses.filter { _ in random.once(in: 3) }.map {
        ClauseReference(source.id, $0.number)
      }
    }
  }
}
