/// A share of a whole, from nothing to all of it, kept exactly and in lowest terms.
///
/// Nothing is rounded before it is compared. `Fraction(1999, of: 2500)` reads "79.9", and is less
/// than four fifths.
public struct Fraction: Hashable, Comparable, Sendable {
  public let numerator: Int
  /// Above zero. Zero is 0/1.
  public let denominator: Int

  /// Nil unless `0 ≤ numerator ≤ denominator` and there is something to share.
  public init?(_ numerator: Int, of denominator: Int) {
    guard numerator >= 0, denominator > 0, numerator <= denominator else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The percentage with one decimal, cut off and never rounded up: 79.96 % reads "79.9" and cannot
  /// look like a passed 80. Without a percent sign.
  public var truncated: String {
    let product = numerator.multipliedFullWidth(by: 1000)
    let tenths = denominator.dividingFullWidth(product).quotient
    return "\(tenths / 10).\(tenths % 10)"
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      < right.numerator.multipliedFullWidth(by: left.denominator)
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (larger, smaller) = (second, first)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
