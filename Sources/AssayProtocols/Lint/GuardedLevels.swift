import AssayCore

/// Every level has to be earned: it has criteria, and gates that can close.
enum GuardedLevels: LintRule {
  static let name = "level-gates"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    let criteria = subject.protocol.allCriteria
    return subject.protocol.levels.flatMap { level in
      findings(of: level, criteria.filter { $0.level == level.number }, in: subject)
    }
  }

  private static func findings(
    of level: Level, _ criteria: [Criterion], in subject: LintSubject
  ) -> [LintFinding] {
    guard !criteria.isEmpty else {
      return [
        error(
          .level(level.number, key: nil), in: subject,
          "Level \(level.number) has no criteria, so its own gates pass over nothing.",
          mend: "Add criteria of that level, or take the level out.")
      ]
    }
    var findings: [LintFinding] = []
    if level.threshold == 0 {
      findings.append(
        error(
          .level(level.number, key: "threshold"), in: subject,
          "Level \(level.number) holds whatever its criteria achieve.",
          mend: "Give it a threshold, such as 65."))
    }
    if level.essentialMinimum == 0, criteria.contains(where: \.isEssential) {
      findings.append(
        error(
          .level(level.number, key: "essentialMinimum"), in: subject,
          "Level \(level.number) has essentials that need no points.",
          mend: "Give it an essentialMinimum, such as 2, or take the marks away."))
    }
    if level.number == 1, level.consolidation > 0 {
      findings.append(
        warning(
          .level(1, key: "consolidation"), in: subject,
          "Level 1 asks for consolidation, but nothing is below it.", mend: "Leave the key out."))
    }
    if level.assessable == 0 {
      findings.append(
        warning(
          .level(level.number, key: "assessable"), in: subject,
          "Level \(level.number) can be had by declaring most of it not applicable.",
          mend: "Give it assessable, such as 60."))
    }
    return findings
  }
}
