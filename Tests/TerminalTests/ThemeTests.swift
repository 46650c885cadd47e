import Cells
import Testing

@testable import Terminal

@Suite("Colours and glyphs")
struct ThemeTests {
  @Test("every theme is found by its name, and no other is")
  func names() {
    for theme in Theme.all { #expect(Theme(named: theme.name) == theme) }
    #expect(Theme.all.map(\.name) == ["default", "light", "high-contrast", "monochrome"])
    #expect(Theme(named: "neon") == nil)
  }

  @Test("what matters stands out without colour", arguments: Theme.all)
  func standsOutWithoutColour(theme: Theme) {
    for role in [Role.heading, .emphasis, .key, .selection, .rating, .essential, .warning, .error] {
      #expect(!theme.appearance(of: role).attributes(at: .none).isEmpty, "\(role)")
    }
    let error = theme.appearance(of: .error).attributes(at: .none)
    #expect(error != theme.appearance(of: .success).attributes(at: .none))
    #expect(theme.appearance(of: .normal) == Appearance())
  }

  @Test("no role is green, since errors are red", arguments: Theme.all)
  func noRedGreenPair(theme: Theme) {
    for role in Role.allCases {
      let colour = theme.appearance(of: role).colour
      #expect(colour?.eight != 2)
      #expect(colour?.sixteen != 2 && colour?.sixteen != 10)
      if let number = colour?.twoHundredFiftySix, (16..<232).contains(number) {
        let (red, green, blue) = ((number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6)
        #expect(green <= max(red, blue), "\(role)")
      }
    }
  }

  @Test("a colour number fits the palette it is for", arguments: Theme.all)
  func numbersFit(theme: Theme) {
    for role in Role.allCases {
      let colour = theme.appearance(of: role).colour
      for (depth, count) in [
        (ColourDepth.eight, 8), (.sixteen, 16), (.twoHundredFiftySix, 256),
      ] {
        if let number = colour?.number(at: depth) { #expect((0..<count).contains(number)) }
      }
    }
  }

  @Test("the depth is what is asked for, and never more than the terminal has")
  func depth() {
    #expect(ColourChoice.automatic.depth(available: 256, noColour: nil) == .twoHundredFiftySix)
    #expect(ColourChoice.automatic.depth(available: 256, noColour: "") == .twoHundredFiftySix)
    #expect(ColourChoice.automatic.depth(available: 256, noColour: "1") == .none)
    #expect(ColourChoice.eight.depth(available: 256, noColour: "1") == .eight)
    #expect(ColourChoice.twoHundredFiftySix.depth(available: 8, noColour: nil) == .eight)
    #expect(ColourChoice.sixteen.depth(available: 0, noColour: nil) == .none)
    #expect(ColourChoice.automatic.depth(available: 88, noColour: nil) == .sixteen)
  }

  private func drawn(_ text: SafeText, by choice: GlyphChoice) -> String {
    var drawn = String.UnicodeScalarView()
    for glyph in text.glyphs {
      choice.forEachScalars(of: glyph) { scalars in
        for value in [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4] where value != 0 {
          if let scalar = Unicode.Scalar(value) { drawn.append(scalar) }
        }
      }
    }
    return String(drawn)
  }

  @Test("where only ASCII is printed, lines, symbols and Latin letters have a stand-in")
  func asciiSet() {
    let choice = GlyphChoice(isASCII: true, isUnicode: false) { _ in 1 }
    #expect(drawn("┬┴│─▸▾◆·…–→“”×■□", by: choice) == "++|->v*.~->\"\"x#o")
    #expect(drawn("Jørgen på Århus 作者", by: choice) == "Jorgen pa Arhus ????")
    for (symbol, stand) in ASCIISet.symbols {
      #expect(!symbol.isASCII && stand.isASCII && stand.value >= 0x20)
    }
  }

  @Test("with an ASCII set asked for in UTF-8, only symbols are replaced")
  func asciiSymbols() {
    let choice = GlyphChoice(isASCII: true, isUnicode: true) { $0 == 0xF8 ? 1 : 2 }
    #expect(drawn("│ Jørgen 作者", by: choice) == "| Jørgen 作者")
  }

  @Test("a glyph that the C library measures differently is drawn as single cells")
  func widthGuard() {
    let one = GlyphChoice(isASCII: false, isUnicode: true) { _ in 1 }
    #expect(drawn("a作b", by: one) == "a\u{FFFD} b")
    let two = GlyphChoice(isASCII: false, isUnicode: true) { _ in 2 }
    #expect(drawn("aåb", by: two) == "a\u{FFFD}b")
    let none = GlyphChoice(isASCII: false, isUnicode: true) { _ in -1 }
    #expect(drawn("a→", by: none) == "a\u{FFFD}")
    let marks = GlyphChoice(isASCII: false, isUnicode: true) { $0 == 0x301 ? 1 : 1 }
    #expect(drawn("q\u{301}", by: marks) == "\u{FFFD}")
  }
}
