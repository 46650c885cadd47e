/// No criterion outweighs its level. That a weight is 1 to 10 is the reader's to see.
enum BalancedWeights: LintRule {
  static let name = "weight"
  /// Under that many criteria a large share is nobody's fault.
  private static let fewest = 6
  private static let mostPercent = 25

  static func findings(in subject: LintSubject) -> [LintFinding] {
    Dictionary(grouping: subject.protocol.allCriteria, by: \.level).values
      .filter { $0.count >= fewest }
      .flatMap { criteria in
        let whole = criteria.reduce(0) { $0 + $1.weight }
        return criteria.filter { $0.weight * 100 > whole * mostPercent }.map { criterion in
          warning(
            .criterion(criterion.id, key: "weight"), in: subject,
            "\(criterion.id) carries more than \(mostPercent) % of level \(criterion.level).",
            mend: "Lower its weight, or say the claim as several criteria.")
        }
      }
  }
}
