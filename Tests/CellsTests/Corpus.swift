/// Texts that a screen has to survive: escape sequences, invisible and unprintable scalars.
enum Corpus {
  static let hostile: [String] = [
    "\u{1B}]52;c;ZXZpbA==\u{07}",
    "\u{1B}]8;;http://example.com\u{1B}\\link\u{1B}]8;;\u{1B}\\",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}[6n", "\u{1B}[31mred\u{1B}[0m", "\u{1B}c", "\u{1B}",
    "\u{9B}6n", "\u{9D}0;title\u{9C}", "\u{90}q\u{9C}", "\u{80}\u{85}\u{9F}",
    "one\rtwo", "\r", "a\r\nb\r\n", "ab\u{08}\u{08}cd", "\u{7F}\u{0}\u{07}\u{0B}\u{0C}\u{0E}\u{0F}",
    "user\u{202E}gpj.exe\u{202C}", "\u{2066}x\u{2067}y\u{2068}z\u{2069}",
    "\u{202A}\u{202B}\u{202D}",
    "a\u{200E}b\u{200F}c\u{061C}d", "line\u{2028}paragraph\u{2029}end",
    "z\u{200B}w\u{200C}j\u{200D}b\u{2060}\u{FEFF}", "soft\u{AD}hyphen",
    "e" + String(repeating: "\u{301}", count: 4_000), String(repeating: "\u{301}", count: 4_000),
    "\u{301}", " \u{301}\u{302}", noncharacters,
    String(decoding: [0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF] as [UInt8], as: UTF8.self),
    "\u{E000}\u{F8FF}\u{F0000}\u{100000}", "\u{378}\u{2FE0}\u{50000}\u{E0080}\u{2065}",
    "\u{E0001}\u{E0041}\u{E007F}", "\u{FFF9}a\u{FFFA}b\u{FFFB}", "\u{600}12\u{6DD}\u{70F}",
    "\u{115F}\u{1160}\u{3164}\u{FFA0}", "\u{34F}\u{180B}\u{180E}\u{FE0F}\u{FE0E}\u{E0100}",
    "\u{1F1F3}", "\u{1F1F3}\u{301}", "\u{1F3FD}", "x\u{1F3FD}", "\u{200D}👩", "a\u{200D}👩",
    "\u{1D173}\u{1BCA0}\u{110BD}\u{13430}", "\u{D4E}!", "\u{302E}\u{16FF0}",
  ]

  // NB: literals may not hold all of them.
  private static let noncharacters = [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF]
    .compactMap { Unicode.Scalar($0 as UInt32) }.map { String(Character($0)) }.joined()

  static let friendly: [String] = [
    "", " ", "Jørgen", "作者 wrote", "René e\u{301}e\u{308}", "좋은 각 \u{1100}\u{1161}\u{11A8}",
    "👨‍👩‍👧‍👦 family", "🇳🇴🇸🇪🇩🇰", "👍🏽 ok", "❤️ and ☎︎", "1️⃣ #️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🙂‍↔️", "👩🏽‍🚒",
    "कि क्षा क्‍ष", "ක්‍ය", "สวัสดี", "שָׁלוֹם", "مرحبا", "│ ▸ ◆ · … ■□ ┼", "a\tb\nc", "ｆｕｌｌ", "☰ ⚊ 𝌆",
  ]

  static var all: [String] { hostile + friendly }

  static let alphabet: [String] = [
    "a", "b", "e", "Å", "ø", " ", " ", "1", "-", "_", "\n", "\t", "作", "者", "\u{301}", "\u{308}",
    "👍", "\u{1F3FD}", "\u{200D}", "👩", "\u{FE0F}", "🇳", "🇴", "\u{200B}", "\u{1B}", "\u{9B}", "\r",
    "\u{202E}", "\u{2028}", "\u{1100}", "\u{1161}", "\u{11A8}", "क", "\u{94D}", "ि", "\u{E000}",
    "…",
  ]

  /// Up to `length` pieces put together at random.
  static func text(upTo length: Int, using random: inout RandomSource) -> String {
    let count = Int.random(in: 0...length, using: &random)
    return (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
  }
}
