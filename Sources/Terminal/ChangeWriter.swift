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
  private let inks: [Ink]
  // By a style's code.
  /// Made when first needed.
  private var looks: [[UInt8]?]
  /// True where a blank looks like any other.
  private let isUnseen: [Bool]
  private(set) var bytes: [UInt8] = []

  // What the terminal is left with after `bytes`.
  private var place: Position?
  /// By its code.
  private var style = 0

  /// nil where a colour of the theme is set in a way that is not understood here.
  init?(_ dialect: ControlDialect, inks: [Ink], glyphs: GlyphChoice) {
    self.dialect = dialect
    self.glyphs = glyphs
    self.inks = inks
    looks = Array(repeating: nil, count: Style.codes)
    isUnseen = (0..<Style.codes).map { code in
      guard let style = Style(code: code), Int(style.role.rawValue) < inks.count else {
        return false
      }
      return inks[Int(style.role.rawValue)].attributes.union(style.attributes)
        .isDisjoint(with: [.reverse, .underline])
    }
    bytes.reserveCapacity(8192)
    for ink in inks where dialect.look(ink.attributes, colour: ink.colour) == nil { return nil }
  }

  /// Writes what turns `old` into `new`; both have the same size. Takes the terminal to be in its
  /// normal look and leaves it so, with the cursor where the frame has it.
  mutating func write(_ new: Frame, over old: Frame) {
    bytes.removeAll(keepingCapacity: true)
    place = old.cursor
    style = 0
    if new.cursor == nil, old.cursor != nil { bytes += dialect.hidingCursor }
    new.forEachChange(from: old) { row, columns in
      write(new.row(row), row: row, columns: columns)
    }
    look(as: 0)
    if let cursor = new.cursor { move(to: cursor) }
    // Shown last, so that it is not seen running over what is drawn.
    if new.cursor != nil, old.cursor == nil { bytes += dialect.showingCursor }
  }

  /// A sequence that shows nothing, after the rest.
  mutating func append(_ more: [UInt8]) { bytes += more }

  private mutating func write(_ cells: ArraySlice<Cell>, row: Int, columns: Range<Int>) {
    let start = cells.startIndex
    var column = columns.lowerBound
    var isThere = false
    while column < columns.upperBound {
      let cell = cells[start + column]
      if cell.isContinuation {
        column += 1
        continue
      }
      if cell.ascii != 0x20, isThere, cell.styleCode == style {
        column += put(cell)
        continue
      }
      let isBlank = isPlainBlank(cell)
      var blanks = 0
      if isBlank {
        blanks = 1
        while column + blanks < columns.upperBound, isPlainBlank(cells[start + column + blanks]) {
          blanks += 1
        }
        if isThere { place = Position(row: row, column: column) }
        if erase(
          column..<column + blanks, row: row, isRowEnd: column + blanks == cells.count,
          isLast: column + blanks == columns.upperBound)
        {
          column += blanks
          isThere = false
          continue
        }
      }
      if !isThere { go(to: column, row: row, in: cells) }
      isThere = true
      if isBlank {
        if !isUnseen[style] { look(as: cell.styleCode) }
        for _ in 0..<blanks { bytes.append(0x20) }
        column += blanks
      } else {
        look(as: cell.styleCode)
        column += put(cell)
      }
    }
    // NB: in the last column the cursor waits at the edge: where it is depends on the terminal.
    if isThere { place = column < cells.count ? Position(row: row, column: column) : nil }
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

  private func isPlainBlank(_ cell: Cell) -> Bool {
    cell.ascii == 0x20 && !cell.isContinuation && isUnseen[cell.styleCode]
  }

  /// Goes to a cell of a row; a step over few cells that look right by writing them again.
  private mutating func go(to column: Int, row: Int, in cells: ArraySlice<Cell>) {
    let target = Position(row: row, column: column)
    guard target != place else { return }
    if let place, place.row == row, place.column < column, column - place.column < 4 {
      let between = cells[cells.startIndex + place.column..<cells.startIndex + column]
      let isSame = between.allSatisfy { cell in
        guard let ascii = cell.ascii, !cell.isContinuation else { return false }
        if ascii == 0x20, isUnseen[cell.styleCode], isUnseen[style] { return true }
        return cell.styleCode == style
      }
      if isSame {
        for cell in between { bytes.append(cell.ascii ?? 0x20) }
        return
      }
    }
    move(to: target)
  }

  private mutating func move(to target: Position) {
    guard target != place else { return }
    if let place, place.row == target.row, place.column < target.column {
      sequence(target.column - place.column, 0x43)
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
    style = wanted
    if let known = looks[wanted] {
      bytes += known
      return
    }
    let made = sequence(for: wanted)
    looks[wanted] = made
    bytes += made
  }

  private func sequence(for code: Int) -> [UInt8] {
    guard code != 0, let style = Style(code: code), Int(style.role.rawValue) < inks.count else {
      return [0x1B, 0x5B, 0x6D]
    }
    let ink = inks[Int(style.role.rawValue)]
    return dialect.look(ink.attributes.union(style.attributes), colour: ink.colour) ?? []
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
