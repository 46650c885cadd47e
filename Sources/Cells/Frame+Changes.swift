extension Frame {
  /// The rows whose cells are not those of `other`; all of them where the sizes differ.
  public func rowsDiffering(from other: Frame) -> [Int] {
    guard size == other.size else { return Array(0..<size.rows) }
    return (0..<size.rows).filter { !hasSameRow($0, as: other) }
  }

  /// Hands over each stretch of cells that is not as in `other`, a frame of the same size, by rows
  /// and from left to right. A wide glyph is handed over whole, and so is what stands where one was.
  public func forEachChange(
    from other: Frame, _ body: (_ row: Int, _ columns: Range<Int>) -> Void
  ) {
    guard size == other.size else { return }
    let new = cells.span
    let old = other.cells.span
    for row in 0..<size.rows where !hasSameRow(row, as: other) {
      let start = row * size.columns
      let end = start + size.columns
      var place = start
      while place < end {
        // NB: unchecked, since a row lies within both frames: they have the same size.
        while place < end, new[unchecked: place] == old[unchecked: place] { place += 1 }
        if place == end { break }
        var first = place
        while first > start, new[first].isContinuation || old[first].isContinuation { first -= 1 }
        place += 1
        while place < end,
          new[unchecked: place] != old[unchecked: place]
            || new[unchecked: place].isContinuation || old[unchecked: place].isContinuation
        {
          place += 1
        }
        body(row, first - start..<place - start)
      }
    }
  }

  /// Compares a row of a frame of the same size, four cells at a time: most of a frame is as it was.
  private func hasSameRow(_ row: Int, as other: Frame) -> Bool {
    let new = cells.span.bytes
    let old = other.cells.span.bytes
    let cell = MemoryLayout<Cell>.stride
    var offset = row * size.columns * cell
    let end = offset + size.columns * cell
    guard end <= new.byteCount, end <= old.byteCount else { return false }
    // NB: unchecked, since the range was checked just now; any bytes are a vector of integers.
    var difference = SIMD8<UInt64>.zero
    while offset + 64 <= end {
      difference |=
        new.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD8<UInt64>.self)
        ^ old.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD8<UInt64>.self)
      offset += 64
    }
    var rest = SIMD2<UInt64>.zero
    while offset < end {
      rest |=
        new.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD2<UInt64>.self)
        ^ old.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD2<UInt64>.self)
      offset += cell
    }
    return difference == .zero && rest == .zero
  }
}
