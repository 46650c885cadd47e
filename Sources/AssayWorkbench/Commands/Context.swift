/// Where a key is pressed. Each context has its own meaning for the same key, and no key has two.
enum Context: Int, Sendable, CaseIterable {
  case assessments
  /// The filter of the assessments.
  case filteringAssessments
  /// The new assessment's fields that are chosen, not written.
  case newAssessment
  /// The new assessment's organisation.
  case naming
  case walk
  case inbox
  /// The orders in which criteria can be walked.
  case orders
  /// Related criteria that evidence can be brought over from.
  case bringing
  case overview
  case result
  /// What was changed, of a criterion or of the document.
  case history
  /// The ledger of evidence.
  case evidence
  /// What was asked for.
  case requests
  /// The words that the rows of a sheet are filtered by.
  case filtering
  case findings
  case agenda
  case closing
  /// A text of many lines.
  case writing
  /// A text of one line that answers a question.
  case prompt
  /// A choice of a form.
  case form
  /// A text of a form.
  case formText
  case help
  case plan
  /// A command's name and what it takes.
  case commandLine
  /// The words of a search over all documents.
  case searchingEverywhere
  /// What such a search found.
  case found

  /// The lists and pages laid over the walk.
  static let sheets: [Context] = Set(Sheet.Kind.allCases.map(\.context)).sorted {
    $0.rawValue < $1.rawValue
  }

  /// True where a printable key is text.
  var isText: Bool {
    switch self {
    case .naming, .writing, .prompt, .formText, .help, .commandLine, .filtering,
      .filteringAssessments, .searchingEverywhere:
      true
    default: false
    }
  }
}
