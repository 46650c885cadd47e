/// How firm a level stands: the fewest single steps down that break one of its gates.
public struct Margin: Equatable, Sendable {
  public var steps: Int
  /// The level whose gate would break first.
  public var level: Int
  public var gate: Gate
  public var subject: GateSubject?

  public init(steps: Int, level: Int, gate: Gate, subject: GateSubject?) {
    self.steps = steps
    self.level = level
    self.gate = gate
    self.subject = subject
  }
}

extension ScoringModel {
  /// The margin of the certain level: exact. Of several gates that break as soon, the first is
  /// named: levels ascending, gates and subjects in their order.
  ///
  /// Unrated criteria and those at the lowest rating cannot step down. Nil at level 0, where
  /// nothing is applicable, and where no gate can be broken.
  public func margin(_ answers: [Answer]) -> Margin? {
    let tallies = Tallies(self, answers)
    guard tallies.overall.counts.applicable > 0 else { return nil }
    let falls = criteria.indices.map { fall(of: $0, answer($0, in: answers)) }
    let topSpans = Dictionary(
      clauses.filter { $0.depth == 0 }.map { ($0.number, $0.criteria) },
      uniquingKeysWith: { first, _ in first })
    var smallest: Margin?
    for place in levels.indices {
      let checks = checks(ofLevelAt: place, .certain, tallies, answers)
      guard checks.allSatisfy(\.passes) else { break }
      for check in checks {
        let limit = smallest?.steps ?? Int.max
        let moved = criteriaMeasured(by: check, ofLevelAt: place, topSpans)
        if let steps = fewestStepsDown(
          toBreak: check, ofLevelAt: place, moved.map { falls[$0] }, below: limit)
        {
          smallest = Margin(
            steps: steps, level: levels[place].number, gate: check.gate, subject: check.subject)
        }
      }
    }
    return smallest
  }

  /// Nil where the gate cannot be broken in fewer than `limit` steps of the criteria it measures.
  private func fewestStepsDown(
    toBreak check: GateCheck, ofLevelAt place: Int, _ falls: [Fall], below limit: Int
  ) -> Int? {
    switch check.measure {
    case .rating:
      let steps = falls.first?.stepsBelow(levels[place].essentialMinimum, points: points)
      return steps.flatMap { $0 < limit ? $0 : nil }
    case .gap(let gaps, let percent):
      return StepsDown(losses: falls.map(\.weightBecomingLowest))
        .fewest(for: gaps.most(within: percent) - gaps.achieved + 1, below: limit)
    case .share(let achievement, let percent):
      return StepsDown(losses: falls.map(\.pointsLost))
        .fewest(for: achievement.achieved - achievement.least(for: percent) + 1, below: limit)
    }
  }

  /// The criteria whose steps move what a check measures. None for `assessable`: weight that is
  /// applicable stays so whatever the rating.
  private func criteriaMeasured(
    by check: GateCheck, ofLevelAt place: Int, _ topSpans: [ClauseNumber: Range<Int>]
  ) -> [Int] {
    switch check.subject {
    case .criterion(let id):
      return index(of: id).map { [$0] } ?? []
    case .clause(let number):
      return topSpans[number]?.filter { levelPlaces[$0] <= place } ?? []
    case .lowerLevel(let number):
      let lower = levels.firstIndex { $0.number == number }
      return criteria.indices.filter { levelPlaces[$0] == lower }
    case nil:
      guard check.gate != .assessable else { return [] }
      return criteria.indices.filter { levelPlaces[$0] == place }
    }
  }

  private func fall(of criterion: Int, _ answer: Answer) -> Fall {
    guard case .rated(let position) = answer else {
      return Fall(position: 0, pointsLost: [0], weightBecomingLowest: [0])
    }
    let weight = weights[criterion]
    let lost = (0...position).map { weight * (points[position] - points[position - $0]) }
    var lowest = Array(repeating: 0, count: position + 1)
    if position > 0 { lowest[position] = weight }
    return Fall(position: position, pointsLost: lost, weightBecomingLowest: lowest)
  }
}

/// What one criterion can lose. The arrays are by steps down, from none to all.
private struct Fall {
  var position: Int
  var pointsLost: [Int]
  var weightBecomingLowest: [Int]

  func stepsBelow(_ minimum: Int, points: [Int]) -> Int? {
    (0...position).first { points[position - $0] < minimum }
  }
}

/// The largest total loss for each number of steps, over criteria that each lose by their own
/// table: a small dynamic programme.
struct StepsDown {
  /// For each criterion its loss by steps down, from 0 at no step, never falling.
  var losses: [[Int]]

  /// The fewest steps that lose `need` in total; nil where that takes `limit` steps or more.
  func fewest(for need: Int, below limit: Int) -> Int? {
    guard let enough = enoughSteps(for: need), limit > 0 else { return nil }
    let most = min(enough, limit - 1)
    var best = Array(repeating: 0, count: most + 1)
    var reach = 0
    for loss in losses where loss.count > 1 {
      reach = min(most, reach + loss.count - 1)
      for total in stride(from: reach, to: 0, by: -1) {
        for steps in 1...min(total, loss.count - 1) {
          best[total] = max(best[total], best[total - steps] + loss[steps])
        }
      }
    }
    return best.firstIndex { $0 >= need }
  }

  /// Some number of steps that is enough: whole falls, the steepest first. Nil where even all
  /// together are not.
  private func enoughSteps(for need: Int) -> Int? {
    let steepest = losses.filter { $0.count > 1 }.sorted { left, right in
      left[left.count - 1] * (right.count - 1) > right[right.count - 1] * (left.count - 1)
    }
    var lost = 0
    var steps = 0
    for loss in steepest {
      if lost >= need { break }
      lost += loss[loss.count - 1]
      steps += loss.count - 1
    }
    return lost >= need ? steps : nil
  }
}
