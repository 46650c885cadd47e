import Cells

/// Text for a person, laid out in lines.
///
/// What documents and protocols hold is data: on a terminal every line is made safe as in the
/// workbench; elsewhere (a file, a pipe) it stays as it is but for control characters.
struct Page {
  let width: Int
  private let isTerminal: Bool
  private(set) var lines: [String] = []

  init(width: Int, isTerminal: Bool) {
    self.width = width
    self.isTerminal = isTerminal
  }

  /// For standard output: as wide as the terminal, within reason, and 80 columns elsewhere.
  init() {
    let isTerminal = Platform.Stream.output.isTerminal
    let columns = isTerminal ? Platform.terminalColumns ?? 80 : 80
    self.init(width: min(max(columns, 40), 100), isTerminal: isTerminal)
  }

  /// The last line ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// One line, however long.
  mutating func add(_ line: String = "") {
    var line = shown(line)
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  /// `head` and the text after it, wrapped; lines of their own in the text stay so. What follows
  /// the first line stands as far in as the text began.
  mutating func add(_ head: String, paragraph text: String) {
    let indent = columns(of: shown(head))
    var head = head
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for part in parts {
      for line in wrapped(shown(String(part)), to: max(width - indent, 20)) {
        add(head + line)
        head = String(repeating: " ", count: indent)
      }
    }
  }

  /// `head` and as much of the text after it as fits into one line.
  mutating func add(_ head: String, cut text: String) {
    let room = max(width - columns(of: shown(head)), 1)
    let text = shown(text)
    if columns(of: text) <= room {
      add(head + text)
    } else {
      add(head + prefix(of: text, columns: room - 1) + "…")
    }
  }

  enum Alignment { case left, right }

  /// Rows in columns, as wide as their widest cell.
  mutating func add(
    table rows: [[String]], _ alignments: [Alignment], indent: Int = 2, gap: String = "  "
  ) {
    let rows = rows.map { $0.map { shown($0) } }
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? columns(of: $0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = zip(zip(row, alignments), widths).map { pair, width in
        let blanks = String(repeating: " ", count: max(width - columns(of: pair.0), 0))
        return pair.1 == .left ? pair.0 + blanks : blanks + pair.0
      }
      add(String(repeating: " ", count: indent) + cells.joined(separator: gap))
    }
  }

  /// Text as it may be printed, on one line.
  private func shown(_ text: String) -> String {
    if isTerminal { return SafeText(text).text }
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\r" {
      if scalar == "\n" || scalar == "\t" {
        shown.append(" ")
      } else if scalar.properties.generalCategory != .control {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  private func columns(of text: String) -> Int { SafeText(text).width }

  private func prefix(of text: String, columns limit: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += columns(of: String(character))
        return used <= limit
      })
  }

  /// Lines break at spaces; a word longer than a line is cut where the line ends.
  private func wrapped(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = columns(of: String(word))
      if !line.isEmpty {
        // Before the sum: there is a page without an end to its lines.
        if width < limit - used {
          line += " " + word
          used += 1 + width
          continue
        }
        lines.append(line)
      }
      line = String(word)
      used = width
      guard width > limit else { continue }
      (line, used) = ("", 0)
      for character in word {
        let width = columns(of: String(character))
        if used + width > limit, !line.isEmpty {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += width
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }
}
