import AssayCore

/// A level's clause floor bites in every top-level clause, and in none by a single criterion that
/// nobody has marked as essential: where a clause asks one thing only, losing that loses the level.
enum OpenClauses: LintRule {
  static let name = "clause-floor"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    let value = subject.protocol
    return value.clauses.flatMap { clause -> [LintFinding] in
      let criteria = clause.allCriteria
      guard !criteria.isEmpty else { return [] }
      var findings: [LintFinding] = []
      for level in value.levels where level.clauseFloor > 0 {
        let asked = criteria.filter { $0.level <= level.number }
        if asked.isEmpty {
          findings.append(
            warning(
              .clause(clause.number, key: nil), in: subject,
              "Clause \(clause.number) cannot fail at level \(level.number): nothing is asked there "
                + "before a higher one.",
              mend: "Give it a criterion of level \(level.number)."))
        } else if let only = asked.first, asked.count == 1, !only.isEssential,
          hangs(on: level, value.scale)
        {
          findings.append(
            warning(
              .criterion(only.id, key: nil), in: subject,
              "\(only.id) alone decides clause \(clause.number) at level \(level.number), as if it "
                + "were essential.",
              mend: "Ask something else there too, or mark it as essential."))
          break
        }
      }
      return findings
    }
  }

  /// Whether a rating above the lowest stays under the floor.
  private static func hangs(on level: Level, _ scale: Scale) -> Bool {
    scale.ratings.dropFirst().contains { $0.points * 100 < scale.maximum * level.clauseFloor }
  }
}
