import AssayCore

/// The criteria of an assessment in the order of a host standard's clauses.
public struct HostOrder: Equatable, Sendable {
  /// Such as `iso-9001-2015`.
  public var id: String
  public var title: String
  /// Clauses that criteria stand at, in the order of the host.
  public var stops: [Stop]

  /// A clause of the host with the criteria met there for the first time.
  public struct Stop: Equatable, Sendable {
    public var number: ClauseNumber
    public var title: String
    public var criteria: [CriterionReference]

    public init(number: ClauseNumber, title: String, criteria: [CriterionReference]) {
      self.number = number
      self.title = title
      self.criteria = criteria
    }
  }

  public init(id: String, title: String, stops: [Stop]) {
    self.id = id
    self.title = title
    self.stops = stops
  }
}
