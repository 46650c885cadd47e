extension TextField {
  /// What a field looks like in a given width.
  public struct Layout: Equatable, Sendable {
    /// At least one, each at most as wide as asked for.
    public let lines: [SafeText]
    /// The cell of the caret, counted from the first line; always inside the width.
    public let caret: Position
  }

  /// Lays the text out in `width` columns (below 1 counts as 1).
  ///
  /// A field of several lines wraps at spaces, which stay where they are, and keeps its last column
  /// for the caret. A field of one line shows the stretch of text that has the caret in it.
  public func layout(width: Int) -> Layout {
    let width = max(width, 1)
    guard isMultiline else { return singleLine(width: width) }
    let lines = FieldLines(text, width: width)
    return Layout(
      lines: (0..<lines.count).map(lines.text(ofRow:)),
      caret: lines.place(of: caretOffset))
  }

  private func singleLine(width: Int) -> Layout {
    let lines = FieldLines(text, width: nil)
    let column = lines.place(of: caretOffset).column
    let start = max(column - (width - 1), 0)
    var shown: [Glyph] = []
    var place = 0
    for glyph in lines.text(ofRow: 0).glyphs {
      let next = place + glyph.width
      if place >= start, next <= start + width {
        shown.append(glyph)
      } else if place < start, next > start {
        shown.append(.blank)
      }
      place = next
    }
    return Layout(
      lines: [SafeText(glyphs: shown)], caret: Position(row: 0, column: column - start))
  }
}
