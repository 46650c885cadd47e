import CNcurses
import Cells

/// How glyphs and styles go to the screen.
struct Painter {
  private struct Ink {
    var pair: UInt8
    var attributes: UInt8
  }

  private let glyphs: GlyphChoice
  /// By raw value of the role.
  private var inks: [Ink] = []
  private var run: [cn_cell] = []

  init(theme: Theme, depth: ColourDepth, isASCII: Bool, isUnicode: Bool) {
    glyphs = GlyphChoice(isASCII: isASCII, isUnicode: isUnicode)
    if depth != .none { cn_start_colour() }
    for role in Role.allCases {
      let appearance = theme.appearance(of: role)
      var ink = Ink(pair: 0, attributes: Self.bits(of: appearance.attributes(at: depth)))
      if let colour = appearance.colour?.number(at: depth) {
        ink.pair = role.rawValue + 1
        cn_define_pair(Int32(ink.pair), Int32(colour), -1)
      }
      inks.append(ink)
    }
  }

  /// Puts what differs in one row. `old` is nil where nothing is known of it.
  mutating func paint(row: Int, _ cells: ArraySlice<Cell>, over old: ArraySlice<Cell>?) {
    let start = cells.startIndex
    guard let old, old.count == cells.count else {
      put(cells, row: row, column: 0)
      return
    }
    let oldStart = old.startIndex
    let count = cells.count
    func joinsLeft(_ column: Int) -> Bool {
      column < count
        && (cells[start + column].isContinuation || old[oldStart + column].isContinuation)
    }
    var column = 0
    while column < count {
      guard cells[start + column] != old[oldStart + column] else {
        column += 1
        continue
      }
      // A wide glyph is put whole, and so is what stands where one was.
      var first = column
      while first > 0, joinsLeft(first) { first -= 1 }
      column += 1
      while column < count,
        joinsLeft(column) || cells[start + column] != old[oldStart + column]
      {
        column += 1
      }
      put(cells[start + first..<start + column], row: row, column: first)
    }
  }

  private mutating func put(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    run.removeAll(keepingCapacity: true)
    for cell in cells where !cell.isContinuation {
      let role = Int(cell.style.role.rawValue)
      let ink = role < inks.count ? inks[role] : Ink(pair: 0, attributes: 0)
      let attributes = ink.attributes | Self.bits(of: cell.style.attributes)
      glyphs.forEachScalars(of: cell.glyph) { scalars in
        run.append(cn_cell(scalars: scalars, attributes: attributes, pair: ink.pair))
      }
    }
    run.withUnsafeBufferPointer {
      cn_put(Int32(row), Int32(column), $0.baseAddress, Int32($0.count))
    }
  }

  private static func bits(of attributes: Attributes) -> UInt8 {
    // Both sides count bold, dim, underline, reverse, italic from bit 0.
    attributes.rawValue & UInt8(CN_BOLD | CN_DIM | CN_UNDERLINE | CN_REVERSE | CN_ITALIC)
  }
}
