import ArgumentParser
import AssayProtocols

/// `assay protocol lint`: what to mend in a protocol before it is published.
struct ProtocolLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Say what to mend in a protocol file, or in a folder of them.")

  @Argument(help: "A protocol file, or a folder searched for protocol.yaml and protocol.json.")
  var path: String

  @Flag(help: "Warnings count as errors.")
  var strict = false

  func run() throws {
    let files = try ProtocolTree.files(at: path)
    guard !files.isEmpty else {
      throw CommandFailure(
        .unavailable, "\(path): holds no protocol.yaml or protocol.json: name the file itself")
    }
    var page = Page()
    var counts: [LintSeverity: Int] = [:]
    for file in files {
      let bytes = try CommandFile.read(file)
      for finding in ProtocolLint.findings(in: bytes, as: ProtocolFormat(fileName: file)) {
        page.add(finding.line(in: file))
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

/// Protocol files below a folder.
enum ProtocolTree {
  /// Deeper than any sensible tree; links to folders are not followed.
  private static let mostDepth = 12

  /// The path itself where it is no folder.
  static func files(at path: String) throws(CommandFailure) -> [String] {
    guard Platform.kind(of: path) == .folder else { return [path] }
    var stem = path
    while stem.count > 1, stem.last == "/" { stem.removeLast() }
    do {
      return try files(below: stem, depth: 0)
    } catch {
      throw CommandFailure(
        .unavailable, "\(path): cannot be searched (\(error.words)): check its permissions")
    }
  }

  private static func files(
    below folder: String, depth: Int
  ) throws(Platform.SystemError) -> [String] {
    var files: [String] = []
    for entry in try Platform.entries(of: folder) {
      let path = folder == "/" ? "/" + entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .file where ["protocol.yaml", "protocol.json"].contains(entry.name): files.append(path)
      case .folder where depth < mostDepth: files += try Self.files(below: path, depth: depth + 1)
      default: break
      }
    }
    return files
  }
}
