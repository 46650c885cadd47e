import AssayCore

/// The rules once more, as plainly as they are written and with no thought of speed, to hold the
/// real thing against. Percentages are compared as `a × 100 ≥ percent × b`.
struct PlainScore {
  var assessmentProtocol: AssessmentProtocol
  var answers: [Answer]
  private let criteria: [Criterion]
  private let points: [Int]

  init(_ assessmentProtocol: AssessmentProtocol, _ answers: [Answer]) {
    self.assessmentProtocol = assessmentProtocol
    self.answers = answers
    criteria = assessmentProtocol.allCriteria
    points = assessmentProtocol.scale.ratings.map(\.points)
  }

  func level(_ reading: Reading) -> Int? {
    if !answers.contains(where: { $0 != .notApplicable }) { return nil }
    if reading == .soFar, !answers.contains(where: isRated) { return nil }
    var holds = 0
    for level in assessmentProtocol.levels {
      if !failing(level, reading).isEmpty { return holds }
      holds = level.number
    }
    return holds
  }

  /// Gates that fail, as "gate subject".
  func failing(_ level: Level, _ reading: Reading) -> [String] {
    var failing: [String] = []
    let own = criteria.indices.filter { criteria[$0].level == level.number }
    let whole = own.map { criteria[$0].weight }.reduce(0, +)
    let applicable = own.filter { answers[$0] != .notApplicable }
    if applicable.map({ criteria[$0].weight }).reduce(0, +) * 100 < level.assessable * whole {
      failing.append("assessable -")
    }
    if !reaches(own, level.threshold, reading) { failing.append("threshold -") }
    for lower in assessmentProtocol.levels where lower.number < level.number {
      let theirs = criteria.indices.filter { criteria[$0].level == lower.number }
      if !reaches(theirs, level.consolidation, reading) {
        failing.append("consolidation \(lower.number)")
      }
    }
    for place in own where criteria[place].isEssential {
      if let value = value(place, reading), value < level.essentialMinimum {
        failing.append("essential \(criteria[place].id)")
      }
    }
    let counted = own.filter { value($0, reading) != nil }
    let gaps = counted.filter { value($0, reading) == 0 }
    if gaps.map({ criteria[$0].weight }).reduce(0, +) * 100
      > level.gaps * counted.map({ criteria[$0].weight }).reduce(0, +)
    {
      failing.append("gaps -")
    }
    var first = 0
    for clause in assessmentProtocol.clauses {
      let range = first..<(first + clause.allCriteria.count)
      first = range.upperBound
      let upTo = range.filter { criteria[$0].level <= level.number }
      if !reaches(upTo, level.clauseFloor, reading) { failing.append("clause \(clause.number)") }
    }
    return failing
  }

  private func reaches(_ places: [Int], _ percent: Int, _ reading: Reading) -> Bool {
    var achieved = 0
    var available = 0
    for place in places {
      guard let value = value(place, reading) else { continue }
      achieved += criteria[place].weight * value
      available += criteria[place].weight * (points.last ?? 0)
    }
    return achieved * 100 >= percent * available
  }

  private func isRated(_ answer: Answer) -> Bool {
    if case .rated = answer { true } else { false }
  }

  private func value(_ place: Int, _ reading: Reading) -> Int? {
    switch answers[place] {
    case .notApplicable: nil
    case .rated(let position): points[position]
    case .unrated:
      switch reading {
      case .certain: 0
      case .soFar: nil
      case .possible: points.last
      }
    }
  }
}
