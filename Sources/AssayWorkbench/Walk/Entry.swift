import AssayCore
import Cells

/// Text on its way into the assessment.
struct Entry: Sendable {
  enum Purpose: Equatable, Sendable {
    case note(CriterionReference, NoteKind)
    case looseNote
    case reason(CriterionReference)
    case search
    case filter
    case goTo
    /// Who is in the room.
    case present
  }

  let purpose: Purpose
  var field: TextField
  /// What of the text was sent to a disk that did not take it; it will be tried again.
  var waiting: String?

  /// Where the text is kept while it is typed; nil for questions whose answer is no part of the
  /// assessment.
  var draft: DraftField? {
    switch purpose {
    case .note(let criterion, let kind): .note(criterion, kind)
    case .looseNote: .looseNote
    case .reason(let criterion): .reason(criterion)
    case .present: .present
    case .search, .filter, .goTo: nil
    }
  }

  /// What the text becomes; nil for questions whose answer is no part of the assessment.
  var intent: Intent? {
    switch purpose {
    case .note(let criterion, let kind): .note(criterion, kind, field.text)
    case .looseNote: .takeLooseNote(field.text)
    case .reason(let criterion): .markNotApplicable(criterion, reason: field.text)
    case .present: .setPresent(field.text)
    case .search, .filter, .goTo: nil
    }
  }

  var isMultiline: Bool {
    switch purpose {
    case .note, .looseNote: true
    case .reason, .search, .filter, .goTo, .present: false
    }
  }
}
