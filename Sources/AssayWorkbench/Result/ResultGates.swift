import AssayCore
import Cells

/// A level's gates with their figures: those in the way one by one, those that hold together.
extension Model {
  func gateRows(_ level: LevelScore, _ walk: Walk, width: Int) -> [SheetRow] {
    let layout = walk.layout
    let answers = walk.standard.answers
    let certain = checks(of: level.number, layout, answers, .certain)
    let possible = checks(of: level.number, layout, answers, .possible)
    var rows: [SheetRow] = []
    var essentials = 0
    var clauses: [String] = []
    for (now, then) in zip(certain, possible) {
      if now.passes {
        switch now.subject {
        case .criterion: essentials += 1
        case .clause(let number): clauses.append(number.text)
        case .lowerLevel, nil: rows.append(gateRow(now, then, level.number, walk, width: width))
        }
      } else {
        rows.append(gateRow(now, then, level.number, walk, width: width))
      }
    }
    if essentials > 0 { rows.append(summary(phrases.result.essentialsHold(essentials))) }
    if !clauses.isEmpty {
      rows.append(
        summary(phrases.result.clausesHold(clauses.joined(separator: ", "), clauses.count)))
    }
    if rows.isEmpty { rows.append(SheetRow(lines: [StyledLine("✓", .success)], subject: .nothing)) }
    let name = layout.source.levels.first { $0.number == level.number }?.name ?? ""
    var heading = StyledLine(phrases.result.levelOf(level.number, name), .heading)
    if level.failures.certain.isEmpty {
      heading.add("  " + phrases.result.holds, .success)
    } else if level.failures.possible.isEmpty {
      heading.add("  " + phrases.result.open, .dim)
    } else {
      heading.add("  " + phrases.result.against, .warning)
    }
    rows[0].above = [.empty, heading]
    return rows
  }

  private func checks(
    of level: Int, _ layout: StandardLayout, _ answers: [Answer], _ reading: Reading
  ) -> [GateCheck] {
    layout.scoring.explain(.level(level), answers, reading)?.facts.compactMap { fact in
      if case .gate(_, let check) = fact { check } else { nil }
    } ?? []
  }

  private func summary(_ text: String) -> SheetRow {
    var line = StyledLine("✓ ", .success)
    line.add(text)
    return SheetRow(lines: [line], subject: .nothing)
  }

  /// A gate as it is certain, and what it can still come to.
  private func gateRow(
    _ now: GateCheck, _ then: GateCheck, _ level: Int, _ walk: Walk, width: Int
  ) -> SheetRow {
    var line =
      now.passes
      ? StyledLine("✓ ", .success)
      : then.passes ? StyledLine("· ", .dim) : StyledLine("! ", .warning)
    line.add(gateName(now.gate, now.subject))
    let (figure, needed) = figures(now, then)
    line.pad(to: (width >= 66 ? 48 : 41) - SafeText(figure).width)
    line.add(figure, now.passes ? .normal : .emphasis)
    line.add("  " + needed, .dim)
    return SheetRow(
      lines: [line], subject: target(now.gate, now.subject, ofLevel: level, walk))
  }

  private func figures(_ now: GateCheck, _ then: GateCheck) -> (String, needed: String) {
    let words = phrases.result
    switch (now.measure, then.measure) {
    case (.rating(let rating), _):
      return (
        rating.code?.text ?? phrases.level.unrated,
        words.needsRating(rating.neededCode?.text ?? "\(rating.neededPoints)")
      )
    case (.share(let low, let needed), .share(let high, _)):
      return (words.reached(percent(low), percent(high)), words.needs(needed))
    case (.gap(let high, let most), .gap(let low, _)):
      return (words.reached(percent(low), percent(high)), words.most(most))
    case (.share(let low, let needed), _): return (percent(low), words.needs(needed))
    case (.gap(let high, let most), _): return (percent(high), words.most(most))
    }
  }

  func gateName(_ gate: Gate, _ subject: GateSubject?) -> String {
    let words = phrases.result
    switch gate {
    case .threshold: return words.threshold
    case .assessable: return words.assessable
    case .gaps: return words.gaps
    case .consolidation: return words.consolidation(subject?.description ?? "")
    case .essential: return words.essential(subject?.description ?? "")
    case .clause: return words.clause(subject?.description ?? "")
    }
  }

  /// The criterion a gate leads to: the essential, or the weakest of those it measures.
  func target(
    _ gate: Gate, _ subject: GateSubject?, ofLevel level: Int, _ walk: Walk
  ) -> SheetRow.Subject {
    let layout = walk.layout
    switch subject {
    case .criterion(let id): return .criterion(CriterionReference(layout.source.id, id))
    case .clause(let number):
      return .clause(ClauseReference(layout.source.id, number), levels: [nil])
    case .lowerLevel, nil:
      var measured = level
      if case .lowerLevel(let lower) = subject { measured = lower }
      let spots = layout.criteria.indices.filter { layout.criteria[$0].level == measured }
        .map { Route.Spot(standard: walk.standardIndex, place: $0) }
      return walk.weakest(of: spots).map(SheetRow.Subject.criterion) ?? .nothing
    }
  }
}
