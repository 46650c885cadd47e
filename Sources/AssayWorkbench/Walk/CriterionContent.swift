import Cells

/// The lines of a criterion, in blocks that know what may go when there is too little room.
struct CriterionContent {
  enum Rank: Equatable {
    case kept
    /// Where something could be written. The lower, the sooner it goes.
    case hint(Int)
    case gap
    /// Goes where somebody writes, the lower the sooner; is scrolled to otherwise.
    case aside(Int)
  }

  private struct Block {
    var lines: [StyledLine]
    var rank: Rank
  }

  let width: Int
  /// How many lines at the top stay while the others are scrolled. Nobody writes there.
  var pinned = 0
  private var blocks: [Block] = []
  /// How many lines there are.
  private(set) var count = 0
  /// Where somebody writes: a place in a block, which has to be seen.
  private var caret: (block: Int, place: Position)?

  init(width: Int) {
    self.width = max(width, 1)
    blocks.reserveCapacity(24)
  }

  mutating func add(_ more: [StyledLine], as rank: Rank) {
    guard !more.isEmpty else { return }
    blocks.append(Block(lines: more, rank: rank))
    count += more.count
  }

  mutating func addGap() {
    guard let last = blocks.last, last.rank != .gap else { return }
    add([.empty], as: .gap)
  }

  /// Adds what somebody writes, with the caret in it. The line before it says what it is.
  mutating func add(_ lines: [StyledLine], writtenAt place: Position) {
    caret = (blocks.count, place)
    add(lines, as: .kept)
  }

  /// Leaves out what says least, one after the other from below, until the rest fits: places to write
  /// in, gaps; and where somebody writes what lies beside it too.
  mutating func leaveOut(rows: Int) {
    if blocks.last?.rank == .gap { remove(blocks.count - 1) }
    var ranks: [Rank] = [.hint(0), .gap, .hint(1)]
    if caret != nil { ranks += [.aside(1), .aside(2), .aside(3)] }
    for rank in ranks {
      for index in blocks.indices.reversed() where count > rows && blocks[index].rank == rank {
        remove(index)
      }
    }
  }

  private mutating func remove(_ index: Int) {
    count -= blocks[index].lines.count
    blocks.remove(at: index)
    if let caret, caret.block > index { self.caret?.block -= 1 }
  }

  /// So much of the lines as there are rows for.
  struct View {
    var lines: [StyledLine]
    /// Where the cursor stands in them.
    var cursor: Position
    /// True where nothing lies below: the next page is the first one.
    var isLast: Bool
  }

  /// - Parameters:
  ///   - page: How often it was gone on; past the end the last one is meant.
  ///   - above: Takes a line where something lies above, and nothing below.
  ///   - between: The same where something lies on both sides.
  ///   - below: Takes a line where something lies below.
  func view(
    rows: Int, page: Int, above: StyledLine, between: StyledLine, below: StyledLine
  ) -> View {
    let all = blocks.flatMap(\.lines)
    var cursor = Position(row: 0, column: 0)
    var title: Int?
    if let caret {
      let before = blocks[..<caret.block].reduce(0) { $0 + $1.lines.count }
      cursor = Position(row: before + caret.place.row, column: caret.place.column)
      title = before > 0 ? before - 1 : nil
    }
    guard all.count > rows, rows > 0 else { return View(lines: all, cursor: cursor, isLast: true) }
    let pinned = rows - self.pinned >= 3 ? self.pinned : 0
    let room = rows - pinned
    let last = all.count - rows
    guard caret == nil else {
      let first = min(max(cursor.row - rows + 2, 0), last)
      cursor.row -= first
      var shown = Array(all[(pinned + first)..<(pinned + first + room)])
      // What is being written stays named: a private note is never taken for one of the report.
      if let title, title < pinned + first, room >= 3 {
        shown[0] = all[title]
        shown[0].add("  ")
        shown[0].pieces += between.pieces
      }
      return View(lines: all[..<pinned] + shown, cursor: cursor, isLast: true)
    }
    let (offset, isFar) = page.multipliedReportingOverflow(by: max(room - 2, 1))
    let first = isFar ? last : min(max(offset, 0), last)
    var shown = Array(all[(pinned + first)..<(pinned + first + room)])
    if first > 0 { shown[0] = first < last ? between : above }
    if first < last { shown[room - 1] = below }
    return View(lines: all[..<pinned] + shown, cursor: cursor, isLast: first == last)
  }
}
