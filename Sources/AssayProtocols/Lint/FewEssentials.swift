/// At most 8 essentials a protocol, none of which can be declared not applicable: independent raters
/// differ in level mostly where they differ in an essential.
enum FewEssentials: LintRule {
  static let name = "essential"
  static let most = 8

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
    return surplus + avoidable
  }
}
