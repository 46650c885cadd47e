import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay score`: what a document, or a file of ratings, comes to.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Say which level is reached, and what stands in the way.",
    usage: """
      assay score <document> [--json]
      assay score --protocol <file> --ratings <file> [--json]
      """,
    discussion: """
      Without a document: a protocol as YAML or JSON, and ratings as a JSON object of criterion and
      code ({"7.3.b": "L"}), or as CSV with the columns criterion and rating. NA is not applicable.
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String?

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp("A protocol file to score against.", valueName: "file"),
    completion: .file(extensions: ["yaml", "json"]))
  var protocolFile: String?

  @Option(
    help: ArgumentHelp("A file of ratings to score.", valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var ratings: String?

  @Flag(help: "As JSON (Docs/schema/score.schema.json).")
  var json = false

  func validate() throws {
    switch (path, protocolFile, ratings) {
    case (.some, nil, nil), (nil, .some, .some): return
    default:
      throw ValidationError("Name a document, or a protocol with --protocol and --ratings")
    }
  }

  func run() throws {
    if let path {
      try printResults(of: path)
    } else if let protocolFile, let ratings {
      let result = try RatingsScoring(loading: .cached).result(
        protocolFile: protocolFile, ratingsFile: ratings)
      if json { return try Console.print(result.json) }
      var page = Page()
      page.add(result)
      try Console.print(page)
    }
  }

  private func printResults(of path: String) throws(CommandFailure) {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    let results = try opened.knownResults()
    if json { return try Console.print(results.json) }
    var page = Page()
    page.add(rehearsalMarkOf: opened.assessment)
    for result in results {
      page.add(result)
      if results.count > 1 { page.add() }
    }
    if results.count > 1 { page.add(CombinedLevel(results)) }
    try Console.print(page)
  }
}
