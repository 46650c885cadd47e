import AssayCore

/// What takes a search: the shortest way up, the margin, the ratings that decide.
struct ResultAnalysis: Sendable {
  var lift: Lift?
  var margin: Margin?
  var deciding: [DecidingRating]

  /// How often the search for the shortest way looks whether it may go on. A count and not a clock,
  /// so that the same ratings always show the same; typical protocols need a few hundred.
  static let patience = 20_000

  init(_ scoring: ScoringModel, _ answers: [Answer]) {
    var left = Self.patience
    lift = scoring.lift(answers) {
      left -= 1
      return left > 0
    }
    margin = scoring.margin(answers)
    // A step costs as much as the protocol is long.
    deciding = scoring.decidingRatings(
      answers, trying: 2_000_000 / max(scoring.criteria.count, 1))
  }
}

extension Standard {
  /// Made when it is first asked for, and kept while the answers stay the same.
  var analysis: ResultAnalysis {
    layout.analysis.value(for: answers) { ResultAnalysis(layout.scoring, answers) }
  }
}
