import AssayCore
import AssayProtocols
import AssayStore

/// Does what a rehearsal tells, act by act, in a document of its own.
struct RehearsalReplay {
  private let protocols: [AssessmentProtocol]
  private let path: String
  private let clock: RehearsalClock
  private var document: Document
  private var author: String
  private var items: [String: ItemID] = [:]
  private var looseNotes: [String: LooseNoteID] = [:]
  private var latestFinding: ItemID?

  /// Writes the rehearsal to a new document. Whatever fails, nothing half done is left.
  static func write(
    _ rehearsal: Rehearsal, to path: String, library: ProtocolLibrary
  ) throws(RehearsalError) {
    let loaded = try rehearsal.protocols.map { id throws(RehearsalError) in
      do throws(ProtocolLoadError) {
        return try library.load(id)
      } catch {
        throw .protocols(error)
      }
    }
    guard let clock = RehearsalClock(rehearsal.begins, offset: rehearsal.offset) else {
      throw .flaw(RehearsalFlaw(line: 1, kind: .missing("the day of begins")))
    }
    let document: Document
    do throws(StoreError) {
      document = try Document.create(
        at: path,
        creation: NewAssessment(
          organisation: rehearsal.organisation, site: rehearsal.site, kind: .rehearsal,
          protocols: loaded.map {
            ProtocolText(id: $0.protocol.id, version: $0.protocol.version, bytes: $0.bytes)
          }),
        session: session(of: rehearsal.author, clock))
    } catch {
      throw .store(error)
    }
    var replay = RehearsalReplay(
      protocols: loaded.map(\.protocol), path: path, clock: clock, document: document,
      author: rehearsal.author)
    do {
      for entry in rehearsal.entries {
        try replay.run(entry, by: entry.author ?? rehearsal.author)
      }
      try replay.close()
    } catch {
      replay.document.abandon()
      Platform.remove(path)
      throw error
    }
  }

  private init(
    protocols: [AssessmentProtocol], path: String, clock: RehearsalClock, document: Document,
    author: String
  ) {
    self.protocols = protocols
    self.path = path
    self.clock = clock
    self.document = document
    self.author = author
  }

  private static func session(of author: String, _ clock: RehearsalClock) -> WritingSession {
    WritingSession(author: author, clock: { clock.now })
  }

  private mutating func run(
    _ entry: Rehearsal.Entry, by author: String
  ) throws(RehearsalError) {
    let day = clock.day
    if let moment = entry.at {
      guard clock.move(to: moment) else {
        throw .flaw(RehearsalFlaw(line: entry.line, kind: .tooEarly))
      }
    } else if !clock.passBetweenEntries() {
      throw .flaw(RehearsalFlaw(line: entry.line, kind: .pastMidnight))
    }
    if author != self.author || clock.day != day { try takeOver(author) }
    for (place, act) in entry.acts.enumerated() {
      if place > 0, !clock.passBetweenActs() {
        throw .flaw(RehearsalFlaw(line: act.line, kind: .pastMidnight))
      }
      try perform(act)
    }
  }

  /// Somebody else sits down, or a new day begins: a writing session of its own.
  private mutating func takeOver(_ author: String) throws(RehearsalError) {
    try close()
    do throws(StoreError) {
      document = try Document.open(
        path, session: Self.session(of: author, clock), access: .writing)
    } catch {
      throw .store(error)
    }
    self.author = author
  }

  private func close() throws(RehearsalError) {
    do throws(StoreError) { try document.close() } catch { throw .store(error) }
  }

  private mutating func perform(_ act: Rehearsal.Act) throws(RehearsalError) {
    let intent = try intent(of: act)
    let event: Event?
    do throws(ProposalError) {
      event = try document.propose(intent, protocols: protocols)
    } catch {
      switch error {
      case .refused(let refusal):
        throw .flaw(RehearsalFlaw(line: act.line, kind: .refused(refusal)))
      case .store(let error): throw .store(error)
      }
    }
    guard case .changed(let change) = event?.body else { return }
    try remember(change, madeBy: act)
  }

