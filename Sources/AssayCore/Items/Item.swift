/// A thing the assessors keep beside the ratings: added, reworded, dropped.
///
/// `Text` is `String` where a person enters the item, and `SealedText` where it is kept.
public enum Item<Text: Hashable & Sendable>: Hashable, Sendable {
  case evidence(Evidence<Text>)
  case request(Request<Text>)
  case finding(Finding<Text>)
  case action(Action<Text>)
  case session(Session<Text>)
  case member(Member<Text>)
  case opinion(Opinion<Text>)

  public var kind: ItemKind {
    switch self {
    case .evidence: .evidence
    case .request: .request
    case .finding: .finding
    case .action: .action
    case .session: .session
    case .member: .member
    case .opinion: .opinion
    }
  }

  /// The same item with each text exchanged; a text that comes to nil is left out.
  ///
  /// - Returns: nil where the item cannot be without the text left out.
  public func mapped<Other>(_ transform: (Text) -> Other?) -> Item<Other>? {
    switch self {
    case .evidence(let evidence): evidence.mapped(transform).map(Item<Other>.evidence)
    case .request(let request): request.mapped(transform).map(Item<Other>.request)
    case .finding(let finding): finding.mapped(transform).map(Item<Other>.finding)
    case .action(let action): action.mapped(transform).map(Item<Other>.action)
    case .session(let session): session.mapped(transform).map(Item<Other>.session)
    case .member(let member): member.mapped(transform).map(Item<Other>.member)
    case .opinion(let opinion): opinion.mapped(transform).map(Item<Other>.opinion)
    }
  }

  /// Every text of the item; the first is the one it cannot be without.
  public var texts: [Text] {
    var texts: [Text] = []
    _ = mapped { text in
      texts.append(text)
      return text
    }
    return texts
  }

  /// The criterion the item was made at, where it was made at one.
  public var criterion: CriterionReference? {
    switch self {
    case .evidence(let evidence): evidence.criterion
    case .request(let request): request.criterion
    case .finding(let finding): finding.criterion
    case .opinion(let opinion): opinion.criterion
    case .action, .session, .member: nil
    }
  }
}

/// What an item is.
public enum ItemKind: String, Sendable, CaseIterable {
  case evidence, request, finding, action, session, member, opinion

  /// What people put in front of an item's number: `E12`, `Q3`. The same in every language.
  public var letter: String {
    switch self {
    case .evidence: "E"
    case .request: "Q"
    case .finding: "F"
    case .action: "A"
    case .session: "S"
    case .member: "M"
    case .opinion: "O"
    }
  }
}

/// An item's own name: the beginning of its first text's salted commitment.
public struct ItemID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// An item as it stands, with its number and who last worded it.
public struct Kept<Content: Equatable & Sendable>: Equatable, Sendable, Identifiable {
  public var id: ItemID
  /// 1 for the first of its kind ever made. A dropped item keeps its number for itself.
  public var number: Int
  public var content: Content
  /// Who gave it the words it has, and when: whoever made it or changed it last.
  public var worded: Attribution

  public init(id: ItemID, number: Int, content: Content, worded: Attribution) {
    self.id = id
    self.number = number
    self.content = content
    self.worded = worded
  }
}

extension Kept where Content == Item<SealedText> {
  /// `E12`
  public var label: String { "\(content.kind.letter)\(number)" }
}
