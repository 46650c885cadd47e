import AssayCore

extension ProtocolBuilding {
  mutating func clauses(_ node: SourceNode, depth: Int) throws(ProtocolError) -> [Clause] {
    let nodes = try node.list(for: "clauses")
    guard depth <= ProtocolLimits.clauseDepth || nodes.isEmpty else {
      throw ProtocolError(.clausesTooDeep, at: node.position)
    }
    var clauses: [Clause] = []
    for node in nodes {
      clauses.append(try clause(node, depth: depth))
    }
    return clauses
  }

  private mutating func clause(_ node: SourceNode, depth: Int) throws(ProtocolError) -> Clause {
    let fields = try Fields(node, of: .clause, key: "clauses")
    let number = try clauseNumber(fields)
    record(fields) { .clause(number, key: $0) }
    var clause = Clause(
      number: number,
      title: try fields.text("title") ?? "",
      basis: try fields.word("basis", as: HeadingBasis.self) ?? .memory)
    if let node = fields["criteria"] {
      for child in try node.list(for: "criteria") {
        clause.criteria.append(try criterion(child))
      }
    }
    if let node = fields["clauses"] {
      clause.clauses = try clauses(node, depth: depth + 1)
    }
    return clause
  }

  private mutating func clauseNumber(_ fields: Fields) throws(ProtocolError) -> ClauseNumber {
    let node = try fields.required("number")
    let text = try node.text(for: "number")
    guard NameForm.isClauseNumber(text) else {
      throw ProtocolError(.badClauseNumber(text), at: node.position)
    }
    guard clauseNumbers.insert(text).inserted else {
      throw ProtocolError(.duplicateClause(text), at: node.position)
    }
    return ClauseNumber(text)
  }
}
