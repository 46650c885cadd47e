import AssayCore
import Cells

extension Model {
  func newAssessmentScreen(_ form: NewAssessment, in frame: inout Frame) {
    let words = phrases.newAssessment
    let width = frame.size.columns - 2
    var lines: [StyledLine] = [StyledLine(words.title, .heading), .empty]
    var cursor = Position(row: 0, column: 0)

    for (title, hint, text, focus) in [
      (
        words.organisation, words.organisationHint, form.organisation,
        NewAssessment.Focus.organisation
      ),
      (phrases.plan.label("site"), phrases.plan.hint("site"), form.site, .site),
    ] {
      let layout = text.layout(width: max(width - 4, 1))
      lines.append(fieldTitle(title, hint: hint))
      var field = StyledLine(form.focus == focus ? "▸ " : "  ", .emphasis)
      field.add(layout.lines.first ?? SafeText(), .normal)
      if form.focus == focus {
        cursor = Position(row: lines.count, column: 2 + layout.caret.column)
      }
      lines.append(field)
    }
    lines += [.empty, fieldTitle(words.kind, hint: "")]

    for kind in AssessmentKind.allCases {
      let isFocused = form.focus == .kind(kind)
      if isFocused { cursor = Position(row: lines.count, column: 0) }
      lines.append(
        choice(
          phrases.assessments.kinds(kind.rawValue), words.kindMeaning(kind.rawValue),
          isChosen: form.kind == kind, isFocused: isFocused))
    }
    lines += [.empty, fieldTitle(words.standards, hint: words.standardsHint(key(of: "choose")))]
    for available in form.available {
      let isFocused = form.focus == .standard(available.id)
      if isFocused { cursor = Position(row: lines.count, column: 0) }
      lines.append(
        choice(
          available.name, available.title, isChosen: form.chosen.contains(available.id),
          isFocused: isFocused))
    }
    lines.append(.empty)
    if form.focus == .create { cursor = Position(row: lines.count, column: 0) }
    var start = StyledLine(form.focus == .create ? "▸ " : "  ", .emphasis)
    start.add(words.create, form.focus == .create ? .selection : .emphasis)
    start.add("   " + words.fileWillBe(assessments.folder), .dim)
    lines.append(start)

    let area = Rectangle(
      top: 0, left: 1, rows: max(frame.size.rows - 2, 1), columns: max(width, 1))
    let first = min(max(cursor.row - area.rows + 2, 0), max(lines.count - area.rows, 0))
    frame.put(Array(lines.dropFirst(first)), in: area)
    frame.cursor = Position(row: cursor.row - first, column: cursor.column + area.left)
    footer(in: &frame)
  }

  private func fieldTitle(_ title: String, hint: String) -> StyledLine {
    var line = StyledLine(title, .heading)
    if !hint.isEmpty { line.add("   " + hint, .placeholder) }
    return line
  }

  private func choice(
    _ name: String, _ meaning: String, isChosen: Bool, isFocused: Bool
  ) -> StyledLine {
    var line = StyledLine(isFocused ? "▸ " : "  ", .emphasis)
    line.add(isChosen ? "■ " : "□ ", isChosen ? .rating : .dim)
    line.add(name, isFocused ? .emphasis : .normal)
    line.pad(to: 20)
    line.add(meaning, .dim)
    return line
  }
}
