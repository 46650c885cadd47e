import AssayCore
import Phrases

extension Change {
  /// What the change did, in words.
  ///
  /// - Parameter assessment: The assessment that holds the change.
  public func sentence(in phrases: Phrases, of assessment: Assessment) -> String {
    let words = phrases.status
    func label(_ id: ItemID) -> String { assessment.items[id]?.label ?? "–" }
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
      if before != nil { return phrases.items.reworded(label(id)) }
      guard let criterion = item.criterion else { return phrases.items.made(label(id)) }
      return phrases.items.madeAt(label(id), criterion.criterion.text)
    case .linked(let ids, let criterion, let isLinked):
      let labels = ids.map(label).joined(separator: ", ")
      return isLinked
        ? phrases.items.linked(labels, criterion.criterion.text)
        : phrases.items.unlinked(labels, criterion.criterion.text)
    case .arrived(let request, let evidence, _, let isArrived):
      return isArrived
        ? phrases.items.arrived(label(request), label(evidence))
        : phrases.items.expectedAgain(label(request))
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
