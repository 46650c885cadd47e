/// What the assessors conclude beyond a rating.
public struct Finding<Text: Hashable & Sendable>: Hashable, Sendable {
  public var kind: FindingKind
  public var text: Text
  public var criterion: CriterionReference?
  /// True where it is to be raised in the audit of the host standard as well.
  public var isForHostAudit: Bool

  public init(
    kind: FindingKind, text: Text, criterion: CriterionReference?, isForHostAudit: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.criterion = criterion
    self.isForHostAudit = isForHostAudit
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Finding<Other>? {
    transform(text).map {
      Finding<Other>(
        kind: kind, text: $0, criterion: criterion, isForHostAudit: isForHostAudit)
    }
  }
}

/// What a finding says of the organisation, for or against it.
public enum FindingKind: String, Sendable, CaseIterable {
  case strength
  case seriousWeakness = "serious-weakness"
  case minorWeakness = "minor-weakness"
  case risk
  case opportunity

  public var isWeakness: Bool { self == .seriousWeakness || self == .minorWeakness }
}

/// What somebody will do about a finding.
public struct Action<Text: Hashable & Sendable>: Hashable, Sendable {
  public var finding: ItemID
  public var text: Text
  public var owner: Text?
  public var due: Day?
  public var state: ActionState
  /// Who saw that it was done and worked, and when.
  public var verified: Verification<Text>?

  public init(
    finding: ItemID, text: Text, owner: Text? = nil, due: Day? = nil,
    state: ActionState = .open, verified: Verification<Text>? = nil
  ) {
    self.finding = finding
    self.text = text
    self.owner = owner
    self.due = due
    self.state = state
    self.verified = verified
  }

  /// True until somebody has seen that it was done and worked. One that is only said to be verified,
  /// by nobody, is open.
  public var isOpen: Bool { state != .verified || verified == nil }

  /// True where it is not done and its day has passed.
  public func isOverdue(on today: Day) -> Bool {
    guard let due, state == .open || state == .underWay else { return false }
    return due < today
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Action<Other>? {
    transform(text).map {
      Action<Other>(
        finding: finding, text: $0, owner: owner.flatMap(transform), due: due, state: state,
        verified: verified.flatMap { $0.mapped(transform) })
    }
  }
}

/// How far an action is.
public enum ActionState: String, Sendable, CaseIterable {
  case open
  case underWay = "under-way"
  case done
  case verified
}

/// That somebody saw that an action was done and worked, and when.
public struct Verification<Text: Hashable & Sendable>: Hashable, Sendable {
  public var by: Text
  public var on: Day

  public init(by: Text, on: Day) {
    self.by = by
    self.on = on
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Verification<Other>? {
    transform(by).map { Verification<Other>(by: $0, on: on) }
  }
}
