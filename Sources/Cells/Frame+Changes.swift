extension Frame {
  /// The rows whose cells are not those of `other`; all of them where the sizes differ.
  public func rowsDiffering(from other: Frame) -> [Int] {
    guard size == other.size else { return Array(0..<size.rows) }
    let new = cells.span
    let old = other.cells.span
    return (0..<size.rows).filter { row in
      let columns = row * size.columns..<(row + 1) * size.columns
      return Frame.firstDifference(of: new, old, in: columns) != nil
    }
  }

  /// Hands over each stretch of cells that is not as in `other`, a frame of the same size, by rows
  /// and from left to right. A wide glyph is handed over whole, and so is what stands where one was.
  public func forEachChange(
    from other: Frame, _ body: (_ row: Int, _ columns: Range<Int>) -> Void
  ) {
    guard size == other.size else { return }
    let new = cells.span
    let old = other.cells.span
    for row in 0..<size.rows {
      let start = row * size.columns
      let end = start + size.columns
      var place = start
      while let change = Frame.firstDifference(of: new, old, in: place..<end) {
        var first = change
        while first > start, new[first].isContinuation || old[first].isContinuation { first -= 1 }
        place = change + 1
        while place < end,
          new[place] != old[place] || new[place].isContinuation || old[place].isContinuation
        {
          place += 1
        }
        body(row, first - start..<place - start)
      }
    }
  }

  private static func firstDifference(
    of new: Span<Cell>, _ old: Span<Cell>, in places: Range<Int>
  ) -> Int? {
    var place = places.lowerBound
    while place < places.upperBound {
      if new[place] != old[place] { return place }
      place += 1
    }
    return nil
  }
}
