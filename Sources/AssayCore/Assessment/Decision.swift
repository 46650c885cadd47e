/// A change that is ready to be appended.
public struct Decision: Equatable, Sendable {
  public var change: Change
  public var undoes: EventID?

  public init(change: Change, undoes: EventID? = nil) {
    self.change = change
    self.undoes = undoes
  }
}

extension Ledger {
  /// What an intent comes to here and now; nil where it would change nothing.
  ///
  /// - Parameters:
  ///   - protocols: The protocols the assessment was opened with.
  ///   - author: The name of the person who acts; undo reaches this person's changes only.
  ///   - seal: Commits to a text. Called once for each new text, and only when a change comes of it.
  public func decide(
    _ intent: Intent, protocols: [AssessmentProtocol], author: String,
    seal: (String) -> SealedText
  ) throws(Refusal) -> Decision? {
    switch intent {
    case .rate(let reference, let code):
      let criterion = try find(reference, in: protocols)
      let scale = criterion.scale
      guard scale.position(of: code) != nil else {
        throw .unknownRating(code, known: scale.ratings.map(\.code))
      }
      return respond(to: reference, with: .rated(code))

    case .clearRating(let reference):
      _ = try find(reference, in: protocols)
      return respond(to: reference, with: .unrated)

    case .markNotApplicable(let reference, let reason):
      let criterion = try find(reference, in: protocols).criterion
      guard !criterion.isAlwaysApplicable else { throw .notApplicableForbidden(reference) }
      let reason = trimmed(reason)
      guard !reason.isEmpty else { throw .reasonMissing(reference) }
      try checkLength(reason)
      if case .notApplicable(let standing) = assessment[reference].response,
        standing.content == reason
      {
        return nil
      }
      return respond(to: reference, with: .notApplicable(reason: seal(reason)))

    case .note(let reference, let kind, let text):
      _ = try find(reference, in: protocols)
      let standing = assessment[reference].note(kind)
      guard case .to(let text) = try reword(standing, as: text, seal: seal) else { return nil }
      return Decision(change: .noted(reference, kind, from: standing, to: text))

    case .plan(let field, let text):
      guard field != .organisation || !trimmed(text).isEmpty else { throw .organisationMissing }
      let standing = assessment.plan[field]
      guard case .to(let text) = try reword(standing, as: text, seal: seal) else { return nil }
      return Decision(change: .planned(field, from: standing, to: text))

    case .setPresent(let text):
      let standing = assessment.present
      guard case .to(let text) = try reword(standing, as: text, seal: seal) else { return nil }
      return Decision(change: .present(from: standing, to: text))

    case .takeLooseNote(let text):
      let text = trimmed(text)
      guard !text.isEmpty else { return nil }
      try checkLength(text)
      let note = LooseNote(text: seal(text), present: assessment.present)
      // A commitment is salted, so its beginning is as good as a random name.
      let id = LooseNoteID(String(note.text.commitment.prefix(16)))
      return Decision(change: .looseNote(id, from: nil, to: note))

    case .dropLooseNote(let id):
      let standing = try findLooseNote(id)
      return Decision(change: .looseNote(id, from: standing.note, to: nil))

    case .fileLooseNote(let id, let reference):
      _ = try find(reference, in: protocols)
      let standing = try findLooseNote(id)
      let before = assessment[reference].note
      let joined = [before?.content, standing.note.text.content].compactMap(\.self)
      let text = joined.joined(separator: "\n")
      try checkLength(text)
      return Decision(
        change: .filed(id, reference, from: before, to: seal(text), isFiled: true))

    case .markToRevisit(let reference, let isToRevisit):
      _ = try find(reference, in: protocols)
      guard assessment[reference].isToRevisit != isToRevisit else { return nil }
      return Decision(change: .revisit(reference, to: isToRevisit))

    case .add(let item):
      let item = try cleaned(item, protocols)
      guard let sealed = item.mapped(seal) else { throw .textMissing(item.kind) }
      return Decision(change: .item(ItemID(naming: sealed), from: nil, to: sealed))

    case .reword(let id, let item):
      let standing = try findItem(id)
      guard standing.content.kind == item.kind else { throw .unknownItem(id) }
      let item = try cleaned(item, protocols)
      var known: [String: SealedText] = [:]
      for text in standing.content.texts {
        if let content = text.content { known[content] = text }
      }
      guard item != standing.content.mapped(\.content) else { return nil }
      guard let sealed = item.mapped({ known[$0] ?? seal($0) }) else {
        throw .textMissing(item.kind)
      }
      return Decision(change: .item(id, from: standing.content, to: sealed))

    case .drop(let id):
      let standing = try findItem(id)
      try checkDropping(id)
      return Decision(change: .item(id, from: standing.content, to: nil))

    case .link(let ids, let reference):
      _ = try find(reference, in: protocols)
      for id in ids where assessment.evidence(id) == nil { throw .unknownItem(id) }
      let linked = assessment[reference].evidence
      let new = ids.filter { !linked.contains($0) }
      return new.isEmpty ? nil : Decision(change: .linked(new, reference, isLinked: true))

    case .unlink(let ids, let reference):
      _ = try find(reference, in: protocols)
      let standing = assessment[reference].evidence.filter(ids.contains)
      guard !standing.isEmpty else { return nil }
      return Decision(change: .linked(standing, reference, isLinked: false))

    case .receive(let id, var evidence):
      guard let request = assessment.request(id) else { throw .unknownItem(id) }
      guard assessment.arrivals[id] == nil else { throw .alreadyArrived(id) }
      evidence.criterion = request.content.criterion
      guard case .evidence(let clean) = try cleaned(.evidence(evidence), protocols),
        let sealed = clean.mapped(seal)
      else { throw .textMissing(.evidence) }
      return Decision(
        change: .arrived(
          id, evidence: ItemID(naming: .evidence(sealed)), sealed, isArrived: true))

    case .enter(let id, let people):
      if let id {
        guard case .session = try findItem(id).content else { throw .unknownItem(id) }
      }
      // NB: one that was dropped is still what undoing this has to bring back.
      let standing = Visit(session: assessment.entered, present: assessment.present)
      var visit = Visit(session: id, present: standing.present)
      if case .to(let text) = try reword(standing.present, as: people, seal: seal) {
        visit.present = text
      }
      let isSame = visit.session == assessment.session && visit.present == standing.present
      return isSame ? nil : Decision(change: .entered(from: standing, to: visit))

    case .hold(let kind, let meeting):
      let standing = assessment.meetings[kind]
      guard let meeting else {
        return standing.map { Decision(change: .met(kind, from: $0, to: nil)) }
      }
      for text in meeting.texts { try checkLength(text) }
      guard let clean = meeting.mapped(filled) else { throw .peopleMissing }
      if let standing, standing.mapped(\.content) == clean { return nil }
      return Decision(change: .met(kind, from: standing, to: clean.mapped(seal)))

    case .uphold(let reference, let reason):
      _ = try find(reference, in: protocols)
      let standing = assessment[reference].upheld
      guard case .to(let text) = try reword(standing, as: reason, seal: seal) else { return nil }
      return Decision(change: .upheld(reference, from: standing, to: text))

    case .reclassify(let kind):
      guard kind != assessment.kind else { return nil }
      guard assessment.kind != .rehearsal else { throw .staysRehearsal }
      return Decision(change: .reclassified(from: assessment.kind, to: kind))

    case .undo:
      guard let event = undoable(by: author) else { throw .nothingToUndo }
      return try takingBack(event)

    case .redo:
      guard let event = redoable(by: author) else { throw .nothingToRedo }
      return try takingBack(event)
    }
  }

