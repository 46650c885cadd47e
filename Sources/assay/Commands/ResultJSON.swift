import AssayCore

extension ScoredStandard {
  /// The object that Docs/schema/score.schema.json describes.
  var json: JSONText {
    .object([
      .init("guaranteed", JSONText(score.level.certain)),
      .init("attainable", JSONText(score.level.possible)),
      .init("provisional", JSONText(score.level.soFar)),
      .init("rated", .number(score.counts.rated)),
      .init("applicable", .number(score.counts.applicable)),
      .init("notApplicable", .number(score.counts.notApplicable)),
      .init("complete", .boolean(score.isComplete)),
      .init(
        "score",
        .object([
          .init("guaranteed", score.overall.certain.percentage),
          .init("attainable", score.overall.possible.percentage),
          .init("provisional", score.overall.soFar.percentage),
        ])),
      .init("scoreFraction", score.overall.certain.ratio),
      .init("levels", .list(score.levels.map(\.json))),
      .init(
        "clauses",
        .object(
          score.clauses.map { .init($0.number.text, $0.achievement.certain.percentage) })),
      .init("lift", JSONText(lift?.steps)),
      .init("margin", JSONText(margin?.steps)),
      .init("liftExact", .boolean(lift?.isExact ?? true)),
    ])
  }
}

extension [ScoredStandard] {
  /// Every standard by its id, and the level of all together.
  var json: JSONText {
    let combined = CombinedLevel(self)
    let standards = map { JSONText.Member($0.standard.id.text, $0.json) }
    return .object(
      standards + [
        .init(
          "combined",
          .object([
            .init("level", JSONText(combined.level.certain)),
            .init("skipped", .list(combined.skipped.map { .text($0.text) })),
          ]))
      ])
  }
}

extension LevelScore {
  fileprivate var json: JSONText {
    .object([
      .init("level", .number(number)),
      .init("achieved", achievement.certain.ratio),
      .init("failing", .list(failures.certain.map(\.json))),
      .init("settled", .list(failures.possible.map(\.json))),
    ])
  }
}

extension GateCheck {
  fileprivate var json: JSONText {
    .object([
      .init("gate", .text(gate.rawValue)), .init("subject", JSONText(subject?.description)),
    ])
  }
}

extension Achievement {
  fileprivate var ratio: JSONText {
    fraction.map { .list([.number($0.numerator), .number($0.denominator)]) } ?? .null
  }

  fileprivate var percentage: JSONText { JSONText(fraction?.truncated) }
}
