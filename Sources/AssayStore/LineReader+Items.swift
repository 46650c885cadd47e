import AssayCore

/// Reads what an event says of items, beside what it says of ratings and notes.
extension LineReader {
  typealias TextReading = (String) -> SealedText

  mutating func itemChanged(_ kind: ItemKind, _ text: TextReading) throws(LineFlaw) -> Change {
    try expect("{\"item\":")
    let id = ItemID(try string())
    try expect(",\"from\":")
    let from = try optional { reader throws(LineFlaw) in try reader.item(kind, text) }
    try expect(",\"to\":")
    let to = try optional { reader throws(LineFlaw) in try reader.item(kind, text) }
    guard from != nil || to != nil else { throw flaw(.expected("change")) }
    try expect("}")
    return .item(id, from: from, to: to)
  }

  mutating func linked() throws(LineFlaw) -> Change {
    try expect("{\"evidence\":")
    let ids = try list { reader throws(LineFlaw) in ItemID(try reader.string()) }
    try expect(",\"criterion\":")
    let criterion = try criterion()
    try expect(",\"linked\":")
    let isLinked = try boolean()
    try expect("}")
    return .linked(ids, criterion, isLinked: isLinked)
  }

  mutating func arrived(_ text: TextReading) throws(LineFlaw) -> Change {
    try expect("{\"request\":")
    let request = ItemID(try string())
    try expect(",\"evidence\":")
    let id = ItemID(try string())
    try expect(",\"item\":")
    let evidence = try evidence(text)
    try expect(",\"arrived\":")
    let isArrived = try boolean()
    try expect("}")
    return .arrived(request, evidence: id, evidence, isArrived: isArrived)
  }

  mutating func entered(_ text: TextReading) throws(LineFlaw) -> Change {
    try expect("{\"from\":")
    let from = try visit(text)
    try expect(",\"to\":")
    let to = try visit(text)
    try expect("}")
    return .entered(from: from, to: to)
  }

  mutating func met(_ text: TextReading) throws(LineFlaw) -> Change {
    try expect("{\"meeting\":")
    let kind: MeetingKind = try name()
    try expect(",\"from\":")
    let from = try optional { reader throws(LineFlaw) in try reader.meeting(text) }
    try expect(",\"to\":")
    let to = try optional { reader throws(LineFlaw) in try reader.meeting(text) }
    try expect("}")
    return .met(kind, from: from, to: to)
  }

  mutating func upheld(_ text: TextReading) throws(LineFlaw) -> Change {
    try expect("{\"criterion\":")
    let criterion = try criterion()
    try expect(",")
    let (from, to) = try texts(text)
    try expect("}")
    return .upheld(criterion, from: from, to: to)
  }

  mutating func reclassified() throws(LineFlaw) -> Change {
    try expect("{\"from\":")
    let from: AssessmentKind = try name()
    try expect(",\"to\":")
    let to: AssessmentKind = try name()
    try expect("}")
    return .reclassified(from: from, to: to)
  }

  private mutating func item(
    _ kind: ItemKind, _ text: TextReading
  ) throws(LineFlaw) -> Item<SealedText> {
    switch kind {
    case .evidence: .evidence(try evidence(text))
    case .request: .request(try request(text))
    case .finding: .finding(try finding(text))
    case .action: .action(try action(text))
    case .session: .session(try session(text))
    case .member: .member(try member(text))
    case .opinion: .opinion(try opinion(text))
    }
  }

  private mutating func evidence(_ text: TextReading) throws(LineFlaw) -> Evidence<SealedText> {
    try expect("{\"text\":")
    let content = try sealed(text)
    try expect(",\"kind\":")
    let kind: EvidenceKind = try name()
    try expect(",\"source\":")
    let source = try optionalSealed(text)
    try expect(",\"final\":")
    let isFinal = try boolean()
    try expect(",\"sample\":")
    let sample = try optional { reader throws(LineFlaw) in try reader.sample(text) }
    try expect(",\"attachment\":")
    let attachment = try optional { reader throws(LineFlaw) in try reader.attachment(text) }
    let criterion = try lastCriterion()
    return Evidence(
      text: content, kind: kind, source: source, isFinal: isFinal, sample: sample,
      attachment: attachment, criterion: criterion)
  }

  private mutating func sample(_ text: TextReading) throws(LineFlaw) -> Sample<SealedText> {
    try expect("{\"population\":")
    let population = try optional { reader throws(LineFlaw) in try reader.wholeNumber() }
    try expect(",\"seen\":")
    let seen = try wholeNumber()
    try expect(",\"inOrder\":")
    let inOrder = try wholeNumber()
    try expect(",\"chosen\":")
    let chosen = try optionalSealed(text)
    try expect("}")
    let sample = Sample(population: population, seen: seen, inOrder: inOrder, chosen: chosen)
    guard sample.isPossible else { throw flaw(.expected("possible sample")) }
    return sample
  }

  private mutating func attachment(
    _ text: TextReading
  ) throws(LineFlaw) -> Attachment<SealedText> {
    try expect("{\"name\":")
    let fileName = try sealed(text)
    try expect(",\"sha256\":")
    let sha256 = try hexadecimal(64)
    try expect(",\"size\":")
    let size = try wholeNumber()
    try expect("}")
    return Attachment(name: fileName, sha256: sha256, size: size)
  }

