extension Frame {
  /// The rows whose cells are not those of `other`; all of them where the sizes differ.
  public func rowsDiffering(from other: Frame) -> [Int] {
    guard size == other.size else { return Array(0..<size.rows) }
    var rows: [Int] = []
    forEachChange(from: other) { row, _ in
      if rows.last != row { rows.append(row) }
    }
    return rows
  }

  /// Hands over each stretch of cells that is not as in `other`, a frame of the same size, by rows
  /// and from left to right. A wide glyph is handed over whole, and so is what stands where one was.
  ///
  /// - Parameter gap: Stretches of a row with so few cells between them are one.
  public func forEachChange(
    from other: Frame, joining gap: Int = 0,
    _ body: (_ row: Int, _ columns: Range<Int>) -> Void
  ) {
    guard size == other.size else { return }
    // NB: unchecked, since every place lies within both frames: they have the same size. Whatever is
    // done here is done to 4800 cells for each key.
    let new = cells.span
    let old = other.cells.span
    let columns = size.columns
    for row in 0..<size.rows {
      let start = row * columns
      let end = start + columns
      if isSame(start..<end, in: other) { continue }
      var place = start
      while true {
        while place < end, new[unchecked: place] == old[unchecked: place] { place += 1 }
        if place == end { break }
        var first = place
        while first > start,
          new[unchecked: first].isContinuation || old[unchecked: first].isContinuation
        {
          first -= 1
        }
        // The cell after the last one that differs, so far.
        var last = place + 1
        place = last
        while place < end, place - last <= gap {
          let isSame =
            new[unchecked: place] == old[unchecked: place]
            && !new[unchecked: place].isContinuation && !old[unchecked: place].isContinuation
          place += 1
          if !isSame { last = place }
        }
        body(row, first - start..<last - start)
        place = last
      }
    }
  }

  /// True where some cells are those of `other`. Most rows are, and many cells at once can tell.
  private func isSame(_ places: Range<Int>, in other: Frame) -> Bool {
    cells.withUnsafeBytes { new in
      other.cells.withUnsafeBytes { old in
        // NB: words, not cells: a loop over words is compiled to one over as many as the processor
        // takes at once.
        let words = MemoryLayout<Cell>.size / MemoryLayout<UInt64>.size
        let new = new.assumingMemoryBound(to: UInt64.self)
        let old = old.assumingMemoryBound(to: UInt64.self)
        var difference: UInt64 = 0
        for place in places.lowerBound * words..<places.upperBound * words {
          difference |= new[place] ^ old[place]
        }
        return difference == 0
      }
    }
  }
}
