import ArgumentParser
import AssayCore
import AssayProtocols
import AssayStore

/// `assay new`: starts an assessment.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start an assessment in a new document.")

  @Argument(
    help: ArgumentHelp("The file to make, such as nordlys.assay.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Whom you assess, as the report will name them.", valueName: "name"))
  var organisation: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Which of their sites.", valueName: "site"))
  var site: String?

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      "What to rate against; say it again for each. See: assay protocol list", valueName: "id"))
  var protocolIDs: [String] = []

  @Option(
    help: ArgumentHelp("Who assesses whom: \(AssessmentKind.choices).", valueName: "kind"),
    completion: .list(AssessmentKind.allCases.map(\.rawValue)),
    transform: kind)
  var kind: AssessmentKind = .thirdParty

  @OptionGroup var person: PersonOptions
  @OptionGroup var protocols: ProtocolOptions

  func validate() throws {
    try Self.checkDocumentName(path)
    guard !organisation.allSatisfy(\.isWhitespace) else {
      throw ValidationError("\(Refusal.organisationMissing.sentence): give it with --organisation")
    }
    guard !protocolIDs.isEmpty else {
      throw ValidationError("An assessment needs a protocol: give one with --protocol")
    }
    guard Set(protocolIDs).count == protocolIDs.count else {
      throw ValidationError("A protocol is named twice: name each once")
    }
    let limit = SealedText.byteLimit
    for text in [organisation, site ?? "", person.by ?? ""] where text.utf8.count > limit {
      throw ValidationError(Refusal.textTooLong(limit: limit).sentence)
    }
  }

  func run() throws {
    let session = try person.session()
    let library = try protocols.library()
    let texts = try protocolIDs.map { id throws(CommandFailure) in
      do throws(ProtocolLoadError) {
        let loaded = try library.load(ProtocolID(id))
        return ProtocolText(
          id: loaded.protocol.id, version: loaded.protocol.version, bytes: loaded.bytes)
      } catch {
        throw CommandFailure(error)
      }
    }
    let site = self.site.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    do throws(StoreError) {
      try Document.create(
        at: path,
        creation: NewAssessment(
          organisation: organisation, site: site, kind: kind, protocols: texts),
        session: session
      ).close()
    } catch {
      throw CommandFailure(error, path)
    }
    try Console.print(path)
  }

  /// Refuses a name that no new document may have.
  static func checkDocumentName(_ path: String) throws {
    guard isDocumentName(path) else {
      throw ValidationError("\(path) is no name for an assessment: call it \(named(path))")
    }
  }

  private static func isDocumentName(_ path: String) -> Bool {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let ending = FolderListing.fileExtension
    return name.hasSuffix(ending) && name.count > ending.count
  }

  /// What a path should have been.
  private static func named(_ path: String) -> String {
    var stem = path[...]
    while stem.last == "/" || stem.last == "." { stem.removeLast() }
    for wrong in [".assay", ".asay", ".sqlite", ".db"] where stem.lowercased().hasSuffix(wrong) {
      stem.removeLast(wrong.count)
    }
    return (stem.isEmpty || stem.last == "/" ? stem + "name" : stem)
      + FolderListing.fileExtension
  }

  private static func kind(_ text: String) throws -> AssessmentKind {
    guard let kind = AssessmentKind(rawValue: text) else {
      throw ValidationError("\(text) is no kind of assessment: use \(AssessmentKind.choices)")
    }
    return kind
  }
}
