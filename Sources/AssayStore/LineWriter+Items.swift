import AssayCore

/// Writes what an event says of items, beside what it says of ratings and notes.
extension LineWriter {
  mutating func itemChange(_ change: Change) {
    switch change {
    case .item(let id, let from, let to):
      raw("\"item\":")
      string(id.text)
      raw(",\"from\":")
      optional(from) { $0.item($1) }
      raw(",\"to\":")
      optional(to) { $0.item($1) }
    case .linked(let ids, let criterion, let isLinked):
      raw("\"evidence\":")
      list(ids) { $0.string($1.text) }
      raw(",\"criterion\":")
      string(criterion.description)
      raw(",\"linked\":")
      boolean(isLinked)
    case .arrived(let request, let id, let evidence, let isArrived):
      raw("\"request\":")
      string(request.text)
      raw(",\"evidence\":")
      string(id.text)
      raw(",\"item\":")
      item(.evidence(evidence))
      raw(",\"arrived\":")
      boolean(isArrived)
    case .entered(let from, let to):
      raw("\"from\":")
      visit(from)
      raw(",\"to\":")
      visit(to)
    case .met(let kind, let from, let to):
      raw("\"meeting\":")
      string(kind.rawValue)
      raw(",\"from\":")
      optional(from) { $0.meeting($1) }
      raw(",\"to\":")
      optional(to) { $0.meeting($1) }
    case .upheld(let criterion, let from, let to):
      raw("\"criterion\":")
      string(criterion.description)
      raw(",")
      texts(from, to)
    case .reclassified(let from, let to):
      raw("\"from\":")
      string(from.rawValue)
      raw(",\"to\":")
      string(to.rawValue)
    case .rated, .noted, .looseNote, .filed, .revisit, .planned, .present: break
    }
  }

  private mutating func item(_ item: Item<SealedText>) {
    raw("{")
    switch item {
    case .evidence(let evidence):
      text("text", evidence.text)
      raw(",\"kind\":")
      string(evidence.kind.rawValue)
      raw(",")
      text("source", evidence.source)
      raw(",\"final\":")
      boolean(evidence.isFinal)
      raw(",\"sample\":")
      optional(evidence.sample) { $0.sample($1) }
      raw(",\"attachment\":")
      optional(evidence.attachment) { $0.attachment($1) }
      raw(",\"criterion\":")
      string(evidence.criterion?.description)
    case .request(let request):
      text("text", request.text)
      raw(",")
      text("from", request.from)
      raw(",")
      text("due", request.due)
      raw(",\"criterion\":")
      string(request.criterion?.description)
    case .finding(let finding):
      text("text", finding.text)
      raw(",\"kind\":")
      string(finding.kind.rawValue)
      raw(",\"criterion\":")
      string(finding.criterion?.description)
      raw(",\"hostAudit\":")
      boolean(finding.isForHostAudit)
    case .action(let action):
      text("text", action.text)
      raw(",\"finding\":")
      string(action.finding.text)
      raw(",")
      text("owner", action.owner)
      raw(",\"due\":")
      string(action.due?.text)
      raw(",\"state\":")
      string(action.state.rawValue)
      raw(",\"verified\":")
      optional(action.verified) { writer, verification in
        writer.raw("{")
        writer.text("by", verification.by)
        writer.raw(",\"on\":")
        writer.string(verification.on.text)
        writer.raw("}")
      }
    case .session(let session):
      text("title", session.title)
      raw(",\"day\":")
      string(session.day?.text)
      raw(",\"time\":")
      string(session.time?.text)
      raw(",")
      text("people", session.people)
      raw(",\"clauses\":")
      list(session.clauses) { $0.string($1.description) }
    case .member(let member):
      text("name", member.name)
      raw(",\"role\":")
      string(member.role.rawValue)
      raw(",")
      text("independence", member.independence)
    case .opinion(let opinion):
      text("text", opinion.text)
      raw(",")
      text("by", opinion.by)
      raw(",\"criterion\":")
      string(opinion.criterion?.description)
    }
    raw("}")
  }

  private mutating func sample(_ sample: Sample<SealedText>) {
    raw("{\"population\":")
    optional(sample.population) { $0.integer($1) }
    raw(",\"seen\":")
    integer(sample.seen)
    raw(",\"inOrder\":")
    integer(sample.inOrder)
    raw(",")
    text("chosen", sample.chosen)
    raw("}")
  }

  private mutating func attachment(_ attachment: Attachment<SealedText>) {
    raw("{")
    text("name", attachment.name)
    raw(",\"sha256\":")
    string(attachment.sha256)
    raw(",\"size\":")
    integer(attachment.size)
    raw("}")
  }

  private mutating func meeting(_ meeting: Meeting<SealedText>) {
    raw("{")
    text("people", meeting.people)
    raw(",")
    text("note", meeting.note)
    raw("}")
  }

  private mutating func visit(_ visit: Visit) {
    raw("{\"session\":")
    string(visit.session?.text)
    raw(",")
    text("present", visit.present)
    raw("}")
  }

  private mutating func text(_ name: StaticString, _ text: SealedText?) {
    raw("\"")
    raw(name)
    raw("\":")
    string(text?.commitment)
  }

  private mutating func optional<Value>(
    _ value: Value?, _ write: (inout LineWriter, Value) -> Void
  ) {
    if let value { write(&self, value) } else { raw("null") }
  }
}
