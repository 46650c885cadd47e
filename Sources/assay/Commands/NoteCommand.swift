import ArgumentParser
import AssayCore
import AssayStore

/// `assay note`: the two notes of a criterion.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Read, write or clear the note of a criterion.",
    usage: """
      assay note <document> <protocol/criterion> [--private]
      assay note <document> <protocol/criterion> <text> [--private] [--by <name>]
      assay note <document> <protocol/criterion> --clear [--private] [--by <name>]
      """,
    discussion: """
      Without a text it prints the note that stands. A text of - is read from standard input. The \
      note is for the report; with --private it is the one that never leaves the document.
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Argument(help: ArgumentHelp("Such as iso-10002/7.3.b.", valueName: "protocol/criterion"))
  var criterion: String

  @Argument(help: "The whole note; - reads it from standard input.")
  var text: String?

  @Flag(name: .customLong("private"), help: "The private note.")
  var isPrivate = false

  @Flag(help: "Take the note away.")
  var clear = false

  @OptionGroup var person: PersonOptions

  private var kind: NoteKind { isPrivate ? .private : .report }

  func validate() throws {
    guard CriterionReference(criterion) != nil else {
      throw ValidationError("\(criterion) names no criterion: write it as iso-10002/7.3.b")
    }
    guard !clear || text == nil else {
      throw ValidationError("--clear takes the note away: leave the text out")
    }
  }

  func run() throws {
    let criterion = try CriterionReference.argument(criterion)
    guard text != nil || clear else { return try print(criterion) }
    let session = try person.session()
    let written = try TextArgument.read(text ?? "")
    if !clear, written.allSatisfy(\.isWhitespace) {
      throw CommandFailure(.refused, "The note is empty: take it away with --clear")
    }
    let opened = try OpenedAssessment.writing(path, as: session)
    defer { opened.document.abandon() }
    let event = try opened.propose(.note(criterion, kind, written))
    try opened.keep()
    let what = isPrivate ? "private note" : "note"
    let done = clear ? "\(what) taken away" : "\(what) kept"
    try Console.print("\(criterion): \(event == nil ? "nothing to change" : done)")
  }

  private func print(_ criterion: CriterionReference) throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    guard let home = opened.protocols.first(where: { $0.id == criterion.protocol }) else {
      let known = opened.protocols.map(\.id)
      throw CommandFailure(
        .refused, Refusal.unknownProtocol(criterion.protocol, known: known).sentence)
    }
    guard home.criterion(criterion.criterion) != nil else {
      throw CommandFailure(.refused, Refusal.unknownCriterion(criterion).sentence)
    }
    guard let note = opened.assessment[criterion].note(kind) else { return }
    var page = Page()
    page.add("", paragraph: ItemsText(opened.assessment).text(note))
    try Console.print(page)
  }
}
