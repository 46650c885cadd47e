import ArgumentParser
import AssayCore
import AssayStore

/// `assay finding`: strengths, weaknesses, risks and opportunities, and what is done about them.
struct FindingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding", abstract: "List or keep findings and their actions.",
    usage: """
      assay finding <document> [--json]
      assay finding <document> <protocol/criterion> <text> --kind <kind> [--host-audit] \
      [--action <text>] [--owner <name>] [--due <day>] [--by <name>]
      assay finding <document> --to F2 --action <text> [--owner <name>] [--due <day>] [--by <name>]
      assay finding <document> --update A1 --state <state> [--verified-by <name>] \
      [--verified-on <day>] [--by <name>]
      assay finding <document> --drop F2|A1 [--by <name>]
      """,
    discussion: "A text of - is read from standard input. A day is written 2026-05-15.")

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Argument(help: ArgumentHelp("Such as iso-10002/7.3.b.", valueName: "protocol/criterion"))
  var criterion: String?

  @Argument(help: "What was found.")
  var text: String?

  @Option(
    help: ArgumentHelp("What it is: \(FindingKind.choices).", valueName: "kind"),
    completion: .list(FindingKind.allCases.map(\.rawValue)))
  var kind: String?

  @Flag(help: "To be raised in the audit of the host standard.")
  var hostAudit = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What will be done about it.", valueName: "text"))
  var action: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Who does it.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("By when.", valueName: "day"))
  var due: String?

  @Option(help: ArgumentHelp("The finding an action is for.", valueName: "finding"))
  var to: String?

  @Option(help: ArgumentHelp("The action that has moved on.", valueName: "action"))
  var update: String?

  @Option(
    help: ArgumentHelp("How far an action is: \(ActionState.choices).", valueName: "state"),
    completion: .list(ActionState.allCases.map(\.rawValue)))
  var state: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Who saw that it was done and works.", valueName: "name"))
  var verifiedBy: String?

  @Option(help: ArgumentHelp("When; today unless named.", valueName: "day"))
  var verifiedOn: String?

  @Option(help: ArgumentHelp("A finding or action to take out.", valueName: "label"))
  var drop: String?

  @Flag(help: "As JSON (Docs/schema/findings.schema.json).")
  var json = false

  @OptionGroup var person: PersonOptions

  private var acts: Int { [text, to, update, drop].count { $0 != nil } }

  func validate() throws {
    guard acts <= 1 else {
      throw ValidationError("One thing at a time: a finding, --to, --update or --drop")
    }
    guard criterion == nil || text != nil else {
      throw ValidationError("Say what was found at \(criterion ?? ""), with --kind")
    }
    if acts > 0, json { throw ValidationError("--json is for the list: leave the rest out") }
    try checkOwners()
    if text != nil {
      guard let kind, FindingKind(rawValue: kind) != nil else {
        throw ValidationError("A finding needs --kind: \(FindingKind.choices)")
      }
    }
    if let criterion, CriterionReference(criterion) == nil {
      throw ValidationError("\(criterion) names no criterion: write it as iso-10002/7.3.b")
    }
    if to != nil, action == nil { throw ValidationError("--to needs --action: what will be done") }
    if update != nil {
      guard let state, ActionState(rawValue: state) != nil else {
        throw ValidationError("--update needs --state: \(ActionState.choices)")
      }
      guard state != ActionState.verified.rawValue || verifiedBy != nil else {
        throw ValidationError("Say who verified it, with --verified-by")
      }
    }
    for day in [due, verifiedOn].compactMap(\.self) where Day(day) == nil {
      throw ValidationError("\(day) is no day: write it as 2026-05-15")
    }
  }

  /// An option that belongs to nothing given would be lost without a word.
  private func checkOwners() throws {
    if kind != nil || hostAudit, text == nil {
      throw ValidationError("--kind and --host-audit belong to a finding: say what was found")
    }
    if action != nil, text == nil, to == nil {
      throw ValidationError("--action belongs to what was found: say it, or name it with --to")
    }
    if owner != nil || due != nil, action == nil {
      throw ValidationError("--owner and --due belong to --action")
    }
    if state != nil, update == nil { throw ValidationError("--state belongs to --update") }
    if verifiedBy != nil || verifiedOn != nil, state != ActionState.verified.rawValue {
      throw ValidationError("--verified-by and --verified-on belong to --state verified")
    }
  }

  func run() throws {
    guard acts > 0 else { return try list() }
    let session = try person.session()
    let found = try text.map(TextArgument.read)
    let opened = try OpenedAssessment.writing(path, as: session)
    defer { opened.document.abandon() }
    let done: String
    if let found {
      done = try keep(found, in: opened)
    } else if let to {
      let finding = try opened.item(to, .finding)
      done = "\(try addAction(to: finding.id, in: opened)) kept for \(finding.label)"
    } else if let update {
      done = try move(update, in: opened, today: session.clock().date)
    } else {
      let item = try opened.item(drop ?? "", .finding, .action)
      try opened.propose(.drop(item.id))
      done = "\(item.label) taken out"
    }
    try opened.keep()
    try Console.print(done)
  }

  private func keep(_ text: String, in opened: OpenedAssessment) throws(CommandFailure) -> String {
    let place = try criterion.map { text throws(CommandFailure) in
      try CriterionReference.argument(text)
    }
    let kind = kind.flatMap(FindingKind.init) ?? .minorWeakness
    let finding = try opened.add(
      .finding(Finding(kind: kind, text: text, criterion: place, isForHostAudit: hostAudit)))
    let at = criterion.map { " at \($0)" } ?? ""
    guard action != nil else { return "\(finding) kept\(at)" }
    let id = try opened.item(finding, .finding).id
    return "\(finding) kept\(at), with \(try addAction(to: id, in: opened))"
  }

  private func addAction(
    to finding: ItemID, in opened: OpenedAssessment
  ) throws(CommandFailure) -> String {
    try opened.add(
      .action(
        Action(
          finding: finding, text: action ?? "", owner: owner, due: due.flatMap { Day($0) })))
  }

  private func move(
    _ label: String, in opened: OpenedAssessment, today: String
  ) throws(CommandFailure) -> String {
    let kept = try opened.item(label, .action)
    guard case .action(var action) = kept.content.mapped(\.content),
      let state = state.flatMap(ActionState.init)
    else {
      throw CommandFailure(
        .refused, "The text of \(kept.label) was removed: it cannot be changed any more")
    }
    action.state = state
    action.verified = nil
    if state == .verified, let verifiedBy, let day = Day(verifiedOn ?? today) {
      action.verified = Verification(by: verifiedBy, on: day)
    }
    try opened.propose(.reword(kept.id, .action(action)))
    return "\(kept.label) is \(ItemsText.state(state))"
  }

  private func list() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    if json { return try Console.print(ItemsJSON(assessment: opened.assessment).findings) }
    var page = Page()
    page.add(findingsOf: ItemsText(opened.assessment), indent: "")
    try Console.print(page)
  }
}
