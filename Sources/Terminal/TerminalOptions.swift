/// How the terminal is to be used.
public struct TerminalOptions: Equatable, Sendable {
  public var colour: ColourChoice
  public var theme: Theme
  /// Whether lines and symbols are drawn in ASCII; nil leaves it to the locale.
  public var ascii: Bool?
  /// Whether the window's title is set.
  public var title: Bool

  public init(
    colour: ColourChoice = .automatic, theme: Theme = .standard, ascii: Bool? = nil,
    title: Bool = true
  ) {
    self.colour = colour
    self.theme = theme
    self.ascii = ascii
    self.title = title
  }
}

/// How many colours to use. More than the terminal has counts as what it has.
public enum ColourChoice: String, Equatable, Sendable, CaseIterable {
  /// What the terminal has; none where NO_COLOR is set and not empty.
  case automatic = "auto"
  case none
  case eight = "8"
  case sixteen = "16"
  case twoHundredFiftySix = "256"

  /// The depth for a terminal of so many colours.
  func depth(available: Int, noColour: String?) -> ColourDepth {
    let most = ColourDepth(available: available)
    switch self {
    case .automatic: return noColour?.isEmpty == false ? .none : most
    case .none: return .none
    case .eight: return min(most, .eight)
    case .sixteen: return min(most, .sixteen)
    case .twoHundredFiftySix: return most
    }
  }
}

/// How many colours are drawn with.
enum ColourDepth: Int, Comparable {
  case none, eight, sixteen, twoHundredFiftySix

  init(available: Int) {
    switch available {
    case 256...: self = .twoHundredFiftySix
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }
}
