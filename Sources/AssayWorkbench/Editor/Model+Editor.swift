import AssayCore
import Cells

extension Model {
  /// Hands the text being written, else the report's note, to an editor outside.
  mutating func runEditor() -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    if let entry = walk.entry, let draft = entry.draft {
      return keepDraft() + [.runEditor(draft, text: entry.field.text)]
    }
    let field = DraftField.note(reference, .report)
    let text = walk.drafts[field] ?? walk.record(of: walk.place).note?.content ?? ""
    return [.runEditor(field, text: text)]
  }

  /// Takes over what came back. Nothing is lost: what cannot be kept as it is opens to be mended.
  mutating func edited(_ field: DraftField, _ answer: EditorAnswer) -> [Effect] {
    let words = phrases.editor
    switch answer {
    case .text(let text): return takeOver(text, field)
    case .repaired(let text): return reopen(text, field, because: words.repaired(key(of: "keep")))
    case .unchanged: say(words.unchanged)
    case .failed(let name, let status): refuse(words.failed(name, status))
    case .missing(let name): refuse(words.missing(name))
    case .fileGone: refuse(words.fileGone)
    case .tooLarge(let bytes): refuse(words.tooLarge(bytes / 1024))
    case .noPlace(let reason): refuse(words.noPlace(reason))
    }
    return []
  }

  private mutating func takeOver(_ text: String, _ field: DraftField) -> [Effect] {
    let clean = TextField(text).text
    guard clean.utf8.count <= SealedText.byteLimit else {
      return reopen(
        clean, field,
        because: Refusal.textTooLong(limit: SealedText.byteLimit).sentence(in: phrases))
    }
    guard open(field, text: clean) else { return [] }
    // Kept before it is sent: where the disk has refused it once, it is not sent again.
    return keepDraft() + closeEntry()
  }

  private mutating func reopen(
    _ text: String, _ field: DraftField, because reason: String
  ) -> [Effect] {
    guard open(field, text: text) else { return [] }
    refuse(reason)
    return keepDraft()
  }

  /// Opens a text in the place of the one that went out; false for fields of no text of many lines.
  private mutating func open(_ field: DraftField, text: String) -> Bool {
    guard var entry = Entry(field, text: text) else { return false }
    if walk?.entry?.draft == field { entry.waiting = walk?.entry?.waiting }
    walk?.entry = entry
    return true
  }
}

extension Entry {
  /// The entry whose text is kept under a field; nil for fields of no text of many lines.
  fileprivate init?(_ field: DraftField, text: String) {
    switch field {
    case .note(let criterion, let kind):
      self.init(purpose: .note(criterion, kind), field: TextField(text))
    case .looseNote: self.init(purpose: .looseNote, field: TextField(text))
    default: return nil
    }
  }
}
