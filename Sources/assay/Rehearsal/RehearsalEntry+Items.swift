import AssayCore
import Yams

/// Evidence, requests, findings and opinions of an entry.
extension Rehearsal.Entry {
  typealias NamedEvidence = (
    name: String?, evidence: Evidence<String>, file: Rehearsal.AttachedText?
  )

  static func evidence(
    _ node: Node, at criterion: CriterionReference?
  ) throws(RehearsalFlaw) -> NamedEvidence {
    let fields = try RehearsalFields(
      node, "id", "text", "kind", "source", "final", "sample", "file")
    var file: Rehearsal.AttachedText?
    if let node = fields.node("file") {
      let parts = try RehearsalFields(node, "name", "content")
      file = Rehearsal.AttachedText(
        name: try parts.needed("name"), content: try parts.needed("content"))
    }
    return (
      try fields.text("id"),
      Evidence(
        text: try fields.needed("text"),
        kind: try fields.neededValue("kind") { EvidenceKind(rawValue: $0) },
        source: try fields.text("source"), isFinal: try fields.flag("final") ?? true,
        sample: try fields.node("sample").map { node throws(RehearsalFlaw) in try sample(node) },
        criterion: criterion), file
    )
  }

  private static func sample(_ node: Node) throws(RehearsalFlaw) -> Sample<String> {
    let fields = try RehearsalFields(node, "population", "seen", "inOrder", "chosen")
    return Sample(
      population: try fields.value("population") { Int($0) },
      seen: try fields.neededValue("seen") { Int($0) },
      inOrder: try fields.neededValue("inOrder") { Int($0) },
      chosen: try fields.text("chosen"))
  }

  static func items(
    _ fields: RehearsalFields, _ criterion: CriterionReference?
  ) throws(RehearsalFlaw) -> [Rehearsal.Act] {
    var acts: [Rehearsal.Act] = []
    for node in try fields.list("requests") {
      let request = try RehearsalFields(node, "id", "text", "from", "due")
      acts.append(
        Rehearsal.Act(
          line: node.line,
          kind: .request(
            name: try request.text("id"),
            Request(
              text: try request.needed("text"), from: try request.text("from"),
              due: try request.text("due"), criterion: criterion))))
    }
    for node in try fields.list("received") {
      let arrival = try RehearsalFields(node, "request", "evidence")
      guard let came = arrival.node("evidence") else {
        throw arrival.flaw(.missing("evidence"), at: "evidence")
      }
      let item = try evidence(came, at: nil)
      acts.append(
        Rehearsal.Act(
          line: node.line,
          kind: .receive(
            try arrival.needed("request"), name: item.name, item.evidence, file: item.file)))
    }
    for node in try fields.list("findings") { acts += try finding(node, at: criterion) }
    for node in try fields.list("opinions") {
      let opinion = try RehearsalFields(node, "id", "text", "by")
      acts.append(
        Rehearsal.Act(
          line: node.line,
          kind: .opinion(
            name: try opinion.text("id"),
            Opinion(
              text: try opinion.needed("text"), by: try opinion.text("by"),
              criterion: criterion))))
    }
    return acts
  }

  private static func finding(
    _ node: Node, at criterion: CriterionReference?
  ) throws(RehearsalFlaw) -> [Rehearsal.Act] {
    let fields = try RehearsalFields(node, "id", "kind", "text", "hostAudit", "actions")
    let name = try fields.text("id")
    let finding = Finding(
      kind: try fields.neededValue("kind") { FindingKind(rawValue: $0) },
      text: try fields.needed("text"), criterion: criterion,
      isForHostAudit: try fields.flag("hostAudit") ?? false)
    return [Rehearsal.Act(line: node.line, kind: .finding(name: name, finding))]
      + (try fields.list("actions").map { node throws(RehearsalFlaw) in
        try action(node, of: name)
      })
  }

  private static func action(
    _ node: Node, of finding: String?
  ) throws(RehearsalFlaw) -> Rehearsal.Act {
    let fields = try RehearsalFields(node, "id", "text", "owner", "due", "state", "verified")
    var verified: Verification<String>?
    if let node = fields.node("verified") {
      let parts = try RehearsalFields(node, "by", "on")
      verified = Verification(
        by: try parts.needed("by"), on: try parts.neededValue("on") { Day($0) })
    }
    return Rehearsal.Act(
      line: node.line,
      kind: .action(
        name: try fields.text("id"), finding: finding,
        Action(
          finding: ItemID(""), text: try fields.needed("text"), owner: try fields.text("owner"),
          due: try fields.value("due") { Day($0) },
          state: try fields.value("state") { ActionState(rawValue: $0) } ?? .open,
          verified: verified)))
  }
}
