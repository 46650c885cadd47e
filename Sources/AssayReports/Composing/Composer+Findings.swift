import AssayCore

/// Sections 3, 5 and 7. A document holds no findings, comparisons or follow-up yet: what a norm
/// asks for is named as missing.
extension Composer {
  var findings: [ReportBlock] {
    let labels = phrases.labels
    let missing = missingFacts([
      labels.strengths, labels.weaknesses, labels.risks, labels.opportunities, labels.actionPlan,
    ])
    return [missing] + profiles
  }

  var comparison: [ReportBlock] {
    [
      missingFacts([phrases.labels.benchmark, phrases.labels.trend, phrases.labels.keyFigures])
    ]
  }

  var followUp: [ReportBlock] {
    [
      missingFacts([
        phrases.labels.diverging, phrases.labels.formerActions, phrases.labels.distribution,
      ])
    ]
  }

  /// How the processes of each standard stand, a bar for each top-level clause.
  private var profiles: [ReportBlock] {
    let words = phrases.clauses
    let shown: [ReportBlock] = standards.compactMap { standard in
      guard let score = standard.scoring?.score else { return nil }
      return .profile(
        ClauseProfile(
          caption: heading(of: standard),
          columns: [
            words.profileColumns.clause, words.profileColumns.achieved,
            words.profileColumns.rated,
          ].map(text),
          rows: score.clauses.map { row($0, in: standard.protocol) }))
    }
    return shown.isEmpty ? [] : [.heading(depth: 1, text(words.profile))] + shown
  }

  private func row(_ clause: ClauseScore, in home: AssessmentProtocol) -> ClauseProfile.Row {
    let title = home.clauses.first { $0.number == clause.number }?.title ?? ""
    let certain = clause.achievement.certain.fraction
    let possible = clause.achievement.possible.fraction
    var achieved = "–"
    var thousandths: ClosedRange<Int>?
    if let certain, let possible {
      achieved = phrases.clauses.range(certain.truncated, possible.truncated)
      if clause.counts.unrated > 0, let soFar = clause.achievement.soFar.fraction {
        achieved = phrases.clauses.headingFor(achieved, soFar.truncated)
      }
      thousandths = certain.thousandths...max(certain.thousandths, possible.thousandths)
    }
    return ClauseProfile.Row(
      clause: text(phrases.clauses.numbered(clause.number.text, title)), thousandths: thousandths,
      achieved: text(achieved),
      rated: text(phrases.clauses.ratedOf(clause.counts.rated, clause.counts.applicable)))
  }
}

extension Fraction {
  /// 0 to 1000, cut off.
  fileprivate var thousandths: Int {
    denominator.dividingFullWidth(numerator.multipliedFullWidth(by: 1000)).quotient
  }
}
