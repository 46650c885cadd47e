/// Weighted points reached, out of those there are: Σ weight × points of Σ weight × maximum.
///
/// The `assessable` and `gaps` gates compare weights the same way, without points.
public struct Achievement: Equatable, Sendable {
  /// 0 to `available`.
  public var achieved: Int
  public var available: Int

  public init(achieved: Int, available: Int) {
    self.achieved = achieved
    self.available = available
  }

  /// Nil where nothing is available: shown as "–", never as 0 or 100.
  public var fraction: Fraction? { Fraction(achieved, of: available) }

  /// True where the share is at least `percent` (0 to 100), and over nothing.
  public func reaches(_ percent: Int) -> Bool { missing(for: percent) == 0 }

  /// How much more is needed for `percent` (0 to 100); 0 where it is reached.
  public func missing(for percent: Int) -> Int {
    max(0, least(for: percent) - achieved)
  }

  /// How much more than `percent` (0 to 100) there is; 0 where the share stays within it.
  public func excess(over percent: Int) -> Int {
    max(0, achieved - most(within: percent))
  }

  /// The smallest whole number that is at least `percent` of what is available.
  func least(for percent: Int) -> Int {
    available / 100 * percent + (available % 100 * percent + 99) / 100
  }

  /// The largest whole number that is at most `percent` of what is available.
  func most(within percent: Int) -> Int {
    available / 100 * percent + available % 100 * percent / 100
  }
}
