/// Texts that people, files and clipboards can hold: what auditors write, and what would hurt a
/// terminal or a layout.
enum StormTexts {
  static let plain = [
    "Jørgen", "作者", "3 of 8 current", "Ås", "", " ", "a", "7.3.b", "log of complaints",
    "12", "43", "3", "0", "-1", "99999999999999999999", "2026-03-12", "12.3.2026", "15:00", "930",
    "René så på\nåtte av dem", "én\ttabulator", "e\u{301}te\u{301}", "KB, TL",
    "~/Documents/logg.pdf",
    "yes", "no", "/", "//", "a/b",
  ]

  static let hostile = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}]8;;http://x\u{1B}\\x",
    "\u{1B}P0;1|owned\u{1B}\\", "\u{1B}[6n", "\u{1B}c", "\u{9B}5n", "\u{90}x\u{9C}", "a\rb",
    "a\u{8}b",
    "\u{7F}", "\0", "\u{202E}gnissim\u{202C}", "\u{2066}a\u{2069}", "a\u{2028}b\u{2029}c",
    "\u{200B}\u{200D}\u{FEFF}", "👩‍👧‍👦👍🏽🇳🇴", "שלום مرحبا", "\u{301}\u{300}", "ㅤ\u{115F}", "\u{E000}",
    "\u{FFFF}", "क्षि", "ﷺ", "𒐫", "\u{1F3FB}", "한국어",
  ]

  static func text(_ random: inout StormRandom) -> String {
    switch random.below(40) {
    case 0: return "e" + String(repeating: "\u{301}", count: 4_000)
    case 1: return String(repeating: "作 a ", count: random.below(400))
    case 2: return String(repeating: "x", count: random.below(2_000))
    case 3: return (0..<random.below(30)).map { "\($0)" }.joined(separator: "\n")
    default:
      return (0...random.below(4)).map { _ in
        random.element(of: random.once(in: 4) ? hostile : plain, or: "")
      }.joined(separator: random.once(in: 3) ? "" : " ")
    }
  }

  /// One line, short enough for a name.
  static func name(_ random: inout StormRandom) -> String {
    let text = text(&random).filter { $0 != "\n" }.prefix(60)
    return text.contains { !$0.isWhitespace } ? String(text) : "Nordlys"
  }
}
