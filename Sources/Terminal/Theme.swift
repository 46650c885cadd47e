import Cells

/// How each role looks: attributes always, colours where the terminal has them.
///
/// The terminal's own background is kept. No two roles are told apart by red and green, and none by
/// colour alone: the texts and glyphs carry the meaning.
public struct Theme: Equatable, Sendable {
  /// What users write in settings.
  public let name: String
  /// By raw value of the role.
  private let appearances: [Appearance]

  public static let all: [Theme] = [.standard, .light, .highContrast, .monochrome]

  /// The theme of that name, nil for an unknown one.
  public init?(named name: String) {
    guard let theme = Theme.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }

  /// A role that is left out looks like the terminal's own text.
  init(name: String, _ appearances: KeyValuePairs<Role, Appearance>) {
    self.name = name
    var byRole = Array(repeating: Appearance(), count: Role.allCases.count)
    for (role, appearance) in appearances { byRole[Int(role.rawValue)] = appearance }
    self.appearances = byRole
  }

  func appearance(of role: Role) -> Appearance { appearances[Int(role.rawValue)] }
}

/// How a role looks.
struct Appearance: Equatable, Sendable {
  let colour: Colour?
  let attributes: Attributes
  /// What stands in where there is no colour to draw with.
  let uncoloured: Attributes

  init(_ colour: Colour? = nil, _ attributes: Attributes = [], uncoloured: Attributes = []) {
    self.colour = colour
    self.attributes = attributes
    self.uncoloured = uncoloured
  }

  func attributes(at depth: ColourDepth) -> Attributes {
    colour?.number(at: depth) == nil ? attributes.union(uncoloured) : attributes
  }
}

/// A colour of text as its number in the palettes of 8, 16 and 256; nil is the terminal's own.
struct Colour: Equatable, Sendable {
  let eight: Int?
  let sixteen: Int?
  let twoHundredFiftySix: Int?

  init(_ eight: Int?, _ sixteen: Int?, _ twoHundredFiftySix: Int?) {
    self.eight = eight
    self.sixteen = sixteen
    self.twoHundredFiftySix = twoHundredFiftySix
  }

  func number(at depth: ColourDepth) -> Int? {
    switch depth {
    case .none: nil
    case .eight: eight
    case .sixteen: sixteen
    case .twoHundredFiftySix: twoHundredFiftySix
    }
  }
}
