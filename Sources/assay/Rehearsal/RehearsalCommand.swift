import ArgumentParser
import AssayCore

/// `assay rehearsal`: the filled example.
struct RehearsalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearsal",
    abstract: "Write a filled example to try things on.",
    discussion: """
      An assessment of an organisation that does not exist, rated, noted, with evidence and \
      findings. It is marked as a rehearsal on every screen and page and counts nowhere. Nothing is \
      overwritten.
      """)

  @Argument(
    help: ArgumentHelp("The file to make, such as rehearsal.assay.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Option(help: .hidden)
  var content: String?

  @OptionGroup var protocols: ProtocolOptions

  func validate() throws { try NewCommand.checkDocumentName(path) }

  func run() throws {
    let library = try protocols.library()
    var told = content ?? ""
    do throws(RehearsalError) {
      if content == nil { told = try Rehearsal.shippedPath(executable: Platform.executable) }
      let rehearsal = try Rehearsal.read(told)
      try RehearsalReplay.write(rehearsal, to: path, library: library)
    } catch {
      throw CommandFailure(error, document: path, content: told)
    }
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    var page = Page()
    page.add("\(path): a rehearsal, \(opened.document.ledger.events.count) events")
    page.add(levelsOf: opened)
    try Console.print(page)
  }
}
