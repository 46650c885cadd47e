import AssayCore
import Phrases

/// Why a form comes to nothing yet, and the field that has to change.
struct FormRefusal: Error {
  let field: FormFieldName
  let sentence: @Sendable (Phrases) -> String

  init(_ field: FormFieldName, says sentence: @escaping @Sendable (Phrases) -> String) {
    self.field = field
    self.sentence = sentence
  }
}

extension Form {
  /// The text of a field; nil where nothing but blanks is written.
  func filled(_ name: FormFieldName) -> String? {
    let text = self[name]
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  /// The text of a field that may not be empty.
  func required(
    _ name: FormFieldName, or sentence: @escaping @Sendable (Phrases) -> String
  ) throws(FormRefusal) -> String {
    guard let text = filled(name) else { throw FormRefusal(name, says: sentence) }
    return text
  }

  /// The chosen answer as a value of its type; nil where it is none of them.
  func answer<Answer: RawRepresentable>(_ name: FormFieldName, as type: Answer.Type) -> Answer?
  where Answer.RawValue == String {
    Answer(rawValue: self[name])
  }

  func isYes(_ name: FormFieldName) -> Bool { self[name] == "yes" }

  /// The number of a field; nil where it is empty.
  func number(_ name: FormFieldName) throws(FormRefusal) -> Int? {
    guard let text = filled(name) else { return nil }
    guard let number = Int(text.filter { !$0.isWhitespace }), number >= 0 else {
      throw FormRefusal(name) { $0.forms.noNumber(text) }
    }
    return number
  }

  /// The day of a field, written `2026-03-12` or `12.3.2026`; nil where it is empty.
  func day(_ name: FormFieldName) throws(FormRefusal) -> Day? {
    guard let text = filled(name) else { return nil }
    guard let day = Day(written: text) else {
      throw FormRefusal(name) { $0.forms.noDay(text) }
    }
    return day
  }

  /// The time of a field, written `9:30`, `9.30` or `0930`; nil where it is empty.
  func time(_ name: FormFieldName) throws(FormRefusal) -> TimeOfDay? {
    guard let text = filled(name) else { return nil }
    guard let time = TimeOfDay(written: text) else {
      throw FormRefusal(name) { $0.forms.noTime(text) }
    }
    return time
  }
}

extension Day {
  /// Also takes the day first, with dots: `12.3.2026`.
  fileprivate init?(written text: String) {
    let text = text.filter { !$0.isWhitespace }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self.init(text)
      return
    }
    func padded(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    self.init("\(parts[2])-\(padded(parts[1]))-\(padded(parts[0]))")
  }
}

extension TimeOfDay {
  fileprivate init?(written text: String) {
    var text = String(text.filter { !$0.isWhitespace }.map { $0 == "." ? ":" : $0 })
    if !text.contains(":") {
      switch text.count {
      case 1, 2: text += ":00"
      case 3, 4: text.insert(":", at: text.index(text.endIndex, offsetBy: -2))
      default: break
      }
    }
    self.init(text)
  }
}