  private mutating func request(_ text: TextReading) throws(LineFlaw) -> Request<SealedText> {
    try expect("{\"text\":")
    let content = try sealed(text)
    try expect(",\"from\":")
    let from = try optionalSealed(text)
    try expect(",\"due\":")
    let due = try optionalSealed(text)
    return Request(text: content, from: from, due: due, criterion: try lastCriterion())
  }

  private mutating func finding(_ text: TextReading) throws(LineFlaw) -> Finding<SealedText> {
    try expect("{\"text\":")
    let content = try sealed(text)
    try expect(",\"kind\":")
    let kind: FindingKind = try name()
    try expect(",\"criterion\":")
    let criterion = try optionalCriterion()
    try expect(",\"hostAudit\":")
    let isForHostAudit = try boolean()
    try expect("}")
    return Finding(
      kind: kind, text: content, criterion: criterion, isForHostAudit: isForHostAudit)
  }

  private mutating func action(_ text: TextReading) throws(LineFlaw) -> Action<SealedText> {
    try expect("{\"text\":")
    let content = try sealed(text)
    try expect(",\"finding\":")
    let finding = ItemID(try string())
    try expect(",\"owner\":")
    let owner = try optionalSealed(text)
    try expect(",\"due\":")
    let due = try optional { reader throws(LineFlaw) in try reader.day() }
    try expect(",\"state\":")
    let state: ActionState = try name()
    try expect(",\"verified\":")
    let verified = try optional { reader throws(LineFlaw) in
      try reader.expect("{\"by\":")
      let by = try reader.sealed(text)
      try reader.expect(",\"on\":")
      let day = try reader.day()
      try reader.expect("}")
      return Verification(by: by, on: day)
    }
    try expect("}")
    return Action(
      finding: finding, text: content, owner: owner, due: due, state: state, verified: verified)
  }

  private mutating func session(_ text: TextReading) throws(LineFlaw) -> Session<SealedText> {
    try expect("{\"title\":")
    let title = try sealed(text)
    try expect(",\"day\":")
    let day = try optional { reader throws(LineFlaw) in try reader.day() }
    try expect(",\"time\":")
    let time = try optional { reader throws(LineFlaw) in try reader.timeOfDay() }
    try expect(",\"people\":")
    let people = try optionalSealed(text)
    try expect(",\"clauses\":")
    let clauses = try list { reader throws(LineFlaw) in try reader.clause() }
    try expect("}")
    return Session(title: title, day: day, time: time, people: people, clauses: clauses)
  }

  private mutating func member(_ text: TextReading) throws(LineFlaw) -> Member<SealedText> {
    try expect("{\"name\":")
    let person = try sealed(text)
    try expect(",\"role\":")
    let role: TeamRole = try name()
    try expect(",\"independence\":")
    let independence = try optionalSealed(text)
    try expect("}")
    return Member(name: person, role: role, independence: independence)
  }

  private mutating func opinion(_ text: TextReading) throws(LineFlaw) -> Opinion<SealedText> {
    try expect("{\"text\":")
    let content = try sealed(text)
    try expect(",\"by\":")
    let by = try optionalSealed(text)
    return Opinion(text: content, by: by, criterion: try lastCriterion())
  }

  private mutating func meeting(_ text: TextReading) throws(LineFlaw) -> Meeting<SealedText> {
    try expect("{\"people\":")
    let people = try sealed(text)
    try expect(",\"note\":")
    let note = try optionalSealed(text)
    try expect("}")
    return Meeting(people: people, note: note)
  }

  private mutating func visit(_ text: TextReading) throws(LineFlaw) -> Visit {
    try expect("{\"session\":")
    let session = try optional { reader throws(LineFlaw) in ItemID(try reader.string()) }
    try expect(",\"present\":")
    let present = try optionalSealed(text)
    try expect("}")
    return Visit(session: session, present: present)
  }

  /// The criterion an item was made at, the last thing many items say.
  private mutating func lastCriterion() throws(LineFlaw) -> CriterionReference? {
    try expect(",\"criterion\":")
    let criterion = try optionalCriterion()
    try expect("}")
    return criterion
  }

  private mutating func optionalCriterion() throws(LineFlaw) -> CriterionReference? {
    try optional { reader throws(LineFlaw) in try reader.criterion() }
  }

  private mutating func clause() throws(LineFlaw) -> ClauseReference {
    guard let clause = ClauseReference(try string()) else { throw flaw(.expected("clause")) }
    return clause
  }

  private mutating func day() throws(LineFlaw) -> Day {
    guard let day = Day(try string()) else { throw flaw(.expected("day")) }
    return day
  }

  private mutating func timeOfDay() throws(LineFlaw) -> TimeOfDay {
    let text = try string()
    guard let time = TimeOfDay(text), time.text == text else { throw flaw(.expected("time")) }
    return time
  }

  /// From 0 to 2^53.
  private mutating func wholeNumber() throws(LineFlaw) -> Int {
    skip("0") ? 0 : try count()
  }
}
