/// Lays a sheet out as plain text, with boxes to tick and lines to write on.
public struct ProtocolSheetText {
  public var width: Int
  public var labels: ProtocolSheetLabels
  private var lines: [String] = []
  /// Wide enough for the names beside what a criterion says.
  private let nameWidth: Int

  /// - Parameter width: columns to fill, at least 48.
  public init(width: Int = 80, labels: ProtocolSheetLabels = ProtocolSheetLabels()) {
    self.width = max(width, 48)
    self.labels = labels
    let names = [labels.look, labels.ask, labels.related, labels.hosts, labels.seen, labels.note]
    nameWidth = (names.map { SheetColumns.width(of: $0) }.max() ?? 0) + 1
  }

  /// The whole sheet, its last line ended.
  public func text(of sheet: ProtocolSheet) -> String {
    var writing = self
    writing.write(sheet)
    return writing.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ sheet: ProtocolSheet) {
    paragraph(sheet.title)
    underline(sheet.title, with: "=")
    let names = (sheet.facts.map(\.name) + sheet.blanks).map { SheetColumns.width(of: $0) }
    let indent = (names.max() ?? 0) + 2
    for fact in sheet.facts {
      paragraph(fact.value, first: padded(fact.name, to: indent), indent: indent)
    }
    for blank in sheet.blanks {
      line(after: padded(blank, to: indent - 1))
    }
    if !sheet.summary.isEmpty {
      lines.append("")
      paragraph(sheet.summary)
    }
    heading(labels.scale, underline: "-")
    for rating in sheet.ratings {
      paragraph(rating.text, first: padded(rating.code, to: 4), indent: 4)
    }
    heading(labels.arithmetic, underline: "-")
    for rule in sheet.rules {
      paragraph(rule, first: "- ", indent: 2)
    }
    for level in sheet.levels { write(level) }
    for section in sheet.sections {
      heading(section.heading, underline: section.depth == 1 ? "=" : "-")
      for entry in section.entries {
        lines.append("")
        write(entry)
      }
    }
    heading(labels.result, underline: "=")
    for tally in sheet.tallies { paragraph(tally) }
    line(after: labels.levelReached)
  }

  private mutating func write(_ level: ProtocolSheet.LevelEntry) {
    lines.append("")
    paragraph(level.title)
    if !level.meaning.isEmpty {
      paragraph(level.meaning, first: "    ", indent: 4)
    }
    for gate in level.gates {
      paragraph(gate, first: "    - ", indent: 6)
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
    line(after: "    " + padded(labels.seen, to: nameWidth - 1))
    line(after: "    " + padded(labels.note, to: nameWidth - 1))
  }

  private mutating func list(_ name: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    paragraph(
      items.joined(separator: "; "), first: "    " + padded(name, to: nameWidth),
      indent: 4 + nameWidth)
  }

  private mutating func heading(_ text: String, underline mark: Character) {
    lines.append("")
    paragraph(text)
    underline(text, with: mark)
  }

  private mutating func underline(_ text: String, with mark: Character) {
    let columns = min(max(SheetColumns.width(of: text), 1), width)
    lines.append(String(repeating: mark, count: columns))
  }

  private mutating func line(after text: String) {
    let rest = width - SheetColumns.width(of: text) - 1
    lines.append(text + " " + String(repeating: "_", count: max(rest, 8)))
  }

  /// Words filled to the width; one wider than a line, as in scripts without spaces, is cut where
  /// the line ends.
  private mutating func paragraph(_ text: String, first: String = "", indent: Int = 0) {
    var line = first
    var used = SheetColumns.width(of: first)
    var isEmpty = true
    func isRoom(for columns: Int) -> Bool { used + (isEmpty ? 0 : 1) + columns <= width }
    for word in text.split(separator: " ") {
      var word = word
      while !isRoom(for: SheetColumns.width(of: word)) {
        if isEmpty {
          let piece = Self.prefix(of: word, columns: width - used)
          line += piece
          word = word.dropFirst(piece.count)
        }
        lines.append(line)
        line = String(repeating: " ", count: indent)
        used = indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      used += (isEmpty ? 0 : 1) + SheetColumns.width(of: word)
      isEmpty = word.isEmpty && isEmpty
    }
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  /// At least one character, so that every line takes something.
  private static func prefix(of word: Substring, columns: Int) -> Substring {
    var used = 0
    let piece = word.prefix { character in
      used += SheetColumns.width(of: character)
      return used <= columns
    }
    return piece.isEmpty ? word.prefix(1) : piece
  }

  private func padded(_ text: String, to width: Int) -> String {
    let columns = SheetColumns.width(of: text)
    return columns < width ? text + String(repeating: " ", count: width - columns) : text + " "
  }
}
