import CNcurses
import Cells

/// What is drawn for a glyph on a terminal that may not print it, or not in as many cells.
struct GlyphChoice {
  typealias Scalars = (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// True where lines and symbols are drawn in ASCII.
  let isASCII: Bool
  /// True where the terminal prints letters beyond ASCII.
  let isUnicode: Bool
  /// How many cells the C library, and so ncurses, gives a scalar.
  var width: (UInt32) -> Int = { Int(cn_width($0)) }

  /// Hands over what is drawn: as a rule the glyph itself, else as many single cells as it is wide.
  func forEachScalars(of glyph: Glyph, _ body: (Scalars) -> Void) {
    let base = glyph.base.value
    if base < 0x7F, glyph.markCount == 0 {
      body((base, 0, 0, 0, 0))
      return
    }
    if isASCII, let stand = ASCIISet.symbols[glyph.base] {
      body((stand.value, 0, 0, 0, 0))
      return
    }
    guard isUnicode else {
      body((ASCIISet.letter(for: glyph.base).value, 0, 0, 0, 0))
      if glyph.width == 2 { body((0x3F, 0, 0, 0, 0)) }
      return
    }
    let marks = glyph.markCount == 0 ? [] : glyph.marks.map(\.value)
    guard width(base) == glyph.width, marks.allSatisfy({ width($0) == 0 }) else {
      body((isASCII ? 0x3F : 0xFFFD, 0, 0, 0, 0))
      if glyph.width == 2 { body((0x20, 0, 0, 0, 0)) }
      return
    }
    func mark(_ index: Int) -> UInt32 { index < marks.count ? marks[index] : 0 }
    body((base, mark(0), mark(1), mark(2), mark(3)))
  }
}
