/// Sums over a set of criteria, from which every reading follows.
struct Tally {
  // Weights.
  var whole = 0
  var applicable = 0
  var rated = 0
  var lowest = 0
  /// Σ weight × points of what is rated.
  var points = 0
  // Numbers of criteria.
  var ratedCount = 0
  var unratedCount = 0
  var notApplicableCount = 0

  mutating func add(_ answer: Answer, weight: Int, _ scale: [Int]) {
    whole += weight
    switch answer {
    case .notApplicable:
      notApplicableCount += 1
    case .unrated:
      unratedCount += 1
      applicable += weight
    case .rated(let position):
      ratedCount += 1
      applicable += weight
      rated += weight
      points += weight * scale[position]
      if position == 0 { lowest += weight }
    }
  }

  static func += (left: inout Tally, right: Tally) {
    left.whole += right.whole
    left.applicable += right.applicable
    left.rated += right.rated
    left.lowest += right.lowest
    left.points += right.points
    left.ratedCount += right.ratedCount
    left.unratedCount += right.unratedCount
    left.notApplicableCount += right.notApplicableCount
  }

  /// The lowest rating is worth 0 points, so that unrated adds none in the certain reading.
  func achievement(_ reading: Reading, maximum: Int) -> Achievement {
    switch reading {
    case .certain: Achievement(achieved: points, available: applicable * maximum)
    case .soFar: Achievement(achieved: points, available: rated * maximum)
    case .possible:
      Achievement(
        achieved: points + (applicable - rated) * maximum, available: applicable * maximum)
    }
  }

  /// Weight at the lowest rating, of the weight that counts.
  func gaps(_ reading: Reading) -> Achievement {
    switch reading {
    case .certain: Achievement(achieved: lowest + applicable - rated, available: applicable)
    case .soFar: Achievement(achieved: lowest, available: rated)
    case .possible: Achievement(achieved: lowest, available: applicable)
    }
  }

  var assessable: Achievement { Achievement(achieved: applicable, available: whole) }

  var criteriaCount: Int { ratedCount + unratedCount + notApplicableCount }

  var counts: AnswerCounts {
    AnswerCounts(
      rated: ratedCount, unrated: unratedCount, notApplicable: notApplicableCount)
  }
}

/// The tallies of one set of answers: by level, by top-level clause, and over everything.
struct Tallies {
  var overall = Tally()
  /// One for each level, and a last one for criteria without a defined level.
  var levels: [Tally]
  /// One for each top-level clause.
  var clauses: [Tally]
  /// Clause by clause, in each the levels ascending: criteria of the clause up to that level.
  var clausesUpToLevel: [Tally]
  var unratedEssentials = 0

  init(_ model: ScoringModel, _ answers: [Answer]) {
    let rows = model.levels.count + 1
    levels = Array(repeating: Tally(), count: rows)
    clauses = Array(repeating: Tally(), count: model.topClauses.count)
    clausesUpToLevel = Array(repeating: Tally(), count: rows * model.topClauses.count)

    for place in model.criteria.indices {
      let answer = model.answer(place, in: answers)
      let cell = model.clausePlaces[place] * rows + model.levelPlaces[place]
      clausesUpToLevel[cell].add(answer, weight: model.weights[place], model.points)
      if answer == .unrated, model.isEssential[place] { unratedEssentials += 1 }
    }

    for clause in clauses.indices {
      for level in 0..<rows {
        let cell = clause * rows + level
        levels[level] += clausesUpToLevel[cell]
        if level > 0 { clausesUpToLevel[cell] += clausesUpToLevel[cell - 1] }
      }
      clauses[clause] = clausesUpToLevel[clause * rows + rows - 1]
      overall += clauses[clause]
    }
  }
}
