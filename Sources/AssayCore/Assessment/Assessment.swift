/// The state of an assessment: the fold of its events, nothing else.
public struct Assessment: Equatable, Sendable {
  /// The id of the event that created it; empty before there is one.
  public internal(set) var id = EventID("")
  public internal(set) var kind = AssessmentKind.thirdParty
  public internal(set) var protocols: [ProtocolSeal] = []
  public internal(set) var plan: [PlanField: SealedText] = [:]
  public internal(set) var created: Attribution?
  public internal(set) var records: [CriterionReference: CriterionRecord] = [:]
  /// Loose notes that are neither filed nor dropped, oldest first.
  public internal(set) var looseNotes: [TakenLooseNote] = []
  /// Who is in the room.
  public internal(set) var present: SealedText?
  /// The session of the agenda that was entered last; it may have been dropped since.
  var entered: ItemID?
  public internal(set) var meetings: [MeetingKind: Meeting<SealedText>] = [:]
  public internal(set) var items: [ItemID: Kept<Item<SealedText>>] = [:]
  /// The ids of each kind's items, in the order of their numbers.
  public internal(set) var order: [ItemKind: [ItemID]] = [:]
  /// The criteria each piece of evidence supports, in the order of the protocols and their numbers.
  public internal(set) var supported: [ItemID: [CriterionReference]] = [:]
  /// Requests that have been met, each with the evidence that came and is still there.
  public internal(set) var arrivals: [ItemID: ItemID] = [:]
  /// Events of a newer program. Above zero the level is withheld.
  public internal(set) var unknownEvents = 0

  public init() {}

  public subscript(criterion: CriterionReference) -> CriterionRecord {
    records[criterion] ?? CriterionRecord()
  }

  /// The session of the agenda that is under way.
  public var session: ItemID? { entered.flatMap { items[$0] == nil ? nil : $0 } }

  public var organisation: String? { plan[.organisation]?.content }
  public var site: String? { plan[.site]?.content }
}

/// Who did something, and when.
public struct Attribution: Hashable, Sendable {
  public var author: SealedText
  public var time: Timestamp

  public init(author: SealedText, time: Timestamp) {
    self.author = author
    self.time = time
  }
}

/// All that is known of one criterion.
public struct CriterionRecord: Equatable, Sendable {
  public internal(set) var response = Response.unrated
  /// Who gave the response that stands; nil while unrated.
  public internal(set) var rated: Attribution?
  public internal(set) var note: SealedText?
  public internal(set) var privateNote: SealedText?
  public internal(set) var isToRevisit = false
  /// The evidence that supports it, the findings made at it and what was asked for at it, each in
  /// the order of their numbers.
  public internal(set) var evidence: [ItemID] = []
  public internal(set) var findings: [ItemID] = []
  public internal(set) var requests: [ItemID] = []
  /// Why a rating stands although its evidence falls short, by the response it was said of.
  var reasons: [Response: SealedText] = [:]

  public init() {}

  /// Why the response that stands does so although its evidence falls short.
  public var upheld: SealedText? { reasons[response] }

  public func note(_ kind: NoteKind) -> SealedText? {
    switch kind {
    case .report: note
    case .private: privateNote
    }
  }

  var isBlank: Bool { self == CriterionRecord() }
}

/// A loose note with who took it and when.
public struct TakenLooseNote: Equatable, Sendable, Identifiable {
  public var id: LooseNoteID
  public var note: LooseNote
  public var taken: Attribution
}
