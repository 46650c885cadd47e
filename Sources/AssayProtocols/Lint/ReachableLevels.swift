import AssayCore

/// With everything at its highest rating the highest level is reached, also by an organisation to
/// which one criterion does not apply.
enum ReachableLevels: LintRule {
  static let name = "unreachable"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    shutToAll(in: subject) + shutToSome(in: subject)
  }

  /// Asked of the scoring itself.
  private static func shutToAll(in subject: LintSubject) -> [LintFinding] {
    let model = ScoringModel(subject.protocol)
    let best = model.score(model.criteria.map { _ in .unrated }).level.possible ?? 0
    guard !model.criteria.isEmpty, best < subject.protocol.levels.count else { return [] }
    return [
      error(
        .level(best + 1, key: nil), in: subject,
        "Nobody reaches level \(best + 1), not even with everything at its highest rating.",
        mend: "Lower its gates: essentialMinimum to at most \(subject.protocol.scale.maximum).")
    ]
  }

  /// Of an essential that may be not applicable ``FewEssentials`` speaks; and a level of one
  /// criterion is that criterion.
  private static func shutToSome(in subject: LintSubject) -> [LintFinding] {
    let criteria = Dictionary(grouping: subject.protocol.allCriteria, by: \.level)
    return subject.protocol.levels.flatMap { level -> [LintFinding] in
      guard let own = criteria[level.number], own.count > 1 else { return [] }
      let whole = own.reduce(0) { $0 + $1.weight }
      return own.filter { criterion in
        !criterion.isAlwaysApplicable && !criterion.isEssential
          && (whole - criterion.weight) * 100 < level.assessable * whole
      }
      .map { criterion in
        warning(
          .criterion(criterion.id, key: nil), in: subject,
          "Who \(criterion.id) does not apply to never reaches level \(level.number): too little "
            + "of it is left.",
          mend: "Say alwaysApplicable if it applies to everybody, or lower the level's assessable.")
      }
    }
  }
}
