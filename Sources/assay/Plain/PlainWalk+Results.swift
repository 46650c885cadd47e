import AssayCore
import AssayReports
import Phrases

extension PlainWalk {
  /// The level of the standard one is in with its reasons, and in one sentence that of the others.
  mutating func readResults() {
    guard !isResultHidden else { return speech.say(words.resultHidden) }
    guard let results = opened.results else {
      return speech.say(words.levelWithheld(assessment.unknownEvents))
    }
    for (index, result) in results.enumerated() where index != standardIndex {
      speech.say(levelSentence(standards[index]))
      speech.say(countsSentence(result.score))
    }
    if results.count > 1 {
      let level = CombinedLevel(results).levelText ?? phrases.level.noLevel
      speech.say(phrases.report.results.combined(level))
      speech.pause()
    }
    let result = results[standardIndex]
    speech.say(levelSentence(standard))
    speech.say(countsSentence(result.score))
    let counts = result.score.counts
    if counts.unrated > 0 {
      speech.say(
        phrases.report.results.undecided(counts.unrated, result.score.unratedEssentials))
    }
    readReasons(result.score)
    readWays(result)
  }

  private func countsSentence(_ score: Score) -> String {
    words.counts(score.counts.rated, score.counts.applicable, score.counts.notApplicable)
  }

  private mutating func readReasons(_ score: Score) {
    guard score.interval != nil else { return }
    guard let outlook = score.outlook else {
      return speech.say(phrases.report.results.topReached)
    }
    let groups = [
      (words.settledAgainst(outlook.level), outlook.settled),
      (words.stillOpen(outlook.level), outlook.open),
    ]
    for (heading, failures) in groups where !failures.isEmpty {
      speech.say(heading)
      for failure in failures {
        speech.say(
          failure.sentence(ofLevel: outlook.level, in: standard.source, phrases.report))
      }
    }
  }

  private mutating func readWays(_ result: ScoredStandard) {
    let ways = phrases.report.ways
    if let lift = result.lift {
      speech.say(ways.steps(lift.steps, lift.level, lift.isExact))
      let raises = lift.raises.map { raise in
        ways.raise(raise.criterion.text, raise.from.map(code) ?? ways.unratedStart, code(raise.to))
      }
      speech.say(words.steps(raises.joined(separator: "; ")))
    }
    if let margin = result.margin {
      speech.say(margin.sentence(in: standard.source, phrases.report))
    }
  }

  private func code(_ position: Int) -> String {
    let ratings = standard.source.scale.ratings
    return ratings.indices.contains(position) ? ratings[position].code.text : "?"
  }

  /// The level in one sentence.
  func levelSentence(_ standard: PlainStandard) -> String {
    guard assessment.unknownEvents == 0 else {
      return words.levelWithheld(assessment.unknownEvents)
    }
    let score = standard.source.score(assessment)
    guard let interval = score.interval else { return words.noLevel(standard.name) }
    guard interval.isSettled else {
      return words.levelBetween(
        standard.name, interval.certain, interval.possible, interval.headingFor)
    }
    return score.isComplete
      ? words.level(standard.name, score.levelText)
      : words.levelSettled(standard.name, score.levelText)
  }
}
