import AssayCore

/// With everything at its highest rating the highest level is reached, also by an organisation to
/// which one criterion does not apply. Asked of the scoring itself. Of an essential that may be not
/// applicable ``FewEssentials`` speaks; and a level of one criterion is that criterion.
enum ReachableLevels: LintRule {
  static let name = "unreachable"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    let model = ScoringModel(subject.protocol)
    var ratings = [Answer](repeating: .unrated, count: model.criteria.count)
    guard !ratings.isEmpty else { return [] }
    if let level = levelOutOfReach(model, ratings, in: subject) {
      return [
        error(
          .level(level, key: nil), in: subject,
          "Nobody reaches level \(level), not even with everything at its highest rating.",
          mend: "Lower its gates: essentialMinimum to at most \(subject.protocol.scale.maximum).")
      ]
    }
    let criteria = subject.protocol.allCriteria
    let sizes = criteria.reduce(into: [:]) { $0[$1.level, default: 0] += 1 }
    return criteria.enumerated().compactMap { index, criterion in
      guard !criterion.isAlwaysApplicable, !criterion.isEssential, sizes[criterion.level] != 1
      else { return nil }
      ratings[index] = .notApplicable
      defer { ratings[index] = .unrated }
      return levelOutOfReach(model, ratings, in: subject).map { level in
        warning(
          .criterion(criterion.id, key: nil), in: subject,
          "Who \(criterion.id) does not apply to never reaches level \(level): too little of it is "
            + "left.",
          mend: "Say alwaysApplicable if it applies to everybody, or lower the level's assessable.")
      }
    }
  }

  /// The first level that stays shut when what is unrated gets the highest rating; nil where all
  /// open, or where nothing is left to rate.
  private static func levelOutOfReach(
    _ model: ScoringModel, _ ratings: [Answer], in subject: LintSubject
  ) -> Int? {
    guard let best = model.score(ratings).level.possible,
      best < subject.protocol.levels.count
    else { return nil }
    return best + 1
  }
}
