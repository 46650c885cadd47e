import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay protocol show`: a protocol as a form to print and take along.
struct ProtocolShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a protocol as a form to take along.")

  @Argument(help: "Such as iso-10002.")
  var id: String

  @OptionGroup var protocols: ProtocolOptions

  func run() throws {
    let loaded: LoadedProtocol
    do {
      loaded = try protocols.library().load(ProtocolID(id))
    } catch let error as ProtocolLoadError {
      throw CommandFailure(error)
    }
    var page = Page()
    let writer = ProtocolSheetText(width: min(page.width, 80))
    let text = writer.text(of: ProtocolSheet(of: loaded.protocol))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      page.add(String(line))
    }
    try Console.print(page)
  }
}
