import AssayCore

/// A standard an assessment can ride on, such as ISO 9001: `Protocols/hosts/<id>.yaml`. Its edition is
/// data; 2015 and 2026 stand side by side.
public struct HostStandard: Equatable, Sendable {
  /// Such as `iso-9001-2015`, as criteria name it.
  public var id: String
  public var title: String
  public var edition: String
  public var mapping: HostMapping
  public var note: String
  /// Clauses that ISO itself ties to the standards of customer satisfaction.
  public var mappedByISO: [ClauseNumber]
  public var clauses: [HostClause]

  public init(
    id: String, title: String = "", edition: String = "",
    mapping: HostMapping = .ownJudgement, note: String = "", mappedByISO: [ClauseNumber] = [],
    clauses: [HostClause] = []
  ) {
    self.id = id
    self.title = title
    self.edition = edition
    self.mapping = mapping
    self.note = note
    self.mappedByISO = mappedByISO
    self.clauses = clauses
  }

  /// Every clause in the order of the standard, a clause before its sub-clauses.
  public var allClauses: [HostClause] { clauses.flatMap(\.withSubClauses) }
}

/// Whose judgement says which criteria belong to a clause.
public enum HostMapping: String, Sendable, CaseIterable {
  case ownJudgement = "own-judgement"
  /// A table somebody published; the note says which.
  case published
}

/// A numbered part of a host standard.
public struct HostClause: Equatable, Sendable {
  public var number: ClauseNumber
  public var title: String
  public var basis: HeadingBasis
  public var clauses: [HostClause]

  public init(
    number: ClauseNumber, title: String = "", basis: HeadingBasis = .memory,
    clauses: [HostClause] = []
  ) {
    self.number = number
    self.title = title
    self.basis = basis
    self.clauses = clauses
  }

  fileprivate var withSubClauses: [HostClause] { [self] + clauses.flatMap(\.withSubClauses) }
}
