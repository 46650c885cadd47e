import AssayCore

/// What a form is about: what its drafts are kept under, so that one left open can be gone on with.
public enum FormSubject: Hashable, Sendable, CustomStringConvertible {
  /// An item to be made, at a criterion where it belongs to one.
  case making(ItemKind, at: CriterionReference?)
  /// A finding to be made: the words of a weakness are no strength. A weakness may still be minor or
  /// serious, and is called minor here.
  case finding(FindingKind, at: CriterionReference)
  /// Evidence that is a sample.
  case sampling(at: CriterionReference)
  case rewording(ItemID)
  /// A request that has been met.
  case receiving(ItemID)
  /// An action on a finding.
  case acting(on: ItemID)
  case meeting(MeetingKind)
  /// Why a rating stands although its evidence falls short.
  case upholding(CriterionReference)
  case plan

  /// Such as `evidence/iso-10002/7.3.b`.
  public var description: String {
    switch self {
    case .making(let kind, let criterion?): "\(kind.rawValue)/\(criterion)"
    case .making(let kind, nil): kind.rawValue
    // NB: a weakness has the name that every finding had.
    case .finding(.minorWeakness, let criterion): "finding/\(criterion)"
    case .finding(let kind, let criterion): "\(kind.rawValue)/\(criterion)"
    case .sampling(let criterion): "sample/\(criterion)"
    case .rewording(let id): "item/\(id)"
    case .receiving(let id): "arrival/\(id)"
    case .acting(let id): "acting/\(id)"
    case .meeting(let kind): "meeting/\(kind.rawValue)"
    case .upholding(let criterion): "upholding/\(criterion)"
    case .plan: "plan"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, !parts.contains("") else { return nil }
    let criterion =
      parts.count == 3 ? CriterionReference(parts[1...].joined(separator: "/")) : nil
    switch (first, parts.count) {
    case ("plan", 1): self = .plan
    case ("item", 2): self = .rewording(ItemID(parts[1]))
    case ("arrival", 2): self = .receiving(ItemID(parts[1]))
    case ("acting", 2): self = .acting(on: ItemID(parts[1]))
    case ("meeting", 2):
      guard let kind = MeetingKind(rawValue: parts[1]) else { return nil }
      self = .meeting(kind)
    case ("sample", 3):
      guard let criterion else { return nil }
      self = .sampling(at: criterion)
    case ("upholding", 3):
      guard let criterion else { return nil }
      self = .upholding(criterion)
    case ("finding", 3):
      guard let criterion else { return nil }
      self = .finding(.minorWeakness, at: criterion)
    case (_, 3) where FindingKind(rawValue: first) != nil:
      guard let kind = FindingKind(rawValue: first), let criterion else { return nil }
      self = .finding(kind, at: criterion)
    case (_, 1), (_, 3):
      guard let kind = ItemKind(rawValue: first), parts.count == 1 || criterion != nil else {
        return nil
      }
      self = .making(kind, at: criterion)
    default: return nil
    }
  }

  /// The command that opens the form again, or the sheet it is opened from.
  ///
  /// - Parameter kind: Of the item that is reworded.
  func command(_ kind: ItemKind?) -> String {
    switch self {
    case .making(let kind, _): kind.makingCommand
    case .finding(let kind, _): kind.command
    case .sampling: "sample"
    case .rewording: kind?.sheetCommand ?? "history"
    case .receiving: ItemKind.request.sheetCommand
    case .acting: ItemKind.finding.sheetCommand
    case .meeting: "closing"
    case .upholding: "keep-above-evidence"
    case .plan: "plan"
    }
  }

  /// The criterion the form is filled in at.
  public var criterion: CriterionReference? {
    switch self {
    case .making(_, let criterion): criterion
    case .finding(_, let criterion), .sampling(let criterion), .upholding(let criterion): criterion
    case .rewording, .receiving, .acting, .meeting, .plan: nil
    }
  }
}

extension FindingKind {
  fileprivate var command: String {
    switch self {
    case .strength: "strength"
    case .seriousWeakness, .minorWeakness: "weakness"
    case .risk: "risk"
    case .opportunity: "opportunity"
    }
  }
}

extension ItemKind {
  fileprivate var makingCommand: String {
    switch self {
    case .evidence: "evidence"
    case .request: "ask-for"
    case .finding: "weakness"
    case .opinion: "opinion"
    case .action, .session, .member: sheetCommand
    }
  }

  fileprivate var sheetCommand: String {
    switch self {
    case .evidence: "evidence-ledger"
    case .request: "requests"
    case .finding, .action: "findings"
    case .session: "agenda"
    case .member: "plan"
    case .opinion: "closing"
    }
  }
}
