/// A part of the agenda: when, with whom, about what.
public struct Session<Text: Hashable & Sendable>: Hashable, Sendable {
  public var title: Text
  public var day: Day?
  /// When it begins.
  public var time: TimeOfDay?
  /// The people who will be there.
  public var people: Text?
  /// What is walked in it, in this order.
  public var clauses: [ClauseReference]

  public init(
    title: Text, day: Day? = nil, time: TimeOfDay? = nil, people: Text? = nil,
    clauses: [ClauseReference] = []
  ) {
    self.title = title
    self.day = day
    self.time = time
    self.people = people
    self.clauses = clauses
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Session<Other>? {
    transform(title).map {
      Session<Other>(
        title: $0, day: day, time: time, people: people.flatMap(transform), clauses: clauses)
    }
  }
}

/// Where the assessment stands in its agenda, and who is in the room.
public struct Visit: Hashable, Sendable {
  public var session: ItemID?
  public var present: SealedText?

  public init(session: ItemID?, present: SealedText?) {
    self.session = session
    self.present = present
  }
}

/// A clause named from outside its protocol, written `iso-10002/7.3`.
public struct ClauseReference: Hashable, Sendable, CustomStringConvertible {
  public var `protocol`: ProtocolID
  public var clause: ClauseNumber

  public init(_ protocolID: ProtocolID, _ clause: ClauseNumber) {
    self.protocol = protocolID
    self.clause = clause
  }

  /// Reads `protocol/clause`; nil unless both sides are there and only one slash divides them.
  public init?(_ text: String) {
    guard let both = CriterionReference(text) else { return nil }
    self.init(both.protocol, ClauseNumber(both.criterion.text))
  }

  public var description: String { "\(`protocol`)/\(clause)" }
}
