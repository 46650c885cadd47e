extension ScoringModel {
  /// Scores answers given in protocol order; missing ones are unrated, surplus ones ignored.
  ///
  /// Level k holds in a reading when every level up to k passes all its gates in that reading.
  public func score(_ answers: [Answer]) -> Score {
    let tallies = Tallies(self, answers)
    let overall = tallies.overall
    let levelScores = levels.indices.map { place in
      LevelScore(
        number: levels[place].number, counts: tallies.levels[place].counts,
        achievement: achievements(tallies.levels[place]),
        failures: failures(ofLevelAt: place, tallies, answers))
    }
    return Score(
      level: Readings { reading in
        let isRead = reading == .soFar ? overall.ratedCount > 0 : overall.counts.applicable > 0
        guard isRead else { return nil }
        return levelScores.prefix { $0.failures[reading].isEmpty }.last?.number ?? 0
      },
      topLevel: levels.last?.number ?? 0,
      counts: overall.counts,
      overall: achievements(overall),
      levels: levelScores,
      clauses: topClauses.indices.compactMap { place in
        let tally = tallies.clauses[place]
        guard tally.criteriaCount > 0 else { return nil }
        return ClauseScore(
          number: topClauses[place], counts: tally.counts, achievement: achievements(tally))
      },
      notApplicable: Achievement(
        achieved: overall.whole - overall.applicable, available: overall.whole),
      withNotApplicableLowest: Achievement(
        achieved: overall.points, available: overall.whole * maximum),
      unratedEssentials: tallies.unratedEssentials)
  }

  private func failures(
    ofLevelAt place: Int, _ tallies: Tallies, _ answers: [Answer]
  ) -> Readings<[GateCheck]> {
    guard tallies.overall.unratedCount > 0 else {
      // The readings are equal, so one is enough.
      let failures = failures(ofLevelAt: place, .certain, tallies, answers)
      return Readings { _ in failures }
    }
    return Readings { failures(ofLevelAt: place, $0, tallies, answers) }
  }

  private func achievements(_ tally: Tally) -> Readings<Achievement> {
    Readings { tally.achievement($0, maximum: maximum) }
  }
}
