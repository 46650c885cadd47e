import AssayCore
import AssayProtocols
import Yams

extension Rehearsal {
  static let format = "assay-rehearsal/1"

  /// Reads a whole file. Nothing of it is looked up here: that an item was named before, and that a
  /// criterion is there, shows in the replay.
  init(_ bytes: [UInt8]) throws(RehearsalFlaw) {
    let fields = try RehearsalFields(
      try Self.root(of: bytes), "format", "organisation", "site", "author", "begins", "offset",
      "protocols", "plan", "team", "sessions", "entries")
    guard try fields.text("format") == Self.format else {
      throw RehearsalFlaw(line: 1, kind: .wrongFormat)
    }
    organisation = try fields.needed("organisation")
    site = try fields.text("site")
    author = try fields.needed("author")
    offset = try fields.neededValue("offset") { offset in
      Timestamp("2000-01-01T00:00:00\(offset)") == nil ? nil : offset
    }
    begins = try fields.neededValue("begins") { RehearsalMoment($0) }
    guard begins.day != nil else { throw fields.flaw(.missing("the day"), at: "begins") }
    protocols = try fields.texts("protocols").map { ProtocolID($0) }
    guard !protocols.isEmpty else { throw fields.flaw(.missing("protocols"), at: "protocols") }
    var beginning = Entry(line: fields.line)
    beginning.acts += try Self.plan(fields)
    for node in try fields.list("team") { beginning.acts.append(try Self.member(node)) }
    for node in try fields.list("sessions") { beginning.acts.append(try Self.session(node)) }
    entries = [beginning]
    for node in try fields.list("entries") { entries.append(try Entry(node)) }
  }

  private static func root(of bytes: [UInt8]) throws(RehearsalFlaw) -> Node {
    let text: String
    do {
      text = try YAMLGuard.checkedText(of: bytes)
    } catch {
      throw RehearsalFlaw(line: error.position.line, kind: .notYAML)
    }
    do {
      if let root = try Yams.compose(yaml: text) { return root }
    } catch {
      throw RehearsalFlaw(line: (error as? YamlError)?.line ?? 1, kind: .notYAML)
    }
    throw RehearsalFlaw(line: 1, kind: .wrongFormat)
  }

  private static func plan(_ head: RehearsalFields) throws(RehearsalFlaw) -> [Act] {
    guard let node = head.node("plan") else { return [] }
    let named = PlanField.allCases.filter { $0 != .organisation && $0 != .site }
    let fields = try RehearsalFields(node, known: named.map(\.rawValue))
    var acts: [Act] = []
    for field in named {
      guard let text = try fields.text(field.rawValue) else { continue }
      acts.append(Act(line: fields.line(of: field.rawValue), kind: .plan(field, text)))
    }
    return acts
  }

  private static func member(_ node: Node) throws(RehearsalFlaw) -> Act {
    let fields = try RehearsalFields(node, "name", "role", "independence")
    return Act(
      line: fields.line,
      kind: .member(
        Member(
          name: try fields.needed("name"),
          role: try fields.neededValue("role") { TeamRole(rawValue: $0) },
          independence: try fields.text("independence"))))
  }

  private static func session(_ node: Node) throws(RehearsalFlaw) -> Act {
    let fields = try RehearsalFields(node, "id", "title", "day", "time", "people", "clauses")
    let clauses = try fields.texts("clauses").map { text throws(RehearsalFlaw) in
      guard let clause = ClauseReference(text) else {
        throw fields.flaw(.badValue(text, of: "clauses"), at: "clauses")
      }
      return clause
    }
    return Act(
      line: fields.line,
      kind: .session(
        name: try fields.needed("id"),
        Session(
          title: try fields.needed("title"), day: try fields.value("day") { Day($0) },
          time: try fields.value("time") { TimeOfDay($0) }, people: try fields.text("people"),
          clauses: clauses)))
  }
}
