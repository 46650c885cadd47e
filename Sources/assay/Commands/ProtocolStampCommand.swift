import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay protocol stamp`: says in an overlay which wording each criterion was translated from.
struct ProtocolStampCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamp",
    abstract: "Note in a translation which wording it was made of.",
    discussion: "Adds “of” to each criterion that has none. Criteria whose wording changed since "
      + "they were stamped are named and left alone, until they are named here: translate them "
      + "again first.")

  @Argument(help: "A translation, such as Protocols/iso-10002/nb.yaml.", completion: .file())
  var file: String

  @Argument(help: "Criteria whose translation was brought up to date, such as 7.3.b.")
  var criteria: [String] = []

  @Flag(help: "All of them were brought up to date.")
  var all = false

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      "The protocol; by default the one beside the translation.", valueName: "file"),
    completion: .file())
  var original: String?

  func run() throws {
    let stamping: OverlayStamping
    do {
      let original = try ProtocolLoading().load(path: original ?? besides(file)).protocol
      try checkNames(original)
      stamping = try OverlayFile.stamp(file, against: original, renewing: renewal)
    } catch let error as ProtocolLoadError {
      throw CommandFailure(error)
    }
    try Console.print(
      "\(file): \(stamping.added.count) stamped, \(stamping.renewed.count) renewed")
    var sentences: [String] = []
    if !stamping.outdated.isEmpty {
      sentences.append(
        "\(file): the wording changed since it was translated: \(list(stamping.outdated)): "
          + "translate again, then name them after the file")
    }
    if !stamping.unknown.isEmpty {
      sentences.append(
        "\(file): the protocol has no such criteria: \(list(stamping.unknown)): take them out")
    }
    guard sentences.isEmpty else { throw CommandFailure(.refused, sentences) }
  }

  private var renewal: OverlayStamping.Renewal {
    all ? .all : .these(Set(criteria.map { CriterionID($0) }))
  }

  private func checkNames(_ original: AssessmentProtocol) throws(CommandFailure) {
    let unknown = criteria.map { CriterionID($0) }.filter { original.criterion($0) == nil }
    guard unknown.isEmpty else {
      throw CommandFailure(
        .refused, "\(original.id) has no criterion \(list(unknown)): see assay protocol show")
    }
  }

  private func list(_ ids: [CriterionID]) -> String {
    ids.map(\.text).joined(separator: ", ")
  }

  private func besides(_ file: String) -> String {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    return ["protocol.yaml", "protocol.json"].map { folder + $0 }
      .first { Platform.kind(of: $0) == .file } ?? folder + "protocol.yaml"
  }
}
