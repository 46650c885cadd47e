extension ScoringModel {
  /// Checks a level's own gates in one reading, in the order of ``Gate``, whether or not lower
  /// levels hold: lower levels ascending, criteria and clauses in protocol order.
  ///
  /// Unrated essentials are left out of the reading so far, and so give no check there.
  func checks(
    ofLevelAt place: Int, _ reading: Reading, _ tallies: Tallies, _ answers: [Answer]
  ) -> [GateCheck] {
    collect(.all, ofLevelAt: place, reading, tallies, answers)
  }

  /// The checks of a level's own gates that do not pass.
  func failures(
    ofLevelAt place: Int, _ reading: Reading, _ tallies: Tallies, _ answers: [Answer]
  ) -> [GateCheck] {
    collect(.failing, ofLevelAt: place, reading, tallies, answers)
  }

  private enum Wanted { case all, failing }

  private func collect(
    _ wanted: Wanted, ofLevelAt place: Int, _ reading: Reading, _ tallies: Tallies,
    _ answers: [Answer]
  ) -> [GateCheck] {
    var checks: [GateCheck] = []
    // The subject is made only where it is kept: this runs after every key.
    func look(_ gate: Gate, _ measure: GateMeasure, at subject: @autoclosure () -> GateSubject?) {
      if wanted == .all || !measure.isMet {
        if checks.isEmpty { checks.reserveCapacity(mostChecks) }
        checks.append(GateCheck(gate: gate, subject: subject(), measure: measure))
      }
    }

    let mostChecks = 3 + place + essentials[place].count + topClauses.count
    let level = levels[place]
    let own = tallies.levels[place]
    look(.assessable, .share(own.assessable, atLeast: level.assessable), at: nil)
    look(
      .threshold, .share(own.achievement(reading, maximum: maximum), atLeast: level.threshold),
      at: nil)
    for lower in 0..<place {
      let achievement = tallies.levels[lower].achievement(reading, maximum: maximum)
      look(
        .consolidation, .share(achievement, atLeast: level.consolidation),
        at: .lowerLevel(levels[lower].number))
    }
    let neededCode = points.firstIndex { $0 >= level.essentialMinimum }.map { codes[$0] }
    for criterion in essentials[place] {
      let answer = answer(criterion, in: answers)
      guard let counted = points(of: answer, reading),
        wanted == .all || counted < level.essentialMinimum
      else { continue }
      look(
        .essential,
        .rating(
          EssentialRating(
            code: code(of: answer), points: counted, neededPoints: level.essentialMinimum,
            neededCode: neededCode)), at: .criterion(criteria[criterion]))
    }
    look(.gaps, .gap(own.gaps(reading), atMost: level.gaps), at: nil)
    for clause in topClauses.indices {
      let tally = tallies.clausesUpToLevel[clause * (levels.count + 1) + place]
      look(
        .clause,
        .share(tally.achievement(reading, maximum: maximum), atLeast: level.clauseFloor),
        at: .clause(topClauses[clause]))
    }
    return checks
  }

  /// What an answer counts for; nil where the reading does not look at it.
  func points(of answer: Answer, _ reading: Reading) -> Int? {
    switch (answer, reading) {
    case (.notApplicable, _), (.unrated, .soFar): nil
    case (.unrated, .certain): 0
    case (.unrated, .possible): maximum
    case (.rated(let position), _): points[position]
    }
  }

  /// Nil for what is not rated.
  func code(of answer: Answer) -> RatingCode? {
    if case .rated(let position) = answer { codes[position] } else { nil }
  }
}
