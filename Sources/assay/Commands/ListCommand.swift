import ArgumentParser
import AssayCore

/// `assay list`: the assessments of a folder.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the assessments of a folder.",
    discussion: "What cannot be read is listed too; the command then ends as reading it would.")

  @Argument(
    help: ArgumentHelp("The folder; ~/Assessments unless named.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Flag(help: "As JSON (Docs/schema/list.schema.json).")
  var json = false

  func run() throws {
    let place = try Place(folder)
    guard place.document == nil else {
      throw CommandFailure(
        .unavailable, "\(place.document ?? ""): this is no folder: read it with assay show")
    }
    let listed = try listed(in: place.folder)
    if json {
      try Console.print(
        .object([
          .init("folder", .text(place.folder)), .init("documents", .list(listed.map(\.json))),
        ]))
    } else if listed.isEmpty {
      try Console.print("There is no assessment in \(place.shownFolder): begin one with assay new")
    } else {
      var page = Page()
      page.add(
        table: listed.map(\.row), [.left, .left, .left, .right, .left, .left], indent: 0)
      try Console.print(page)
    }
    let failures = listed.compactMap(\.failure)
    guard let first = failures.first else { return }
    throw CommandFailure(first.status, failures.flatMap(\.sentences))
  }

  private func listed(in place: String) throws(CommandFailure) -> [ListedAssessment] {
    do {
      return try ListedAssessment.all(in: place)
    } catch {
      // The one folder everybody has is there with the first assessment.
      if error.isMissing, folder == nil { return [] }
      throw CommandFailure(
        .unavailable, "\(place): cannot be read as a folder (\(error.words)): check the path")
    }
  }
}
