import AssayCore
import AssayStore
import AssayWorkbench
import Phrases

extension PlainWalk {
  /// Makes a change, brings it to the disk and says what happened.
  mutating func change(_ order: PlainOrder) throws(PlainRefusal) {
    guard let reference = stop?.reference else { throw PlainRefusal(words.noCriteria) }
    switch order {
    case .note(let kind, nil) where draft(kind, of: reference) == nil:
      return readNote(kind, of: reference)
    case .looseNote(nil) where looseDraft == nil: throw PlainRefusal(words.textMissing)
    default: break
    }
    if let readOnly { throw PlainRefusal(words.readOnly(readOnly), status: .unavailable) }
    let (intent, field) = try intent(for: order, at: reference)
    try propose(intent, finishing: field)
  }

  /// What the order comes to, and the draft that ends with it.
  private func intent(
    for order: PlainOrder, at reference: CriterionReference
  ) throws(PlainRefusal) -> (Intent, DraftField?) {
    let record = assessment[reference]
    switch order {
    case .rate(let code): return (.rate(reference, code), nil)
    case .notApplicable(let reason):
      return (.markNotApplicable(reference, reason: reason), .reason(reference))
    case .note(let kind, let text):
      let lines = [draft(kind, of: reference) ?? record.note(kind)?.content, text]
      let whole = lines.compactMap(\.self).joined(separator: "\n")
      return (.note(reference, kind, whole), .note(reference, kind))
    case .removeNote(let kind):
      // What was left unfinished goes first: the note that stands is another.
      let rest = draft(kind, of: reference) == nil ? "" : record.note(kind)?.content ?? ""
      return (.note(reference, kind, rest), .note(reference, kind))
    case .looseNote(let text):
      let lines = [looseDraft, text].compactMap(\.self)
      return (.takeLooseNote(lines.joined(separator: "\n")), .looseNote)
    case .file(let text):
      let notes = assessment.looseNotes
      guard let number = Int(text), notes.indices.contains(number - 1) else {
        throw PlainRefusal(words.looseNoteMissing(text))
      }
      return (.fileLooseNote(notes[number - 1].id, to: reference), nil)
    case .revisit: return (.markToRevisit(reference, !record.isToRevisit), nil)
    case .undo: return (.undo, nil)
    case .redo: return (.redo, nil)
    default: return (.clearRating(reference), nil)
    }
  }

  private mutating func propose(
    _ intent: Intent, finishing field: DraftField?
  ) throws(PlainRefusal) {
    let before = standards.map { levelSentence($0) }
    let event: Event?
    do {
      event = try opened.document.propose(
        intent, protocols: opened.protocols, finishing: field?.description)
    } catch {
      switch error {
      case .refused(let refusal): throw PlainRefusal(refusal.sentence(in: phrases).asSentence)
      case .store(let error): throw refusal(error)
      }
    }
    let said = event.map { sentence(for: $0) }
    do {
      try opened.document.commit()
    } catch {
      let refusal = refusal(error)
      guard isInteractive else { throw refusal }
      failure = refusal.sentence
      return speech.say(words.notOnDisk(refusal.sentence.withoutStop))
    }
    failure = nil
    guard let event, let said else { return speech.say(words.nothingChanged) }
    speech.say("\(said) \(words.onDisk(clock().clock))")
    sayMovedLevels(since: before)
    if event.undoes != nil, case .changed(let change) = event.body,
      let reference = change.criterion, reference != stop?.reference
    {
      go(to: reference)
      readCriterion()
    }
  }

  private func refusal(_ error: StoreError) -> PlainRefusal {
    PlainRefusal(
      error.sentence(for: opened.document.path, in: phrases).asSentence, status: error.exitStatus)
  }

  private func sentence(for event: Event) -> String {
    if case .changed(.looseNote(_, nil, _?)) = event.body, event.undoes == nil {
      return words.looseNoteKept(assessment.looseNotes.count).asSentence
    }
    return opened.document.ledger.sentence(for: event, in: phrases).asSentence
  }

  private mutating func sayMovedLevels(since before: [String]) {
    guard !isResultHidden else { return }
    for (standard, sentence) in zip(standards, before) {
      let now = levelSentence(standard)
      if now != sentence { speech.say(now) }
    }
  }

  // MARK: Drafts

  func draft(_ kind: NoteKind, of criterion: CriterionReference) -> String? {
    opened.draft(of: criterion, kind)
  }

  var looseDraft: String? { opened.document.drafts[DraftField.looseNote.description]?.text }
}
