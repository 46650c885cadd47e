/// A name that a person can read, kept apart by type so that one kind cannot stand for another.
public protocol Identifier: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  var text: String { get }
  init(_ text: String)
}

extension Identifier {
  public init(stringLiteral text: String) { self.init(text) }
  public var description: String { text }
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A protocol's name: lower case, letters, digits and hyphens, such as `iso-10002`.
public struct ProtocolID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// A criterion's name inside its protocol, stable for ever, such as `7.3.b`.
public struct CriterionID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// A clause's number as the standard prints it, such as `7.3`.
public struct ClauseNumber: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// The short code of a rating on its scale, such as `L`.
public struct RatingCode: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// A criterion named from outside its protocol, written `iso-10002/7.3.b`.
public struct CriterionReference: Hashable, Sendable, CustomStringConvertible {
  public var `protocol`: ProtocolID
  public var criterion: CriterionID

  public init(_ protocolID: ProtocolID, _ criterion: CriterionID) {
    self.protocol = protocolID
    self.criterion = criterion
  }

  /// Reads `protocol/criterion`; nil unless both sides are there and only one slash divides them.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(ProtocolID(String(parts[0])), CriterionID(String(parts[1])))
  }

  public var description: String { "\(`protocol`)/\(criterion)" }
}
