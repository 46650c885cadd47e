import Cells

extension Model {
  /// The line in the place of the status, and what it could become above it.
  func commandLineBox(_ line: CommandLine, in frame: inout Frame) {
    let size = frame.size
    let hintRow = size.rows - 1
    let lineRow = max(size.rows - 2, 0)
    let candidates = candidates(for: line)
    let room = min(max(lineRow - 2, 0), Self.mostCandidates)
    let shown = min(candidates.count, room)
    let top = max(lineRow - shown - 1, 0)

    frame.fill(Rectangle(top: top, left: 0, rows: size.rows - top, columns: size.columns))
    if lineRow - top > 0 { frame.horizontalLine(row: top, columns: 0..<size.columns) }
    let chosen = line.chosen ?? 0
    let start = min(max(chosen - shown / 2, 0), max(candidates.count - shown, 0))
    if candidates.count > shown, shown > 0 {
      let count = SafeText(" \(start + 1)–\(start + shown) / \(candidates.count) ")
      frame.put(count, row: top, column: max(size.columns - count.width - 2, 0), style: .dim)
    }
    let columns = CandidateColumns(candidates, width: size.columns)
    for (offset, candidate) in candidates.dropFirst(start).prefix(shown).enumerated() {
      let row = top + 1 + offset
      frame.put(columns.line(candidate), row: row, column: 1, width: size.columns - 2)
      if start + offset == line.chosen {
        frame.restyle(size.row(row), adding: .reverse)
      }
    }
    frame.put(":", row: lineRow, column: 0, style: .key)
    let layout = line.field.layout(width: max(size.columns - 1, 1))
    frame.put(layout.lines.first ?? SafeText(), row: lineRow, column: 1)
    if line.field.isEmpty {
      frame.put(
        SafeText(phrases.commandLine.place), row: lineRow, column: 3, style: .placeholder,
        maxWidth: size.columns - 3)
    }
    if hintRow != lineRow { self.hintRow(in: &frame) }
    frame.cursor = Position(
      row: lineRow, column: min(1 + layout.caret.column, max(size.columns - 1, 0)))
  }

  private static let mostCandidates = 12
}

/// The columns of the candidates: name, key, meaning.
private struct CandidateColumns {
  let name: Int
  let key: Int

  init(_ candidates: [Candidate], width: Int) {
    let longest = candidates.map { SafeText($0.text).width }.max() ?? 0
    name = min(longest + 2, max(width / 2, 4))
    key = width >= 60 && candidates.contains { !$0.key.isEmpty } ? 9 : 0
  }

  func line(_ candidate: Candidate) -> StyledLine {
    var line = StyledLine(
      SafeText(candidate.text).truncated(to: name - 1).padded(to: name),
      candidate.reason == nil ? .emphasis : .dim)
    if key > 0 {
      line.add(SafeText(candidate.key).truncated(to: key - 1).padded(to: key), .key)
    }
    line.add(candidate.meaning, candidate.reason == nil ? .normal : .dim)
    if let reason = candidate.reason { line.add("   " + reason, .warning) }
    return line
  }
}
