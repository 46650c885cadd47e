/// Texts that a careless program would obey, cut or misplace.
enum Hostile {
  static let texts = [
    "Jørgen Ås \u{1B}[2J\u{1B}]0;owned\u{7}",
    "作者 e\u{301}\u{300} 👩‍👧‍👦 \u{202E}gnissim\u{202C}",
    "two\nlines\r\nand\ta tab",
    "\u{9B}31m C1, \u{200B}zero width, \u{2028}line, \u{85}next",
    "-- --json -x \"quoted\" 'single' ,;|$(id)`id`",
    "=HYPERLINK(\"http://example.org\")",
  ]

  /// True where nothing in it could move a cursor or hide a line.
  static func isQuiet(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
  }
}
