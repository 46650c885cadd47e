/// Where a key is pressed. Each context has its own meaning for the same key, and no key has two.
enum Context: Int, Sendable, CaseIterable {
  case assessments
  /// The new assessment's fields that are chosen, not written.
  case newAssessment
  /// The new assessment's organisation.
  case naming
  case walk
  case inbox
  /// A text of many lines.
  case writing
  /// A text of one line that answers a question.
  case prompt
  case help
  /// A command's name and what it takes.
  case commandLine

  /// True where a printable key is text.
  var isText: Bool {
    switch self {
    case .naming, .writing, .prompt, .help, .commandLine: true
    case .assessments, .newAssessment, .walk, .inbox: false
    }
  }
}
