import ArgumentParser
import AssayCore
import AssayStore

/// `assay plan`: what is assessed, by whom, when and with whom.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Show or fill in the plan: fields, team, agenda, meetings.",
    usage: """
      assay plan <document> [--json]
      assay plan <document> --set <field=text> … [--kind <kind>] [--by <name>]
      assay plan <document> --member <name|M2> --role <role> [--independence <text>] [--by <name>]
      assay plan <document> --session <title|S2> [--day <day>] [--time <time>] [--people <names>] \
      [--clause <protocol/clause> …] [--by <name>]
      assay plan <document> --meeting opening|closing --people <names> [--note <text>] [--by <name>]
      assay plan <document> --drop M2|S2 [--by <name>]
      """,
    discussion: """
      The fields: \(PlanField.choices). An empty text clears a field. A member or session that is \
      there already, by name or by label, is changed where an option is given and stays as it is \
      otherwise. A day is written 2026-03-12, a time 09:30.
      """)

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A field and its text; say it again for each.", valueName: "field=text"))
  var settings: [String] = []

  @Option(
    help: ArgumentHelp("Who assesses whom: \(AssessmentKind.choices).", valueName: "kind"),
    completion: .list(AssessmentKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Somebody of the team.", valueName: "name|M2"))
  var member: String?

  @Option(
    help: ArgumentHelp("What they do in it: \(TeamRole.choices).", valueName: "role"),
    completion: .list(TeamRole.allCases.map(\.rawValue)))
  var role: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What they declared of ties to the organisation.", valueName: "text"))
  var independence: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("A part of the agenda.", valueName: "title|S2"))
  var session: String?

  @Option(help: ArgumentHelp("When it is held.", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("When it begins.", valueName: "time"))
  var time: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Who is there.", valueName: "names"))
  var people: String?

  @Option(
    name: .customLong("clause"),
    help: ArgumentHelp("What it is about, such as iso-10002/7.3.", valueName: "protocol/clause"))
  var clauses: [String] = []

  @Option(
    help: ArgumentHelp("A meeting that was held: opening or closing.", valueName: "meeting"),
    completion: .list(MeetingKind.allCases.map(\.rawValue)))
  var meeting: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What was said there that must not be lost.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("A member or session to take out.", valueName: "label"))
  var drop: String?

  @Flag(help: "As JSON (Docs/schema/plan.schema.json).")
  var json = false

  @OptionGroup var person: PersonOptions

  private var changes: Bool {
    !settings.isEmpty || kind != nil || member != nil || session != nil || meeting != nil
      || drop != nil
  }

  func validate() throws {
    guard [member, session, meeting, drop].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError("One thing at a time: --member, --session, --meeting or --drop")
    }
    if changes, json { throw ValidationError("--json is for reading: leave the rest out") }
    for setting in settings { _ = try Self.field(setting) }
    if let kind, AssessmentKind(rawValue: kind) == nil {
      throw ValidationError("\(kind) is no kind of assessment: use \(AssessmentKind.choices)")
    }
    if let role, TeamRole(rawValue: role) == nil {
      throw ValidationError("\(role) is no role: use \(TeamRole.choices)")
    }
    if let day, Day(day) == nil {
      throw ValidationError("\(day) is no day: write it as 2026-03-12")
    }
    if let time, TimeOfDay(time) == nil {
      throw ValidationError("\(time) is no time: write it as 09:30")
    }
    for clause in clauses where ClauseReference(clause) == nil {
      throw ValidationError("\(clause) names no clause: write it as iso-10002/7.3")
    }
    if let meeting, MeetingKind(rawValue: meeting) == nil {
      throw ValidationError("\(meeting) is no meeting: use \(MeetingKind.choices)")
    }
    if meeting != nil, people == nil {
      throw ValidationError("A meeting needs --people: who was there")
    }
    try checkOwners()
  }

  /// An option that belongs to nothing given would be lost without a word.
  private func checkOwners() throws {
    if role != nil || independence != nil, member == nil {
      throw ValidationError("--role and --independence belong to --member")
    }
    if day != nil || time != nil || !clauses.isEmpty, session == nil {
      throw ValidationError("--day, --time and --clause belong to --session")
    }
    if people != nil, session == nil, meeting == nil {
      throw ValidationError("--people belongs to --session or --meeting")
    }
    if note != nil, meeting == nil { throw ValidationError("--note belongs to --meeting") }
  }

  static func field(_ setting: String) throws -> (field: PlanField, text: String) {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ValidationError("\(setting) sets nothing: write it as scope=text")
    }
    guard let field = PlanField(rawValue: String(parts[0])) else {
      throw ValidationError("There is no field \(parts[0]): use \(PlanField.choices)")
    }
    return (field, String(parts[1]))
  }

  func run() throws {
    guard changes else { return try print() }
    let opened = try OpenedAssessment.writing(path, as: try person.session())
    defer { opened.document.abandon() }
    for setting in settings {
      let (field, text) = try Self.field(setting)
      try opened.propose(.plan(field, text))
    }
    if let kind = kind.flatMap(AssessmentKind.init) { try opened.propose(.reclassify(kind)) }
    if let member { try change(member: member, in: opened) }
    if let session { try change(session: session, in: opened) }
    if let kind = meeting.flatMap(MeetingKind.init), let people {
      try opened.propose(.hold(kind, Meeting(people: people, note: note)))
    }
    if let drop { try opened.propose(.drop(try opened.item(drop, .member, .session).id)) }
    try opened.keep()
    try show(opened.assessment)
  }

  private func change(
    member name: String, in opened: OpenedAssessment
  ) throws(CommandFailure) {
    let standing = opened.assessment.team.first {
      $0.content.name.content == name || opened.assessment.label(of: $0.id) == name
    }
    if standing == nil, ItemLabel(name)?.kind == .member { _ = try opened.item(name, .member) }
    guard let standing,
      case .member(var member) = opened.assessment.items[standing.id]?.content.mapped(\.content)
    else {
      guard let role = role.flatMap(TeamRole.init) else {
        throw CommandFailure(.usage, "A new member needs --role: \(TeamRole.choices)")
      }
      try opened.propose(
        .add(.member(Member(name: name, role: role, independence: independence))))
      return
    }
    if let role = role.flatMap(TeamRole.init) { member.role = role }
    if let independence { member.independence = independence }
    try opened.propose(.reword(standing.id, .member(member)))
  }

  private func change(
    session title: String, in opened: OpenedAssessment
  ) throws(CommandFailure) {
    let standing = opened.assessment.agenda.first {
      $0.content.title.content == title || opened.assessment.label(of: $0.id) == title
    }
    if standing == nil, ItemLabel(title)?.kind == .session { _ = try opened.item(title, .session) }
    var session = Session<String>(title: title)
    if let standing,
      case .session(let known) = opened.assessment.items[standing.id]?.content
        .mapped(\.content)
    {
      session = known
    }
    if let day { session.day = Day(day) }
    if let time { session.time = TimeOfDay(time) }
    if let people { session.people = people }
    if !clauses.isEmpty { session.clauses = clauses.compactMap { ClauseReference($0) } }
    if let standing {
      try opened.propose(.reword(standing.id, .session(session)))
    } else {
      try opened.propose(.add(.session(session)))
    }
  }

  private func print() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    if json { return try Console.print(PlanJSON(assessment: opened.assessment).json) }
    try show(opened.assessment)
  }

  private func show(_ assessment: Assessment) throws(CommandFailure) {
    var page = Page()
    PlanText(assessment).write(to: &page)
    try Console.print(page)
  }
}
