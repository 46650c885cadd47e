/// What is said where a report is written from the workbench.
extension Phrases {
  public struct Reporting: Sendable {
    public var written: @Sendable (_ path: String) -> String
    public var unwritable: @Sendable (_ path: String) -> String
    public var formats: @Sendable (_ format: String) -> String
  }
}

extension Phrases.Reporting {
  static let english = Phrases.Reporting(
    written: { "Report written to \($0)" },
    unwritable: { "The report cannot be written to \($0): check the permissions of its folder" },
    formats: { $0 == "html" ? "one page for any browser" : "Markdown, reads well raw" })

  static let norwegian = Phrases.Reporting(
    written: { "Rapporten er skrevet til \($0)" },
    unwritable: { "Rapporten kan ikke skrives til \($0): sjekk tilgangen til mappen" },
    formats: { $0 == "html" ? "én side for alle nettlesere" : "Markdown, lesbar som den er" })
}

extension Phrases.Commands {
  public struct Reporting: Sendable {
    public var write: CommandPhrase

    static let english = Reporting(write: .init("report", "write the report beside the assessment"))
    static let norwegian = Reporting(
      write: .init("rapport", "skriv rapporten ved siden av vurderingen"))
  }
}
