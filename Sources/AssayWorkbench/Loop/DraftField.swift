import AssayCore

/// A field whose text is kept while it is being typed.
public enum DraftField: Hashable, Sendable, CustomStringConvertible {
  case note(CriterionReference, NoteKind)
  case reason(CriterionReference)
  case looseNote

  /// The name the draft is stored under, such as `note/report/iso-10002/7.3.b`.
  public var description: String {
    switch self {
    case .note(let criterion, let kind): "note/\(kind.rawValue)/\(criterion)"
    case .reason(let criterion): "reason/\(criterion)"
    case .looseNote: "loose-note"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let reference =
      parts.count < 3 ? nil : CriterionReference(parts.suffix(2).joined(separator: "/"))
    switch (parts.first, parts.count, reference) {
    case ("loose-note", 1, _):
      self = .looseNote
    case ("reason", 3, let criterion?):
      self = .reason(criterion)
    case ("note", 4, let criterion?):
      guard let kind = NoteKind(rawValue: parts[1]) else { return nil }
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
