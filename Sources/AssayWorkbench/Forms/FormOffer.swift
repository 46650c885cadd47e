import AssayCore
import Phrases

/// Something that stands ready under a field, to be taken over with one key.
struct FormOffer: Sendable {
  enum Act: Equatable, Sendable {
    /// Writes into fields of the form; the next field is gone to.
    case fill([FormFieldName: String])
    /// Is the answer to the whole form, which closes.
    case propose([Intent])
  }

  let act: Act
  /// What it is found by while somebody writes.
  let words: String
  let label: @Sendable (Phrases) -> String

  init(
    _ act: Act, matching words: String, says label: @escaping @Sendable (Phrases) -> String
  ) {
    self.act = act
    self.words = words.lowercased()
    self.label = label
  }
}
