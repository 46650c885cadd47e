/// An event's id: the SHA-256 of its line, as 64 hexadecimal digits.
public struct EventID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// One writing session: a random id made at the first append after each opening.
public struct ReplicaID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// Something that happened to an assessment. The state of an assessment is the fold of its events.
public struct Event: Equatable, Sendable, Identifiable {
  public var id: EventID
  /// The heads its writer had seen; empty for the first event only.
  public var parents: [EventID]
  public var replica: ReplicaID
  /// One more than the highest its writer had seen.
  public var lamport: Int
  public var time: Timestamp
  public var author: SealedText
  /// The event this one takes back, where it is an undo or a redo.
  public var undoes: EventID?
  public var body: Body

  public enum Body: Equatable, Sendable {
    case created(Creation)
    case changed(Change)
    /// Written by a newer program: kept, counted, not understood.
    case unknown(type: String)
  }

  public init(
    id: EventID, parents: [EventID], replica: ReplicaID, lamport: Int, time: Timestamp,
    author: SealedText, undoes: EventID? = nil, body: Body
  ) {
    self.id = id
    self.parents = parents
    self.replica = replica
    self.lamport = lamport
    self.time = time
    self.author = author
    self.undoes = undoes
    self.body = body
  }

  /// The order in which events are folded: by Lamport number, then replica, then id.
  public static func isBefore(_ left: Event, _ right: Event) -> Bool {
    (left.lamport, left.replica, left.id) < (right.lamport, right.replica, right.id)
  }
}
