import AssayCore

/// Sections 3 and 5: what was found, and what will be done about it.
extension Composer {
  var findings: [ReportBlock] {
    let labels = phrases.labels
    let items = phrases.items
    let kinds: [(String, FindingKind)] = [
      (labels.strengths, .strength), (items.seriousWeaknesses, .seriousWeakness),
      (items.minorWeaknesses, .minorWeakness), (items.risks, .risk),
      (labels.opportunities, .opportunity),
    ]
    var missing: [String] = []
    var blocks: [ReportBlock] = []
    for (title, kind) in kinds {
      let found = findings(of: [kind])
      if found.isEmpty {
        missing.append(title)
      } else {
        blocks += [.heading(depth: 1, text(title)), .list(found.map { fullLine($0) })]
      }
    }
    if assessment.actions.isEmpty {
      missing.append(labels.actionPlan)
    } else {
      blocks += [.heading(depth: 1, text(labels.actionPlan)), .table(actionPlan)]
    }
    let bare = withoutAction
    if !bare.isEmpty {
      blocks.append(.paragraph(text(items.withoutAction(bare.joined(separator: ", ")))))
    }
    if !missing.isEmpty { blocks.append(missingFacts(missing)) }
    return blocks + profiles
  }

  /// In the order of the kinds, then of their numbers.
  func findings(of kinds: [FindingKind]) -> [Kept<Finding<SealedText>>] {
    kinds.flatMap { kind in assessment.findings.filter { $0.content.kind == kind } }
  }

  private var actionPlan: ReportTable {
    let columns = phrases.items.actionColumns
    let rows = assessment.actions.map { kept in
      let action = kept.content
      return [
        label(kept.id), words(action.text), label(action.finding),
        action.owner.map { words($0) } ?? phrases.marks.notRecorded,
        action.due.map { date($0.text) } ?? phrases.marks.notRecorded, state(action),
      ].map(text)
    }
    return ReportTable(
      caption: text(phrases.items.actionCaption),
      columns: [
        columns.number, columns.action, columns.finding, columns.owner, columns.due,
        columns.state,
      ].map { .init(text($0)) }, rows: rows)
  }

  /// Weaknesses and risks that nobody does anything about yet.
  private var withoutAction: [String] {
    guard !assessment.actions.isEmpty else { return [] }
    let treated = Set(assessment.actions.map(\.content.finding))
    return findings(of: [.seriousWeakness, .minorWeakness, .risk])
      .filter { !treated.contains($0.id) }.map { label($0.id) }
  }

  var comparison: [ReportBlock] {
    [
      missingFacts([phrases.labels.benchmark, phrases.labels.trend, phrases.labels.keyFigures])
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
      achieved = phrases.clauses.range(
        certain.percentage(in: phrases), possible.percentage(in: phrases))
      if clause.counts.unrated > 0, let soFar = clause.achievement.soFar.fraction {
        achieved = phrases.clauses.headingFor(achieved, soFar.percentage(in: phrases))
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
