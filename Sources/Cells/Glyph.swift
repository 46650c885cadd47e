/// One printed character: a base scalar with at most four marks, one or two cells wide.
///
/// Only sanitising makes one, so whatever holds a glyph holds something that a terminal prints and
/// nothing it obeys. A plain value of 16 bytes: frames compare and copy fast.
public struct Glyph: Hashable, Sendable {
  /// The most marks a terminal cell holds besides its base (ncurses' `CCHARW_MAX` less one).
  public static let maximumMarks = 4

  // Scalars take 21 bits each: base and two marks in `low`, two marks in `high`. No mark is zero.
  private(set) var low: UInt64
  private(set) var high: UInt64

  private static let wideBit: UInt64 = 1 << 63
  private static let scalarMask: UInt64 = 0x1F_FFFF
  /// The bits of `high` that hold something.
  static let highMask: UInt64 = (1 << 42) - 1

  /// From the words of another glyph.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// `base` has to be printable and of that width; see `Sanitising`.
  init(base: Unicode.Scalar, width: Int) {
    low = UInt64(base.value) | (width == 2 ? Self.wideBit : 0)
    high = 0
  }

  /// `ascii` has to be printable.
  init(ascii: UInt8) {
    low = UInt64(ascii)
    high = 0
  }

  /// Puts a mark on top; false when four are there already.
  mutating func add(mark: Unicode.Scalar) -> Bool {
    let value = UInt64(mark.value)
    switch markCount {
    case 0: low |= value << 21
    case 1: low |= value << 42
    case 2: high |= value
    case 3: high |= value << 21
    default: return false
    }
    return true
  }

  /// 1 or 2 cells.
  public var width: Int { low & Self.wideBit == 0 ? 1 : 2 }

  public var base: Unicode.Scalar { scalar(low) }

  /// 0 to 4.
  public var markCount: Int {
    if high == 0 {
      (low >> 21) & Self.scalarMask == 0 ? 0 : (low >> 42) & Self.scalarMask == 0 ? 1 : 2
    } else {
      high >> 21 == 0 ? 3 : 4
    }
  }

  /// The marks above and below the base, in the order of the text.
  public var marks: [Unicode.Scalar] {
    let packed = [low >> 21, low >> 42, high, high >> 21]
    return packed.prefix(markCount).map(scalar)
  }

  /// Base and marks, as they go to a terminal.
  public var text: String {
    var text = String(Character(base))
    if markCount > 0 { text.unicodeScalars.append(contentsOf: marks) }
    return text
  }

  private func scalar(_ packed: UInt64) -> Unicode.Scalar {
    // Every packed value was a scalar, so the fallback is never taken.
    Unicode.Scalar(UInt32(packed & Self.scalarMask)) ?? "\u{FFFD}"
  }
}

extension Glyph {
  /// An empty cell.
  public static let blank = Glyph(base: " ", width: 1)
  /// What stands for anything that must not, or cannot, be shown: `�`.
  public static let replacement = Glyph(base: "\u{FFFD}", width: 1)
  /// The mark of text that was cut: `…`.
  public static let ellipsis = Glyph(base: "\u{2026}", width: 1)
}

extension Glyph: CustomStringConvertible {
  public var description: String { text }
}
