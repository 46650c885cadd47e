/// Where the rows of a field begin in one width, in UTF-8. Kept from key to key, so that an edit in a
/// long text lays out what it changes and nothing else.
struct RowStarts: Equatable, Sendable {
  let width: Int
  /// At least one, rising.
  private(set) var starts: [Int]

  init(_ text: String, width: Int) {
    self.width = width
    let lines = FieldLines(text, width: width)
    starts = (0..<lines.count).map { lines.start(ofRow: $0) }
  }

  var count: Int { starts.count }

  /// The row with the character at an offset, or after it at the end of the text.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Follows an exchange of `removed` bytes at an offset for `added` ones in what is now `text`.
  ///
  /// How a row breaks depends on nothing before it, so rows are laid out from shortly before the
  /// edit on until one begins where one began before.
  mutating func follow(_ text: String, at offset: Int, removed: Int, added: Int) {
    let delta = added - removed
    let first = max(row(of: offset) - 2, 0)
    // The old rows that can still hold: those behind everything exchanged.
    var old = row(of: offset + removed) + 1
    var fresh: [Int] = []
    var position = starts[first]
    while true {
      let laid = Self.rows(of: text, from: position, width: width)
      for (index, start) in laid.starts.enumerated() where index > 0 || fresh.isEmpty {
        while old < starts.count, starts[old] + delta < start { old += 1 }
        if start > offset + added, old < starts.count, starts[old] + delta == start {
          let rest = delta == 0 ? Array(starts[old...]) : starts[old...].map { $0 + delta }
          starts.replaceSubrange(first..., with: fresh + rest)
          return
        }
        fresh.append(start)
      }
      guard let next = laid.next else {
        starts.replaceSubrange(first..., with: fresh)
        return
      }
      position = next
    }
  }

  /// Lays out a stretch of the text that begins with a row.
  ///
  /// - Returns: The starts of the rows that nothing behind the stretch can change, and where to go
  ///   on; nil at the text's end. The first row of a stretch is the one that the last one ended with.
  private static func rows(
    of text: String, from position: Int, width: Int
  ) -> (starts: [Int], next: Int?) {
    let all = text.utf8.count
    var length = 4_096
    while true {
      let end = boundary(in: text, from: min(position + length, all))
      let from = text.utf8.index(text.startIndex, offsetBy: position)
      let to = text.utf8.index(text.startIndex, offsetBy: end)
      let lines = FieldLines(String(text[from..<to]), width: width)
      let starts = (0..<lines.count).map { position + lines.start(ofRow: $0) }
      if end == all { return (starts, nil) }
      // The last two rows could still take in, or give away, a word.
      if starts.count > 3 {
        return (Array(starts.dropLast(2)), starts[starts.count - 3])
      }
      length *= 2
    }
  }

  /// The next boundary of a scalar.
  private static func boundary(in text: String, from offset: Int) -> Int {
    var index = text.utf8.index(text.startIndex, offsetBy: offset)
    var offset = offset
    while index < text.endIndex, index.samePosition(in: text.unicodeScalars) == nil {
      index = text.utf8.index(after: index)
      offset += 1
    }
    return offset
  }
}

extension TextField {
  /// The part of `layout(width:)` around the caret, at most `rows` lines before it and after it: enough
  /// to fill a screen. Costs what it shows, where the field was last handled in the same width.
  public func window(width: Int, rows: Int) -> Layout {
    let width = max(width, 1)
    guard isMultiline else { return layout(width: width) }
    let starts = rowStarts(width: width)
    let row = starts.row(of: caretOffset)
    let first = max(row - max(rows, 0), 0)
    let last = min(row + max(rows, 0), starts.count - 1)
    let lines = lines(first...last, of: starts)
    let place = lines.place(of: caretOffset - starts.starts[first])
    let shown = last - first + 1
    return Layout(
      lines: (0..<shown).map(lines.text(ofRow:)),
      caret: Position(row: min(place.row, shown - 1), column: place.column))
  }

  /// Lays a field of several lines out ahead of the first key in that width.
  public mutating func layOut(width: Int) {
    let width = max(width, 1)
    if isMultiline, rows?.width != width { rows = RowStarts(text, width: width) }
  }

  func rowStarts(width: Int) -> RowStarts {
    if let rows, rows.width == width { return rows }
    return RowStarts(text, width: width)
  }

  /// A few rows, laid out; their offsets count from the start of the first.
  func lines(_ range: ClosedRange<Int>, of starts: RowStarts) -> FieldLines {
    let from = starts.starts[range.lowerBound]
    // Two rows more: the word that breaks the last one can reach into the second.
    let next = range.upperBound + 3
    let to = next < starts.count ? starts.starts[next] : text.utf8.count
    return FieldLines(String(text[index(at: from)..<index(at: to)]), width: starts.width)
  }
}
