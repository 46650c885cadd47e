/// What a terminal understands beyond what its description says.
struct Dialect {
  /// The description's own strings for bracketed paste, where it has them.
  private let pasteOn: String?
  private let pasteOff: String?
  /// True where a window's title can be set, and the one before brought back.
  let hasTitleStack: Bool
  /// True where entering the screen keeps the title by itself.
  private let keepsTitle: Bool

  /// Terminals that take xterm's private modes, by the beginning of their names.
  private static let xtermLike = [
    "xterm", "tmux", "alacritty", "foot", "kitty", "ghostty", "wezterm", "konsole", "vte", "gnome",
    "st-", "mintty", "contour", "iterm", "rxvt", "screen",
  ]
  private static let withoutTitleStack = ["rxvt", "screen"]

  init(terminalName: String) {
    let isXtermLike = Self.xtermLike.contains { terminalName.hasPrefix($0) }
    let described = { (name: String) in
      Environment.capability(name).map { String(decoding: $0, as: UTF8.self) }
    }
    pasteOn = described("BE") ?? (isXtermLike ? "\u{1B}[?2004h" : nil)
    pasteOff = described("BD") ?? (isXtermLike ? "\u{1B}[?2004l" : nil)
    keepsTitle = described("smcup")?.contains("\u{1B}[22;") ?? false
    hasTitleStack =
      isXtermLike && !Self.withoutTitleStack.contains { terminalName.hasPrefix($0) }
  }

  func entering(settingTitle: Bool) -> String {
    (pasteOn ?? "") + (settingTitle && !keepsTitle ? "\u{1B}[22;2t" : "")
  }

  func leaving(settingTitle: Bool) -> String {
    (pasteOff ?? "") + (settingTitle && !keepsTitle ? "\u{1B}[23;2t" : "")
  }

  static func settingTitle(_ title: String) -> String { "\u{1B}]2;\(title)\u{7}" }
}
