/// The three ways of reading an assessment in which something may still be unrated. When nothing
/// is unrated they are equal, and the result is final.
public enum Reading: String, Sendable, CaseIterable {
  /// Unrated counts as the lowest rating: what holds now, whatever comes.
  case certain
  /// Unrated is left out on both sides: where it is heading. Decides nothing.
  case soFar
  /// Unrated counts as the highest rating: what can still be reached.
  case possible
}

/// One value for each reading.
public struct Readings<Value> {
  public var certain: Value
  public var soFar: Value
  public var possible: Value

  public init(certain: Value, soFar: Value, possible: Value) {
    self.certain = certain
    self.soFar = soFar
    self.possible = possible
  }

  /// Asks `value` once for each reading.
  public init(_ value: (Reading) -> Value) {
    self.init(certain: value(.certain), soFar: value(.soFar), possible: value(.possible))
  }

  public subscript(reading: Reading) -> Value {
    switch reading {
    case .certain: certain
    case .soFar: soFar
    case .possible: possible
    }
  }

  public func map<Other>(_ transform: (Value) -> Other) -> Readings<Other> {
    Readings<Other>(
      certain: transform(certain), soFar: transform(soFar), possible: transform(possible))
  }
}

extension Readings: Equatable where Value: Equatable {}
extension Readings: Sendable where Value: Sendable {}
