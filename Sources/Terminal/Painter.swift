import CNcurses
import Cells

/// How a role is drawn: its colour as a number of the palette, and as ncurses' pair.
struct Ink {
  var colour: Int?
  var pair: UInt8
  var attributes: Attributes

  var look: Look { Look(attributes: attributes, colour: colour) }
}

/// Draws on ncurses' screen: whole frames, and changes where the terminal is of no common kind.
struct Painter {
  let glyphs: GlyphChoice
  /// By raw value of the role.
  private(set) var inks: [Ink] = []
  private var run: [cn_cell] = []

  init(theme: Theme, depth: ColourDepth, isASCII: Bool, isUnicode: Bool) {
    glyphs = GlyphChoice(isASCII: isASCII, isUnicode: isUnicode)
    if depth != .none { cn_start_colour() }
    for role in Role.allCases {
      let appearance = theme.appearance(of: role)
      var ink = Ink(pair: 0, attributes: appearance.attributes(at: depth))
      if let colour = appearance.colour?.number(at: depth) {
        ink.colour = colour
        ink.pair = role.rawValue + 1
        cn_define_pair(Int32(ink.pair), Int32(colour), -1)
      }
      inks.append(ink)
    }
  }

  mutating func paint(_ frame: Frame) {
    cn_erase()
    paint(frame, over: Frame(size: frame.size))
  }

  /// Puts what differs.
  mutating func paint(_ frame: Frame, over old: Frame) {
    frame.forEachChange(from: old) { row, columns in
      let cells = frame.row(row)
      let start = cells.startIndex
      put(
        cells[start + columns.lowerBound..<start + columns.upperBound], row: row,
        column: columns.lowerBound)
    }
  }

  private mutating func put(_ cells: ArraySlice<Cell>, row: Int, column: Int) {
    run.removeAll(keepingCapacity: true)
    for cell in cells where !cell.isContinuation {
      let role = Int(cell.style.role.rawValue)
      let ink = role < inks.count ? inks[role] : Ink(pair: 0, attributes: [])
      let attributes = Self.bits(of: ink.attributes.union(cell.style.attributes))
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
