import AssayCore

/// Evidence, findings and the other kept things as the schemas have them
/// (Docs/schema/items.schema.json).
struct ItemsJSON {
  let assessment: Assessment

  var evidence: JSONText { .list(assessment.evidence.map(evidence)) }
  var requests: JSONText { .list(assessment.requests.map(request)) }
  var findings: JSONText { .list(assessment.findings.map(finding)) }
  var actions: JSONText { .list(assessment.actions.map(action)) }
  var opinions: JSONText { .list(assessment.opinions.map(opinion)) }
  var team: JSONText { .list(assessment.team.map(member)) }
  var sessions: JSONText { .list(assessment.agenda.map(session)) }

  var looseNotes: JSONText {
    .list(
      assessment.looseNotes.map { taken in
        .object([
          .init("text", JSONText(taken.note.text.content)),
          .init("present", JSONText(taken.note.present?.content)),
          .init("keptBy", JSONText(taken.taken.author.content)),
          .init("keptAt", .text(taken.taken.time.text)),
        ])
      })
  }

  var meetings: JSONText {
    .object(
      MeetingKind.allCases.map { kind in
        let meeting = assessment.meetings[kind].map { meeting in
          JSONText.object([
            .init("people", JSONText(meeting.people.content)),
            .init("note", JSONText(meeting.note?.content)),
          ])
        }
        return .init(kind.rawValue, meeting ?? .null)
      })
  }

  func evidence(_ kept: Kept<Evidence<SealedText>>) -> JSONText {
    let evidence = kept.content
    let sample = evidence.sample.map { sample in
      JSONText.object([
        .init("population", JSONText(sample.population)), .init("seen", .number(sample.seen)),
        .init("inOrder", .number(sample.inOrder)),
        .init("chosen", JSONText(sample.chosen?.content)),
      ])
    }
    let attachment = evidence.attachment.map { file in
      JSONText.object([
        .init("name", JSONText(file.name.content)), .init("sha256", .text(file.sha256)),
        .init("size", .number(file.size)),
      ])
    }
    let criteria = assessment.supported[kept.id] ?? []
    return object(
      kept,
      [
        .init("kind", .text(evidence.kind.rawValue)),
        .init("text", JSONText(evidence.text.content)),
        .init("source", JSONText(evidence.source?.content)),
        .init("final", .boolean(evidence.isFinal)), .init("sample", sample ?? .null),
        .init("attachment", attachment ?? .null),
        .init("criteria", .list(criteria.map { .text($0.description) })),
      ])
  }

  func finding(_ kept: Kept<Finding<SealedText>>) -> JSONText {
    let actions = assessment.actions.filter { $0.content.finding == kept.id }
    return object(
      kept,
      [
        .init("kind", .text(kept.content.kind.rawValue)),
        .init("text", JSONText(kept.content.text.content)),
        .init("criterion", JSONText(kept.content.criterion?.description)),
        .init("hostAudit", .boolean(kept.content.isForHostAudit)),
        .init("open", .boolean(assessment.isOpen(kept.id))),
        .init("actions", .list(actions.map(action))),
      ])
  }

  func action(_ kept: Kept<Action<SealedText>>) -> JSONText {
    let action = kept.content
    let verified = action.verified.map { verified in
      JSONText.object([
        .init("by", JSONText(verified.by.content)), .init("on", .text(verified.on.text)),
      ])
    }
    return object(
      kept,
      [
        .init("text", JSONText(action.text.content)),
        .init("finding", .text(assessment.label(of: action.finding))),
        .init("owner", JSONText(action.owner?.content)), .init("due", JSONText(action.due?.text)),
        .init("state", .text(action.state.rawValue)), .init("verified", verified ?? .null),
      ])
  }

  func request(_ kept: Kept<Request<SealedText>>) -> JSONText {
    let arrived = assessment.arrivals[kept.id].map { assessment.label(of: $0) }
    return object(
      kept,
      [
        .init("text", JSONText(kept.content.text.content)),
        .init("from", JSONText(kept.content.from?.content)),
        .init("due", JSONText(kept.content.due?.content)),
        .init("criterion", JSONText(kept.content.criterion?.description)),
        .init("arrived", JSONText(arrived)),
      ])
  }

  func opinion(_ kept: Kept<Opinion<SealedText>>) -> JSONText {
    object(
      kept,
      [
        .init("text", JSONText(kept.content.text.content)),
        .init("by", JSONText(kept.content.by?.content)),
        .init("criterion", JSONText(kept.content.criterion?.description)),
      ])
  }

  func member(_ kept: Kept<Member<SealedText>>) -> JSONText {
    object(
      kept,
      [
        .init("name", JSONText(kept.content.name.content)),
        .init("role", .text(kept.content.role.rawValue)),
        .init("independence", JSONText(kept.content.independence?.content)),
      ])
  }

  func session(_ kept: Kept<Session<SealedText>>) -> JSONText {
    let session = kept.content
    return object(
      kept,
      [
        .init("title", JSONText(session.title.content)), .init("day", JSONText(session.day?.text)),
        .init("time", JSONText(session.time?.text)),
        .init("people", JSONText(session.people?.content)),
        .init("clauses", .list(session.clauses.map { .text($0.description) })),
        .init("underWay", .boolean(assessment.session == kept.id)),
      ])
  }

  /// Its label first; who kept it and when last.
  private func object<Content>(
    _ kept: Kept<Content>, _ members: [JSONText.Member]
  ) -> JSONText {
    .object(
      [.init("label", .text(assessment.label(of: kept.id)))] + members + [
        .init("keptBy", JSONText(kept.worded.author.content)),
        .init("keptAt", .text(kept.worded.time.text)),
      ])
  }
}

extension EvidenceShortfall {
  /// What scripts call it.
  var name: String {
    switch self {
    case .nothing: "nothing"
    case .nothingDirect: "nothing-direct"
    case .uncorroborated: "uncorroborated"
    case .contradicted: "contradicted"
    }
  }
}
