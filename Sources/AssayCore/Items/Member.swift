/// Somebody of the assessing team.
public struct Member<Text: Hashable & Sendable>: Hashable, Sendable {
  public var name: Text
  public var role: TeamRole
  /// What was declared: that there is no tie to the organisation, or which one. Nil while undeclared.
  public var independence: Text?

  public init(name: Text, role: TeamRole, independence: Text? = nil) {
    self.name = name
    self.role = role
    self.independence = independence
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Member<Other>? {
    transform(name).map {
      Member<Other>(name: $0, role: role, independence: independence.flatMap(transform))
    }
  }
}

/// What somebody does in the team.
public enum TeamRole: String, Sendable, CaseIterable {
  case lead, assessor, reviewer, observer, expert
}
