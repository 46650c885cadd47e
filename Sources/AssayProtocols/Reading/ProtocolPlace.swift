import AssayCore

/// A part of a protocol that a person can be pointed to. Without a key: the part as a whole.
public enum ProtocolPlace: Hashable, Sendable {
  case file(key: String?)
  case standard(key: String?)
  case rating(RatingCode, key: String?)
  case level(Int, key: String?)
  case clause(ClauseNumber, key: String?)
  case criterion(CriterionID, key: String?)
  /// One step of a criterion's rubric.
  case step(CriterionID, RatingCode)

  var isStep: Bool {
    if case .step = self { true } else { false }
  }

  /// The part this place belongs to.
  var whole: ProtocolPlace {
    switch self {
    case .file: .file(key: nil)
    case .standard: .standard(key: nil)
    case .rating(let code, _): .rating(code, key: nil)
    case .level(let number, _): .level(number, key: nil)
    case .clause(let number, _): .clause(number, key: nil)
    case .criterion(let id, _), .step(let id, _): .criterion(id, key: nil)
    }
  }
}

/// Where everything in a protocol file stands. A key that was not written has no place.
public struct ProtocolPlaces: Equatable, Sendable {
  private var positions: [ProtocolPlace: SourcePosition] = [:]

  /// Whether this was written in the file.
  public func contains(_ place: ProtocolPlace) -> Bool {
    positions[place] != nil
  }

  /// Where this stands; for what was not written, where its part begins.
  public func position(of place: ProtocolPlace) -> SourcePosition {
    positions[place] ?? positions[place.whole] ?? .start
  }

  mutating func record(_ place: ProtocolPlace, at position: SourcePosition) {
    positions[place] = position
  }

  mutating func record(_ fields: Fields, as place: (String?) -> ProtocolPlace) {
    record(place(nil), at: fields.position)
    for entry in fields.entries {
      record(place(entry.key), at: entry.value.position)
    }
  }
}
