import ArgumentParser
import AssayCore
import AssayStore

/// `assay sample`: cases drawn, looked at and counted, which is evidence.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "List samples, or keep one as evidence.",
    usage: """
      assay sample <document> [--json]
      assay sample <document> <protocol/criterion> <text> --seen <n> --in-order <n> \
      [--population <n>] [--how <text>] [--kind <kind>] [--source <name>] [--by <name>]
      """,
    discussion: "A text of - is read from standard input.")

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Argument(help: ArgumentHelp("Such as iso-10002/7.3.b.", valueName: "protocol/criterion"))
  var criterion: String?

  @Argument(help: "What was drawn from.")
  var text: String?

  @Option(help: ArgumentHelp("How many were looked at.", valueName: "n"))
  var seen: Int?

  @Option(help: ArgumentHelp("How many of those were as they should be.", valueName: "n"))
  var inOrder: Int?

  @Option(
    help: ArgumentHelp("How many there are; leave it out where nobody can say.", valueName: "n"))
  var population: Int?

  @Option(
    name: .customLong("how"), parsing: .unconditional,
    help: ArgumentHelp("How they were chosen.", valueName: "text"))
  var chosen: String?

  @Option(
    help: ArgumentHelp("What kind of evidence: \(EvidenceKind.choices).", valueName: "kind"),
    completion: .list(EvidenceKind.allCases.map(\.rawValue)))
  var kind = EvidenceKind.record.rawValue

  @Option(parsing: .unconditional, help: ArgumentHelp("Whose it is.", valueName: "name"))
  var source: String?

  @Flag(help: "As JSON (Docs/schema/evidence.schema.json).")
  var json = false

  @OptionGroup var person: PersonOptions

  func validate() throws {
    guard let criterion else {
      // NB: of a kind that is the usual one nobody can tell whether it was given.
      guard seen == nil, inOrder == nil, population == nil, chosen == nil, source == nil,
        kind == EvidenceKind.record.rawValue
      else {
        throw ValidationError("Name the criterion and what was drawn from")
      }
      return
    }
    guard CriterionReference(criterion) != nil else {
      throw ValidationError("\(criterion) names no criterion: write it as iso-10002/7.3.b")
    }
    guard text != nil, seen != nil, inOrder != nil else {
      throw ValidationError("A sample needs what was drawn from, --seen and --in-order")
    }
    guard EvidenceKind(rawValue: kind) != nil else {
      throw ValidationError("\(kind) is no kind of evidence: use \(EvidenceKind.choices)")
    }
    guard !json else { throw ValidationError("--json is for the list: leave the rest out") }
  }

  func run() throws {
    guard let criterion, let text, let seen, let inOrder, let kind = EvidenceKind(rawValue: kind)
    else { return try list() }
    let session = try person.session()
    let what = try TextArgument.read(text)
    let place = try CriterionReference.argument(criterion)
    let opened = try OpenedAssessment.writing(path, as: session)
    defer { opened.document.abandon() }
    let label = try opened.add(
      .evidence(
        Evidence(
          text: what, kind: kind, source: source,
          sample: Sample(population: population, seen: seen, inOrder: inOrder, chosen: chosen),
          criterion: place)))
    try opened.keep()
    try Console.print("\(label) kept at \(place): \(inOrder) of \(seen) in order")
  }

  private func list() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    let samples = opened.assessment.evidence.filter { $0.content.sample != nil }
    if json {
      let items = ItemsJSON(assessment: opened.assessment)
      return try Console.print(.list(samples.map(items.evidence)))
    }
    let items = ItemsText(opened.assessment)
    var page = Page()
    for kept in samples { page.add(items.fullEvidence(kept), indent: "") }
    try Console.print(page)
  }
}
