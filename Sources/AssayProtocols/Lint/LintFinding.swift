/// One thing a protocol file should be mended for.
public struct LintFinding: Equatable, Sendable {
  public var severity: LintSeverity
  /// The rule's name, such as `vague-word`.
  public var rule: String
  public var position: SourcePosition
  /// What is wrong, as one sentence.
  public var sentence: String
  /// How to mend it, as one sentence; nil where the first one says it too.
  public var mend: String?

  public init(
    _ severity: LintSeverity, rule: String, at position: SourcePosition, _ sentence: String,
    mend: String?
  ) {
    self.severity = severity
    self.rule = rule
    self.position = position
    self.sentence = sentence
    self.mend = mend
  }

  /// `file:line:column: severity: rule: sentence mend`, so that editors can jump to it.
  public func line(in file: String) -> String {
    let place = "\(file):\(position.line):\(position.column)"
    return "\(place): \(severity.rawValue): \(rule): \(sentence)" + (mend.map { " " + $0 } ?? "")
  }
}

/// An error keeps a protocol from being published; a warning is a question to its author.
public enum LintSeverity: String, Sendable, CaseIterable {
  case error, warning
}
