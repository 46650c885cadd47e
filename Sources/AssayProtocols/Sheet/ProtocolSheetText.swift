/// Lays a sheet out as plain text, with boxes to tick and lines to write on.
///
/// Lines are filled by characters, one a column: scripts of double width come out wider.
public struct ProtocolSheetText {
  public var width: Int
  public var labels: ProtocolSheetLabels
  private var lines: [String] = []

  /// - Parameter width: columns to fill, at least 48.
  public init(width: Int = 80, labels: ProtocolSheetLabels = ProtocolSheetLabels()) {
    self.width = max(width, 48)
    self.labels = labels
  }

  /// The whole sheet, its last line ended.
  public func text(of sheet: ProtocolSheet) -> String {
    var writing = self
    writing.write(sheet)
    return writing.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ sheet: ProtocolSheet) {
    paragraph(sheet.title)
    lines.append(String(repeating: "=", count: min(max(sheet.title.count, 1), width)))
    for fact in sheet.facts {
      paragraph(fact.value, first: padded(fact.name, to: 10), indent: 10)
    }
    if !sheet.summary.isEmpty {
      lines.append("")
      paragraph(sheet.summary)
    }
    heading(labels.scale, underline: "-")
    for rating in sheet.ratings {
      paragraph(rating.text, first: padded(rating.code, to: 4), indent: 4)
    }
    heading(labels.levels, underline: "-")
    for level in sheet.levels {
      paragraph(level.title)
      if !level.meaning.isEmpty {
        paragraph(level.meaning, first: "    ", indent: 4)
      }
      for gate in level.gates {
        paragraph("\(gate.name) \(gate.value)", first: "    - ", indent: 6)
      }
    }
    for section in sheet.sections {
      heading(section.heading, underline: section.depth == 1 ? "=" : "-")
      for entry in section.entries {
        lines.append("")
        write(entry)
      }
    }
  }

  private mutating func write(_ entry: ProtocolSheet.Entry) {
    paragraph(
      entry.marks.joined(separator: " · "), first: padded(entry.id, to: 8) + "  ", indent: 10)
    if !entry.text.isEmpty {
      paragraph(entry.text, first: "    ", indent: 4)
    }
    lines.append("")
    for step in entry.steps {
      paragraph(step.text, first: "    [ ] " + padded(step.code, to: 4), indent: 12)
    }
    if entry.allowsNotApplicable {
      line(after: "    [ ] NA  " + labels.notApplicable)
    }
    lines.append("")
    list(labels.look, entry.look)
    list(labels.ask, entry.ask)
    list(labels.related, entry.related)
    list(labels.hosts, entry.hosts.map { "\($0.name) \($0.value)" })
    line(after: "    " + padded(labels.seen, to: 8))
    line(after: "    " + padded(labels.note, to: 8))
  }

  private mutating func list(_ name: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    paragraph(
      items.joined(separator: "; "), first: "    " + padded(name, to: 9), indent: 13)
  }

  private mutating func heading(_ text: String, underline: Character) {
    lines.append("")
    paragraph(text)
    lines.append(String(repeating: underline, count: min(max(text.count, 1), width)))
  }

  private mutating func line(after text: String) {
    lines.append(text + " " + String(repeating: "_", count: max(width - text.count - 1, 8)))
  }

  /// Words filled to the width; a word that is wider has a line of its own.
  private mutating func paragraph(_ text: String, first: String = "", indent: Int = 0) {
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  private func padded(_ text: String, to width: Int) -> String {
    text.count < width ? text + String(repeating: " ", count: width - text.count) : text + " "
  }
}