  private func intent(of act: Rehearsal.Act) throws(RehearsalError) -> Intent {
    switch act.kind {
    case .plan(let field, let text): .plan(field, text)
    case .member(let member): .add(.member(member))
    case .session(_, let session): .add(.session(session))
    case .meeting(let kind, let meeting): .hold(kind, meeting)
    case .enter(nil, let present): .enter(nil, present: present)
    case .enter(let name?, let present): .enter(try item(name, act), present: present)
    case .present(let people): .setPresent(people)
    case .looseNote(_, let text): .takeLooseNote(text)
    case .file(let name, let criterion):
      .fileLooseNote(try looseNote(name, act), to: criterion)
    case .drop(let name):
      if let note = looseNotes[name] { .dropLooseNote(note) } else { .drop(try item(name, act)) }
    case .evidence(_, let evidence, let file):
      .add(.evidence(try attaching(file, to: evidence)))
    case .link(let names, let criterion): .link(try items(names, act), to: criterion)
    case .unlink(let names, let criterion): .unlink(try items(names, act), from: criterion)
    case .answer(let criterion, let word, let reason): word.intent(on: criterion, reason: reason)
    case .note(let criterion, let kind, let text): .note(criterion, kind, text)
    case .request(_, let request): .add(.request(request))
    case .receive(let name, _, let evidence, let file):
      .receive(try item(name, act), try attaching(file, to: evidence))
    case .finding(_, let finding): .add(.finding(finding))
    case .action(_, let name, var action):
      .add(.action(try belonging(&action, to: name, act)))
    case .opinion(_, let opinion): .add(.opinion(opinion))
    case .uphold(let criterion, let reason): .uphold(criterion, reason: reason)
    case .revisit(let criterion, let isToRevisit): .markToRevisit(criterion, isToRevisit)
    case .undo: .undo
    }
  }

  private func item(_ name: String, _ act: Rehearsal.Act) throws(RehearsalError) -> ItemID {
    guard let id = items[name] else {
      throw .flaw(RehearsalFlaw(line: act.line, kind: .unknownName(name)))
    }
    return id
  }

  private func attaching(
    _ file: Rehearsal.AttachedText?, to evidence: Evidence<String>
  ) throws(RehearsalError) -> Evidence<String> {
    guard let file else { return evidence }
    var evidence = evidence
    do throws(StoreError) {
      evidence.attachment = try document.prepareAttachment(
        named: file.name, Array(file.content.utf8))
    } catch {
      throw .store(error)
    }
    return evidence
  }

  private func items(
    _ names: [String], _ act: Rehearsal.Act
  ) throws(RehearsalError) -> [ItemID] {
    try names.map { name throws(RehearsalError) in try item(name, act) }
  }

  private func looseNote(
    _ name: String, _ act: Rehearsal.Act
  ) throws(RehearsalError) -> LooseNoteID {
    guard let id = looseNotes[name] else {
      throw .flaw(RehearsalFlaw(line: act.line, kind: .unknownName(name)))
    }
    return id
  }

  /// An action without a named finding belongs to the finding made last.
  private func belonging(
    _ action: inout Action<String>, to name: String?, _ act: Rehearsal.Act
  ) throws(RehearsalError) -> Action<String> {
    if let name {
      action.finding = try item(name, act)
    } else if let latestFinding {
      action.finding = latestFinding
    }
    return action
  }

  private mutating func remember(
    _ change: Change, madeBy act: Rehearsal.Act
  ) throws(RehearsalError) {
    switch change {
    case .item(let id, from: nil, to: _?): try name(id, act)
    case .arrived(_, evidence: let id, _, isArrived: true): try name(id, act)
    case .looseNote(let id, from: nil, to: _?):
      guard let name = act.name else { return }
      try checkFree(name, act)
      looseNotes[name] = id
    default: break
    }
  }

  private mutating func name(_ id: ItemID, _ act: Rehearsal.Act) throws(RehearsalError) {
    if case .finding = act.kind { latestFinding = id }
    guard let name = act.name else { return }
    try checkFree(name, act)
    items[name] = id
  }

  private func checkFree(_ name: String, _ act: Rehearsal.Act) throws(RehearsalError) {
    guard items[name] == nil, looseNotes[name] == nil else {
      throw .flaw(RehearsalFlaw(line: act.line, kind: .nameTaken(name)))
    }
  }
}