  private func respond(to reference: CriterionReference, with response: Response) -> Decision? {
    let standing = assessment[reference].response
    guard standing != response else { return nil }
    return Decision(change: .rated(reference, from: standing, to: response))
  }

  private func takingBack(_ event: Event) throws(Refusal) -> Decision? {
    guard case .changed(let change) = event.body else { return nil }
    // NB: one's own later changes of the same have been undone before: they cancel out.
    if let (subject, latest) = changeByOthers(since: event) {
      throw .changedSince(subject, by: Attribution(author: latest.author, time: latest.time))
    }
    switch change.inverse {
    case .item(let id, from: _, to: nil): try checkDropping(id)
    case .item(_, from: _, to: .action(let action)?): try checkFinding(action.finding)
    default: break
    }
    return Decision(change: change.inverse, undoes: event.id)
  }

  private func checkDropping(_ id: ItemID) throws(Refusal) {
    guard !assessment.actions.contains(where: { $0.content.finding == id }) else {
      throw .hasActions(id)
    }
  }

  private func checkFinding(_ id: ItemID) throws(Refusal) {
    guard assessment.finding(id) != nil else { throw .unknownItem(id) }
  }

  private func find(
    _ reference: CriterionReference, in protocols: [AssessmentProtocol]
  ) throws(Refusal) -> (criterion: Criterion, scale: Scale) {
    guard let home = protocols.first(where: { $0.id == reference.protocol }) else {
      throw .unknownProtocol(reference.protocol, known: protocols.map(\.id))
    }
    guard let criterion = home.criterion(reference.criterion) else {
      throw .unknownCriterion(reference)
    }
    return (criterion, home.scale)
  }

