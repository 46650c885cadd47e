import AssayCore
import Phrases

extension Page {
  /// So that figures for practice are never taken for real ones.
  mutating func add(rehearsalMarkOf assessment: Assessment) {
    guard assessment.kind == .rehearsal else { return }
    let marks = Phrases.english.report.marks
    add("\(marks.rehearsal): ", paragraph: marks.rehearsalMeaning)
    add()
  }

  /// A standard's level with its reasons, the shortest way up and the margin.
  mutating func add(_ result: ScoredStandard) {
    let score = result.score
    add("", paragraph: result.heading)
    add()
    add("  Level     ", paragraph: score.levelInWords)
    add("  Criteria  ", paragraph: score.countsInWords)
    add("  Score     ", paragraph: score.scoreInWords)
    add()
    for level in score.levels {
      let achieved = level.achievement.certain.percentInWords
      let head = "  Level \(level.number)   "
      guard !level.failures.certain.isEmpty else {
        add(head, paragraph: "\(achieved), all gates pass")
        continue
      }
      let isOpen = !score.isComplete && level.failures.possible.isEmpty
      add(head, paragraph: "\(achieved), does not pass\(isOpen ? " yet" : ""):")
      for failure in level.failures.certain {
        let settled = level.failures.possible.first { $0.isSameGate(as: failure) }
        // What rating on can still change is measured as it stands, the rest at its best.
        let mark = settled == nil ? "· still open" : "! settled"
        let reason = (settled ?? failure).sentence(level: level.number)
        add("            \(score.isComplete ? "!" : mark + ":") ", paragraph: reason)
      }
    }
    if !score.levels.isEmpty { add() }
    if let lift = result.lift {
      add("  Way up    ", paragraph: lift.inWords(on: result.standard.scale))
    }
    if let margin = result.margin { add("  Margin    ", paragraph: margin.inWords) }
  }

  /// The level of several standards together.
  mutating func add(_ combined: CombinedLevel) {
    add("Combined level \(combined.levelText ?? "–"): the lowest of the standards' levels")
    let left =
      combined.skipped.map { "\($0) has no level" }
      + combined.outside.map { "\($0) stands outside the chain" }
    if !left.isEmpty { add("  Left out: ", paragraph: left.joined(separator: "; ")) }
  }
}

extension Score {
  /// `1, final`, or `0–2, heading for 1`.
  var levelInWords: String {
    guard let interval else { return "none: nothing is applicable" }
    if isComplete { return "\(levelText) of \(topLevel), \(Phrases.english.level.final)" }
    if interval.isSettled {
      return "\(levelText) of \(topLevel), \(Phrases.english.level.settled)"
    }
    let heading = interval.headingFor.map { Phrases.english.level.headingFor("\($0)") }
    return [levelText, heading ?? "nothing rated yet"].joined(separator: ", ")
  }

  var countsInWords: String {
    var words = Phrases.english.level.rated(counts.rated, counts.applicable)
    if counts.notApplicable > 0 {
      let share = notApplicable.percentInWords
      words += " · \(counts.notApplicable) not applicable (\(share) of the weight)"
    }
    return words
  }

  var scoreInWords: String {
    let certain = overall.certain.percentInWords
    guard !isComplete else { return certain }
    let soFar = overall.soFar.percentInWords
    return "\(certain) certain · \(soFar) so far · \(overall.possible.percentInWords) possible"
  }
}

extension Achievement {
  /// `79.9 %`, truncated; `–` over nothing.
  var percentInWords: String { fraction.map { "\($0.truncated) %" } ?? "–" }
}

extension Lift {
  fileprivate func inWords(on scale: Scale) -> String {
    func code(_ position: Int?) -> String {
      guard let position else { return Phrases.english.level.unrated }
      return scale.ratings.indices.contains(position) ? scale.ratings[position].code.text : "?"
    }
    let count = "\(isExact ? "" : "at most ")\(steps) \(steps == 1 ? "step" : "steps")"
    let ways = raises.map { "\($0.criterion) \(code($0.from)) → \(code($0.to))" }
    return "\(count) to level \(level): \(ways.joined(separator: ", "))"
  }
}

extension Margin {
  fileprivate var inWords: String {
    let what = subject.map { "\(gate.rawValue) \($0)" } ?? gate.rawValue
    return "\(steps) \(steps == 1 ? "step" : "steps") down would break level \(level): \(what)"
  }
}
