import AssayCore

/// Section 8: scale, weights, gates and sums, so that the level can be worked out again by hand.
extension Composer {
  var annex: [ReportBlock] {
    phrases.annex.introduction.map { .paragraph(text($0)) } + standards.flatMap(arithmetic)
  }

  private func arithmetic(_ standard: StandardResult) -> [ReportBlock] {
    let home = standard.protocol
    var blocks: [ReportBlock] = [
      .heading(depth: 1, heading(of: standard)), scale(home), thresholds(home),
    ]
    guard let scoring = standard.scoring else {
      return blocks + [.remark(text(phrases.results.withheld(assessment.unknownEvents)))]
    }
    blocks.append(readings(scoring.score, in: home))
    blocks.append(.remark(text(phrases.annex.certainReading)))
    for part in scoring.explanation?.parts ?? [] {
      if case .level(let number) = part.scope { blocks += sums(part, ofLevel: number, in: home) }
    }
    return blocks + verdict(scoring)
  }

  private func scale(_ home: AssessmentProtocol) -> ReportBlock {
    let words = phrases.annex
    let rows = home.scale.ratings.map { rating in
      [
        rating.code.text, "\(rating.points)",
        rating.meaning.isEmpty ? rating.name : "\(rating.name): \(rating.meaning)",
        words.evidence(rating.evidence.rawValue),
      ].map(text)
    }
    let columns = words.scaleColumns
    return .table(
      ReportTable(
        caption: text(words.scale),
        columns: [
          .init(text(columns.code)), .init(text(columns.points), isNumber: true),
          .init(text(columns.name)), .init(text(columns.evidence)),
        ], rows: rows))
  }

  private func thresholds(_ home: AssessmentProtocol) -> ReportBlock {
    let words = phrases.annex
    func least(_ percent: Int) -> String { percent > 0 ? words.atLeast("\(percent) %") : words.off }
    let rows = home.levels.map { level in
      [
        words.levelSum(level.number, level.name),
        least(level.assessable), least(level.threshold), least(level.consolidation),
        level.essentialMinimum > 0
          ? words.atLeast(neededRating(level.essentialMinimum, in: home)) : words.off,
        level.gaps < 100 ? words.atMost("\(level.gaps) %") : words.off, least(level.clauseFloor),
      ].map(text)
    }
    let columns = words.thresholdColumns
    return .table(
      ReportTable(
        caption: text(words.thresholds),
        columns: [
          columns.level, columns.assessable, columns.threshold, columns.consolidation,
          columns.essential, columns.gaps, columns.clauseFloor,
        ].map { .init(text($0)) }, rows: rows))
  }

  private func readings(_ score: Score, in home: AssessmentProtocol) -> ReportBlock {
    let words = phrases.annex
    func row(_ name: String, _ achievement: Readings<Achievement>) -> [ReportText] {
      ([name] + [achievement.certain, achievement.soFar, achievement.possible].map(measured))
        .map(text)
    }
    let columns = words.readingColumns
    return .table(
      ReportTable(
        caption: text(words.readings),
        columns: [.init(text(columns.level))]
          + [columns.certain, columns.soFar, columns.possible].map {
            .init(text($0), isNumber: true)
          },
        rows: score.levels.map { level in
          let name = home.levels.first { $0.number == level.number }?.name ?? ""
          return row(words.levelSum(level.number, name), level.achievement)
        } + [row(words.wholeRow, score.overall)]))
  }

  private func sums(
    _ part: Explanation, ofLevel number: Int, in home: AssessmentProtocol
  ) -> [ReportBlock] {
    let words = phrases.annex
    let name = home.levels.first { $0.number == number }?.name ?? ""
    var lines: [CriterionLine] = []
    var sum = Achievement(achieved: 0, available: 0)
    var checks: [GateCheck] = []
    for fact in part.facts {
      switch fact {
      case .criterion(let line): lines.append(line)
      case .sum(let achievement): sum = achievement
      case .gate(_, let check): checks.append(check)
      case .verdict, .heldByOneEssential: break
      }
    }
    var blocks: [ReportBlock] = [.heading(depth: 2, text(words.levelSum(number, name)))]
    if lines.isEmpty {
      blocks.append(.paragraph(text(words.noCriteria)))
    } else {
      blocks.append(.table(table(of: lines, sum, caption: words.criteriaOf(number), in: home)))
      blocks.append(
        .paragraph(text(words.achievement(sum.achieved, sum.available, share(sum)))))
    }
    return blocks + [.table(table(of: checks, ofLevel: number, in: home))]
  }