  private func findLooseNote(_ id: LooseNoteID) throws(Refusal) -> TakenLooseNote {
    guard let note = assessment.looseNotes.first(where: { $0.id == id }) else {
      throw .unknownLooseNote(id)
    }
    return note
  }

  private func findItem(_ id: ItemID) throws(Refusal) -> Kept<Item<SealedText>> {
    guard let item = assessment.items[id] else { throw .unknownItem(id) }
    return item
  }

  /// The item without blanks around its texts, and without texts that are empty; the name of an
  /// attached file stays as it is.
  private func cleaned(
    _ item: Item<String>, _ protocols: [AssessmentProtocol]
  ) throws(Refusal) -> Item<String> {
    for text in item.texts { try checkLength(text) }
    if let criterion = item.criterion { _ = try find(criterion, in: protocols) }
    guard var clean = item.mapped(filled) else { throw .textMissing(item.kind) }
    switch clean {
    case .evidence(var evidence):
      if let sample = evidence.sample, !sample.isPossible { throw .impossibleSample }
      if case .evidence(let given) = item { evidence.attachment = given.attachment }
      clean = .evidence(evidence)
    case .action(let action):
      try checkFinding(action.finding)
      guard action.state != .verified || action.verified != nil else { throw .verifierMissing }
    case .session(let session):
      for reference in session.clauses {
        let home = protocols.first { $0.id == reference.protocol }
        guard home?.clause(reference.clause) != nil else { throw .unknownClause(reference) }
      }
    case .request, .finding, .member, .opinion: break
    }
    return clean
  }

  /// Without blanks on either side: ` KB` is nobody else than `KB`. Nil where nothing is left.
  private func filled(_ text: String) -> String? {
    let text = trimmed(text).drop(while: \.isWhitespace)
    return text.isEmpty ? nil : String(text)
  }

  private enum Rewording {
    case same
    case to(SealedText?)
  }

  private func reword(
    _ standing: SealedText?, as text: String, seal: (String) -> SealedText
  ) throws(Refusal) -> Rewording {
    let text = trimmed(text)
    try checkLength(text)
    if text.isEmpty { return standing == nil ? .same : .to(nil) }
    return standing?.content == text ? .same : .to(seal(text))
  }

  private func checkLength(_ text: String) throws(Refusal) {
    let limit = SealedText.byteLimit
    guard text.utf8.count <= limit else { throw .textTooLong(limit: limit) }
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    while rest.first?.isNewline == true { rest.removeFirst() }
    return String(rest)
  }
}

extension ItemID {
  /// A commitment is salted, so its beginning is as good as a random name.
  fileprivate init(naming item: Item<SealedText>) {
    self.init(String((item.texts.first?.commitment ?? "").prefix(16)))
  }
}
