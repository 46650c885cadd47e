import ArgumentParser
import AssayStore

/// `assay verify`: whether a document is what its writers left.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every hash and link inside a document.",
    discussion: """
      From inside, a tail cut cleanly off or a history rewritten as a whole cannot be seen: keep the
      heads printed here somewhere else and compare them.
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Option(help: .hidden)
  var anchor: String?

  func validate() throws {
    guard anchor == nil else {
      throw ValidationError(
        "--anchor needs statements, which this Assay does not make yet: leave it out")
    }
  }

  func run() throws {
    let report: VerificationReport
    do {
      report = try DocumentVerification.verify(path)
    } catch {
      throw CommandFailure(error, path)
    }
    var page = Page()
    page.add("\(path): \(report.isIntact ? "intact" : "DAMAGED")")
    page.add()
    page.add(
      table: [
        ["events", "\(report.events)", Self.remark(report.unknownEvents, "of a newer Assay")],
        ["texts", "\(report.texts)", Self.remark(report.forgottenTexts, "removed on purpose")],
        ["protocols", "\(report.protocols)", ""],
        ["evidence", "\(report.evidence)", ""],
      ], [.left, .right, .left])
    for head in report.heads { page.add("  head  \(head)") }
    if !report.isIntact { page.add() }
    for finding in report.findings { page.add("  ! ", paragraph: finding.sentence) }
    try Console.print(page)
    guard report.isIntact else {
      throw CommandFailure(
        .malformed, "\(path): it is damaged: keep it as it is, and restore a copy from a backup")
    }
  }

  private static func remark(_ count: Int, _ what: String) -> String {
    count == 0 ? "" : "and \(count) \(what)"
  }
}
