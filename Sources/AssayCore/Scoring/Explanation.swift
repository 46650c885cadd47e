/// The arithmetic of a clause, a level or a whole protocol, line by line, as a person would check
/// it with a pencil. Facts only: whoever prints them brings the words.
///
/// The whole has a part for each level, with its criteria, its sum and its gates, and a part for
/// each top-level clause, with its sum. A clause asked for by itself lists its own criteria and has
/// its sub-clauses as parts.
public struct Explanation: Equatable, Sendable {
  public var scope: Scope
  public var reading: Reading
  /// In the order to be read.
  public var facts: [Fact]
  public var parts: [Explanation]

  public init(scope: Scope, reading: Reading, facts: [Fact], parts: [Explanation] = []) {
    self.scope = scope
    self.reading = reading
    self.facts = facts
    self.parts = parts
  }

  public enum Scope: Hashable, Sendable {
    case whole
    case level(Int)
    /// A clause at any depth.
    case clause(ClauseNumber)
  }

  public enum Fact: Equatable, Sendable {
    /// The level that holds, nil where there is none, and the highest the protocol defines.
    case verdict(level: Int?, top: Int)
    /// One essential criterion, and nothing else, stands between `level` and `next`: "level 0, held
    /// by one essential: 7.3.b".
    case heldByOneEssential(level: Int, next: Int, criterion: CriterionID)
    case criterion(CriterionLine)
    /// Over all criteria of the scope.
    case sum(Achievement)
    /// A gate of a level, passed or not.
    case gate(level: Int, GateCheck)
  }
}

/// One criterion's share of a sum: weight × points of weight × maximum.
public struct CriterionLine: Equatable, Sendable {
  public var criterion: CriterionID
  public var isEssential: Bool
  public var answer: Answer
  /// Nil unless rated.
  public var code: RatingCode?
  public var weight: Int
  /// What the reading counts; nil where it leaves the criterion out.
  public var points: Int?
  /// Points of the highest rating.
  public var maximum: Int

  public init(
    criterion: CriterionID, isEssential: Bool, answer: Answer, code: RatingCode?, weight: Int,
    points: Int?, maximum: Int
  ) {
    self.criterion = criterion
    self.isEssential = isEssential
    self.answer = answer
    self.code = code
    self.weight = weight
    self.points = points
    self.maximum = maximum
  }

  /// What the line adds to the sum; nothing of nothing where it is left out.
  public var achievement: Achievement {
    Achievement(
      achieved: weight * (points ?? 0), available: points == nil ? 0 : weight * maximum)
  }
}
