import AssayCore
import Cells
import Phrases

extension Model {
  /// The form in its area, scrolled to where somebody writes.
  func formPane(_ form: Form, _ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    let layout = formLayout(form, walk, in: area.size)
    let first = layout.firstRow(in: area.rows)
    frame.put(Array(layout.lines.dropFirst(first)), in: area)
    frame.cursor = Position(
      row: area.top + min(max(layout.cursor.row - first, 0), max(area.rows - 1, 0)),
      column: area.left + min(layout.cursor.column, max(area.columns - 1, 0)))
  }

  /// How wide the texts of the open form are, for the keys that follow their lines.
  var formTextWidth: Int {
    guard let walk, let form = walk.form else { return 1 }
    return formColumns(form, width: formArea(form, walk).columns).text
  }

  /// Where the form lies: in place of the criterion it belongs to, else over the whole body.
  func formArea(_ form: Form, _ walk: Walk) -> Rectangle {
    form.subject.criterion == nil || walk.sheet?.kind.isWide == true
      ? size.body.inset(columns: 1)
      : WalkLayout(size: size, isOutlineOpen: false).criterion
  }

  struct FormColumns {
    var label: Int
    var text: Int
  }

  struct FormLayout {
    var lines: [StyledLine] = []
    var cursor = Position(row: 0, column: 0)
    /// The rows of the offers under the focused field, and of the chosen one.
    var offers = 0..<0
    var offered: Int?

    /// What is scrolled to: the cursor and all offers below it; where they do not fit, the chosen
    /// offer before the cursor.
    func firstRow(in rows: Int) -> Int {
      let last = max(lines.count - rows, 0)
      var first = max(cursor.row - rows + 2, 0)
      if !offers.isEmpty { first = min(max(first, offers.upperBound - rows), cursor.row) }
      if let offered { first = max(first, offered - rows + 1) }
      return min(first, last)
    }
  }

  private func formColumns(_ form: Form, width: Int) -> FormColumns {
    let widest = form.fields.map { SafeText($0.label(phrases)).width }.max() ?? 0
    let label = min(widest + 4, max(width * 2 / 5, 3))
    return FormColumns(label: label, text: max(min(width - label, 76), 1))
  }

  private func formLayout(_ form: Form, _ walk: Walk, in size: Size) -> FormLayout {
    let tight = formLayout(form, walk, in: size, isLoose: false)
    let gaps = form.fields.count - 1
    guard tight.lines.count + gaps <= size.rows else { return tight }
    return formLayout(form, walk, in: size, isLoose: true)
  }

  private func formLayout(
    _ form: Form, _ walk: Walk, in size: Size, isLoose: Bool
  ) -> FormLayout {
    let columns = formColumns(form, width: size.columns)
    var layout = FormLayout(lines: formHead(form, walk, in: size))
    for (index, field) in form.fields.enumerated() {
      if isLoose, index > 0 { layout.lines.append(.empty) }
      let isFocused = index == form.focus
      switch field.value {
      case .text(let text, _):
        add(text, of: field, columns, isFocused: isFocused, to: &layout)
      case .choice(let choices, let place):
        add(choices, place, of: field, columns, isFocused: isFocused, to: &layout)
      }
      if isFocused { add(offersOf: form, columns, rows: size.rows, to: &layout) }
    }
    return layout
  }

  /// What is being filled in, and the criterion it is about where there is room to read it.
  private func formHead(_ form: Form, _ walk: Walk, in size: Size) -> [StyledLine] {
    var title = StyledLine(form.title(phrases), .heading)
    guard let reference = form.subject.criterion else { return [title, .empty] }
    title.add(" · \(reference.criterion)", .emphasis)
    var lines = [title]
    if size.rows >= 18, reference == walk.reference, let criterion = walk.criterion {
      lines += StyledLine.wrapped(criterion.text, width: size.columns, style: .dim)
    }
    return lines + [.empty]
  }

  private func lead(_ field: FormField, isFocused: Bool, _ columns: FormColumns) -> StyledLine {
    var lead = StyledLine(isFocused ? "▸ " : "  ", .emphasis)
    lead.add(
      SafeText(field.label(phrases)).truncated(to: columns.label - 3),
      isFocused ? .heading : .dim)
    return lead
  }

  private func add(
    _ text: TextField, of field: FormField, _ columns: FormColumns, isFocused: Bool,
    to layout: inout FormLayout
  ) {
    let lead = lead(field, isFocused: isFocused, columns)
    let shown = text.window(width: columns.text, rows: size.rows)
    if isFocused {
      layout.cursor = Position(
        row: layout.lines.count + shown.caret.row, column: columns.label + shown.caret.column)
    }
    if text.isEmpty {
      let hint = field.hint?(phrases) ?? ""
      layout.lines += StyledLine.hanging(
        lead, hint, width: columns.label + columns.text, indent: columns.label, style: .placeholder)
    } else {
      layout.lines += StyledLine.hanging(lead, shown.lines, indent: columns.label)
    }
  }

  private func add(
    _ choices: [FormChoice], _ place: Int, of field: FormField, _ columns: FormColumns,
    isFocused: Bool, to layout: inout FormLayout
  ) {
    var line = lead(field, isFocused: isFocused, columns)
    line.pad(to: columns.label)
    let end = columns.label + columns.text
    for (index, choice) in choices.enumerated() {
      let isChosen = index == place
      let label = SafeText(choice.label(phrases)).truncated(to: max(columns.text - 2, 1))
      if line.width > columns.label, line.width + 5 + label.width > end {
        layout.lines.append(line)
        line = StyledLine(SafeText(repeating: .blank, count: columns.label))
      } else if index > 0 {
        line.add("   ")
      }
      if isFocused, isChosen {
        layout.cursor = Position(row: layout.lines.count, column: line.width)
      }
      line.add(isChosen ? "■ " : "□ ", isChosen ? .rating : .dim)
      line.add(label, isChosen ? (isFocused ? .selection : .emphasis) : .normal)
    }
    layout.lines.append(line)
  }

  private func add(
    offersOf form: Form, _ columns: FormColumns, rows: Int, to layout: inout FormLayout
  ) {
    let offers = form.offers
    let room = rows >= 18 ? 6 : 3
    let start = min(max((form.offered ?? 0) - room + 1, 0), max(offers.count - room, 0))
    let first = layout.lines.count
    layout.offered = form.offered.map { first + $0 - start }
    for (index, offer) in offers.enumerated().dropFirst(start).prefix(room) {
      let isChosen = index == form.offered
      var line = StyledLine(SafeText(repeating: .blank, count: max(columns.label - 2, 0)))
      // Where none is chosen yet, the arrow says how one gets there.
      let mark = isChosen ? "▸ " : form.offered == nil && index == 0 ? "↓ " : "  "
      line.add(mark, isChosen ? .emphasis : .key)
      line.add(
        SafeText(offer.label(phrases)).truncated(to: columns.text),
        isChosen ? .selection : .dim)
      layout.lines.append(line)
    }
    let more = offers.count - start - room
    if more > 0 {
      layout.lines.append(
        StyledLine.wrapped(
          phrases.level.more(more), width: columns.label + columns.text, indent: columns.label,
          style: .dim
        ).first ?? .empty)
    }
    layout.offers = first..<layout.lines.count
  }
}
