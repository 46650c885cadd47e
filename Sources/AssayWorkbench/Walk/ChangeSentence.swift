import AssayCore
import Phrases

extension Change {
  /// What the change did, in words.
  ///
  /// - Parameter assessment: The assessment that holds the change.
  public func sentence(in phrases: Phrases, of assessment: Assessment) -> String {
    let words = phrases.status
    func label(_ id: ItemID, _ kind: ItemKind) -> String {
      assessment.items[id]?.label ?? phrases.items.kinds(kind.rawValue)
    }
    switch self {
    case .rated(let criterion, _, .rated(let code)):
      return words.rated(criterion.criterion.text, code.text)
    case .rated(let criterion, _, .unrated): return words.cleared(criterion.criterion.text)
    case .rated(let criterion, _, .notApplicable):
      return words.notApplicable(criterion.criterion.text)
    case .noted(let criterion, .private, _, let text):
      return text == nil
        ? words.privateNoteCleared(criterion.criterion.text)
        : words.notedPrivately(criterion.criterion.text)
    case .noted(let criterion, .report, _, let text):
      return text == nil
        ? words.noteCleared(criterion.criterion.text) : words.noted(criterion.criterion.text)
    case .looseNote(_, _, let note):
      return note == nil ? words.looseNoteDropped : words.looseNoteTaken
    case .filed(_, let criterion, _, _, _): return words.filed(criterion.criterion.text)
    case .revisit(let criterion, let isMarked):
      return isMarked
        ? words.markedToRevisit(criterion.criterion.text)
        : words.unmarkedToRevisit(criterion.criterion.text)
    case .planned: return words.planned
    case .present: return words.presentChanged
    case .item(let id, let before, let item):
      guard let item else {
        return phrases.items.dropped(phrases.items.kinds(before?.kind.rawValue ?? ""))
      }
      if before != nil { return phrases.items.reworded(label(id, item.kind)) }
      guard let criterion = item.criterion else { return phrases.items.made(label(id, item.kind)) }
      return phrases.items.madeAt(label(id, item.kind), criterion.criterion.text)
    case .linked(let ids, let criterion, let isLinked):
      let labels = ids.map { label($0, .evidence) }
      return isLinked
        ? phrases.items.linked(labels, criterion.criterion.text)
        : phrases.items.unlinked(labels, criterion.criterion.text)
    case .arrived(let request, let evidence, _, let isArrived):
      return isArrived
        ? phrases.items.arrived(label(request, .request), label(evidence, .evidence))
        : phrases.items.expectedAgain(label(request, .request))
    case .entered(_, let visit):
      guard let id = visit.session, case .session(let session) = assessment.items[id]?.content
      else { return phrases.items.sessionEnded }
      return phrases.items.entered(session.title.content ?? phrases.walk.forgotten)
    case .met(let kind, _, let meeting):
      let name = phrases.items.meetings(kind.rawValue)
      return meeting == nil ? phrases.items.notMet(name) : phrases.items.met(name)
    case .upheld(let criterion, _, let reason):
      return reason == nil
        ? phrases.items.noLongerUpheld(criterion.criterion.text)
        : phrases.items.upheld(criterion.criterion.text)
    case .reclassified(_, let kind):
      return phrases.items.reclassified(phrases.assessments.kinds(kind.rawValue))
    }
  }
}

extension Ledger {
  /// What an event of this ledger did, in words; of an undo what it took back. Empty for an event
  /// that changed nothing known.
  public func sentence(for event: Event, in phrases: Phrases) -> String {
    guard case .changed(let change) = event.body else { return "" }
    let sentence = change.sentence(in: phrases, of: assessment)
    guard let undone = event.undoes.flatMap(self.event) else { return sentence }
    guard undone.undoes == nil, case .changed(let original) = undone.body else {
      return phrases.status.redid(sentence)
    }
    return phrases.status.undid(original.sentence(in: phrases, of: assessment))
  }
}

extension Model {
  /// What a change did, in words. Asked once the walk holds the change.
  func sentence(for change: Change) -> String {
    let sentence = change.sentence(in: phrases, of: walk?.assessment ?? Assessment())
    guard case .looseNote(_, _, .some) = change else { return sentence }
    return "\(sentence): \(phrases.status.inboxOpens(key(of: "inbox")))"
  }

  /// `E12`, while the item is there.
  func label(_ id: ItemID) -> String { walk?.assessment.items[id]?.label ?? "–" }
}
