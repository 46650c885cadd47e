import AssayCore
import Foundation
import Testing

@testable import AssayReports

@Suite struct HTMLReportTests {
  @Test("the page is well-formed XML and holds only the elements of its template")
  func elements() throws {
    let benign = try Page(HTMLReport.text(Record().report))
    let hostile = try Page(HTMLReport.text(Record.hostile.report))
    let known = Set(try Page(HTMLReport.text(Record.partlyRated.report)).elements.map(\.name))
    #expect(Set(hostile.elements.map(\.name)).isSubset(of: known))
    #expect(!known.contains("script"))
    #expect(benign.all("html").first?.attributes["lang"] == "en")
  }

  @Test("what people wrote comes out as they wrote it, and as text")
  func hostileNote() throws {
    let page = try Page(HTMLReport.text(Record.partlyRated.report))
    let notes = page.ofClass("note").map(\.text)
    let note = try #require(notes.last)
    for line in ReportText(Record.hostileNote).lines { #expect(note.contains(line.text)) }
    #expect(!note.unicodeScalars.contains("\u{202E}"))
  }

  @Test("a mark that follows a quote or a bracket does not keep it from being escaped")
  func combiningMarks() throws {
    let text = PageText().escapeText("\"\u{301}<\u{338}&\u{301}'\u{301}>\u{301}")
    #expect(text == "&quot;\u{301}&lt;\u{338}&amp;\u{301}&#39;\u{301}&gt;\u{301}")
  }

  // As long as a text may be: what looks at all of it again for each mark would take minutes.
  @Test("a text of nothing but marks comes out in one go")
  func manyMarks() {
    let marks = String(repeating: "<", count: SealedText.byteLimit)
    #expect(PageText().escapeText(marks).utf8.count == 4 * SealedText.byteLimit)
  }

  @Test("nothing is fetched or run: no address but to the page itself, no handler")
  func selfContained() throws {
    let page = try Page(HTMLReport.text(Record.hostile.report))
    for element in page.elements {
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on"), "\(element.name) \(name)")
        #expect(!["src", "srcset", "style", "action", "data", "poster"].contains(name))
        if name == "href" { #expect(value.hasPrefix("#section-")) }
      }
    }
    let style = try #require(page.all("style").first?.text)
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test("draft and rehearsal stand in the head that every page repeats")
  func marks() throws {
    let page = try Page(HTMLReport.text(Record(kind: .rehearsal).report))
    let running = try #require(page.ofClass("running").first?.text)
    for part in ["DRAFT", "REHEARSAL", Record.organisation, "3f9a02bc77d1", "draft"] {
      #expect(running.contains(part))
    }
  }

  @Test("every criterion occurs, answered or not")
  func criteria() throws {
    let record = Record([.sample, .second])
    let page = try Page(HTMLReport.text(record.report))
    #expect(
      page.all("article").compactMap { $0.attributes["aria-label"] }
        == AssessmentProtocol.sample.allCriteria.map(\.id.text)
        + AssessmentProtocol.second.allCriteria.map(\.id.text))
  }

  @Test("the private note's canary is not in its bytes")
  func nothingPrivate() throws {
    #expect(try !HTMLReport.text(Record.partlyRated.report).contains("canary"))
  }

  @Test("headings follow each other without a gap, tables have heads, drawings have words")
  func accessible() throws {
    let page = try Page(HTMLReport.text(Record.partlyRated.report))
    let depths = page.elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    #expect(depths.count(where: { $0 == 1 }) == 1)
    #expect(depths.first == 1)
    for (before, after) in zip(depths, depths.dropFirst()) { #expect(after <= before + 1) }
    #expect(page.all("table").count == page.all("caption").count)
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil })
    for drawing in page.all("svg") {
      #expect(
        drawing.attributes["aria-label"] != nil || drawing.attributes["aria-hidden"] == "true")
    }
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test("text keeps a contrast of 4.5 to 1 on the darkest ground it stands on")
  func contrast() throws {
    let colours = ReportPage.style.matches(of: /[^-]color: #([0-9a-f]{6})/).map { String($0.1) }
      .filter { $0 != "ffffff" }
    #expect(colours.count > 10)
    let ground = try #require(luminance("f1f5f5"))
    for colour in Set(colours) {
      let text = try #require(luminance(colour))
      #expect((ground + 0.05) / (text + 0.05) >= 4.5, "#\(colour)")
    }
    let accent = try #require(luminance("0b5563"))
    #expect(1.05 / (accent + 0.05) >= 4.5)
  }

  @Test("the style needs no grid")
  func noGrid() {
    #expect(!ReportPage.style.contains("display: grid;"))
    #expect(!ReportPage.style.contains("grid-template"))
  }

  @Test(
    "a template that could put out a value as it stands is refused",
    arguments: [
      "{{{name}}}", "{{&name}}", "{{& name}}", "{{ {name} }}", "{{%CONTENT_TYPE:TEXT}}{{name}}",
      "{{=<% %>=}}<%&name%>", "{{>other}}", "{{<other}}{{/other}}", "{{$block}}{{/block}}",
      "{{uppercased(name)}}", "{{name", "{{}}", "{{!comment}}", "{{name}",
    ])
  func templates(text: String) {
    #expect(throws: PageTemplateError.self) { try PageTemplate(text) }
  }

  @Test("a template with an open part is malformed")
  func malformed() {
    #expect(throws: PageTemplateError.malformed) { try PageTemplate("{{#rows}}") }
  }

  /// After WCAG 2.
  private func luminance(_ hex: String) -> Double? {
    guard let value = Int(hex, radix: 16) else { return nil }
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func power(_ base: Double) -> Double { pow(base, 2.4) }
}