  private func table(
    of lines: [CriterionLine], _ sum: Achievement, caption: String, in home: AssessmentProtocol
  ) -> ReportTable {
    let words = phrases.annex
    let columns = words.sumColumns
    var tops: [CriterionID: String] = [:]
    for clause in home.clauses {
      for criterion in clause.allCriteria { tops[criterion.id] = clause.number.text }
    }
    let rows = lines.map { line -> [ReportText] in
      let share = line.achievement
      let isCounted = line.points != nil
      return [
        line.isEssential ? "\(line.criterion) (\(words.essentialMark))" : line.criterion.text,
        tops[line.criterion] ?? "",
        line.answer == .notApplicable ? "NA" : line.code?.text ?? words.off,
        "\(line.weight)", line.points.map { "\($0)" } ?? words.off,
        isCounted ? "\(share.achieved)" : words.off, isCounted ? "\(share.available)" : words.off,
      ].map(text)
    }
    return ReportTable(
      caption: text(caption),
      columns: [
        .init(text(columns.criterion)), .init(text(columns.clause)),
        .init(text(columns.rating)),
      ]
        + [columns.weight, columns.points, columns.product, columns.most].map {
          .init(text($0), isNumber: true)
        },
      rows: rows,
      total: [words.total, "", "", "", "", "\(sum.achieved)", "\(sum.available)"].map(text))
  }

  private func table(
    of checks: [GateCheck], ofLevel number: Int, in home: AssessmentProtocol
  ) -> ReportTable {
    let words = phrases.annex
    let rows = checks.map { check in
      let (found, needed) = measured(check.measure)
      return [
        phrases.gates.name(check.gate.rawValue),
        check.subject.map { subjectName($0, in: home) } ?? words.aboutLevel("\(number)"),
        found, needed, check.passes ? words.passes : words.fails,
      ].map(text)
    }
    let columns = words.gateColumns
    return ReportTable(
      caption: text(words.gatesOf(number)),
      columns: [columns.gate, columns.about, columns.measured, columns.needed, columns.result]
        .map { .init(text($0)) }, rows: rows)
  }

  private func measured(_ achievement: Achievement) -> String {
    achievement.fraction == nil
      ? phrases.annex.off
      : phrases.annex.ofWhole(share(achievement), achievement.achieved, achievement.available)
  }

  private func measured(_ measure: GateMeasure) -> (found: String, needed: String) {
    let words = phrases.annex
    switch measure {
    case .share(let achievement, let percent):
      return (measured(achievement), words.atLeast("\(percent) %"))
    case .gap(let weight, let percent): return (measured(weight), words.atMost("\(percent) %"))
    case .rating(let rating):
      return (
        rating.code?.text ?? phrases.clauses.notRated,
        words.atLeast(rating.neededCode?.text ?? phrases.gates.points(rating.neededPoints))
      )
    }
  }

  private func verdict(_ scoring: StandardResult.Scoring) -> [ReportBlock] {
    let words = phrases.annex
    let score = scoring.score
    guard let certain = score.level.certain else {
      return [.paragraph(text(phrases.results.noLevel))]
    }
    var sentences = [words.verdict("\(certain)", score.topLevel)]
    for fact in scoring.explanation?.facts ?? [] {
      if case .heldByOneEssential(let level, _, let criterion) = fact {
        sentences.append(words.heldByOneEssential(level, criterion.text))
      }
    }
    sentences.append(
      words.notApplicableShare(share(score.notApplicable), share(score.withNotApplicableLowest)))
    return [.paragraph(text(sentences.joined(separator: " ")))]
  }
}
