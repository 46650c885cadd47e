/// What a person has set for every assessment.
public struct Preferences: Equatable, Sendable {
  public var theme: ThemeName
  /// Whether a rating goes on to the next criterion.
  public var advancesAfterRating: Bool

  public init(theme: ThemeName = .standard, advancesAfterRating: Bool = false) {
    self.theme = theme
    self.advancesAfterRating = advancesAfterRating
  }
}

/// A theme, by the name it has in settings.
public enum ThemeName: String, Sendable, CaseIterable {
  case standard = "default"
  case light
  case highContrast = "high-contrast"
  case monochrome
}
