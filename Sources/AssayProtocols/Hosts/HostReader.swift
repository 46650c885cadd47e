import AssayCore

/// Reads a host standard: its bytes in, the standard or the first thing wrong with it out.
///
/// YAML only, under the limits of a protocol (`ProtocolLimits`). The format is described in
/// Docs/protocol-format.md.
public enum HostReader {
  static let format = "assay-host/1"

  public static func read(_ bytes: [UInt8]) throws(ProtocolError) -> HostStandard {
    try readWithPlaces(bytes).host
  }

  /// Also says where each part stands, for those who comment on it.
  public static func readWithPlaces(
    _ bytes: [UInt8]
  ) throws(ProtocolError) -> (host: HostStandard, places: ProtocolPlaces) {
    var building = HostBuilding()
    let built = try building.build(from: ProtocolReader.tree(of: bytes, as: .yaml))
    return (built, building.places)
  }
}

/// Makes a host standard out of the file's nodes.
private struct HostBuilding {
  private(set) var places = ProtocolPlaces()
  private var numbers: Set<String> = []

  mutating func build(from root: SourceNode) throws(ProtocolError) -> HostStandard {
    let fields = try Fields(root, of: .host, key: "host")
    places.record(fields) { .file(key: $0) }
    try ProtocolBuilding.checkFormat(fields, is: HostReader.format)
    return HostStandard(
      id: try id(fields),
      title: try fields.text("title") ?? "",
      edition: try fields.text("edition") ?? "",
      mapping: try fields.word("mapping", as: HostMapping.self) ?? .ownJudgement,
      note: try fields.text("note") ?? "",
      mappedByISO: try mappedByISO(fields),
      clauses: try clauses(fields.required("clauses"), depth: 1))
  }

  private func id(_ fields: Fields) throws(ProtocolError) -> String {
    let node = try fields.required("id")
    let text = try node.text(for: "id")
    guard NameForm.isProtocolID(text) else {
      throw ProtocolError(.badHost(text), at: node.position)
    }
    return text
  }

  private func mappedByISO(_ fields: Fields) throws(ProtocolError) -> [ClauseNumber] {
    guard let node = fields["mappedByIso"] else { return [] }
    var numbers: [ClauseNumber] = []
    for child in try node.list(for: "mappedByIso") {
      let text = try child.text(for: "mappedByIso")
      guard NameForm.isClauseNumber(text) else {
        throw ProtocolError(.badClauseNumber(text), at: child.position)
      }
      numbers.append(ClauseNumber(text))
    }
    return numbers
  }

  private mutating func clauses(
    _ node: SourceNode, depth: Int
  ) throws(ProtocolError) -> [HostClause] {
    let nodes = try node.list(for: "clauses")
    guard depth <= ProtocolLimits.clauseDepth || nodes.isEmpty else {
      throw ProtocolError(.clausesTooDeep, at: node.position)
    }
    var clauses: [HostClause] = []
    for node in nodes {
      clauses.append(try clause(node, depth: depth))
    }
    return clauses
  }

  private mutating func clause(
    _ node: SourceNode, depth: Int
  ) throws(ProtocolError) -> HostClause {
    let fields = try Fields(node, of: .hostClause, key: "clauses")
    let numberNode = try fields.required("number")
    let text = try numberNode.text(for: "number")
    guard NameForm.isClauseNumber(text) else {
      throw ProtocolError(.badClauseNumber(text), at: numberNode.position)
    }
    guard numbers.insert(text).inserted else {
      throw ProtocolError(.duplicateClause(text), at: numberNode.position)
    }
    let number = ClauseNumber(text)
    places.record(fields) { .clause(number, key: $0) }
    return HostClause(
      number: number,
      title: try fields.text("title") ?? "",
      basis: try fields.word("basis", as: HeadingBasis.self) ?? .memory,
      clauses: try fields["clauses"].map { node throws(ProtocolError) in
        try clauses(node, depth: depth + 1)
      } ?? [])
  }
}
