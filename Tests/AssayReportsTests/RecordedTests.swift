import AssayReports
import Foundation
import Testing

/// Holds reports to those recorded beside the tests; ASSAY_RECORD=1 records them anew, for a person
/// to read.
@Suite struct RecordedTests {
  @Test("the page is the one recorded")
  func page() throws {
    try expect(HTMLReport.text(Record.partlyRated.report), recorded: "partly-rated.html")
  }

  @Test("the Markdown is the one recorded")
  func markdown() throws {
    try expect(MarkdownReport.text(Record.partlyRated.report), recorded: "partly-rated.md")
  }

  @Test("the page of a visit with everything kept is the one recorded")
  func visitPage() throws {
    try expect(HTMLReport.text(Record.visited.report), recorded: "visited.html")
  }

  @Test("its Markdown is the one recorded, in both languages")
  func visitMarkdown() throws {
    let record = Record.visited
    try expect(MarkdownReport.text(record.report), recorded: "visited.md")
    let norwegian = Report(
      ledger: record.ledger, protocols: record.protocols, language: .norwegian
    ) { true }
    let text = MarkdownReport.text(norwegian)
    #expect(text.firstMatch(of: /[0-9],[0-9] %/) != nil)
    #expect(text.firstMatch(of: /[0-9]\.[0-9] %/) == nil)
    try expect(text, recorded: "visited.nb.md")
  }

  private func expect(
    _ text: String, recorded name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Recorded/\(name)")
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard !recorded.unicodeScalars.elementsEqual(text.unicodeScalars) else { return }
    let pairs = zip(recorded.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      Comment(
        rawValue: first.map { "line \($0.offset + 1)\n- \($0.element.0)\n+ \($0.element.1)" }
          ?? "\(name) became longer or shorter"), sourceLocation: sourceLocation)
  }
}
