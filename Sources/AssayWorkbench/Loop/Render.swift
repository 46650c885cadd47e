import Cells

extension Model {
  /// The screen for this model. A function of the model alone.
  public func render() -> Frame {
    var frame = Frame(size: size)
    frame.title = SafeText(windowTitle)
    if let walk {
      walkScreen(walk, in: &frame)
    } else if let newAssessment {
      newAssessmentScreen(newAssessment, in: &frame)
    } else {
      assessmentsScreen(in: &frame)
    }
    if let everywhere { everywhereScreen(everywhere, in: &frame) }
    if let help { helpScreen(help, in: &frame) }
    if let commandLine { commandLineBox(commandLine, in: &frame) }
    if !pendingKeys.isEmpty { prefixBox(in: &frame) }
    return frame
  }

  private var windowTitle: String {
    guard let walk else { return phrases.application.name }
    return "\(walk.assessment.organisation ?? walk.file) – \(phrases.application.name)"
  }

  /// The two bottom lines every screen has: what was said last, and what can be done.
  func footer(in frame: inout Frame) {
    if let said = saidLines(width: frame.size.columns).first {
      frame.put(said, row: frame.size.rows - 2, column: 0, width: frame.size.columns)
    }
    hintRow(in: &frame)
  }

  /// The last row: what can be done; until the next key the rest of what has to be read whole.
  func hintRow(in frame: inout Frame) {
    let row = frame.size.row(frame.size.rows - 1)
    frame.fill(row)
    let line = saidLines(width: row.columns).dropFirst().first ?? hintLine(width: row.columns)
    frame.put(line, row: row.top, column: 0, width: row.columns)
  }

  /// What was said last, in one line; a refusal or a path that is longer in two.
  private func saidLines(width: Int) -> [StyledLine] {
    guard size.rows >= 4, let notice else { return [] }
    let style: Style =
      switch notice.tone {
      case .plain, .place: .status
      case .refusal: .warning
      case .alarm: .error
      }
    let whole = StyledLine(" " + notice.text, style)
    guard notice.tone != .plain, pendingKeys.isEmpty, whole.width > width else { return [whole] }
    let lines = SafeText(notice.text).wrapped(to: width - 1).map(\.text)
    // A third line is cut where the second one ends.
    return [lines.prefix(1), lines.dropFirst()].map {
      StyledLine(" " + $0.joined(separator: " "), style)
    }
  }
}
