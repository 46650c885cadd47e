import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay protocol lock`: keeps the ids of all criteria for ever.
struct ProtocolLockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Publish the ids of all criteria, so that none is lost or used again.",
    discussion: "Adds them to \(PublishedIDs.fileName) in the folder of protocols. From then on "
      + "lint reports an id that is gone, or given to another criterion. Refused while lint "
      + "reports errors.")

  @Argument(help: "A folder of protocols, such as Protocols.", completion: .directory)
  var folder: String

  @Option(
    name: .customLong("retire"),
    help: ArgumentHelp("A published criterion that is gone for good.", valueName: "protocol/id"))
  var retired: [String] = []

  func run() throws {
    let files = try ProtocolTree.folder(folder)
    var published = PublishedIDs()
    if let file = files.files.first(where: { $0.kind == .publishedIDs }) {
      do {
        published = try PublishedIDs(file.bytes)
      } catch {
        throw CommandFailure(.malformed, error.sentence(in: file.path))
      }
    }
    let protocols = try protocols(of: files)
    guard !protocols.isEmpty else {
      throw CommandFailure(.unavailable, "\(folder): holds no protocol: name a folder of protocols")
    }
    try retire(from: &published, protocols)
    let added = protocols.reduce(0) { $0 + published.publish($1).count }
    try checkLint(files.replacing(published))
    do {
      try published.write(to: folder)
    } catch {
      throw CommandFailure(error)
    }
    try Console.print(
      "\(folder)/\(PublishedIDs.fileName): \(published.entries.count) ids, \(added) of them new, "
        + "\(retired.count) retired now")
  }

  private func protocols(of files: ProtocolFolder) throws(CommandFailure) -> [AssessmentProtocol] {
    do {
      return try files.protocols()
    } catch {
      throw CommandFailure(error)
    }
  }

  private func retire(
    from published: inout PublishedIDs, _ protocols: [AssessmentProtocol]
  ) throws(CommandFailure) {
    for name in retired {
      guard let reference = CriterionReference(name) else {
        throw CommandFailure(.usage, "\(name): names no criterion: write it as iso-10002/7.3.b")
      }
      let own = protocols.first { $0.id == reference.protocol }
      guard own?.criterion(reference.criterion) == nil else {
        throw CommandFailure(
          .refused, "\(name): is still in the protocol: take the criterion out first")
      }
      let version = own?.version ?? published[reference]?.since ?? SemanticVersion(1, 0, 0)
      guard published.retire(reference, in: version) else {
        throw CommandFailure(.refused, "\(name): was never published, or is retired already")
      }
    }
  }

  private func checkLint(_ files: ProtocolFolder) throws(CommandFailure) {
    let errors = ProtocolLint.findings(in: files).flatMap { file in
      file.findings.filter { $0.severity == .error }.map { $0.line(in: file.path) }
    }
    guard errors.isEmpty else {
      throw CommandFailure(
        .refused, errors + ["\(folder): nothing was published: mend these first"])
    }
  }
}
