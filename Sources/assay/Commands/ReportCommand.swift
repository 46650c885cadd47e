import ArgumentParser
import AssayProtocols
import AssayReports
import AssayWorkbench
import Phrases

/// `assay report`: the report, in one of its formats.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the report of an assessment.")

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Option(help: ArgumentHelp("What to write: html or md.", valueName: "format"))
  var format: ReportFormat

  @Option(
    help: ArgumentHelp(
      "The report's language, en or nb; that of the settings unless named.",
      valueName: "language"))
  var language: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to; standard output unless named.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var protocols: ProtocolOptions

  func validate() throws {
    if let output, FolderListing.isDocument(output) {
      throw ValidationError(
        "\(output) is the name of an assessment: call the report "
          + "\(FolderListing.stem(of: output)).\(format.rawValue)")
    }
    guard let language else { return }
    guard Language(rawValue: language) != nil else {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(language) is no language of the report: use \(known)")
    }
  }

  func run() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    // Counted, not timed: the same assessment gives the same bytes on every machine.
    var searches = 400_000
    let library = try protocols.library()
    let chosen = try language.flatMap(Language.init) ?? Settings.current().language ?? .english
    let report = Report(
      ledger: opened.document.ledger,
      protocols: try opened.protocols.map { source throws(CommandFailure) in
        do throws(ProtocolLoadError) {
          return try library.translated(source, into: chosen.rawValue)
        } catch {
          throw CommandFailure(error)
        }
      },
      language: chosen
    ) {
      searches -= 1
      return searches > 0
    }
    let text =
      switch format {
      case .html: try HTMLReport.text(report)
      case .md: MarkdownReport.text(report)
      }
    guard let output else { return try Console.print(verbatim: text) }
    try write(text, to: output)
  }

  private func write(_ text: String, to output: String) throws(CommandFailure) {
    let target = Platform.resolved(output)
    guard !Platform.areSame(output, path), !FolderListing.isDocument(target) else {
      throw CommandFailure(
        .refused, "\(output): an assessment lies there: name another place with -o")
    }
    do {
      try Platform.replace(output, with: Array(text.utf8))
    } catch {
      throw CommandFailure(
        .unavailable, "\(output): cannot be written (\(error.words)): name another place with -o")
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
