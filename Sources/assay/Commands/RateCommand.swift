import ArgumentParser
import AssayCore
import AssayStore
import Phrases

/// `assay rate`: one criterion, or a sheet of them.
struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Rate a criterion, or many from a CSV sheet.",
    usage: """
      assay rate <document> <protocol/criterion> <code> [--reason <text>] [--note <text>] [--by <name>]
      assay rate <document> --from <file.csv> [--by <name>]
      """,
    discussion: """
      A code is one of the protocol's scale, NA (with --reason) or - to clear the rating.

      A sheet has the columns protocol, criterion, rating, note and reason. Either all of it is
      taken, or nothing is and every bad row is named. An empty rating or note leaves what stands.
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Argument(help: ArgumentHelp("Such as iso-10002/7.3.b.", valueName: "protocol/criterion"))
  var criterion: String?

  @Argument(help: "A code of the scale, NA or -.")
  var code: String?

  @Option(
    name: .customLong("from"), help: ArgumentHelp("A CSV sheet.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var sheet: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why the criterion does not apply.", valueName: "text"))
  var reason: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The note for the report; an empty one clears it.", valueName: "text"))
  var note: String?

  @OptionGroup var person: PersonOptions

  func validate() throws {
    if sheet != nil {
      guard criterion == nil, code == nil, reason == nil, note == nil else {
        throw ValidationError("--from takes everything from the sheet: leave the rest out")
      }
      return
    }
    guard let criterion, let code else {
      throw ValidationError("Name a criterion and its code, or a sheet with --from")
    }
    guard CriterionReference(criterion) != nil else {
      throw ValidationError("\(criterion) names no criterion: write it as iso-10002/7.3.b")
    }
    guard reason == nil || RatingWord(code) == .notApplicable else {
      throw ValidationError("--reason belongs to NA: write it as --note, or rate NA")
    }
  }

  func run() throws {
    let session = try person.session()
    if let sheet {
      try RatingSheetTaking(path: path, sheetPath: sheet, session: session).run()
    } else if let code, let reference = criterion.flatMap({ CriterionReference($0) }) {
      try rate(reference, RatingWord(code), as: session)
    }
  }

  private func rate(
    _ criterion: CriterionReference, _ word: RatingWord, as session: WritingSession
  ) throws(CommandFailure) {
    let opened = try OpenedAssessment.writing(path, as: session)
    defer { opened.document.abandon() }
    do throws(ProposalError) {
      try opened.document.propose(
        word.intent(on: criterion, reason: reason ?? ""), protocols: opened.protocols)
      if let note {
        try opened.document.propose(.note(criterion, .report, note), protocols: opened.protocols)
      }
    } catch {
      throw CommandFailure(error, path)
    }
    try opened.keep()
    var page = Page()
    page.add("\(criterion): \(opened.assessment[criterion].response.inWords)")
    page.add(levelsOf: opened)
    try Console.print(page)
  }
}

extension OpenedAssessment {
  /// Brings what was proposed to the disk.
  func keep() throws(CommandFailure) {
    do {
      try document.commit()
    } catch {
      throw CommandFailure(error, document.path)
    }
  }
}

extension Page {
  /// One line a standard.
  mutating func add(levelsOf opened: OpenedAssessment) {
    for standard in opened.protocols {
      let level = standard.score(opened.assessment).levelInWords
      add(Phrases.english.results.levelIs(standard.shortName, level))
    }
  }
}

extension Response {
  /// `L`, `NA` or `unrated`.
  var inWords: String {
    switch self {
    case .unrated: Phrases.english.level.unrated
    case .rated(let code): code.text
    case .notApplicable: "NA"
    }
  }
}
