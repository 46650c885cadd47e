import AssayCore
import Digest
import GRDB

extension Document {
  /// Turns an intent into an event, adds it to the ledger and stages it for the next commit.
  ///
  /// - Parameters:
  ///   - protocols: The protocols the assessment was opened with.
  ///   - field: A field whose draft ends with this intent, whether or not it changes anything.
  /// - Returns: nil where the intent changes nothing.
  @discardableResult
  public func propose(
    _ intent: Intent, protocols: [AssessmentProtocol], finishing field: String? = nil
  ) throws(ProposalError) -> Event? {
    do { try checkWritable() } catch { throw .store(error) }
    showStaged()
    var texts: [SaltedText] = []
    let decision: Decision?
    do {
      decision = try ledger.decide(intent, protocols: protocols, author: session.author) { text in
        let salted = SaltedText(text, salt: session.randomness.salt())
        texts.append(salted)
        return salted.sealed
      }
    } catch {
      throw .refused(error)
    }
    var event: Event?
    if let decision {
      do { event = try stage(intent, decision, texts) } catch { throw .store(error) }
    }
    if let field { discardStanding(field) }
    return event
  }

  /// Stages a text that is being typed. `caret` is in whatever unit the caller counts.
  public func keepDraft(field: String, text: String, caret: Int) throws(StoreError) {
    try checkWritable()
    let draft = Draft(text: text, caret: max(caret, 0), keptAt: session.clock())
    drafts[field] = draft
    staging.drafts[field] = .some(draft)
  }

  /// Stages the end of a draft; nothing happens where there is none.
  public func discardDraft(field: String) throws(StoreError) {
    try checkWritable()
    discardStanding(field)
  }

  /// Notes how the screen is left. Goes to the disk with the next commit or on closing.
  public func setView(_ name: String, _ value: String) throws(StoreError) {
    try checkWritable()
    guard view[name] != value else { return }
    view[name] = value
    staging.view[name] = value
  }

  /// Writes everything staged in one transaction that a power cut cannot undo. Without staged
  /// events or drafts it does nothing at all.
  ///
  /// Where it fails the ledger goes back to what the disk holds. What was staged stays staged: the
  /// next `propose` or `commit` takes it up again, `discardStaged` gives it up.
  public func commit() throws(StoreError) {
    guard staging.needsCommit else { return }
    try writeStaged()
  }

  /// The intents whose events wait for the disk, oldest first, with whatever was typed in them.
  public var stagedIntents: [Intent] { staging.events.map(\.intent) }

  /// Gives up what is staged.
  ///
  /// - Returns: The intents of the events given up, oldest first, with whatever was typed in them.
  @discardableResult
  public func discardStaged() -> [Intent] {
    hideStaged()
    let intents = stagedIntents
    // The author's name went to be written with the first of these events.
    if staging.events.contains(where: { $0.texts.contains { $0.sealed == author } }) {
      author = nil
    }
    staging = Staging()
    return intents
  }

  func writeStaged() throws(StoreError) {
    do {
      try checkWritable()
      try file.write { try staging.write(to: $0, attachments: preparedAttachments) }
    } catch {
      hideStaged()
      throw error
    }
    showStaged()
    for sha256 in staging.attachments { preparedAttachments[sha256] = nil }
    staging = Staging()
  }

  private func stage(
    _ intent: Intent, _ decision: Decision, _ texts: [SaltedText]
  ) throws(StoreError) -> Event {
    var texts = texts
    let author: SealedText
    if let standing = self.author {
      author = standing
    } else {
      let salted = SaltedText(session.author, salt: session.randomness.salt())
      texts.append(salted)
      author = salted.sealed
    }
    let replica = self.replica ?? session.randomness.replica()
    let draft = Event(
      id: EventID(""), parents: ledger.heads.sorted(), replica: replica,
      lamport: ledger.lamport + 1, time: session.clock(), author: author, undoes: decision.undoes,
      body: .changed(decision.change))
    if let sha256 = draft.newAttachment, try !holds(attachment: sha256) {
      throw .attachmentMissing(sha256: sha256)
    }
    let (event, line) = try draft.written()
    self.author = author
    self.replica = replica
    staging.events.append(StagedEvent(intent: intent, event: event, line: line, texts: texts))
    ledger.append(event)
    return event
  }

  private func discardStanding(_ field: String) {
    guard drafts.removeValue(forKey: field) != nil else { return }
    staging.drafts[field] = .some(nil)
  }

  private func checkWritable() throws(StoreError) {
    guard !isClosed else { throw .closed }
    if case .readOnly(let reason) = access { throw .readOnly(reason) }
  }

  private func showStaged() {
    guard !staging.isInLedger else { return }
    for staged in staging.events { ledger.append(staged.event) }
    staging.isInLedger = true
  }

  /// Rare, so the whole ledger is folded anew rather than kept twice.
  private func hideStaged() {
    guard staging.isInLedger, !staging.events.isEmpty else { return }
    let staged = Set(staging.events.map(\.event.id))
    ledger = Ledger(ledger.events.filter { !staged.contains($0.id) })
    staging.isInLedger = false
  }
}

extension Event {
  /// The event with its id, and its line; throws unless the line reads back as this very event.
  func written() throws(StoreError) -> (event: Event, line: [UInt8]) {
    guard let line = EventLine.encode(self) else { throw .unwritable }
    var event = self
    event.id = EventLine.id(of: line)
    var texts: [String: SealedText] = [:]
    for text in event.texts { texts[text.commitment] = text }
    let back = try? EventLine.decode(line, id: event.id) { commitment in
      texts[commitment] ?? SealedText(commitment: commitment, content: nil)
    }
    guard back == event else { throw .unwritable }
    return (event, line)
  }

  private var texts: [SealedText] {
    switch body {
    case .created(let creation):
      [author, creation.organisation] + (creation.site.map { [$0] } ?? [])
    case .changed(let change): [author] + change.texts
    case .unknown: [author]
    }
  }
}
