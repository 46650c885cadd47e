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
    let rows = frame.size.rows
    if rows >= 4, let notice {
      let style: Style =
        switch notice.tone {
        case .plain: .status
        case .refusal: .warning
        case .alarm: .error
        }
      frame.put(
        StyledLine(" " + notice.text, style), row: rows - 2, column: 0, width: frame.size.columns)
    }
    hintRow(in: &frame)
  }

  /// The last row: what can be done.
  func hintRow(in frame: inout Frame) {
    let row = Rectangle(
      top: frame.size.rows - 1, left: 0, rows: 1, columns: frame.size.columns)
    frame.fill(row)
    frame.put(hintLine(width: row.columns), row: row.top, column: 0, width: row.columns)
  }
}
