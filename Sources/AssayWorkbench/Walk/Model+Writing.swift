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
    walk?.entry = Entry(purpose: .search, field: TextField("", isMultiline: false, limit: 200))
    return []
  }

  private mutating func begin(_ purpose: Entry.Purpose, with text: String) {
    let isMultiline = if case .reason = purpose { false } else { true }
    walk?.entry = Entry(purpose: purpose, field: TextField(text, isMultiline: isMultiline))
  }

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
    switch entry.purpose {
    case .note(let criterion, let kind):
      walk?.entry = nil
      walk?.drafts[.note(criterion, kind)] = nil
      return [.propose(.note(criterion, kind, entry.field.text), settling: entry.draft)]
    case .looseNote:
      walk?.entry = nil
      walk?.drafts[.looseNote] = nil
      return [.propose(.takeLooseNote(entry.field.text), settling: entry.draft)]
    case .reason(let criterion):
      // NB: an unanswered question stays a draft: leaving the program is no answer to it.
      walk?.drafts[.reason(criterion)] = entry.field.text.isEmpty ? nil : entry.field.text
      walk?.entry = nil
      return []
    case .search, .goTo:
      walk?.entry = nil
      return []
    case .present:
      walk?.drafts[.present] = entry.field.text
      walk?.entry = nil
      return []
    }
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
      walk?.entry = nil
      walk?.drafts[.reason(criterion)] = nil
      return [.propose(.markNotApplicable(criterion, reason: text), settling: entry.draft)]
    case .search:
      walk?.entry = nil
      walk?.searchWords = text
      return stepMatch(by: 1)
    case .goTo:
      walk?.entry = nil
      goTo(text)
      return []
    case .present:
      walk?.entry = nil
      walk?.drafts[.present] = nil
      return [.propose(.setPresent(text), settling: entry.draft)]
    case .note, .looseNote: return []
    }
  }

  /// Esc in a question: nothing changes.
  mutating func cancelEntry() -> [Effect] {
    guard let entry = walk?.entry else { return [] }
    walk?.entry = nil
    guard let draft = entry.draft else { return [] }
    say(phrases.status.reasonDropped)
    walk?.drafts[draft] = nil
    return [.discardDraft(draft)]
  }
}
