import Testing

@testable import Cells

@Suite struct SanitisingTests {
  /// Holds for every glyph that can ever be made.
  private func expectSafe(_ text: SafeText, _ source: String) {
    for glyph in text.glyphs {
      for scalar in [glyph.base] + glyph.marks {
        let isRefused: Bool =
          switch scalar.properties.generalCategory {
          case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
          default: scalar.properties.isDefaultIgnorableCodePoint
          }
        #expect(!isRefused, "U+\(String(scalar.value, radix: 16)) of \(source.debugDescription)")
      }
      #expect(WidthTable.width(of: glyph.base) == glyph.width)
      #expect(glyph.marks.allSatisfy { WidthTable.width(of: $0) == 0 })
      #expect(glyph.marks.count == glyph.markCount && glyph.markCount <= Glyph.maximumMarks)
    }
    #expect(text.width == text.glyphs.reduce(0) { $0 + $1.width })
  }

  @Test("No hostile text yields a glyph that a terminal would obey", arguments: Corpus.all)
  func hostileTexts(source: String) {
    expectSafe(SafeText(source), source)
  }

  @Test("Random texts are safe, and making them safe again changes nothing")
  func randomTexts() {
    var random = RandomSource(seed: 1)
    for _ in 0..<3_000 {
      let source = Corpus.text(upTo: 24, using: &random)
      let safe = SafeText(source)
      expectSafe(safe, source)
      #expect(SafeText(safe.text) == safe, "\(source.debugDescription)")
    }
  }

  @Test("Every scalar alone is nothing, or one safe glyph")
  func everyScalar() {
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = Sanitising.kind(of: scalar)
      let glyphs = SafeText(String(Character(scalar))).glyphs
      let agrees: Bool =
        switch kind {
        case .spacing(let width):
          glyphs.count == 1 && glyphs[0].base == scalar && glyphs[0].width == width
        case .mark, .unprintable: glyphs == [.replacement]
        case .blank: glyphs == [.blank]
        case .invisible: glyphs.isEmpty
        }
      if !agrees || kind != Sanitising.classified(scalar) { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong == [])
  }

  @Test("Scalars said to stand alone are never joined to one another")
  func standingAlone() {
    let values = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
      .filter(Sanitising.standsAlone)
    // In order, and backwards: every neighbour once on each side.
    for run in [values, values.reversed()] {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: run)
      #expect(String(text).count == run.count)
    }
    for probe in ["a", "©", "作", "│", "\u{85}"] {
      let joined = values.filter { (String(Character($0)) + probe).count != 2 }
      #expect(joined == [])
    }
  }

  @Test("What becomes of each kind of text")
  func examples() {
    let expected: [(String, String, Int)] = [
      ("\u{1B}[31mred", "�[31mred", 8), ("a\r\nb\tc\nd", "a b c d", 7), ("one\rtwo", "one�two", 7),
      ("e\u{301}", "e\u{301}", 1), ("\u{301}", "�", 1), ("作者", "作者", 4),
      ("👨‍👩‍👧 x", "👨 x", 4), ("👍🏽", "👍", 2), ("🇳🇴", "�", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴", 2), ("❤️", "❤", 1),
      ("☎︎", "☎", 1), ("1️⃣", "1\u{20E3}", 1), ("🙂‍↔️", "🙂", 2), ("कि", "कि", 2), ("ක්‍ය", "ක්ය", 2),
      ("\u{1100}\u{1161}\u{11A8}", "\u{1100}\u{1161}\u{11A8}", 2), ("z\u{200B}w", "zw", 2),
      ("a\u{202E}b", "a�b", 3), ("\u{2028}", "�", 1), ("\u{E000}", "�", 1),
      ("\u{D4E}!", "\u{D4E}!", 2),
      ("e" + String(repeating: "\u{301}", count: 9), "e\u{301}\u{301}\u{301}\u{301}", 1),
    ]
    for (source, text, width) in expected {
      let safe = SafeText(source)
      #expect(Array(safe.text.unicodeScalars) == Array(text.unicodeScalars), "\(source)")
      #expect(safe.width == width, "\(source)")
    }
  }

  @Test("The table's widths: marks nothing, East Asian and emoji two, ambiguous one")
  func widths() {
    let widths = "a\u{301}作ｆ👍⌚…│\u{1161}\u{1100}°".unicodeScalars.map(WidthTable.width)
    #expect(widths == [1, 0, 2, 2, 2, 2, 1, 1, 0, 2, 1])
  }

  @Test("Everything with emoji presentation that is shown takes two cells")
  func emoji() {
    let narrow = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init).filter {
      $0.properties.isEmojiPresentation && Sanitising.kind(of: $0) == .spacing(1)
    }
    #expect(narrow == [])
  }
}
