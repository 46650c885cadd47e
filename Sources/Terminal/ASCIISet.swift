/// What stands for the symbols of the screens where only ASCII is printed. The one table of it.
enum ASCIISet {
  static let symbols: [Unicode.Scalar: Unicode.Scalar] = [
    "│": "|", "─": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+",
    "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
    "▸": ">", "▾": "v", "▴": "^", "◂": "<", "→": ">", "←": "<", "↑": "^", "↓": "v",
    "◆": "*", "◇": "o", "■": "#", "□": "o", "●": "*", "○": "o", "•": "*", "·": ".",
    "█": "#", "▓": "*", "▒": "+", "░": ".", "▏": "|", "▌": "|", "▐": "|",
    "…": "~", "–": "-", "—": "-", "‐": "-", "−": "-", "×": "x", "÷": "/", "±": "~",
    "≥": ">", "≤": "<", "≠": "!", "≈": "~", "✓": "v", "✗": "x",
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'",
    "§": "S", "°": "o", "\u{A0}": " ", "\u{202F}": " ", "\u{FFFD}": "?",
  ]

  /// The plain letter beneath one of Latin-1, so that names stay legible; `?` for the rest.
  static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    guard (0xC0...0xFF).contains(scalar.value) else { return "?" }
    return Unicode.Scalar(latin[Int(scalar.value) - 0xC0])
  }

  private static let latin = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)
}
