extension Frame {
  /// Writes `text` from a cell on, cut (without a mark) at `maxWidth` cells or at the frame's edge.
  ///
  /// A negative column cuts the text's beginning. Returns the column after the last cell written;
  /// `column` itself where nothing was.
  @discardableResult
  public mutating func put(
    _ text: SafeText, row: Int, column: Int, style: Style = .normal, maxWidth: Int? = nil
  ) -> Int {
    let end = min(size.columns, column.addingClamped(max(maxWidth ?? .max, 0)))
    guard (0..<size.rows).contains(row), column < end, end > 0 else { return column }
    let first = max(column, 0)
    let last = min(end, column.addingClamped(text.width))
    guard first < last else { return column }
    mendEdges(row: row, columns: first..<last)

    let rowStart = row * size.columns
    let look = Cell(style: style)
    var cells = cells.mutableSpan
    let glyphs = text.glyphs.span
    if text.width == glyphs.count {
      // One cell a glyph, as nearly always.
      // NB: unchecked, since `first` and `last` lie within the row and within the text.
      var place = first
      while place < last {
        cells[unchecked: rowStart + place] = look.with(glyphs[unchecked: place - column])
        place += 1
      }
      return last
    }
    var place = column
    for glyph in text.glyphs {
      if place >= end { break }
      let next = place + glyph.width
      if place >= 0, next <= end {
        cells[rowStart + place] = Cell(glyph, style: style)
        if glyph.width == 2 {
          cells[rowStart + place + 1] = Cell(style: style, isContinuation: true)
        }
      } else if next > 0 {
        // A wide glyph across the first or the last column.
        cells[rowStart + max(place, 0)] = Cell(style: style)
      }
      place = next
    }
    return last
  }

  /// Writes one narrow glyph into a cell of the frame.
  mutating func put(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    guard size.contains(Position(row: row, column: column)) else { return }
    mendEdges(row: row, columns: column..<column + 1)
    cells[row * size.columns + column] = Cell(glyph, style: style)
  }

  /// Covers an area with one glyph; a wide one leaves a blank in an odd last column.
  public mutating func fill(
    _ area: Rectangle, glyph: Glyph = .blank, style: Style = .normal
  ) {
    let (rows, columns) = area.clipped(to: size)
    guard !columns.isEmpty else { return }
    for row in rows { mendEdges(row: row, columns: columns) }
    let rowLength = size.columns
    var cells = cells.mutableSpan
    for row in rows {
      let rowStart = row * rowLength
      var column = columns.lowerBound
      if glyph.width == 1 {
        let cell = Cell(glyph, style: style)
        // NB: unchecked, since rows and columns are clipped to the frame.
        while column < columns.upperBound {
          cells[unchecked: rowStart + column] = cell
          column += 1
        }
        continue
      }
      while column < columns.upperBound {
        let fits = column + glyph.width <= columns.upperBound
        cells[rowStart + column] = Cell(fits ? glyph : .blank, style: style)
        if fits, glyph.width == 2 {
          cells[rowStart + column + 1] = Cell(style: style, isContinuation: true)
        }
        column += glyph.width
      }
    }
  }

  /// Adds attributes to what is there, such as reverse on a selected row. A wide glyph at the edge
  /// takes them whole.
  public mutating func restyle(_ area: Rectangle, adding attributes: Attributes) {
    change(area) { $0.attributes.formUnion(attributes) }
  }

  /// Gives what is there another style.
  public mutating func restyle(_ area: Rectangle, as style: Style) {
    change(area) { $0 = style }
  }

  private mutating func change(_ area: Rectangle, _ body: (inout Style) -> Void) {
    let (rows, columns) = area.clipped(to: size)
    guard !columns.isEmpty else { return }
    for row in rows {
      let rowStart = row * size.columns
      let first =
        cells[rowStart + columns.lowerBound].isContinuation
        ? columns.lowerBound - 1 : columns.lowerBound
      let isCut =
        columns.upperBound < size.columns && cells[rowStart + columns.upperBound].isContinuation
      for column in first..<columns.upperBound + (isCut ? 1 : 0) {
        body(&cells[rowStart + column].style)
      }
    }
  }

  /// Blanks the halves that wide glyphs would keep outside `columns`, about to be written.
  private mutating func mendEdges(row: Int, columns: Range<Int>) {
    let rowStart = row * size.columns
    if cells[rowStart + columns.lowerBound].isContinuation {
      cells[rowStart + columns.lowerBound - 1].glyph = .blank
    }
    if columns.upperBound < size.columns, cells[rowStart + columns.upperBound].isContinuation {
      cells[rowStart + columns.upperBound].isContinuation = false
    }
  }
}
