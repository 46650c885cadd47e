/// What guards a level. A level passes when all its gates do; they are checked in this order.
public enum Gate: String, Sendable, CaseIterable {
  /// Enough of the level's weight is applicable: N/A cannot buy a level.
  case assessable
  /// The level's own criteria reach a percentage.
  case threshold
  /// The criteria of each lower level reach a percentage.
  case consolidation
  /// Every applicable essential criterion of the level reaches a rating.
  case essential
  /// Criteria at the lowest rating carry little enough of the level's weight.
  case gaps
  /// Every top-level clause reaches a percentage over its criteria up to the level.
  case clause
}

/// What one check of a gate is about, where the gate looks at more than the level as a whole.
public enum GateSubject: Hashable, Sendable, CustomStringConvertible {
  case lowerLevel(Int)
  case criterion(CriterionID)
  case clause(ClauseNumber)

  /// As it stands in results: `1`, `7.3.b`, `7`.
  public var description: String {
    switch self {
    case .lowerLevel(let number): "\(number)"
    case .criterion(let id): id.text
    case .clause(let number): number.text
    }
  }
}

/// One gate looked at once: what was measured, and what was needed.
public struct GateCheck: Equatable, Sendable {
  public var gate: Gate
  /// Nil for `assessable`, `threshold` and `gaps`, which look at the whole level.
  public var subject: GateSubject?
  public var measure: GateMeasure

  public init(gate: Gate, subject: GateSubject? = nil, measure: GateMeasure) {
    self.gate = gate
    self.subject = subject
    self.measure = measure
  }

  public var passes: Bool { measure.isMet }

  /// Whether both are about the same gate and subject, whatever was measured.
  public func isSameGate(as other: Self) -> Bool {
    gate == other.gate && subject == other.subject
  }
}

/// What a gate compares.
public enum GateMeasure: Equatable, Sendable {
  /// A share that has to be at least `percent`: of weighted points, for `assessable` of weight.
  case share(Achievement, atLeast: Int)
  /// A share of weight that may be at most `percent`.
  case gap(Achievement, atMost: Int)
  case rating(EssentialRating)

  public var isMet: Bool {
    switch self {
    case .share(let achievement, let percent): achievement.reaches(percent)
    case .gap(let achievement, let percent): achievement.excess(over: percent) == 0
    case .rating(let rating): rating.points >= rating.neededPoints
    }
  }

  /// What it would take: weighted points (`threshold`, `consolidation`, `clause`), weight
  /// (`assessable`, `gaps`) or points (`essential`); 0 where the measure is met.
  public var missing: Int {
    switch self {
    case .share(let achievement, let percent): achievement.missing(for: percent)
    case .gap(let achievement, let percent): achievement.excess(over: percent)
    case .rating(let rating): max(0, rating.neededPoints - rating.points)
    }
  }
}

/// How one essential criterion stands.
public struct EssentialRating: Equatable, Sendable {
  /// What it was rated; nil while it is unrated.
  public var code: RatingCode?
  /// What it counts for in the reading asked about.
  public var points: Int
  public var neededPoints: Int
  /// The lowest rating that is enough; nil where the scale has none.
  public var neededCode: RatingCode?

  public init(code: RatingCode?, points: Int, neededPoints: Int, neededCode: RatingCode?) {
    self.code = code
    self.points = points
    self.neededPoints = neededPoints
    self.neededCode = neededCode
  }
}
