import ArgumentParser
import AssayProtocols

/// `assay protocol lint`: what to mend in a protocol before it is published.
struct ProtocolLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what to mend in a protocol file, or in a folder of them.",
    discussion: "A file of a folder of protocols (a protocol, a translation, a host standard, the "
      + "published ids) is looked at with the others of that folder in view; any other file is "
      + "taken for a protocol on its own.")

  @Argument(help: "A file, or a folder searched for protocol.yaml and protocol.json.")
  var path: String

  @Flag(help: "Warnings count as errors.")
  var strict = false

  func run() throws {
    var page = Page()
    var counts: [LintSeverity: Int] = [:]
    for file in try ProtocolTree.findings(at: path) {
      for finding in file.findings {
        page.add(finding.line(in: file.path))
        counts[finding.severity, default: 0] += 1
      }
    }
    try Console.print(page)
    let errors = counts[.error] ?? 0
    let warnings = counts[.warning] ?? 0
    guard errors == 0, !strict || warnings == 0 else {
      throw CommandFailure(
        .refused,
        "\(path): \(errors) \(errors == 1 ? "error" : "errors") and "
          + "\(warnings) \(warnings == 1 ? "warning" : "warnings") to mend")
    }
  }
}
