/// A field's text as lines on the screen, with the places where a caret can stand.
struct FieldLines {
  struct Stop: Equatable {
    /// In UTF-8.
    var offset: Int
    var column: Int
  }

  struct Line {
    var glyphs: [Glyph] = []
    /// One for each character that begins on this line, and one for the end of a line of the text.
    /// Never empty in a finished line.
    var stops: [Stop] = []
    var width = 0
  }

  private(set) var lines: [Line] = []

  /// Lines are one column narrower than `width`: the last column is for the caret or one space.
  /// Nil for lines as long as the text's own. A character wider than a line shows as `�`.
  init(_ text: String, width: Int?) {
    let edge = max(width ?? .max, 1)
    let room = edge > 2 ? edge - 1 : edge
    var reader = ClusterReader(text)
    var line = Line()
    // Where the word that is being read begins: what moves on when it does not fit.
    var wordGlyph = 0
    var wordStop = 0
    var wordColumn = 0
    var offset = 0
    var glyphs: [Glyph] = []

    func startWord() {
      wordGlyph = line.glyphs.count
      wordStop = line.stops.count
      wordColumn = line.width
    }

    func breakLine() {
      lines.append(line)
      line = Line()
      startWord()
    }

    func breakBeforeWord() {
      var next = Line()
      next.glyphs = Array(line.glyphs[wordGlyph...])
      next.stops = line.stops[wordStop...].map {
        Stop(offset: $0.offset, column: $0.column - wordColumn)
      }
      next.width = line.width - wordColumn
      line.glyphs.removeSubrange(wordGlyph...)
      line.stops.removeSubrange(wordStop...)
      breakLine()
      line = next
    }

    func endLine() {
      if line.width >= edge { breakLine() }
      line.stops.append(Stop(offset: offset, column: line.width))
      breakLine()
    }

    while true {
      let isNewline = reader.isAtNewline
      glyphs.removeAll(keepingCapacity: true)
      guard let length = reader.next(into: &glyphs) else { break }
      if isNewline {
        endLine()
        offset += length
        continue
      }
      let isSpace = glyphs.first == .blank
      var width = glyphs.reduce(0) { $0 + $1.width }
      if width > room {
        glyphs = [.replacement]
        width = 1
      }
      if line.width + width > (isSpace ? edge : room) {
        if !isSpace, wordColumn > 0 { breakBeforeWord() }
        if line.width + width > (isSpace ? edge : room) { breakLine() }
      }
      line.stops.append(Stop(offset: offset, column: line.width))
      line.glyphs += glyphs
      line.width += width
      offset += length
      if isSpace { startWord() }
    }
    endLine()
  }

  /// The caret's row and column at a character's offset.
  func place(of offset: Int) -> Position {
    let begun = lines.lastIndex { ($0.stops.first?.offset ?? 0) <= offset }
    guard let row = begun else { return Position(row: 0, column: 0) }
    let stop = lines[row].stops.last { $0.offset <= offset }
    return Position(row: row, column: stop?.column ?? 0)
  }
}
