import AssayCore
import Testing

@testable import AssayReports

@Suite struct MarkdownReportTests {
  @Test("notes, reasons and names cannot add a heading, table, list or rule")
  func structure() {
    let hostile = MarkdownReport.text(Record.hostile.report)
    let benign = MarkdownReport.text(Record.benign.report)
    #expect(skeleton(hostile) == skeleton(benign))
  }

  @Test("every tag, code span, emphasis and link that people wrote is escaped")
  func escapes() {
    let text = MarkdownReport.text(Record.partlyRated.report)
    for escaped in [
      "\\<script>", "\\[link\\](javascript:1)", "\\`\\`\\`", "\\&lt;", "\\~\\~strike\\~\\~",
      "\\_no\\_", "1\\. no number", "\\# not a heading", "\\---", "\\| not \\| a table \\|",
      "|\u{301}",
    ] {
      #expect(text.unicodeScalars.contains(escaped.unicodeScalars), "\(escaped)")
    }
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("every criterion occurs, and the canary does not")
  func criteria() {
    let text = MarkdownReport.text(Record.partlyRated.report)
    for criterion in AssessmentProtocol.sample.allCriteria {
      #expect(text.contains("**\(criterion.id)**"))
    }
    #expect(!text.contains("canary"))
    #expect(text.contains("**DRAFT.**"))
    #expect(MarkdownReport.text(Record(kind: .rehearsal).report).contains("**REHEARSAL.**"))
  }

  @Test("lines stay within 88 columns, tables within 100, and no line ends in a blank")
  func width() {
    for line in MarkdownReport.text(Record.partlyRated.report).split(separator: "\n") {
      #expect(line.last != " ")
      guard !line.hasPrefix("#") else { continue }
      let most = line.hasPrefix("|") ? 100 : 88
      #expect(MarkdownText.width(of: String(line)) <= most, "\(line)")
    }
  }

  @Test(
    "only what would mean something is escaped",
    arguments: [
      ("R&D and 3 < 4", "R&D and 3 \\< 4"), ("snake_case_name", "snake_case_name"),
      ("_all_", "\\_all\\_"), ("&amp; &#38;", "\\&amp; \\&#38;"), ("a\\b", "a\\\\b"),
      ("作者 é 👍", "作者 é 👍"), ("*", "\\*"),
    ])
  func escaping(raw: String, escaped: String) {
    #expect(MarkdownText.escaped(raw) == escaped)
  }

  @Test("a word is escaped where it comes to stand at the beginning of a line")
  func lineStarts() {
    #expect(MarkdownText.filled("aaaa - bbbb 12. cc", width: 7) == ["aaaa -", "bbbb", "12\\. cc"])
    #expect(MarkdownText.filled("aaaaaa - b", width: 6) == ["aaaaaa", "\\- b"])
    #expect(MarkdownText.filled("aaaaaa === b", width: 6) == ["aaaaaa", "\\=== b"])
    #expect(MarkdownText.filled("aaaaaa -5 b", width: 6) == ["aaaaaa", "-5 b"])
    #expect(MarkdownText.filled("aaaaaa > b", width: 6) == ["aaaaaa", "\\> b"])
  }

  /// The kind of each line that begins something, in order.
  private func skeleton(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      var line = line
      while line.hasPrefix("> ") || line.hasPrefix("  ") { line = line.dropFirst(2) }
      if line.hasPrefix("#") { return "heading \(line.prefix { $0 == "#" }.count)" }
      if line.hasPrefix("|") { return "row of \(cells(line))" }
      if line.hasPrefix("- ") { return "item" }
      if line.hasPrefix("---") { return "rule" }
      if line.hasPrefix("```") || line.hasPrefix("~~~") { return "fence" }
      if line.first?.isNumber == true, line.contains(/^[0-9]+[.)]( |$)/) { return "number" }
      if line.hasPrefix("=") { return "underline" }
      return nil
    }
  }

  /// Bars that divide cells: those without a backslash, scalar by scalar.
  private func cells(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}

extension Record {
  /// The hostile note in every place where people write.
  static var hostile: Record { written(hostileNote) }
  static var benign: Record { written("Nothing to fear.") }

  private static func written(_ text: String) -> Record {
    var record = Record(organisation: text)
    record.author = text
    record.act(
      .plan(.scope, text), .plan(.objectives, text), .rate(.sample("4.4.a"), "P"),
      .note(.sample("4.4.a"), .report, text), .markNotApplicable(.sample("7.a"), reason: text),
      .note(.sample("4.5.a"), .report, text))
    return record
  }
}
