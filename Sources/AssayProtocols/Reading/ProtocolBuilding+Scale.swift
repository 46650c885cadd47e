import AssayCore

extension ProtocolBuilding {
  /// What a response may hold beside a rating's code: not applicable, and nothing.
  static let reservedCodes = ["NA", "-"]

  mutating func scale(_ file: Fields) throws(ProtocolError) -> Scale {
    let node = try file.required("scale")
    let nodes = try node.list(for: "scale")
    guard ProtocolLimits.ratings.contains(nodes.count) else {
      throw ProtocolError(.badRatingCount(nodes.count), at: node.position)
    }
    var ratings: [Rating] = []
    for node in nodes {
      ratings.append(try rating(node, above: ratings))
    }
    return Scale(ratings)
  }

  private mutating func rating(
    _ node: SourceNode, above lower: [Rating]
  ) throws(ProtocolError) -> Rating {
    let fields = try Fields(node, of: .rating, key: "scale")
    let code = try code(fields, besides: lower)
    record(fields) { .rating(code, key: $0) }
    let pointsNode = try fields.required("points")
    let points = try pointsNode.wholeNumber(for: "points", in: ProtocolLimits.points)
    if let below = lower.last {
      guard points > below.points else {
        throw ProtocolError(.pointsNotRising(code: code.text), at: pointsNode.position)
      }
    } else if points != 0 {
      throw ProtocolError(.lowestNotZero(points: points), at: pointsNode.position)
    }
    return Rating(
      code: code, points: points,
      name: try fields.text("name") ?? "",
      meaning: try fields.text("meaning") ?? "",
      evidence: try fields.word("evidence", as: EvidenceRule.self) ?? .none)
  }

  private func code(
    _ fields: Fields, besides lower: [Rating]
  ) throws(ProtocolError) -> RatingCode {
    let node = try fields.required("code")
    let text = try node.text(for: "code")
    guard NameForm.isRatingCode(text) else {
      throw ProtocolError(.badCode(text), at: node.position)
    }
    guard !Self.reservedCodes.contains(text) else {
      throw ProtocolError(.reservedCode(text), at: node.position)
    }
    guard !lower.contains(where: { $0.code.text == text }) else {
      throw ProtocolError(.duplicateCode(text), at: node.position)
    }
    return RatingCode(text)
  }
}
