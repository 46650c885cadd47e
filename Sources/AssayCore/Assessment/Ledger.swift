/// The events of an assessment in fold order, the state they add up to, and what can be undone.
///
/// Two ledgers of the same events are equal, in whatever order the events arrived.
public struct Ledger: Equatable, Sendable {
  public private(set) var events: [Event] = []
  public private(set) var assessment = Assessment()
  /// Events that no other event names as a parent.
  public private(set) var heads: Set<EventID> = []
  private var positions: [EventID: Int] = [:]
  private var undoing = UndoHistory()
  /// For each event that gave or took a response, a loose note or an item: who stood there before.
  private var displaced: [EventID: Attribution?] = [:]
  /// Loose notes taken out of the inbox, by the event that filed them.
  private var filedNotes: [EventID: TakenLooseNote] = [:]
  /// When each loose note was first taken, as a place in the fold.
  private var takenAt: [LooseNoteID: Int] = [:]
  private var parents: Set<EventID> = []
  private var itemHistory = ItemHistory()
  /// The response that each event about why a rating stands was about.
  private var upheldFor: [EventID: Response] = [:]

  public init() {}

  public init(_ events: some Sequence<Event>) {
    for event in events.sorted(by: Event.isBefore) where positions[event.id] == nil {
      fold(event)
    }
  }

  /// Takes in one more event. An event that is known already changes nothing.
  public mutating func append(_ event: Event) {
    guard positions[event.id] == nil else { return }
    if let last = events.last, Event.isBefore(event, last) {
      self = Ledger(events + [event])
    } else {
      fold(event)
    }
  }

  /// The highest Lamport number seen; the next event takes one more.
  public var lamport: Int { events.last?.lamport ?? 0 }

  public func event(_ id: EventID) -> Event? {
    positions[id].map { events[$0] }
  }

  /// The last of what others have changed since an event, of the things that event changed.
  func changeByOthers(since event: Event) -> (subject: Change.Subject, event: Event)? {
    guard let place = positions[event.id], case .changed(let own) = event.body else { return nil }
    let subjects = own.subjects
    for later in events[(place + 1)...].reversed() {
      guard case .changed(let change) = later.body,
        let subject = change.subjects.first(where: subjects.contains),
        later.author.content != event.author.content
      else { continue }
      return (subject, later)
    }
    return nil
  }

  /// The event an undo by this author would take back.
  public func undoable(by author: String) -> Event? {
    undoing.undoable(by: author).flatMap(event)
  }

  /// The undo event that a redo by this author would take back.
  public func redoable(by author: String) -> Event? {
    undoing.redoable(by: author).flatMap(event)
  }

  private mutating func fold(_ event: Event) {
    positions[event.id] = events.count
    events.append(event)
    parents.formUnion(event.parents)
    heads.subtract(event.parents)
    if !parents.contains(event.id) { heads.insert(event.id) }

    switch event.body {
    case .created(let creation): begin(creation, by: event)
    case .changed(let change):
      apply(change, of: event)
      undoing.note(event)
    case .unknown: assessment.unknownEvents += 1
    }
  }

  private mutating func begin(_ creation: Creation, by event: Event) {
    // NB: two creations can only meet in a damaged or forged file; the first in fold order stands.
    guard assessment.created == nil else { return }
    assessment.id = event.id
    assessment.kind = creation.kind
    assessment.protocols = creation.protocols
    assessment.plan[.organisation] = creation.organisation
    assessment.plan[.site] = creation.site
    assessment.created = Attribution(author: event.author, time: event.time)
  }

