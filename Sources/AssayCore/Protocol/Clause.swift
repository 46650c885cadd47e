/// A numbered part of a standard: its own criteria first, then its sub-clauses.
public struct Clause: Equatable, Sendable {
  public var number: ClauseNumber
  public var title: String
  public var basis: HeadingBasis
  public var criteria: [Criterion]
  public var clauses: [Clause]

  public init(
    number: ClauseNumber, title: String, basis: HeadingBasis = .memory,
    criteria: [Criterion] = [], clauses: [Clause] = []
  ) {
    self.number = number
    self.title = title
    self.basis = basis
    self.criteria = criteria
    self.clauses = clauses
  }

  /// Every criterion at or below this clause, in protocol order: depth first, own criteria first.
  public var allCriteria: [Criterion] {
    criteria + clauses.flatMap(\.allCriteria)
  }
}

/// How sure a clause's number and heading are.
public enum HeadingBasis: String, Sendable, CaseIterable {
  /// Number and heading were both seen at a source.
  case verified
  /// From memory, from another edition, or from a translation.
  case memory
}
