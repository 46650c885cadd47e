import AssayCore
import Cells

extension Model {
  /// The level and its reasons: what is settled apart from what nobody has rated yet.
  /// Where there are too few rows what matters least is left out, and that it is.
  func levelPane(_ walk: Walk, width: Int, rows: Int) -> [StyledLine] {
    if walk.isResultHidden {
      return [StyledLine(" " + phrases.walk.resultHidden(key(of: "hide-result")), .dim)]
    }
    if walk.assessment.unknownEvents > 0 {
      return StyledLine.wrapped(
        phrases.level.withheld(walk.assessment.unknownEvents), width: width - 1, indent: 1,
        style: .warning)
    }
    let heading = [levelHeading(walk, width: width), countLine(walk)]
    let open = openLines(walk)
    let table = levelTable(walk, width: width)
    let above = aboveEvidenceLines(walk)
    let others = otherStandards(walk, width: width)
    func joined(_ blocks: [[StyledLine]]) -> [StyledLine] {
      Array(blocks.filter { !$0.isEmpty }.joined(separator: [.empty]))
    }
    for most in [7, 4] {
      let all = joined([heading, settledLines(walk, most: most), open, table, above, others])
      if all.count <= rows { return all }
    }
    let settled = settledLines(walk, most: 4)
    let fewer = [
      [heading, settled, open, table, above], [heading, settled, table, above],
      [heading, settled, table], [heading, settled], [heading],
    ].map(joined)
    return (fewer.first { $0.count < rows } ?? heading) + [StyledLine(" …", .dim)]
  }

  private func aboveEvidenceLines(_ walk: Walk) -> [StyledLine] {
    let (unexplained, upheld) = walk.standard.aboveEvidence
    var lines: [StyledLine] = []
    if unexplained > 0 {
      lines.append(StyledLine(" " + phrases.shortfalls.counted(unexplained), .warning))
    }
    if upheld > 0 {
      lines.append(StyledLine(" " + phrases.shortfalls.upheldCounted(upheld), .dim))
    }
    return lines
  }

  /// What only revising a rating would change.
  private func settledLines(_ walk: Walk, most: Int) -> [StyledLine] {
    let score = walk.standard.score
    if let (level, failures) = walk.standard.settledAgainst {
      guard !failures.isEmpty else { return [] }
      return [StyledLine(" " + phrases.level.settledAgainst(level), .heading)]
        + limited(failures.map { reasonLine($0, level: level) }, to: most)
    }
    guard score.level.certain == score.topLevel, score.topLevel > 0 else { return [] }
    return [StyledLine(" " + phrases.level.topReached, .success)]
  }

  private func levelHeading(_ walk: Walk, width: Int) -> StyledLine {
    var line = StyledLine(" \(phrases.level.level) ", .heading)
    line.add(walk.standard.score.levelText, .emphasis)
    let right = outlook(walk.standard.score)
    line.pad(to: width - SafeText(right).width - 1)
    line.add(right, .normal)
    return line
  }

  /// What can still become of the level, in a word or two.
  func outlook(_ score: Score) -> String {
    guard let interval = score.interval else { return phrases.level.noLevel }
    if score.isComplete { return phrases.level.final }
    if interval.isSettled { return phrases.level.settled }
    return interval.headingFor.map { phrases.level.headingFor("\($0)") } ?? ""
  }

  private func countLine(_ walk: Walk) -> StyledLine {
    let counts = walk.standard.score.counts
    var text = phrases.level.rated(counts.rated, counts.applicable)
    if counts.notApplicable > 0 {
      text += " · " + phrases.level.notApplicable(counts.notApplicable)
    }
    return StyledLine(" " + text, .dim)
  }

