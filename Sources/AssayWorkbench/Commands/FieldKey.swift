import Cells
import Phrases

/// A key that every text understands. What it does is the text field's own; this is how people are
/// told of it.
struct FieldKey: Sendable {
  let keys: [Key]
  let phrase: KeyPath<Phrases.FieldKeys, String> & Sendable

  private init(_ keys: String, says phrase: KeyPath<Phrases.FieldKeys, String> & Sendable) {
    self.keys = keys.split(separator: " ").compactMap { Key(String($0)) }
    self.phrase = phrase
  }

  static let all = [
    FieldKey("<left> <right>", says: \.left),
    FieldKey("<c-left> <c-right> <a-b> <a-f>", says: \.word),
    FieldKey("<home> <end> <c-a> <c-e>", says: \.line),
    FieldKey("<up> <down>", says: \.lines),
    FieldKey("<ret>", says: \.newline),
    FieldKey("<backspace> <del>", says: \.erase),
    FieldKey("<c-k>", says: \.killLine),
    FieldKey("<c-u>", says: \.killStart),
    FieldKey("<c-w>", says: \.killWord),
    FieldKey("<a-d>", says: \.killNextWord),
    FieldKey("<c-y>", says: \.yank),
    FieldKey("<c-_> <a-u>", says: \.undo),
  ]
}
