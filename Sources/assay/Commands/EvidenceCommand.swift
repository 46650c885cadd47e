import ArgumentParser
import AssayCore
import AssayStore

/// `assay evidence`: the ledger of what the ratings rest on.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "List, keep, link and attach evidence, or get a file out.",
    usage: """
      assay evidence <document> [--json]
      assay evidence <document> <text> --kind <kind> [--at <protocol/criterion> …] \
      [--source <name>] [--draft] [--file <file>] [--by <name>]
      assay evidence <document> --link E12 --at <protocol/criterion> … [--by <name>]
      assay evidence <document> --unlink E12 --at <protocol/criterion> … [--by <name>]
      assay evidence <document> --attach <file> --to E12 [--by <name>]
      assay evidence <document> --export E12 -o <file>
      assay evidence <document> --drop E12 [--by <name>]
      """,
    discussion: """
      One item may support many criteria: say --at again for each. A file is kept inside the \
      document, \(Document.attachmentLimit / 1024 / 1024) MB at most. A text of - is read from \
      standard input. For cases drawn and counted: assay sample.
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Argument(help: "What it is, well enough to find it again.")
  var text: String?

  @Option(
    help: ArgumentHelp("What kind: \(EvidenceKind.choices).", valueName: "kind"),
    completion: .list(EvidenceKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(help: ArgumentHelp("What it supports.", valueName: "protocol/criterion"))
  var at: [String] = []

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Whose it is or who said it.", valueName: "name"))
  var source: String?

  @Flag(help: "It may still change.")
  var draft = false

  @Option(help: ArgumentHelp("A file to keep with it.", valueName: "file"), completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("Evidence that supports more.", valueName: "label"))
  var link: String?

  @Option(help: ArgumentHelp("Evidence that supports less.", valueName: "label"))
  var unlink: String?

  @Option(
    help: ArgumentHelp("A file to keep with an item.", valueName: "file"), completion: .file())
  var attach: String?

  @Option(help: ArgumentHelp("The item a file is kept with.", valueName: "label"))
  var to: String?

  @Option(help: ArgumentHelp("The item whose file to get out.", valueName: "label"))
  var export: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to; never over a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("An item to take out.", valueName: "label"))
  var drop: String?

  @Flag(help: "As JSON (Docs/schema/evidence.schema.json).")
  var json = false

  @OptionGroup var person: PersonOptions

  private var acts: Int { [text, link, unlink, attach, export, drop].count { $0 != nil } }

  func validate() throws {
    guard acts <= 1 else {
      throw ValidationError(
        "One thing at a time: a text, --link, --unlink, --attach, --export or --drop")
    }
    if acts > 0, json { throw ValidationError("--json is for the list: leave the rest out") }
    try checkOwners()
    if text != nil, kind.flatMap(EvidenceKind.init) == nil {
      throw ValidationError("Evidence needs --kind: \(EvidenceKind.choices)")
    }
    for place in at where CriterionReference(place) == nil {
      throw ValidationError("\(place) names no criterion: write it as iso-10002/7.3.b")
    }
    if link != nil || unlink != nil, at.isEmpty {
      throw ValidationError("Name the criteria with --at")
    }
    guard (attach == nil) == (to == nil) else {
      throw ValidationError("--attach needs --to, and --to needs --attach")
    }
    guard (export == nil) == (output == nil) else {
      throw ValidationError("--export needs -o, and -o needs --export")
    }
  }

  /// An option that belongs to nothing given would be lost without a word.
  private func checkOwners() throws {
    if kind != nil || source != nil || file != nil || draft, text == nil {
      throw ValidationError("--kind, --source, --file and --draft belong to a text: say what it is")
    }
    if !at.isEmpty, text == nil, link == nil, unlink == nil {
      throw ValidationError("--at belongs to a text, to --link or to --unlink")
    }
  }

  func run() throws {
    guard acts > 0 else { return try list() }
    if let export, let output { return try write(export, to: output) }
    let session = try person.session()
    let opened = try OpenedAssessment.writing(path, as: session)
    defer { opened.document.abandon() }
    let done = try act(on: opened)
    try opened.keep()
    try Console.print(done)
  }

  private func act(on opened: OpenedAssessment) throws(CommandFailure) -> String {
    let places = try at.map { text throws(CommandFailure) in
      try CriterionReference.argument(text)
    }
    let shown = places.map(\.description).joined(separator: ", ")
    if let text {
      let label = try keep(text, places, in: opened)
      return "\(label) kept" + (places.isEmpty ? "" : " at \(shown)")
    }
    if let label = link ?? unlink {
      let item = try opened.item(label, .evidence)
      for place in places {
        try opened.propose(
          link == nil ? .unlink([item.id], from: place) : .link([item.id], to: place))
      }
      return "\(item.label) \(link == nil ? "no longer supports" : "supports") \(shown)"
    }
    if let attach, let to {
      let item = try opened.item(to, .evidence)
      guard case .evidence(var evidence) = item.content.mapped(\.content) else {
        throw CommandFailure(
          .refused, "The text of \(item.label) was removed: it cannot be changed any more")
      }
      evidence.attachment = try opened.attachment(of: attach)
      try opened.propose(.reword(item.id, .evidence(evidence)))
      return "\(item.label) holds \(attach)"
    }
    let item = try opened.item(drop ?? "", .evidence)
    try opened.propose(.drop(item.id))
    return "\(item.label) taken out"
  }

  private func keep(
    _ text: String, _ places: [CriterionReference], in opened: OpenedAssessment
  ) throws(CommandFailure) -> String {
    var evidence = Evidence(
      text: try TextArgument.read(text), kind: kind.flatMap(EvidenceKind.init) ?? .document,
      source: source, isFinal: !draft, criterion: places.first)
    if let file { evidence.attachment = try opened.attachment(of: file) }
    let label = try opened.add(.evidence(evidence))
    let id = try opened.item(label, .evidence).id
    for place in places.dropFirst() { try opened.propose(.link([id], to: place)) }
    return label
  }

  private func list() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    if json { return try Console.print(ItemsJSON(assessment: opened.assessment).evidence) }
    let items = ItemsText(opened.assessment)
    var page = Page()
    for kept in opened.assessment.evidence { page.add(items.fullEvidence(kept), indent: "") }
    try Console.print(page)
  }

  private func write(_ label: String, to output: String) throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    let item = try opened.item(label, .evidence)
    guard case .evidence(let evidence) = item.content, let file = evidence.attachment else {
      throw CommandFailure(.refused, "\(item.label) holds no file")
    }
    let bytes: [UInt8]
    do {
      bytes = try opened.document.attachment(file.sha256)
    } catch {
      throw CommandFailure(error, path)
    }
    do {
      try Platform.writeNew(bytes, to: output)
    } catch {
      throw CommandFailure(
        .unavailable, "\(output): cannot be written (\(error.words)): name another place with -o")
    }
    try Console.print("\(output): \(bytes.count) bytes of \(item.label)")
  }
}
