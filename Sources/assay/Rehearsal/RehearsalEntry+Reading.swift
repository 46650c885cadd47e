import AssayCore
import Yams

extension Rehearsal.Entry {
  private typealias Act = Rehearsal.Act

  /// The acts of an entry stand in a fixed order, whatever order its keys are written in.
  init(_ node: Node) throws(RehearsalFlaw) {
    let fields = try RehearsalFields(
      node, "at", "by", "opening", "closing", "session", "present", "loose", "file", "drop",
      "criterion", "evidence", "link", "unlink", "rating", "reason", "note", "private", "requests",
      "received", "findings", "opinions", "uphold", "revisit", "undo")
    line = fields.line
    at = try fields.value("at") { RehearsalMoment($0) }
    author = try fields.text("by")
    for kind in MeetingKind.allCases { acts += try Self.meeting(kind, fields) }
    acts += try Self.visit(fields)
    acts += try Self.looseNotes(fields)
    let criterion = try fields.value("criterion") { CriterionReference($0) }
    for node in try fields.list("evidence") {
      let item = try Self.evidence(node, at: criterion)
      acts.append(
        Act(line: node.line, kind: .evidence(name: item.name, item.evidence, file: item.file)))
    }
    acts += try Self.answer(fields, criterion)
    acts += try Self.items(fields, criterion)
    if try fields.flag("undo") == true {
      acts.append(Act(line: fields.line(of: "undo"), kind: .undo))
    }
  }

  private static func meeting(
    _ kind: MeetingKind, _ fields: RehearsalFields
  ) throws(RehearsalFlaw) -> [Act] {
    guard let node = fields.node(kind.rawValue) else { return [] }
    let meeting = try RehearsalFields(node, "people", "note")
    return [
      Act(
        line: node.line,
        kind: .meeting(
          kind,
          Meeting(people: try meeting.needed("people"), note: try meeting.text("note"))))
    ]
  }

  private static func visit(_ fields: RehearsalFields) throws(RehearsalFlaw) -> [Act] {
    let present = try fields.text("present")
    guard let session = try fields.text("session") else {
      return present.map { [Act(line: fields.line(of: "present"), kind: .present($0))] } ?? []
    }
    return [
      Act(
        line: fields.line(of: "session"),
        kind: .enter(session == "none" ? nil : session, present: present ?? ""))
    ]
  }

  private static func looseNotes(_ fields: RehearsalFields) throws(RehearsalFlaw) -> [Act] {
    var acts: [Act] = []
    if let node = fields.node("loose") {
      if let text = node.scalar?.string {
        acts.append(Act(line: node.line, kind: .looseNote(name: nil, text)))
      } else {
        let note = try RehearsalFields(node, "id", "text")
        acts.append(
          Act(
            line: node.line,
            kind: .looseNote(name: try note.text("id"), try note.needed("text"))))
      }
    }
    if let node = fields.node("file") {
      let filing = try RehearsalFields(node, "loose", "to")
      acts.append(
        Act(
          line: node.line,
          kind: .file(
            try filing.needed("loose"),
            to: try filing.neededValue("to") { CriterionReference($0) })))
    }
    if let name = try fields.text("drop") {
      acts.append(Act(line: fields.line(of: "drop"), kind: .drop(name)))
    }
    return acts
  }

  private static func answer(
    _ fields: RehearsalFields, _ criterion: CriterionReference?
  ) throws(RehearsalFlaw) -> [Act] {
    var acts: [Act] = []
    func add(_ key: String, _ kind: (CriterionReference) -> Act.Kind) throws(RehearsalFlaw) {
      guard let criterion else { throw fields.flaw(.noCriterion, at: key) }
      acts.append(Act(line: fields.line(of: key), kind: kind(criterion)))
    }
    let linked = try fields.texts("link")
    if !linked.isEmpty { try add("link") { .link(linked, to: $0) } }
    let unlinked = try fields.texts("unlink")
    if !unlinked.isEmpty { try add("unlink") { .unlink(unlinked, from: $0) } }
    let reason = try fields.text("reason") ?? ""
    if let code = try fields.text("rating") {
      try add("rating") { .answer($0, RatingWord(code), reason: reason) }
    }
    if let text = try fields.text("note") { try add("note") { .note($0, .report, text) } }
    if let text = try fields.text("private") { try add("private") { .note($0, .private, text) } }
    if let text = try fields.text("uphold") { try add("uphold") { .uphold($0, text) } }
    if let flag = try fields.flag("revisit") { try add("revisit") { .revisit($0, flag) } }
    return acts
  }
}
