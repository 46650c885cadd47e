import AssayCore
import AssayStore

/// The object that Docs/schema/show.schema.json describes.
struct AssessmentJSON {
  private let opened: OpenedAssessment
  private let withPrivateNotes: Bool

  init(_ opened: OpenedAssessment, withPrivateNotes: Bool) {
    self.opened = opened
    self.withPrivateNotes = withPrivateNotes
  }

  var json: JSONText {
    let assessment = opened.assessment
    let ledger = opened.document.ledger
    let items = ItemsJSON(assessment: assessment)
    return .object([
      .init("document", .text(assessment.id.text)),
      .init("organisation", JSONText(assessment.organisation)),
      .init("site", JSONText(assessment.site)),
      .init("kind", .text(assessment.kind.rawValue)),
      .init("state", .text("open")),
      .init("plan", PlanJSON(assessment: assessment).json),
      .init("events", .number(ledger.events.count)),
      .init("unknownEvents", .number(assessment.unknownEvents)),
      .init("heads", .list(ledger.heads.sorted().map { .text($0.text) })),
      .init("protocols", .list(assessment.protocols.map(\.json))),
      .init(
        "responses",
        .list(
          opened.protocols.flatMap { standard in
            standard.allCriteria.map { response(to: $0, of: standard) }
          })),
      .init("evidence", items.evidence),
      .init("requests", items.requests),
      .init("findings", items.findings),
      .init("actions", items.actions),
      .init("opinions", items.opinions),
      .init("looseNotes", items.looseNotes),
      .init("present", JSONText(assessment.present?.content)),
      .init("results", opened.results?.json ?? .null),
    ])
  }

  private func response(to asked: Criterion, of standard: AssessmentProtocol) -> JSONText {
    let criterion = CriterionReference(standard.id, asked.id)
    let assessment = opened.assessment
    let items = ItemsJSON(assessment: assessment)
    let record = assessment[criterion]
    let shortfall = assessment.shortfall(of: criterion, on: standard.scale)
    var reason: String?
    if case .notApplicable(let text) = record.response { reason = text.content }
    var members: [JSONText.Member] = [
      .init("protocol", .text(criterion.protocol.text)),
      .init("criterion", .text(criterion.criterion.text)),
      .init("rating", JSONText(record.response.rating?.text)),
      .init("notApplicable", .boolean(record.response.isNotApplicable)),
      .init("reason", JSONText(reason)),
      .init("note", JSONText(record.note?.content)),
      .init("draft", JSONText(opened.draft(of: criterion, .report))),
    ]
    if withPrivateNotes {
      members.append(.init("private", JSONText(record.privateNote?.content)))
      members.append(.init("privateDraft", JSONText(opened.draft(of: criterion, .private))))
    }
    members += [
      .init("ratedBy", JSONText(record.rated?.author.content)),
      .init("ratedAt", JSONText(record.rated?.time.text)),
      .init("revisit", .boolean(record.isToRevisit)),
      .init("findings", .list(record.findings.compactMap(assessment.finding).map(items.finding))),
      .init(
        "evidence", .list(record.evidence.compactMap(assessment.evidence).map(items.evidence))),
      .init("shortfall", JSONText(shortfall?.name)),
      .init("upheld", JSONText(record.upheld?.content)),
    ]
    return .object(members)
  }
}

extension ProtocolSeal {
  fileprivate var json: JSONText {
    .object([
      .init("id", .text(id.text)), .init("version", .text("\(version)")),
      .init("sha256", .text(sha256)),
    ])
  }
}
