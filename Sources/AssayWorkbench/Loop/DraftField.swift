import AssayCore

/// A field whose text is kept while it is being typed.
public enum DraftField: Hashable, Sendable, CustomStringConvertible {
  case note(CriterionReference, NoteKind)
  case reason(CriterionReference)
  case looseNote

  /// The name the draft is stored under, such as `note report iso-10002/7.3.b`.
  public var description: String {
    switch self {
    case .note(let criterion, let kind): "note \(kind.rawValue) \(criterion)"
    case .reason(let criterion): "reason \(criterion)"
    case .looseNote: "loose-note"
    }
  }

  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("loose-note", 1):
      self = .looseNote
    case ("reason", 2):
      guard let criterion = CriterionReference(words[1]) else { return nil }
      self = .reason(criterion)
    case ("note", 3):
      guard let kind = NoteKind(rawValue: words[1]), let criterion = CriterionReference(words[2])
      else { return nil }
      self = .note(criterion, kind)
    default: return nil
    }
  }

  public var criterion: CriterionReference? {
    switch self {
    case .note(let criterion, _), .reason(let criterion): criterion
    case .looseNote: nil
    }
  }
}
