import Cells
import Phrases

/// A key that every text understands. What it does is the text field's own; this is how people are
/// told of it.
struct FieldKey: Sendable {
  let keys: [Key]
  let phrase: @Sendable (Phrases.FieldKeys) -> String

  private init(_ keys: String, says phrase: @escaping @Sendable (Phrases.FieldKeys) -> String) {
    self.keys = keys.split(separator: " ").compactMap { Key(String($0)) }
    self.phrase = phrase
  }

  static let all = [
    FieldKey("<left> <right>", says: { $0.left }),
    FieldKey("<c-left> <c-right> <a-b> <a-f>", says: { $0.word }),
    FieldKey("<home> <end> <c-a> <c-e>", says: { $0.line }),
    FieldKey("<up> <down>", says: { $0.lines }),
    FieldKey("<ret>", says: { $0.newline }),
    FieldKey("<backspace> <del>", says: { $0.erase }),
    FieldKey("<c-k>", says: { $0.killLine }),
    FieldKey("<c-u>", says: { $0.killStart }),
    FieldKey("<c-w>", says: { $0.killWord }),
    FieldKey("<a-d>", says: { $0.killNextWord }),
    FieldKey("<c-y>", says: { $0.yank }),
    FieldKey("<c-_> <a-u>", says: { $0.undo }),
  ]
}
