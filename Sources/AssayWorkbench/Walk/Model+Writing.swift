import AssayCore
import Cells

extension Model {
  /// Opens a note where it stands, or the draft that was left of it.
  mutating func write(_ kind: NoteKind) -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    let draft = walk.drafts[.note(reference, kind)]
    let text = draft ?? walk.record(of: walk.place).note(kind)?.content ?? ""
    begin(.note(reference, kind), with: text)
    return []
  }

  mutating func writeLooseNote() -> [Effect] {
    begin(.looseNote, with: walk?.drafts[.looseNote] ?? "")
    return []
  }

  mutating func askReason() -> [Effect] {
    guard let walk, let criterion = walk.criterion, let reference = walk.reference else {
      return []
    }
    if criterion.isAlwaysApplicable {
      refuse(Refusal.notApplicableForbidden(reference).sentence(in: phrases))
      return []
    }
    var text = walk.drafts[.reason(reference)] ?? ""
    if case .notApplicable(let reason) = walk.record(of: walk.place).response, text.isEmpty {
      text = reason.content ?? ""
    }
    begin(.reason(reference), with: text)
    return []
  }

  mutating func askSearch() -> [Effect] {
    begin(.search, with: "")
    return []
  }

  mutating func begin(_ purpose: Entry.Purpose, with text: String) {
    let field =
      switch purpose {
      case .note, .looseNote: TextField(text)
      case .reason, .present, .search, .filter, .goTo:
        TextField(text, isMultiline: false, limit: 2_000)
      }
    var entry = Entry(purpose: purpose, field: field)
    entry.waiting = entry.draft.flatMap { walk?.waiting[$0] }
    entry.field.layOut(width: writingWidth)
    walk?.entry = entry
  }

  /// The columns that a text is written in beside the criteria.
  var writingWidth: Int { WalkLayout(size: size, isOutlineOpen: false).criterion.columns }

  /// What is being written, as it has to reach the disk before it is shown.
  func keepDraft() -> [Effect] {
    guard let entry = walk?.entry, let draft = entry.draft else { return [] }
    return [.keepDraft(draft, text: entry.field.text, caret: entry.field.caretInUTF8)]
  }

  /// Esc in a note: what is written becomes an event, and the note closes.
  mutating func closeEntry() -> [Effect] {
    guard let entry = walk?.entry else { return [] }
    if entry.field.text.utf8.count > SealedText.byteLimit {
      // Kept as a draft until it is shorter.
      refuse(Refusal.textTooLong(limit: SealedText.byteLimit).sentence(in: phrases))
      return []
    }
    if let waiting = entry.waiting {
      return close(entry, waiting: waiting, sending: entry.isMultiline)
    }
    switch entry.purpose {
    case .note, .looseNote: return send(entry)
    case .reason, .present:
      // NB: an unanswered question stays a draft: leaving the program is no answer to it.
      if let draft = entry.draft {
        let isSaid = entry.purpose == .present || !entry.field.isEmpty
        walk?.drafts[draft] = isSaid ? entry.field.text : nil
      }
    case .search, .filter, .goTo: break
    }
    walk?.entry = nil
    return []
  }

  /// Enter in a question.
  mutating func confirmEntry() -> [Effect] {
    guard let entry = walk?.entry else { return [] }
    let text = entry.field.text
    switch entry.purpose {
    case .reason(let criterion):
      guard text.contains(where: { !$0.isWhitespace }) else {
        refuse(Refusal.reasonMissing(criterion).sentence(in: phrases))
        return []
      }
      return sendOrClose(entry)
    case .present: return sendOrClose(entry)
    case .search:
      walk?.entry = nil
      // Where nothing is written, the words searched for last stay.
      if text.contains(where: { !$0.isWhitespace }) { walk?.searchWords = text }
      return walk?.searchWords.isEmpty == true ? [] : stepMatch(by: 1)
    case .filter:
      walk?.entry = nil
      return filter(by: text)
    case .goTo:
      walk?.entry = nil
      if !text.isEmpty { goTo(text) }
      return []
    case .note, .looseNote: return []
    }
  }

  /// Esc in a question: nothing changes.
  mutating func cancelEntry() -> [Effect] {
    guard let entry = walk?.entry else { return [] }
    if let waiting = entry.waiting { return close(entry, waiting: waiting, sending: false) }
    walk?.entry = nil
    guard let draft = entry.draft else { return [] }
    say(phrases.status.reasonDropped)
    walk?.drafts[draft] = nil
    return [.discardDraft(draft)]
  }

  private mutating func sendOrClose(_ entry: Entry) -> [Effect] {
    guard let waiting = entry.waiting else { return send(entry) }
    return close(entry, waiting: waiting, sending: true)
  }

  private mutating func send(_ entry: Entry) -> [Effect] {
    guard let draft = entry.draft, let intent = entry.intent else { return [] }
    walk?.entry = nil
    walk?.drafts[draft] = nil
    walk?.sent = entry
    return [.propose(intent, settling: draft)]
  }

  /// Closes a text that the disk has refused once. It stays a draft; what was sent of it waits, and is
  /// not sent again.
  private mutating func close(
    _ entry: Entry, waiting: String, sending: Bool
  ) -> [Effect] {
    guard let draft = entry.draft, let intent = entry.intent else { return [] }
    let text = entry.field.text
    walk?.entry = nil
    if case .failing(let reason) = walk?.storage { notice = Notice(text: reason, tone: .alarm) }
    if entry.purpose == .looseNote {
      // The next one begins anew, unless this one says something else than what waits.
      let saysMore = text != waiting && !text.isEmpty
      walk?.drafts[draft] = saysMore ? text : nil
      walk?.waiting[draft] = text == waiting ? nil : waiting
      return saysMore ? [] : [.discardDraft(draft)]
    }
    let isNew = sending && text != waiting
    walk?.drafts[draft] = text
    walk?.waiting[draft] = isNew ? text : waiting
    return isNew ? [.propose(intent, settling: draft)] : []
  }
}
