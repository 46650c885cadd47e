/// A rating the level hangs on: one step of it, and nothing else, makes another level.
public struct DecidingRating: Equatable, Sendable {
  public var criterion: CriterionID
  /// Positions on the scale, one apart.
  public var from: Int
  public var to: Int
  /// The level with the step taken.
  public var level: LevelInterval

  public init(criterion: CriterionID, from: Int, to: Int, level: LevelInterval) {
    self.criterion = criterion
    self.from = from
    self.to = to
    self.level = level
  }

  public var isLoss: Bool { to < from }
}

extension ScoringModel {
  /// How sensitive the result is: every rating whose next step down or up changes the certain or the
  /// possible level, in protocol order, the step down first.
  ///
  /// - Parameter most: How many steps are tried at most; a protocol of thousands of criteria takes a
  ///   millisecond a step.
  public func decidingRatings(_ answers: [Answer], trying most: Int = .max) -> [DecidingRating] {
    guard let standing = score(answers).interval else { return [] }
    var deciding: [DecidingRating] = []
    var answers = Array(answers.prefix(criteria.count))
    var tried = 0
    for place in answers.indices {
      guard case .rated(let position) = answers[place], points.indices.contains(position) else {
        continue
      }
      for to in [position - 1, position + 1] where points.indices.contains(to) {
        guard tried < most else { return deciding }
        tried += 1
        answers[place] = .rated(to)
        if let level = score(answers).interval,
          level.certain != standing.certain || level.possible != standing.possible
        {
          deciding.append(
            DecidingRating(criterion: criteria[place], from: position, to: to, level: level))
        }
      }
      answers[place] = .rated(position)
    }
    return deciding
  }
}