  private func limited(_ lines: [StyledLine], to most: Int) -> [StyledLine] {
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1)
      + [StyledLine("   " + phrases.level.more(lines.count - most + 1), .dim)]
  }

  private func reasonLine(_ failure: GateCheck, level: Int) -> StyledLine {
    var line = StyledLine(" ! ", .warning)
    line.add(reason(failure, level: level))
    return line
  }

  /// A gate that fails, in words.
  func reason(_ failure: GateCheck, level: Int) -> String {
    let subject = failure.subject?.description ?? ""
    switch (failure.gate, failure.measure) {
    case (_, .rating(let rating)):
      return phrases.level.essentialIs(
        subject, rating.code?.text ?? phrases.level.unrated,
        rating.neededCode?.text ?? "\(rating.neededPoints)")
    case (_, .gap(let share, let most)):
      return phrases.level.gapsAre(level, percent(share), most)
    case (.clause, .share(let share, let needed)):
      return phrases.level.clauseIs(subject, percent(share), needed)
    case (.consolidation, .share(let share, let needed)):
      return phrases.level.consolidationIs(subject, percent(share), needed)
    case (.assessable, .share(let share, let needed)):
      return phrases.level.assessableIs(level, percent(share), needed)
    case (_, .share(let share, let needed)):
      return phrases.level.thresholdIs(level, percent(share), needed)
    }
  }

  func percent(_ achievement: Achievement) -> String {
    achievement.fraction.map { phrases.figures.decimal($0.truncated) } ?? "–"
  }

  /// Where the unrated criteria are, and how many of them are essential.
  private func openLines(_ walk: Walk) -> [StyledLine] {
    let standard = walk.standard
    var items = standard.layout.clauses.filter { $0.depth == 0 }.compactMap { clause -> String? in
      let unrated = standard.answers[clause.criteria].count { $0 == .unrated }
      return unrated > 0 ? phrases.level.openClause(clause.number.text, unrated) : nil
    }
    guard !items.isEmpty else { return [] }
    if standard.score.unratedEssentials > 0 {
      items.append(phrases.level.openEssentials(standard.score.unratedEssentials))
    }
    var lines = [StyledLine(" " + phrases.level.notYetRated, .heading)]
    for pair in stride(from: 0, to: items.count, by: 2) {
      var line = StyledLine(" · ", .dim)
      line.add(items[pair])
      if items.indices.contains(pair + 1) {
        line.pad(to: 17)
        line.add("· ", .dim)
        line.add(items[pair + 1])
      }
      lines.append(line)
    }
    return lines
  }

  private func levelTable(_ walk: Walk, width: Int) -> [StyledLine] {
    let score = walk.standard.score
    var head = StyledLine("  ", .dim)
    for (title, end) in zip([phrases.level.soFar, phrases.level.range], [10, 18]) {
      head.pad(to: end - SafeText(title).width)
      head.add(title, .dim)
    }
    head.add("  " + phrases.level.needs, .dim)
    return [head]
      + score.levels.map { level in
        let readings = level.achievement
        let soFar = percent(readings.soFar)
        let low = whole(readings.certain)
        let high = whole(readings.possible)
        let range = low == high ? low : "\(low)–\(high)"
        var line = StyledLine(" L\(level.number)", .emphasis)
        line.pad(to: 10 - SafeText(soFar).width)
        line.add(soFar)
        line.pad(to: 18 - SafeText(range).width)
        line.add(range)
        line.add("  " + needs(level.number, walk.layout.source.levels), .dim)
        return line
      }
  }

  /// Whole per cent, truncated.
  private func whole(_ achievement: Achievement) -> String {
    guard let text = achievement.fraction?.truncated else { return "–" }
    return String(text.prefix { $0 != "." })
  }

  private func needs(_ number: Int, _ levels: [Level]) -> String {
    guard let level = levels.first(where: { $0.number == number }) else { return "" }
    let higher = levels.first { $0.number > number && $0.consolidation > level.threshold }
    guard let higher else { return "\(level.threshold)" }
    return phrases.level.needsForHigher(level.threshold, higher.consolidation, higher.number)
  }

  private func otherStandards(_ walk: Walk, width: Int) -> [StyledLine] {
    guard walk.standards.count > 1 else { return [] }
    return walk.standards.enumerated().filter { $0.offset != walk.standardIndex }.map { _, other in
      var line = StyledLine(" " + other.layout.shortName, .dim)
      line.pad(to: 17)
      line.add(other.score.levelText)
      let counts = other.score.counts
      line.pad(to: width - "\(counts.rated)/\(counts.applicable)".count - 1)
      line.add("\(counts.rated)/\(counts.applicable)", .dim)
      return line
    }
  }

  /// The level in one line, where there is no room for its pane.
  func levelLine(_ walk: Walk) -> StyledLine {
    if walk.isResultHidden {
      return StyledLine(phrases.walk.resultHidden(key(of: "hide-result")), .dim)
    }
    if walk.assessment.unknownEvents > 0 {
      return StyledLine(phrases.level.withheld(walk.assessment.unknownEvents), .warning)
    }
    let score = walk.standard.score
    var line = StyledLine("\(phrases.level.level) ", .heading)
    line.add(walk.standard.score.levelText, .emphasis)
    let outlook = outlook(score)
    if !outlook.isEmpty { line.add(", " + outlook) }
    line.add(" │ ", .border)
    line.add("\(score.counts.rated)/\(score.counts.applicable)")
    if let (level, failures) = walk.standard.settledAgainst, let first = failures.first {
      line.add(" │ ", .border)
      line.add("! ", .warning)
      line.add(reason(first, level: level))
      if failures.count > 1 { line.add(" +\(failures.count - 1)", .dim) }
    }
    let above = walk.standard.aboveEvidence.unexplained
    if above > 0 {
      line.add(" │ ", .border)
      line.add(phrases.shortfalls.short(above), .warning)
    }
    return line
  }
}
