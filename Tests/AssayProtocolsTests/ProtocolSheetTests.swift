import AssayCore
import AssayProtocols
import Testing

@Suite("The sheet") struct ProtocolSheetTests {
  private static let garden = ProtocolSheet(of: Garden.value)

  @Test("is a form that reads well as plain text")
  func reads() throws {
    let got = ProtocolSheetText(width: 80).text(of: Self.garden)
    #expect(try Fixture.recorded("garden-sheet.txt", got: got) == got)
  }

  @Test("is a form in Markdown")
  func readsAsMarkdown() throws {
    let got = ProtocolSheetMarkdown().text(of: Self.garden)
    #expect(try Fixture.recorded("garden-sheet.md", got: got) == got)
  }

  @Test("is one page to print, that reaches for nothing outside it")
  func readsAsPage() throws {
    let got = ProtocolSheetHTML().text(of: Self.garden)
    #expect(try Fixture.recorded("garden-sheet.html", got: got) == got)
    for part in ["<script", "http", "url(", "@import", "grid", "<img", "<link"] {
      #expect(!got.contains(part), "\(part)")
    }
  }

  @Test("speaks Norwegian throughout, given a Norwegian protocol and its words")
  func speaksNorwegian() throws {
    let overlay = try OverlayReader.read(Fixture.bytes("garden-nb.yaml"))
    let value = Garden.value.translated(by: overlay)
    let labels = ProtocolSheetLabels(language: value.language)
    let got = ProtocolSheetText(labels: labels).text(of: ProtocolSheet(of: value, labels: labels))
    #expect(try Fixture.recorded("garden-sheet-nb.txt", got: got) == got)
  }

  @Test("keeps to its width, whatever the width", arguments: [48, 60, 80, 120])
  func keepsWidth(width: Int) {
    let text = ProtocolSheetText(width: width).text(of: Self.garden)
    // 作者 and the emoji take two columns each.
    for line in text.split(separator: "\n") {
      let wide = line.unicodeScalars.count { "作者👩".unicodeScalars.contains($0) }
      #expect(line.count + wide <= width)
    }
  }

  @Test("breaks scripts without spaces where the line ends, by columns")
  func breaksWideScripts() {
    var value = Garden.value
    value.summary = String(repeating: "作者", count: 60)
    let text = ProtocolSheetText(width: 48).text(of: ProtocolSheet(of: value))
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("作者作者") }
    #expect(lines.map(\.count) == [24, 24, 24, 24, 24])
  }

  @Test("lets no text turn the direction of writing")
  func keepsDirection() {
    var value = Garden.value
    value.title = "Full\u{202E}txet\u{2069} \u{200F}עברית"
    value.clauses[1].criteria[0].look = ["a\u{2066}b"]
    let sheet = ProtocolSheet(of: value)
    #expect(sheet.title == "GARDEN 1:2018 · Fulltxet עברית")
    #expect(sheet.sections.last?.entries.first?.look == ["ab"])
  }

  @Test("escapes whatever a protocol says, in each format")
  func escapes() {
    var value = Garden.value
    value.title = "<script>alert('x')</script> & \"co\""
    value.language = "en\" onload=\"x"
    value.summary = "1. *not* a [list](x) # `or` | <b>bold</b>"
    let sheet = ProtocolSheet(of: value)
    let page = ProtocolSheetHTML().text(of: sheet)
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;"))
    #expect(page.contains("<html lang=\"en&quot; onload=&quot;x\">"))
    #expect(!page.contains("<script>") && !page.contains("<b>"))
    let markdown = ProtocolSheetMarkdown().text(of: sheet)
    #expect(
      markdown.contains(
        "1\\. \\*not\\* a \\[list\\](x) # \\`or\\` | \\<b>bold\\</b>"))
  }

  @Test("offers not applicable only where it is allowed")
  func offersNotApplicable() {
    let entries = Self.garden.sections.flatMap(\.entries)
    #expect(entries.map(\.id) == ["7.3.a", "7.3.b", "8.a"])
    #expect(entries.map(\.allowsNotApplicable) == [false, true, true])
  }

  @Test("says the gates that are on, in the order they are judged, with their figures")
  func saysGates() {
    // Weights: level 1 has 2 and 1, level 2 has 10; the highest rating is worth 3.
    #expect(
      Self.garden.levels.map(\.gates) == [
        [
          "At least 60 % of its weight is applicable: 2 of 3.",
          "Its own criteria achieve at least 65 %: 6 of 9 points where all apply.",
          "Every essential has at least P: 7.3.a.",
          "Criteria at N carry at most 10 % of its applicable weight: 0 of 3.",
          "In each top-level clause the criteria up to this level achieve at least 30 %: "
            + "clause 7: 2 of 6; clause 8: 1 of 3.",
        ],
        [
          "At least 50 % of its weight is applicable: 5 of 10.",
          "Its own criteria achieve at least 70 %: 21 of 30 points where all apply.",
          "The criteria of each lower level achieve at least 80 %: level 1: 8 of 9.",
        ],
      ])
  }

  @Test("gives figures that the scoring agrees with")
  func agreesWithScoring() throws {
    var value = Garden.value
    value.levels = [Level(number: 1, threshold: 65)]
    let model = ScoringModel(value)
    // 2 × 3 + 1 × 0 = 6 of 9 points is what the sheet asks for; 2 × 1 + 1 × 3 = 5 is one short.
    #expect(model.score([.rated(2), .rated(0), .rated(0)]).level.certain == 1)
    #expect(model.score([.rated(1), .rated(0), .rated(2)]).level.certain == 0)
  }

  @Test("speaks with the words it is given")
  func takesLabels() {
    var labels = ProtocolSheetLabels()
    labels.look = "Se etter"
    let sheet = ProtocolSheet(of: Garden.value, labels: labels)
    #expect(ProtocolSheetText(labels: labels).text(of: sheet).contains("    Se etter the beds"))
  }
}
