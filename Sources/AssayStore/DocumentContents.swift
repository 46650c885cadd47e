import AssayCore
import Digest
import GRDB

/// All that a document holds but protocols and evidence, with every fault found on the way.
struct DocumentContents {
  private(set) var events: [Event] = []
  private(set) var drafts: [String: Draft] = [:]
  private(set) var view: [String: String] = [:]
  private(set) var findings: [IntegrityFinding] = []
  /// Commitments whose text was forgotten, with the event named as the reason.
  private(set) var forgotten: [String: String] = [:]
  /// Texts by commitment.
  private(set) var texts: [String: SealedText] = [:]
  private var missing: Set<String> = []

  static let eventLimit = 1_000_000
  static let textLimit = 1_000_000

  /// Reads and checks: lines against their ids, texts against their commitments, the chain of
  /// parents, the protocols the creation names. Throws only where SQLite cannot go on.
  init(reading database: Database) throws {
    findings = try DocumentSchema.deviations(in: database)
    guard findings.isEmpty else { return }
    try readTexts(database)
    try readEvents(database)
    try readDrafts(database)
    try readView(database)
    checkChain()
    checkRedactions()
    try checkProtocols(database)
  }

  mutating func add(_ finding: IntegrityFinding) {
    if findings.count < IntegrityFinding.limit { findings.append(finding) }
  }

  /// Calls the body for each row, with the row's place from 1; at most `limit` times.
  private mutating func each(
    of table: IntegrityFinding.Table, _ columns: String, limit: Int, in database: Database,
    _ body: (inout DocumentContents, Statement, Int) -> Void
  ) throws {
    let order = table == .event ? " ORDER BY number" : ""
    let statement = try database.makeStatement(
      sql: "SELECT \(columns) FROM \(table.rawValue)\(order)")
    let rows = try Row.fetchCursor(statement)
    var place = 0
    while try rows.next() != nil {
      place += 1
      guard place <= limit else { return add(.tooManyRows(table, limit: limit)) }
      body(&self, statement, place)
    }
  }

  private mutating func readTexts(_ database: Database) throws {
    let columns = "commitment, salt, content, forgotten_by"
    try each(of: .text, columns, limit: Self.textLimit, in: database) { contents, row, place in
      contents.takeText(row, place)
    }
  }

  private mutating func takeText(_ row: Statement, _ place: Int) {
    guard let commitment = row.text(at: 0), commitment.utf8.count == 64 else {
      return add(.malformedRow(.text, number: place))
    }
    if row.isNull(at: 1), row.isNull(at: 2), let reason = row.text(at: 3) {
      forgotten[commitment] = reason
      texts[commitment] = SealedText(commitment: commitment, content: nil)
      return
    }
    guard row.isNull(at: 3), let salt = row.blob(at: 1), let bytes = row.textBytes(at: 2) else {
      return add(.malformedRow(.text, number: place))
    }
    guard salt.count == Salt.byteCount, Digest.sha256(of: salt + bytes).hex == commitment,
      let content = String(validating: bytes, as: UTF8.self)
    else { return add(.commitmentWrong(commitment)) }
    texts[commitment] = SealedText(commitment: commitment, content: content)
  }

  private mutating func readEvents(_ database: Database) throws {
    try each(of: .event, "id, line", limit: Self.eventLimit, in: database) { contents, row, place in
      guard let name = row.text(at: 0), let line = row.textBytes(at: 1) else {
        return contents.add(.malformedRow(.event, number: place))
      }
      contents.takeLine(line, id: EventID(name))
    }
  }

  private mutating func takeLine(_ line: [UInt8], id: EventID) {
    let computed = EventLine.id(of: line)
    guard computed == id else { return add(.lineHashWrong(id, computed: computed)) }
    var absent: [String] = []
    do {
      let event = try EventLine.decode(line, id: id) { commitment in
        if let text = texts[commitment] { return text }
        absent.append(commitment)
        return SealedText(commitment: commitment, content: nil)
      }
      events.append(event)
    } catch {
      add(.malformedLine(id, error))
    }
    for commitment in absent where missing.insert(commitment).inserted {
      add(.textMissing(commitment, event: id))
    }
  }

  private mutating func readDrafts(_ database: Database) throws {
    let columns = "field, content, caret, kept_at"
    try each(of: .draft, columns, limit: Self.textLimit, in: database) { contents, row, place in
      guard let field = row.text(at: 0), let text = row.text(at: 1),
        let caret = row.integer(at: 2), caret >= 0,
        let time = row.text(at: 3).flatMap({ Timestamp($0) })
      else { return contents.add(.malformedRow(.draft, number: place)) }
      contents.drafts[field] = Draft(text: text, caret: caret, keptAt: time)
    }
  }

  private mutating func readView(_ database: Database) throws {
    let limit = Self.textLimit
    try each(of: .view, "name, value", limit: limit, in: database) { contents, row, place in
      guard let name = row.text(at: 0), let value = row.text(at: 1) else {
        return contents.add(.malformedRow(.view, number: place))
      }
      contents.view[name] = value
    }
  }

  private mutating func checkChain() {
    var places: [EventID: Int] = Dictionary(minimumCapacity: events.count)
    for (place, event) in events.enumerated()
    where places.updateValue(place, forKey: event.id) != nil {
      add(.duplicateEvent(event.id))
    }
    func lamport(of id: EventID) -> Int { places[id].map { events[$0].lamport } ?? 0 }
    var creation: EventID?
    for event in events {
      for parent in event.parents where places[parent] == nil {
        add(.parentMissing(event.id, parent: parent))
      }
      if event.parents.contains(where: { lamport(of: $0) >= event.lamport }) {
        add(.lamportWrong(event.id))
      }
      if let undone = event.undoes {
        if let place = places[undone] {
          if !event.takesBack(events[place]) { add(.undoWrong(event.id, undoes: undone)) }
        } else {
          add(.undoneEventMissing(event.id, undoes: undone))
        }
      }
      let isCreation = if case .created = event.body { true } else { false }
      if isCreation, event.parents.isEmpty, creation == nil {
        creation = event.id
      } else if isCreation || event.parents.isEmpty {
        add(.secondBeginning(event.id))
      }
    }
    if creation == nil { add(.creationMissing) }
  }

  private mutating func checkRedactions() {
    guard !forgotten.isEmpty else { return }
    let ids = Set(events.map(\.id.text))
    for (commitment, reason) in forgotten.sorted(by: { $0.key < $1.key })
    where !ids.contains(reason) {
      add(.redactionMissing(commitment, event: reason))
    }
  }

  private mutating func checkProtocols(_ database: Database) throws {
    var stored: Set<String> = []
    let statement = try database.makeStatement(sql: "SELECT sha256 FROM protocol")
    let rows = try Row.fetchCursor(statement)
    while try rows.next() != nil {
      if let sha256 = statement.text(at: 0) { stored.insert(sha256) }
    }
    for event in events {
      guard case .created(let creation) = event.body else { continue }
      for seal in creation.protocols where !stored.contains(seal.sha256) {
        add(.protocolMissing(seal.id, sha256: seal.sha256))
      }
    }
  }
}

extension Event {
  /// True where this came later and says the other with from and to exchanged, and where it cannot
  /// be told because either is of a newer program.
  fileprivate func takesBack(_ other: Event) -> Bool {
    switch (body, other.body) {
    case (.unknown, _), (_, .unknown): lamport > other.lamport
    case (.changed(let change), .changed(let undone)):
      lamport > other.lamport && change == undone.inverse
    default: false
    }
  }
}