  private mutating func apply(_ change: Change, of event: Event) {
    switch change {
    case .rated(let criterion, _, let response):
      let standing = assessment[criterion].rated
      let attribution = attribution(of: event, displacing: standing)
      update(criterion) {
        $0.response = response
        $0.rated = response == .unrated ? nil : attribution
      }
    case .noted(let criterion, .report, _, let text): update(criterion) { $0.note = text }
    case .noted(let criterion, .private, _, let text): update(criterion) { $0.privateNote = text }
    case .looseNote(let id, _, let note):
      let standing = remove(id)
      let attribution = attribution(of: event, displacing: standing?.taken)
      if let note { insert(TakenLooseNote(id: id, note: note, taken: attribution)) }
    case .filed(let id, let criterion, _, let text, let isFiled):
      update(criterion) { $0.note = text }
      refile(id, isFiled: isFiled, of: event)
    case .revisit(let criterion, let isToRevisit):
      update(criterion) { $0.isToRevisit = isToRevisit }
    case .planned(let field, _, let text): assessment.plan[field] = text
    case .present(_, let text): assessment.present = text
    case .item(let id, _, let item):
      if let item {
        place(id, item, by: event)
      } else {
        remove(id, by: event)
      }
    case .linked(let ids, let criterion, let isLinked):
      for id in ids { assessment.link(id, criterion, isLinked) }
    case .arrived(let request, let id, let evidence, let isArrived):
      if isArrived {
        itemHistory.note(id, meets: request)
        place(id, .evidence(evidence), by: event)
      } else {
        remove(id, by: event)
      }
    case .entered(_, let visit):
      assessment.entered = visit.session
      assessment.present = visit.present
    case .met(let kind, _, let meeting): assessment.meetings[kind] = meeting
    case .upheld(let criterion, _, let reason):
      let response = event.undoes.flatMap { upheldFor[$0] } ?? assessment[criterion].response
      upheldFor[event.id] = response
      update(criterion) { $0.reasons[response] = reason }
    case .reclassified(_, let kind): assessment.kind = kind
    }
  }

  private mutating func place(_ id: ItemID, _ item: Item<SealedText>, by event: Event) {
    let attribution = attribution(of: event, displacing: assessment.items[id]?.worded)
    let number = itemHistory.number(of: id, item.kind)
    let links = itemHistory.links(brought: event.undoes)
    assessment.place(
      Kept(id: id, number: number, content: item, worded: attribution), links: links)
    if let request = itemHistory.request(metBy: id), assessment.arrivals[request] == nil {
      assessment.arrivals[request] = id
    }
  }

  private mutating func remove(_ id: ItemID, by event: Event) {
    let standing = assessment.items[id]
    _ = attribution(of: event, displacing: standing?.worded)
    itemHistory.note(links: assessment.supported[id] ?? [], takenBy: event.id)
    assessment.remove(id)
    if let request = itemHistory.request(metBy: id), assessment.arrivals[request] == id {
      assessment.arrivals[request] = nil
    }
  }

  /// Who stands for a change: its author, or, where it takes one back, whoever stood before that.
  private mutating func attribution(
    of event: Event, displacing standing: Attribution?
  ) -> Attribution {
    displaced[event.id] = .some(standing)
    let own = Attribution(author: event.author, time: event.time)
    guard let undone = event.undoes, let before = displaced[undone] else { return own }
    return before ?? own
  }

  private mutating func update(
    _ criterion: CriterionReference, _ body: (inout CriterionRecord) -> Void
  ) {
    assessment.update(criterion, body)
  }

  private mutating func remove(_ id: LooseNoteID) -> TakenLooseNote? {
    guard let place = takenAt[id] else { return nil }
    let index = index(ofNoteTakenAt: place)
    guard index < assessment.looseNotes.count, assessment.looseNotes[index].id == id else {
      return nil
    }
    return assessment.looseNotes.remove(at: index)
  }

  /// Where the note that was taken then stands among the loose notes, or would.
  private func index(ofNoteTakenAt place: Int) -> Int {
    assessment.looseNotes.partitioningIndex { takenAt[$0.id, default: 0] >= place }
  }

  /// Puts a note where it was taken, seen from the others: notes of the same second keep their order.
  private mutating func insert(_ note: TakenLooseNote) {
    let place = takenAt[note.id] ?? events.count
    takenAt[note.id] = place
    assessment.looseNotes.insert(note, at: index(ofNoteTakenAt: place))
  }

  private mutating func refile(_ id: LooseNoteID, isFiled: Bool, of event: Event) {
    if isFiled {
      if let taken = remove(id) { filedNotes[event.id] = taken }
    } else if let undone = event.undoes, let taken = filedNotes[undone] {
      insert(taken)
    }
  }
}
