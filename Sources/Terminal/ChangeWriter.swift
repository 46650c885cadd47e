import Cells

/// Writes the changes from one frame to the next as a terminal takes them, in one piece and in few
/// bytes.
///
/// ncurses draws whole screens. For a change it compares every line of its own screen again, and
/// asks its description anew for each sequence: several times what a key may take. Here the frames
/// say what has changed.
struct ChangeWriter {
  private let dialect: ControlDialect
  private let glyphs: GlyphChoice
  // By a style's code.
  private let looks: [Look]
  /// True where a blank looks like any other.
  private let isUnseen: [Bool]
  /// From one style to another, by both codes; made when first needed.
  private var turns: [Int: [UInt8]] = [:]
  private(set) var bytes: [UInt8] = []

  // What the terminal is left with after `bytes`.
  private var place: Position?
  /// By its code.
  private var style = 0

  /// nil where a colour of the theme is set in a way that is not understood here.
  init?(_ dialect: ControlDialect, inks: [Ink], glyphs: GlyphChoice) {
    self.dialect = dialect
    self.glyphs = glyphs
    looks = (0..<Style.codes).map { code in
      // The first is the terminal's own.
      guard code != 0, let style = Style(code: code), Int(style.role.rawValue) < inks.count else {
        return Look()
      }
      var look = inks[Int(style.role.rawValue)].look
      look.attributes.formUnion(style.attributes)
      return look
    }
    isUnseen = looks.map { $0.attributes.isDisjoint(with: [.reverse, .underline]) }
    bytes.reserveCapacity(8192)
    for ink in inks where dialect.change(from: Look(), to: ink.look) == nil { return nil }
  }

  /// Writes what turns `old` into `new`; both have the same size. Takes the terminal to be in its
  /// normal look and leaves it so, with the cursor where the frame has it.
  mutating func write(_ new: Frame, over old: Frame) {
    bytes.removeAll(keepingCapacity: true)
    place = old.cursor
    style = 0
    if new.cursor == nil, old.cursor != nil { bytes += dialect.hidingCursor }
    // Going on takes as many bytes as three cells.
    new.forEachChange(from: old, joining: 3) { row, columns in
      write(new.row(row), row: row, columns: columns)
    }
    look(as: 0)
    if let cursor = new.cursor { move(to: cursor) }
    // Shown last, so that it is not seen running over what is drawn.
    if new.cursor != nil, old.cursor == nil { bytes += dialect.showingCursor }
  }

  /// A sequence that shows nothing, after the rest.
  mutating func append(_ more: [UInt8]) { bytes += more }

  private mutating func write(_ row: ArraySlice<Cell>, row number: Int, columns: Range<Int>) {
    let cells = row.span
    let end = min(columns.upperBound, cells.count)
    var column = columns.lowerBound
    var isThere = false
    while column < end {
      // NB: unchecked, since `end` is no further than the row.
      let cell = cells[unchecked: column]
      let code = cell.styleCode
      let ascii = cell.ascii ?? 0
      if ascii > 0x20, isThere, code == style {
        bytes.append(ascii)
        column += 1
        continue
      }
      if cell.isContinuation {
        column += 1
        continue
      }
      if isThere { place = Position(row: number, column: column) }
      if ascii == 0x20, isUnseen[code] {
        let first = column
        column += 1
        while column < end, isPlainBlank(cells[unchecked: column]) { column += 1 }
        let isRowEnd = column == end && isBlank(cells, from: end)
        if erase(first..<column, row: number, isRowEnd: isRowEnd, isLast: column == end) {
          isThere = false
          continue
        }
        move(to: Position(row: number, column: first))
        if !isUnseen[style] { look(as: code) }
        for _ in first..<column { bytes.append(0x20) }
      } else {
        move(to: Position(row: number, column: column))
        look(as: code)
        column += put(cell)
      }
      isThere = true
    }
    // NB: in the last column the cursor waits at the edge: where it is depends on the terminal.
    if isThere { place = column < cells.count ? Position(row: number, column: column) : nil }
  }

  /// Blanks cells by a sequence; false where writing blanks is as short.
  private mutating func erase(
    _ columns: Range<Int>, row: Int, isRowEnd: Bool, isLast: Bool
  ) -> Bool {
    guard columns.count > (isRowEnd ? 3 : isLast ? 5 : 9), dialect.erases else { return false }
    // What is erased takes the look of the moment on some terminals.
    if !isUnseen[style] { look(as: 0) }
    move(to: Position(row: row, column: columns.lowerBound))
    if isRowEnd {
      introduce()
      bytes.append(0x4B)
    } else {
      sequence(columns.count, 0x58)
    }
    return true
  }

  /// True where nothing is seen from a column to the end of the row.
  private func isBlank(_ cells: Span<Cell>, from column: Int) -> Bool {
    for place in column..<cells.count where !isPlainBlank(cells[unchecked: place]) { return false }
    return true
  }

  private func isPlainBlank(_ cell: Cell) -> Bool {
    cell.ascii == 0x20 && !cell.isContinuation && isUnseen[cell.styleCode]
  }

  private mutating func move(to target: Position) {
    guard target != place else { return }
    if let place, place.row == target.row, place.column < target.column {
      sequence(target.column - place.column, 0x43)
    } else if let place, place.row + 1 == target.row {
      // There is a row below, so nothing scrolls.
      bytes += [0x0D, 0x0A]
      if target.column > 0 { sequence(target.column, 0x43) }
    } else {
      introduce()
      number(target.row + 1)
      bytes.append(0x3B)
      number(target.column + 1)
      bytes.append(0x48)
    }
    place = target
  }

  /// Writes a cell in the look of the moment; returns how many it takes.
  private mutating func put(_ cell: Cell) -> Int {
    if let ascii = cell.ascii {
      bytes.append(ascii)
      return 1
    }
    let glyph = cell.glyph
    glyphs.forEachScalars(of: glyph) { scalars in
      add(scalars.0)
      guard scalars.1 != 0 else { return }
      for mark in [scalars.1, scalars.2, scalars.3, scalars.4] where mark != 0 { add(mark) }
    }
    return glyph.width
  }

  private mutating func add(_ scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return }
    bytes.append(contentsOf: encoded)
  }

  /// Sets a style by its code.
  private mutating func look(as wanted: Int) {
    guard wanted != style else { return }
    defer { style = wanted }
    let turn = style * Style.codes + wanted
    if let known = turns[turn] {
      bytes += known
      return
    }
    let made = dialect.change(from: looks[style], to: looks[wanted]) ?? []
    turns[turn] = made
    bytes += made
  }

  private mutating func sequence(_ count: Int, _ final: UInt8) {
    introduce()
    if count != 1 { number(count) }
    bytes.append(final)
  }

  /// `ESC [`
  private mutating func introduce() {
    bytes.append(0x1B)
    bytes.append(0x5B)
  }

  private mutating func number(_ value: Int) {
    if value >= 10 { number(value / 10) }
    bytes.append(0x30 + UInt8(value % 10))
  }
}
