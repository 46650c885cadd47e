import AssayReports
import Testing

@Suite struct ReportTextTests {
  @Test(
    "a text keeps what people write and loses what programs obey",
    arguments: [
      ("Jørgen 作者 e\u{301} 👩‍👩‍👧", "Jørgen 作者 e\u{301} 👩‍👩‍👧"),
      ("a\u{0}b", "a\u{FFFD}b"),
      ("\u{1B}[31mred\u{9B}1m", "\u{FFFD}[31mred\u{FFFD}1m"),
      ("a\u{7}\u{8}\u{7F}b", "a\u{FFFD}b"),
      ("\u{202E}evil\u{2066}", "\u{FFFD}evil\u{FFFD}"),
      ("one\r\ntwo\rthree\u{2028}four\u{85}five", "one\ntwo\nthree\nfour\nfive"),
      ("a\tb", "a b"),
      ("\u{FEFF}a\u{E0041}\u{FFFE}", "a\u{FFFD}"),
      ("\n  trimmed \n", "trimmed"),
      ("שלום\u{200F}", "שלום\u{200F}"),
    ])
  func kept(raw: String, text: String) {
    #expect(ReportText(raw).text == text)
    #expect(ReportText(ReportText(raw).text).text == text)
  }

  @Test("empty lines are no lines")
  func lines() {
    #expect(ReportText("a\n\n \nb\n").lines == ["a", "b"])
    #expect(ReportText("").lines.isEmpty)
  }
}
