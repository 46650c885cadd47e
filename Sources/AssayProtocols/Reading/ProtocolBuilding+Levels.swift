import AssayCore

extension ProtocolBuilding {
  mutating func levels(_ file: Fields) throws(ProtocolError) -> [Level] {
    let node = try file.required("levels")
    let nodes = try node.list(for: "levels")
    guard ProtocolLimits.levels.contains(nodes.count) else {
      throw ProtocolError(.badLevelCount(nodes.count), at: node.position)
    }
    var levels: [Level] = []
    for node in nodes {
      levels.append(try level(node, expected: levels.count + 1))
    }
    return levels
  }

  private mutating func level(
    _ node: SourceNode, expected: Int
  ) throws(ProtocolError) -> Level {
    let fields = try Fields(node, of: .level, key: "levels")
    let numberNode = try fields.required("level")
    let number = try numberNode.wholeNumber(for: "level", in: ProtocolLimits.levels)
    guard number == expected else {
      throw ProtocolError(
        .levelOutOfOrder(found: number, expected: expected), at: numberNode.position)
    }
    record(fields) { .level(number, key: $0) }
    let percent = ProtocolLimits.percent
    return Level(
      number: number,
      name: try fields.text("name") ?? "",
      meaning: try fields.text("meaning") ?? "",
      assessable: try fields.wholeNumber("assessable", in: percent) ?? 0,
      threshold: try fields.wholeNumber("threshold", in: percent) ?? 0,
      consolidation: try fields.wholeNumber("consolidation", in: percent) ?? 0,
      // More than the scale has makes a level that nobody reaches: scored as it stands, linted.
      essentialMinimum: try fields.wholeNumber("essentialMinimum", in: ProtocolLimits.points) ?? 0,
      gaps: try fields.wholeNumber("gaps", in: percent) ?? 100,
      clauseFloor: try fields.wholeNumber("clauseFloor", in: percent) ?? 0)
  }
}
