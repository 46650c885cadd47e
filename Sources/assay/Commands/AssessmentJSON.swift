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
    return .object([
      .init("document", .text(assessment.id.text)),
      .init("organisation", JSONText(assessment.organisation)),
      .init("site", JSONText(assessment.site)),
      .init("kind", .text(assessment.kind.rawValue)),
      .init("state", .text("open")),
      .init("plan", plan),
      .init("events", .number(ledger.events.count)),
      .init("unknownEvents", .number(assessment.unknownEvents)),
      .init("heads", .list(ledger.heads.sorted().map { .text($0.text) })),
      .init("protocols", .list(assessment.protocols.map(\.json))),
      .init(
        "responses",
        .list(
          opened.protocols.flatMap { standard in
            standard.allCriteria.map { response(CriterionReference(standard.id, $0.id)) }
          })),
      .init("results", opened.results?.json ?? .null),
    ])
  }

  /// What is recorded beside organisation and site, in the order of the fields.
  private var plan: JSONText {
    let fields = PlanField.allCases.filter { $0 != .organisation && $0 != .site }
    return .object(
      fields.compactMap { field in
        opened.assessment.plan[field].map { .init(field.rawValue, JSONText($0.content)) }
      })
  }

  private func response(_ criterion: CriterionReference) -> JSONText {
    let record = opened.assessment[criterion]
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
      .init("findings", .list([])),
      .init("evidence", .list([])),
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
