import ArgumentParser
import AssayCore

/// `assay show`: plan, responses and results.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an assessment: plan, ratings, notes and results.")

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Flag(help: "As JSON (Docs/schema/show.schema.json).")
  var json = false

  @Flag(name: .customLong("private"), help: "With the private notes, which otherwise stay inside.")
  var showsPrivateNotes = false

  func run() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    if json {
      try Console.print(AssessmentJSON(opened, withPrivateNotes: showsPrivateNotes).json)
    } else {
      var page = Page()
      AssessmentText(opened, withPrivateNotes: showsPrivateNotes).write(to: &page)
      try Console.print(page)
    }
  }
}
