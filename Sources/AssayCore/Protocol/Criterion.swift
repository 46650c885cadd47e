/// One thing an assessor can see, sample or ask about, and rate.
public struct Criterion: Equatable, Sendable {
  public var id: CriterionID
  /// The level this criterion counts for, 1 to the protocol's highest.
  public var level: Int
  /// 1 to 10.
  public var weight: Int
  public var isEssential: Bool
  /// True where "not applicable" is refused.
  public var isAlwaysApplicable: Bool
  public var text: String
  /// One observable step a rating; empty where the protocol gives none.
  public var rubric: [RatingCode: String]
  /// What to look at: records, samples, screens.
  public var look: [String]
  /// Whom to ask, as roles.
  public var ask: [String]
  /// The guiding principle the criterion shows, where one fits.
  public var principle: String?
  /// Criteria of other protocols that look at the same thing from their side.
  public var related: [CriterionReference]
  /// Clauses of host standards where evidence for this criterion turns up, in the order of the file.
  public var hosts: [HostClauses]

  public init(
    id: CriterionID, level: Int, weight: Int, isEssential: Bool = false,
    isAlwaysApplicable: Bool = false, text: String = "", rubric: [RatingCode: String] = [:],
    look: [String] = [], ask: [String] = [], principle: String? = nil,
    related: [CriterionReference] = [], hosts: [HostClauses] = []
  ) {
    self.id = id
    self.level = level
    self.weight = weight
    self.isEssential = isEssential
    self.isAlwaysApplicable = isAlwaysApplicable
    self.text = text
    self.rubric = rubric
    self.look = look
    self.ask = ask
    self.principle = principle
    self.related = related
    self.hosts = hosts
  }
}

/// Clauses of one host standard, such as `8.2.1` of `iso-9001-2015`.
public struct HostClauses: Equatable, Sendable {
  public var host: String
  public var clauses: [ClauseNumber]

  public init(host: String, clauses: [ClauseNumber]) {
    self.host = host
    self.clauses = clauses
  }
}
