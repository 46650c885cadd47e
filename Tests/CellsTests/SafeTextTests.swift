import Testing

@testable import Cells

@Suite struct SafeTextTests {
  @Test("Text is cut with an ellipsis, and never inside a wide glyph")
  func truncation() {
    let text: SafeText = "Jørgen 作者"
    #expect(text.truncated(to: 11) == text)
    #expect(text.truncated(to: 10).text == "Jørgen 作…")
    #expect(text.truncated(to: 9).text == "Jørgen …")
    #expect(text.truncated(to: 9, ellipsis: false).text == "Jørgen 作")
    #expect(text.truncated(to: 1).text == "…")
    #expect(text.truncated(to: 0).isEmpty)
    #expect(text.truncated(to: .min).isEmpty)
  }

  @Test("Padded text has exactly the width asked for")
  func padding() {
    for width in 0...20 {
      for source in Corpus.all { #expect(SafeText(source).padded(to: width).width == width) }
    }
    #expect(SafeText("作者").padded(to: 4).text == "作者")
    #expect(SafeText("作者").padded(to: 3).text == "作…")
    #expect(SafeText("作者").padded(to: 2).text == "… ")
    #expect(SafeText("a").padded(to: -1).isEmpty)
  }

  @Test("Lines break at spaces, long words where the line ends")
  func wrapping() {
    let text: SafeText = "Anyone who takes over  a complaint"
    #expect(text.wrapped(to: 10).map(\.text) == ["Anyone who", "takes over", "a", "complaint"])
    #expect(
      text.wrapped(to: 12, indent: 2).map(\.text) == [
        "Anyone who", "  takes over", "  a", "  complaint",
      ])
    #expect(SafeText("complaints").wrapped(to: 4).map(\.text) == ["comp", "lain", "ts"])
    #expect(SafeText("作者作者").wrapped(to: 5).map(\.text) == ["作者", "作者"])
    #expect(SafeText("作").wrapped(to: 1).map(\.text) == ["�"])
    #expect(SafeText("  lead").wrapped(to: 10).map(\.text) == ["  lead"])
    #expect(SafeText("").wrapped(to: 10).map(\.text) == [""])
    #expect(SafeText("   ").wrapped(to: 2).map(\.text) == [""])
    #expect(SafeText("ab").wrapped(to: .min, indent: .max).map(\.text) == ["a", "b"])
  }

  @Test("Wrapping keeps every visible glyph in order and every line in its width")
  func wrappingProperties() {
    var random = RandomSource(seed: 2)
    for _ in 0..<3_000 {
      let text = SafeText(Corpus.text(upTo: 40, using: &random))
      let width = Int.random(in: 2...20, using: &random)
      let indent = Int.random(in: 0...6, using: &random)
      let lines = text.wrapped(to: width, indent: indent)
      #expect(!lines.isEmpty)
      #expect(lines.allSatisfy { $0.width <= width })
      let shown = lines.flatMap(\.glyphs).filter { $0 != .blank }
      #expect(shown == text.glyphs.filter { $0 != .blank })
    }
  }

  @Test("Paragraphs are divided at newlines, then wrapped")
  func paragraphs() {
    let lines = SafeText.paragraphs("one two\r\n\nthree\n", width: 5)
    #expect(lines.map(\.text) == ["one", "two", "", "three"])
    #expect(SafeText.paragraphs("", width: 5).map(\.text) == [""])
  }

  @Test("Interpolated text is made safe as a whole")
  func interpolation() {
    let name = "Jør\u{1B}gen"
    let text: SafeText = "by \(name) (\(SafeText("作")))"
    #expect(text.text == "by Jør�gen (作)")
    #expect((text + "!").width == text.width + 1)
    #expect([SafeText("a"), "b"].joined(separator: ", ").text == "a, b")
  }
}
