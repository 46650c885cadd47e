import AssayCore

/// With everything at its highest rating, the highest level is reached. Asked of the scoring itself.
enum ReachableLevels: LintRule {
  static let name = "unreachable"

  static func findings(in subject: LintSubject) -> [LintFinding] {
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
}
