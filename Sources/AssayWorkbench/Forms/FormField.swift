import Cells
import Phrases

/// A field of a form: a text that is written, or a choice between a few answers.
struct FormField: Sendable {
  enum Value: Sendable {
    case text(TextField, Shape)
    /// The answers, and the place of the chosen one.
    case choice([FormChoice], Int)
  }

  /// What a text has to be.
  enum Shape: Sendable { case words, number, day, time, path }

  let name: FormFieldName
  let label: @Sendable (Phrases) -> String
  /// Shown in place of a text while there is none.
  let hint: (@Sendable (Phrases) -> String)?
  /// What can be taken over with one key instead of being written.
  let offers: [FormOffer]
  var value: Value
  /// What it said when the form was opened, or sent.
  private var original: String

  /// A text of one line, or of several, in which `^J` begins a new one.
  static func text(
    _ name: FormFieldName, _ text: String = "", lines: Lines = .one,
    says label: @escaping @Sendable (Phrases) -> String,
    hint: (@Sendable (Phrases) -> String)? = nil, offers: [FormOffer] = []
  ) -> FormField {
    let field = TextField(text, isMultiline: lines == .several, limit: lines.limit)
    return FormField(name, .text(field, .words), label, hint, offers)
  }

  /// A text of one line that has to be a number, a day, a time, or the path of a file.
  static func text(
    _ name: FormFieldName, _ text: String = "", as shape: Shape,
    says label: @escaping @Sendable (Phrases) -> String,
    hint: (@Sendable (Phrases) -> String)? = nil
  ) -> FormField {
    let limit =
      switch shape {
      case .path: 4_000
      // NB: a number of more digits could not be told from its neighbours in JSON.
      case .number: 12
      // Long enough that what cannot be read is refused as it was written.
      case .words, .day, .time: 30
      }
    return FormField(
      name, .text(TextField(text, isMultiline: false, limit: limit), shape), label, hint, [])
  }

  /// - Parameter chosen: The value of the answer that stands; the first where none has it.
  static func choice(
    _ name: FormFieldName, _ chosen: String, of choices: [FormChoice],
    says label: @escaping @Sendable (Phrases) -> String
  ) -> FormField {
    let place = choices.firstIndex { $0.value == chosen } ?? 0
    return FormField(name, .choice(choices, place), label, nil, [])
  }

  enum Lines: Sendable {
    case one, several
    fileprivate var limit: Int { self == .one ? 2_000 : 100_000 }
  }

  private init(
    _ name: FormFieldName, _ value: Value, _ label: @escaping @Sendable (Phrases) -> String,
    _ hint: (@Sendable (Phrases) -> String)?, _ offers: [FormOffer]
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.offers = offers
    self.value = value
    original = Self.written(value)
  }

  /// The text, or the value of the chosen answer: what its draft holds.
  var written: String { Self.written(value) }
  var isChanged: Bool { written != original }
  var caret: Int { if case .text(let field, _) = value { field.caret } else { 0 } }
  var isText: Bool { if case .text = value { true } else { false } }
  var isPath: Bool { if case .text(_, .path) = value { true } else { false } }

  /// What is written is on its way to the disk: only what comes after it is a change.
  mutating func noteSent() { original = written }

  /// Writes a text or chooses an answer; an answer that is none of them changes nothing.
  mutating func write(_ text: String) {
    switch value {
    case .text(let field, let shape):
      let fresh = TextField(text, isMultiline: field.isMultiline, limit: field.limit)
      value = .text(fresh, shape)
    case .choice(let choices, _):
      guard let place = choices.firstIndex(where: { $0.value == text }) else { return }
      value = .choice(choices, place)
    }
  }

  private static func written(_ value: Value) -> String {
    switch value {
    case .text(let field, _): field.text
    case .choice(let choices, let place):
      choices.indices.contains(place) ? choices[place].value : ""
    }
  }
}

/// One answer of a choice.
struct FormChoice: Sendable {
  let value: String
  let label: @Sendable (Phrases) -> String

  init(_ value: String, says label: @escaping @Sendable (Phrases) -> String) {
    self.value = value
    self.label = label
  }
}

extension [FormChoice] {
  /// Yes before no.
  static let yesOrNo = [
    FormChoice("yes") { $0.forms.yes }, FormChoice("no") { $0.forms.no },
  ]
}
