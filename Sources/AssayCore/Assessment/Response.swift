/// What was decided about a criterion. Unrated (nobody has decided) is never the lowest rating.
public enum Response: Hashable, Sendable {
  case unrated
  case rated(RatingCode)
  case notApplicable(reason: SealedText)

  public var rating: RatingCode? {
    if case .rated(let code) = self { code } else { nil }
  }

  public var isNotApplicable: Bool {
    if case .notApplicable = self { true } else { false }
  }
}

/// The two notes of a criterion. A private note never leaves the document.
public enum NoteKind: String, Sendable, CaseIterable {
  case report
  case `private`
}

/// A loose note's own name: the beginning of its first text's salted commitment.
public struct LooseNoteID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// An answer that came out of order, kept until it is filed to a criterion.
public struct LooseNote: Hashable, Sendable {
  public var text: SealedText
  /// Who was in the room.
  public var present: SealedText?

  public init(text: SealedText, present: SealedText?) {
    self.text = text
    self.present = present
  }
}

/// What is known of an assessment beside its ratings.
public enum PlanField: String, Sendable, CaseIterable {
  case organisation, site, unit, sector, sizeBand, scope, exclusions, objectives, language
  /// When it is carried out, in words.
  case period
  /// The standards whose audit it rides on; empty where it stands alone.
  case hosts
  case confidentiality
  /// The day after which it is to be destroyed.
  case retention
  /// The levels aimed at, with the reason.
  case targets
}
