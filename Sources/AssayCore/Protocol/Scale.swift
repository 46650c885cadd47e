/// What a rating needs behind it before it stands firm (after SCAMPI's rules of evidence).
public enum EvidenceRule: String, Sendable, CaseIterable {
  /// Nothing is needed.
  case none
  /// One item of any kind.
  case any
  /// At least one direct item: a document, a record, an observation or data in final form.
  case direct
  /// A direct item, a second item of another source, and no open serious weakness.
  case corroborated
}

/// One step of a scale.
public struct Rating: Equatable, Sendable {
  public var code: RatingCode
  /// Whole points, 0 for the lowest rating of a scale.
  public var points: Int
  public var name: String
  public var meaning: String
  public var evidence: EvidenceRule

  public init(
    code: RatingCode, points: Int, name: String = "", meaning: String = "",
    evidence: EvidenceRule = .none
  ) {
    self.code = code
    self.points = points
    self.name = name
    self.meaning = meaning
    self.evidence = evidence
  }
}

/// The ordered ratings of a protocol: 2 to 6 of them, the lowest worth 0 points, points rising.
public struct Scale: Equatable, Sendable {
  public let ratings: [Rating]

  public init(_ ratings: [Rating]) { self.ratings = ratings }

  /// Points of the highest rating.
  public var maximum: Int { ratings.last?.points ?? 0 }

  /// Where a code stands on the scale, 0 for the lowest; nil where the scale does not know it.
  public func position(of code: RatingCode) -> Int? {
    ratings.firstIndex { $0.code == code }
  }

  public subscript(code: RatingCode) -> Rating? {
    ratings.first { $0.code == code }
  }
}
