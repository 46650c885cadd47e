import AssayCore

/// At most 8 essentials a protocol and 6 a level, one at least on level 1, none of which can be
/// declared not applicable: independent raters differ in level mostly where they differ in an
/// essential, and without any the level has nothing that it cannot do without.
enum FewEssentials: LintRule {
  static let name = "essential"
  static let most = 8
  static let mostOfLevel = 6

  static func findings(in subject: LintSubject) -> [LintFinding] {
    let essentials = subject.protocol.allCriteria.filter(\.isEssential)
    let surplus = essentials.dropFirst(most).map { criterion in
      error(
        .criterion(criterion.id, key: "essential"), in: subject,
        "\(criterion.id) is one essential more than the \(most) a protocol may have "
          + "(\(essentials.count) in all).",
        mend: "Keep those whose loss would hollow out the level.")
    }
    let avoidable = essentials.filter { !$0.isAlwaysApplicable }.map { criterion in
      error(
        .criterion(criterion.id, key: "essential"), in: subject,
        "\(criterion.id) is essential, yet could be declared not applicable.",
        mend: "Add alwaysApplicable: true, or take essential away.")
    }
    return surplus + avoidable + perLevel(essentials, in: subject)
  }

  private static func perLevel(
    _ essentials: [Criterion], in subject: LintSubject
  ) -> [LintFinding] {
    let counts = Dictionary(grouping: essentials, by: \.level).mapValues(\.count)
    let crowded = subject.protocol.levels.filter { counts[$0.number, default: 0] > mostOfLevel }
    let findings = crowded.map { level in
      warning(
        .level(level.number, key: nil), in: subject,
        "Level \(level.number) has \(counts[level.number, default: 0]) essentials, more than "
          + "\(mostOfLevel).",
        mend: "Keep those whose loss would hollow out the level.")
    }
    guard counts[1] == nil, let first = subject.protocol.levels.first else { return findings }
    return findings + [
      warning(
        .level(first.number, key: nil), in: subject, "Level 1 has no essential.",
        mend: "Mark what nobody can do without.")
    ]
  }
}
