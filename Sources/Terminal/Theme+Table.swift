import Cells

extension Theme {
  /// For dark backgrounds, and legible on light ones.
  public static let standard = Theme(
    name: "default",
    [
      .dim: Appearance(Colour(nil, 8, 245), uncoloured: .dim),
      .heading: Appearance(Colour(6, 14, 80), .bold),
      .emphasis: Appearance(nil, .bold),
      .key: Appearance(Colour(3, 11, 179), .bold),
      .selection: Appearance(nil, .reverse),
      .rating: Appearance(Colour(6, 14, 117), .bold),
      .essential: Appearance(Colour(5, 13, 176), .bold),
      .warning: Appearance(Colour(3, 11, 214), .bold),
      .error: Appearance(Colour(1, 9, 209), [.bold, .underline]),
      .success: Appearance(Colour(4, 12, 111), .bold),
      .border: Appearance(Colour(nil, 8, 240), uncoloured: .dim),
      .hint: Appearance(Colour(nil, 8, 245), uncoloured: .dim),
      .placeholder: Appearance(Colour(nil, 8, 243), .italic, uncoloured: .dim),
    ])

  /// For light backgrounds.
  public static let light = Theme(
    name: "light",
    [
      .dim: Appearance(Colour(nil, 8, 242), uncoloured: .dim),
      .heading: Appearance(Colour(4, 4, 25), .bold),
      .emphasis: Appearance(nil, .bold),
      .key: Appearance(Colour(4, 4, 24), .bold),
      .selection: Appearance(nil, .reverse),
      .rating: Appearance(Colour(4, 4, 25), .bold),
      .essential: Appearance(Colour(5, 5, 90), .bold),
      .warning: Appearance(Colour(5, 5, 130), .bold),
      .error: Appearance(Colour(1, 1, 124), [.bold, .underline]),
      .success: Appearance(Colour(4, 4, 26), .bold),
      .border: Appearance(Colour(nil, 8, 249), uncoloured: .dim),
      .hint: Appearance(Colour(nil, 8, 242), uncoloured: .dim),
      .placeholder: Appearance(Colour(nil, 8, 244), .italic, uncoloured: .dim),
    ])

  /// The terminal's own colours at full strength: nothing dimmed, no hues.
  public static let highContrast = Theme(
    name: "high-contrast",
    [
      .heading: Appearance(nil, [.bold, .underline]),
      .emphasis: Appearance(nil, .bold),
      .key: Appearance(nil, .bold),
      .selection: Appearance(nil, .reverse),
      .rating: Appearance(nil, .bold),
      .essential: Appearance(nil, [.bold, .underline]),
      .warning: Appearance(nil, [.bold, .underline]),
      .error: Appearance(nil, [.bold, .reverse]),
      .success: Appearance(nil, .bold),
      .status: Appearance(nil, .bold),
    ])

  /// Attributes alone.
  public static let monochrome = Theme(
    name: "monochrome",
    [
      .dim: Appearance(nil, .dim),
      .heading: Appearance(nil, .bold),
      .emphasis: Appearance(nil, .bold),
      .key: Appearance(nil, .bold),
      .selection: Appearance(nil, .reverse),
      .rating: Appearance(nil, .bold),
      .essential: Appearance(nil, .bold),
      .warning: Appearance(nil, .bold),
      .error: Appearance(nil, [.bold, .underline]),
      .success: Appearance(nil, .bold),
      .border: Appearance(nil, .dim),
      .hint: Appearance(nil, .dim),
      .placeholder: Appearance(nil, .dim),
    ])
}
