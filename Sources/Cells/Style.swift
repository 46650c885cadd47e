/// What a piece of the screen means. The terminal gives each role its colour.
public enum Role: UInt8, Sendable, CaseIterable {
  case normal, dim, heading, emphasis, key, selection, rating, essential
  case warning, error, success, border, status, hint, placeholder
}

/// What a terminal can do to a character besides colour. Stays where colour is off.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1 << 0)
  public static let dim = Attributes(rawValue: 1 << 1)
  public static let underline = Attributes(rawValue: 1 << 2)
  public static let reverse = Attributes(rawValue: 1 << 3)
  public static let italic = Attributes(rawValue: 1 << 4)
}

/// How a cell looks: a role and attributes on top of what the role brings.
public struct Style: Hashable, Sendable {
  public var role: Role
  public var attributes: Attributes

  public init(_ role: Role = .normal, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// How many there are: four bits of role, five of attributes.
  public static let codes = 512

  /// The style of a cell's ``Cell/styleCode``; nil where it has no role.
  public init?(code: Int) {
    guard let role = Role(rawValue: UInt8(truncatingIfNeeded: code & 15)) else { return nil }
    self.init(role, Attributes(rawValue: UInt8(truncatingIfNeeded: code >> 4 & 31)))
  }

  /// The same role with more attributes.
  public func adding(_ more: Attributes) -> Style { Style(role, attributes.union(more)) }

  public static let normal = Style(.normal)
  public static let dim = Style(.dim)
  public static let heading = Style(.heading)
  public static let emphasis = Style(.emphasis)
  public static let key = Style(.key)
  public static let selection = Style(.selection)
  public static let rating = Style(.rating)
  public static let essential = Style(.essential)
  public static let warning = Style(.warning)
  public static let error = Style(.error)
  public static let success = Style(.success)
  public static let border = Style(.border)
  public static let status = Style(.status)
  public static let hint = Style(.hint)
  public static let placeholder = Style(.placeholder)
}
