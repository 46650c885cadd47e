/// How a command ends. Scripts rely on these numbers.
enum ExitStatus: Int32 {
  case success = 0
  /// Findings, a refusal, a bad row, an unknown id.
  case refused = 1
  case usage = 2
  /// A file is damaged or malformed.
  case malformed = 3
  /// Something cannot be read or written: missing, locked, full, not permitted.
  case unavailable = 4
}

/// Why a command did not do what it was asked: what goes to standard error, and the exit status.
///
/// Where single places are at fault each has its own sentence, and the last says what to do.
struct CommandFailure: Error, Equatable {
  var sentences: [String]
  var status: ExitStatus

  init(_ status: ExitStatus, _ sentences: [String]) {
    self.status = status
    self.sentences = sentences
  }

  init(_ status: ExitStatus, _ sentence: String) {
    self.init(status, [sentence])
  }
}
