extension ScoringModel {
  /// Checks a level's own gates in one reading, in the order of ``Gate``, whether or not lower
  /// levels hold: lower levels ascending, criteria and clauses in protocol order.
  ///
  /// Unrated essentials are left out of the reading so far, and so give no check there.
  func checkGates(
    ofLevelAt place: Int, _ reading: Reading, _ tallies: Tallies, _ answers: [Answer],
    _ visit: (GateCheck) -> Void
  ) {
    let level = levels[place]
    let own = tallies.levels[place]
    visit(
      GateCheck(
        gate: .assessable, measure: .share(own.assessable, atLeast: level.assessable)))
    visit(
      GateCheck(
        gate: .threshold,
        measure: .share(
          own.achievement(reading, maximum: maximum), atLeast: level.threshold)))
    for lower in 0..<place {
      let achievement = tallies.levels[lower].achievement(reading, maximum: maximum)
      visit(
        GateCheck(
          gate: .consolidation, subject: .lowerLevel(levels[lower].number),
          measure: .share(achievement, atLeast: level.consolidation)))
    }
    for criterion in essentials[place] {
      guard
        let rating = essentialRating(
          answer(criterion, in: answers), reading, minimum: level.essentialMinimum)
      else { continue }
      visit(
        GateCheck(
          gate: .essential, subject: .criterion(criteria[criterion]), measure: .rating(rating)))
    }
    visit(GateCheck(gate: .gaps, measure: .gap(own.gaps(reading), atMost: level.gaps)))
    for clause in topClauses.indices {
      let tally = tallies.clausesUpToLevel[clause * (levels.count + 1) + place]
      visit(
        GateCheck(
          gate: .clause, subject: .clause(topClauses[clause]),
          measure: .share(
            tally.achievement(reading, maximum: maximum), atLeast: level.clauseFloor)))
    }
  }

  /// The checks of a level's own gates that do not pass.
  func failures(
    ofLevelAt place: Int, _ reading: Reading, _ tallies: Tallies, _ answers: [Answer]
  ) -> [GateFailure] {
    var failures: [GateFailure] = []
    checkGates(ofLevelAt: place, reading, tallies, answers) { check in
      if !check.passes { failures.append(check) }
    }
    return failures
  }

  /// Nil where the reading does not look at the criterion.
  private func essentialRating(
    _ answer: Answer, _ reading: Reading, minimum: Int
  ) -> EssentialRating? {
    let code: RatingCode?
    let counted: Int
    switch (answer, reading) {
    case (.notApplicable, _), (.unrated, .soFar): return nil
    case (.unrated, .certain): (code, counted) = (nil, 0)
    case (.unrated, .possible): (code, counted) = (nil, maximum)
    case (.rated(let position), _): (code, counted) = (codes[position], points[position])
    }
    return EssentialRating(
      code: code, points: counted, neededPoints: minimum,
      neededCode: points.firstIndex { $0 >= minimum }.map { codes[$0] })
  }
}
