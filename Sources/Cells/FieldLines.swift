/// A field's text as lines on the screen, with the places where a caret can stand.
struct FieldLines {
  struct Stop: Equatable {
    /// In UTF-8.
    var offset: Int
    var column: Int
    /// The first glyph after it.
    var glyph: Int
  }

  /// Lines share one run of glyphs and one of stops, so that laying out costs no allocation a line.
  private struct Line {
    var glyphs: Range<Int>
    /// One for each character that begins on this line, and one for the end of a line of the text.
    /// Never empty.
    var stops: Range<Int>
  }

  private var glyphs: [Glyph] = []
  private var stops: [Stop] = []
  private var lines: [Line] = []

  // The line that is being filled, and the word in it that moves on when it does not fit.
  private var lineStop = 0
  private var lineGlyph = 0
  private var lineWidth = 0
  private var wordStop = 0

  /// Lines are one column narrower than `width`: the last column is for the caret or one space.
  /// Nil for lines as long as the text's own. A character wider than a line shows as `�`.
  init(_ text: String, width: Int?) {
    let edge = max(width ?? .max, 1)
    let room = edge > 2 ? edge - 1 : edge
    var reader = ClusterReader(text)
    glyphs.reserveCapacity(text.utf8.count)
    stops.reserveCapacity(text.utf8.count + 1)
    while true {
      let stop = Stop(offset: reader.offset, column: lineWidth, glyph: glyphs.count)
      if let glyph = reader.nextPlain() {
        glyphs.append(glyph)
        add(stop, width: 1, isSpace: glyph == .blank, room: room, edge: edge)
      } else if reader.isAtNewline {
        reader.skipNewline()
        endLine(stop, edge: edge)
      } else if reader.next(into: &glyphs) {
        add(stop, room: room, edge: edge)
      } else {
        endLine(stop, edge: edge)
        break
      }
    }
  }

  var count: Int { lines.count }

  /// Where a row begins, in UTF-8.
  func start(ofRow row: Int) -> Int { stops[lines[row].stops.lowerBound].offset }

  func text(ofRow row: Int) -> SafeText { SafeText(glyphs: glyphs[lines[row].glyphs]) }

  func stops(ofRow row: Int) -> ArraySlice<Stop> { stops[lines[row].stops] }

  /// The caret's row and column at a character's offset.
  func place(of offset: Int) -> Position {
    let row = lines.lastIndex { stops[$0.stops.lowerBound].offset <= offset } ?? 0
    let stop = stops(ofRow: row).last { $0.offset <= offset }
    return Position(row: row, column: stop?.column ?? 0)
  }

  /// Takes in the character whose glyphs were just read, after breaking the line where it has to.
  private mutating func add(_ stop: Stop, room: Int, edge: Int) {
    var width = glyphs[stop.glyph...].reduce(0) { $0 + $1.width }
    if width > room {
      glyphs.replaceSubrange(stop.glyph..., with: [.replacement])
      width = 1
    }
    let isSpace = stop.glyph < glyphs.count && glyphs[stop.glyph] == .blank
    add(stop, width: width, isSpace: isSpace, room: room, edge: edge)
  }

  private mutating func add(_ stop: Stop, width: Int, isSpace: Bool, room: Int, edge: Int) {
    let end = isSpace ? edge : room
    if lineWidth + width > end, !isSpace, wordStop > lineStop {
      breakLine(
        beforeStop: wordStop, glyph: wordStop < stops.count ? stops[wordStop].glyph : stop.glyph)
    }
    if lineWidth + width > end { breakLine(beforeStop: stops.count, glyph: stop.glyph) }
    stops.append(Stop(offset: stop.offset, column: lineWidth, glyph: stop.glyph))
    lineWidth += width
    if isSpace { wordStop = stops.count }
  }

  private mutating func endLine(_ stop: Stop, edge: Int) {
    if lineWidth >= edge { breakLine(beforeStop: stops.count, glyph: stop.glyph) }
    stops.append(Stop(offset: stop.offset, column: lineWidth, glyph: stop.glyph))
    breakLine(beforeStop: stops.count, glyph: stop.glyph)
  }

  private mutating func breakLine(beforeStop first: Int, glyph: Int) {
    lines.append(Line(glyphs: lineGlyph..<glyph, stops: lineStop..<first))
    let columns = first < stops.count ? stops[first].column : lineWidth
    for index in first..<stops.count { stops[index].column -= columns }
    lineWidth -= columns
    lineStop = first
    lineGlyph = glyph
    wordStop = first
  }
}
