import AssayCore

/// A field whose text is kept while it is being typed.
public enum DraftField: Hashable, Sendable, CustomStringConvertible {
  case note(CriterionReference, NoteKind)
  case reason(CriterionReference)
  case looseNote
  case form(FormSubject, FormFieldName)
  /// Who is in the room.
  case present

  /// The name the draft is stored under, such as `note/report/iso-10002/7.3.b`.
  public var description: String {
    switch self {
    case .note(let criterion, let kind): "note/\(kind.rawValue)/\(criterion)"
    case .reason(let criterion): "reason/\(criterion)"
    case .looseNote: "loose-note"
    case .form(let subject, let name): "form/\(subject)/\(name.rawValue)"
    case .present: "present"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let reference =
      parts.count < 3 ? nil : CriterionReference(parts.suffix(2).joined(separator: "/"))
    switch (parts.first, parts.count, reference) {
    case ("loose-note", 1, _):
      self = .looseNote
    case ("present", 1, _):
      self = .present
    case ("reason", 3, let criterion?):
      self = .reason(criterion)
    case ("note", 4, let criterion?):
      guard let kind = NoteKind(rawValue: parts[1]) else { return nil }
      self = .note(criterion, kind)
    case ("form", 3..., _):
      guard let subject = FormSubject(parts[1..<parts.count - 1].joined(separator: "/")),
        let name = FormFieldName(rawValue: parts[parts.count - 1])
      else { return nil }
      self = .form(subject, name)
    default: return nil
    }
  }

  /// True where an empty text says something: that somebody has emptied the field.
  public var keepsEmpty: Bool {
    if case .form = self { true } else { false }
  }

  public var criterion: CriterionReference? {
    switch self {
    case .note(let criterion, _), .reason(let criterion): criterion
    case .form(let subject, _): subject.criterion
    case .looseNote, .present: nil
    }
  }
}
