import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay protocol show`: a protocol as a form to print and take along.
struct ProtocolShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a protocol as a form to take along.")

  @Argument(help: "Such as iso-10002.")
  var id: String

  @Option(help: "Of the form and its texts, such as nb; by default the protocol's own.")
  var language: String?

  @Option(help: "text, md or html.")
  var format = SheetFormat.text

  @OptionGroup var protocols: ProtocolOptions

  enum SheetFormat: String, CaseIterable, ExpressibleByArgument {
    case text, md, html
  }

  func run() throws {
    let original: AssessmentProtocol
    let value: AssessmentProtocol
    do {
      let library = try protocols.library()
      original = try library.load(ProtocolID(id)).protocol
      value = try translated(original, from: library)
    } catch let error as ProtocolLoadError {
      throw CommandFailure(error)
    }
    let labels = ProtocolSheetLabels(language: value.language)
    let sheet = ProtocolSheet(of: value, labels: labels)
    switch format {
    case .html:
      try Console.print(verbatim: ProtocolSheetHTML(labels: labels).text(of: sheet))
    case .md:
      try print(ProtocolSheetMarkdown(labels: labels).text(of: sheet), on: Page())
    case .text:
      let page = Page()
      let writer = ProtocolSheetText(width: min(page.width, 80), labels: labels)
      try print(writer.text(of: sheet), on: page)
    }
  }

  private func translated(
    _ original: AssessmentProtocol, from library: ProtocolLibrary
  ) throws -> AssessmentProtocol {
    guard let language, language != original.language else { return original }
    guard let overlay = try library.overlay(of: original.id, language: language) else {
      let languages = [original.language] + library.languages(of: original.id)
      throw CommandFailure(
        .refused,
        "\(original.id) is not translated into \(language): use "
          + languages.joined(separator: " or "))
    }
    let left = original.untranslatedCriteria(by: overlay)
    if !left.isEmpty {
      let names =
        left.prefix(10).map(\.text).joined(separator: ", ") + (left.count > 10 ? " …" : "")
      Console.complain([
        "\(left.count) of \(original.allCriteria.count) criteria have no translation of their present "
          + "wording and stand in \(original.language): \(names)"
      ])
    }
    return original.translated(by: overlay)
  }

  private func print(_ text: String, on page: Page) throws(CommandFailure) {
    var page = page
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      page.add(String(line))
    }
    try Console.print(page)
  }
}
