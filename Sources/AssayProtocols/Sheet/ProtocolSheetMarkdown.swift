/// Lays a sheet out as Markdown (CommonMark with task lists): boxes to tick, lines to write on. What
/// the protocol says stays text, whatever signs it holds.
public struct ProtocolSheetMarkdown {
  public var labels: ProtocolSheetLabels
  private var lines: [String] = []

  public init(labels: ProtocolSheetLabels = ProtocolSheetLabels()) {
    self.labels = labels
  }

  /// The whole sheet, its last line ended.
  public func text(of sheet: ProtocolSheet) -> String {
    var writing = self
    writing.write(sheet)
    return writing.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ sheet: ProtocolSheet) {
    heading(1, sheet.title)
    for fact in sheet.facts { item(fact.name, fact.value) }
    for blank in sheet.blanks { lines.append("- \(strong(blank)): \(Self.blank)") }
    if !sheet.summary.isEmpty { block(escaped(sheet.summary)) }
    heading(2, labels.scale)
    for rating in sheet.ratings { item(rating.code, rating.text) }
    heading(2, labels.arithmetic)
    for rule in sheet.rules { lines.append("- " + escaped(rule)) }
    for level in sheet.levels {
      heading(3, level.title)
      if !level.meaning.isEmpty {
        lines.append(escaped(level.meaning))
        lines.append("")
      }
      for gate in level.gates { lines.append("- " + escaped(gate)) }
    }
    for section in sheet.sections {
      heading(min(section.depth + 1, 5), section.heading)
      for entry in section.entries { write(entry) }
    }
    heading(2, labels.result)
    // Our own words, with lines to write on.
    for tally in sheet.tallies { lines.append("- " + tally) }
    lines.append("- \(strong(labels.levelReached)): \(Self.blank)")
  }

  private mutating func write(_ entry: ProtocolSheet.Entry) {
    heading(6, ([entry.id] + entry.marks).joined(separator: " · "))
    if !entry.text.isEmpty {
      lines.append(escaped(entry.text))
      lines.append("")
    }
    for step in entry.steps {
      lines.append("- [ ] \(strong(step.code)) " + escaped(step.text))
    }
    if entry.allowsNotApplicable {
      lines.append("- [ ] \(strong("NA")) \(escaped(labels.notApplicable)) \(Self.blank)")
    }
    lines.append("")
    list(labels.look, entry.look)
    list(labels.ask, entry.ask)
    list(labels.related, entry.related)
    list(labels.hosts, entry.hosts.map { "\($0.name) \($0.value)" })
    lines.append("\(strong(labels.seen)): \(Self.blank)\\")
    lines.append("\(strong(labels.note)): \(Self.blank)")
  }

  private mutating func list(_ name: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    lines.append("\(strong(name)): \(escaped(items.joined(separator: "; ")))\\")
  }

  private mutating func heading(_ depth: Int, _ text: String) {
    if lines.last?.isEmpty == false { lines.append("") }
    lines.append(String(repeating: "#", count: depth) + " " + escaped(text))
    lines.append("")
  }

  private mutating func item(_ name: String, _ value: String) {
    lines.append("- \(strong(name)): \(escaped(value))")
  }

  private mutating func block(_ text: String) {
    lines.append("")
    lines.append(text)
  }

  private func strong(_ text: String) -> String { "**\(escaped(text))**" }

  private static let blank = String(repeating: "_", count: 24)

  /// Marks that mean something anywhere stand behind a backslash (CommonMark 2.4), others only where
  /// they begin a line.
  private func escaped(_ text: String) -> String {
    var output = ""
    var isStart = true
    for (place, character) in zip(text.indices, text) {
      let next = text.index(after: place)
      let isEntity =
        character == "&" && next < text.endIndex && (text[next].isLetter || text[next] == "#")
      if "\\`*_[]<~".contains(character) || isEntity || (isStart && "#>-+=".contains(character)) {
        output.append("\\")
      }
      output.append(character)
      isStart = false
    }
    return Self.startsList(text) ? output.replacingFirstMark() : output
  }

  /// "4. Soil" at the start of a line would be an item of a list.
  private static func startsList(_ text: String) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first else { return false }
    return (mark == "." || mark == ")") && text.dropFirst(digits.count + 1).first == " "
  }
}

extension String {
  fileprivate func replacingFirstMark() -> String {
    guard let mark = firstIndex(where: { $0 == "." || $0 == ")" }) else { return self }
    return self[..<mark] + "\\" + self[mark...]
  }
}
