import AssayCore

/// Every lowest clause asks something, except those headed "General".
enum CoveredClauses: LintRule {
  static let name = "uncovered-clause"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    subject.protocol.clauses.flatMap { uncovered($0) }.map { clause in
      error(
        .clause(clause.number, key: nil), in: subject,
        "Clause \(clause.number) \(clause.title) has no criterion.",
        mend: "Add one, or take the clause out if nothing in it can be assessed.")
    }
  }

  private static func uncovered(_ clause: Clause) -> [Clause] {
    guard clause.clauses.isEmpty else { return clause.clauses.flatMap { uncovered($0) } }
    return clause.criteria.isEmpty && clause.title != "General" ? [clause] : []
  }
}
