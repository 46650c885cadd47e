import AssayCore

extension ProtocolBuilding {
  mutating func criterion(_ node: SourceNode) throws(ProtocolError) -> Criterion {
    let fields = try Fields(node, of: .criterion, key: "criteria")
    let id = try criterionID(fields)
    record(fields) { .criterion(id, key: $0) }
    return Criterion(
      id: id,
      level: try level(of: fields),
      weight: try fields.required("weight")
        .wholeNumber(for: "weight", in: ProtocolLimits.weight),
      isEssential: try fields.boolean("essential"),
      isAlwaysApplicable: try fields.boolean("alwaysApplicable"),
      text: try fields.text("text") ?? "",
      rubric: try rubric(of: id, fields),
      look: try fields.texts("look"),
      ask: try fields.texts("ask"),
      principle: try fields.text("principle"),
      related: try related(fields),
      hosts: try hosts(fields))
  }

  private mutating func criterionID(_ fields: Fields) throws(ProtocolError) -> CriterionID {
    let node = try fields.required("id")
    let text = try node.text(for: "id")
    guard NameForm.isCriterionID(text) else {
      throw ProtocolError(.badCriterionID(text), at: node.position)
    }
    guard criterionIDs.count < ProtocolLimits.criteria else {
      throw ProtocolError(.tooManyCriteria, at: fields.position)
    }
    guard criterionIDs.insert(text).inserted else {
      throw ProtocolError(.duplicateCriterion(text), at: node.position)
    }
    return CriterionID(text)
  }

  private func level(of fields: Fields) throws(ProtocolError) -> Int {
    let node = try fields.required("level")
    let level = try node.wholeNumber(for: "level", in: ProtocolLimits.levels)
    guard level <= highestLevel else {
      throw ProtocolError(.levelNotDefined(level, highest: highestLevel), at: node.position)
    }
    return level
  }

  private mutating func rubric(
    of id: CriterionID, _ fields: Fields
  ) throws(ProtocolError) -> [RatingCode: String] {
    guard let node = fields["rubric"] else { return [:] }
    var rubric: [RatingCode: String] = [:]
    for entry in try node.mapping(for: "rubric") {
      let code = RatingCode(entry.key)
      guard scale[code] != nil else {
        let codes = scale.ratings.map(\.code.text)
        throw ProtocolError(.rubricOutsideScale(entry.key, codes: codes), at: entry.keyPosition)
      }
      rubric[code] = try entry.value.text(for: "rubric")
      if recordsPlaces {
        places.record(.step(id, code), at: entry.value.position)
      }
    }
    return rubric
  }

  private func related(_ fields: Fields) throws(ProtocolError) -> [CriterionReference] {
    guard let node = fields["related"] else { return [] }
    var references: [CriterionReference] = []
    for child in try node.list(for: "related") {
      let text = try child.text(for: "related")
      guard let reference = CriterionReference(text),
        NameForm.isProtocolID(reference.protocol.text),
        NameForm.isCriterionID(reference.criterion.text)
      else {
        throw ProtocolError(.badReference(text), at: child.position)
      }
      references.append(reference)
    }
    return references
  }

  private func hosts(_ fields: Fields) throws(ProtocolError) -> [HostClauses] {
    guard let node = fields["hosts"] else { return [] }
    var hosts: [HostClauses] = []
    for entry in try node.mapping(for: "hosts") {
      guard NameForm.isProtocolID(entry.key) else {
        throw ProtocolError(.badHost(entry.key), at: entry.keyPosition)
      }
      var numbers: [ClauseNumber] = []
      for child in try entry.value.list(for: "hosts") {
        let text = try child.text(for: "hosts")
        guard NameForm.isClauseNumber(text) else {
          throw ProtocolError(.badClauseNumber(text), at: child.position)
        }
        numbers.append(ClauseNumber(text))
      }
      hosts.append(HostClauses(host: entry.key, clauses: numbers))
    }
    return hosts
  }
}
