import AssayCore

/// Makes an overlay out of the file's nodes.
struct OverlayBuilding {
  static let format = "assay-overlay/1"

  private(set) var places = ProtocolPlaces()

  mutating func build(from root: SourceNode) throws(ProtocolError) -> ProtocolOverlay {
    let fields = try Fields(root, of: .overlay, key: "overlay")
    places.record(fields) { .file(key: $0) }
    try ProtocolBuilding.checkFormat(fields, is: Self.format)
    return ProtocolOverlay(
      protocol: try ProtocolBuilding.protocolID(fields, key: "protocol"),
      version: try ProtocolBuilding.version(fields),
      language: try language(fields),
      title: try fields.text("title") ?? "",
      summary: try fields.text("summary") ?? "",
      scale: try scale(fields),
      levels: try levels(fields),
      clauses: try headings(fields),
      criteria: try criteria(fields))
  }

  private func language(_ fields: Fields) throws(ProtocolError) -> String {
    let node = try fields.required("language")
    let text = try node.text(for: "language")
    guard NameForm.isLanguage(text) else {
      throw ProtocolError(.badLanguage(text), at: node.position)
    }
    return text
  }

  private mutating func scale(
    _ file: Fields
  ) throws(ProtocolError) -> [RatingCode: ProtocolOverlay.Term] {
    var terms: [RatingCode: ProtocolOverlay.Term] = [:]
    for entry in try file.entries(of: "scale") {
      guard NameForm.isRatingCode(entry.key) else {
        throw ProtocolError(.badCode(entry.key), at: entry.keyPosition)
      }
      let code = RatingCode(entry.key)
      terms[code] = try term(entry) { .rating(code, key: $0) }
    }
    return terms
  }

  private mutating func levels(
    _ file: Fields
  ) throws(ProtocolError) -> [Int: ProtocolOverlay.Term] {
    var terms: [Int: ProtocolOverlay.Term] = [:]
    for entry in try file.entries(of: "levels") {
      guard SourceNode.isWholeNumber(entry.key), let number = Int(entry.key),
        ProtocolLimits.levels.contains(number)
      else {
        throw ProtocolError(
          .outOfRange(key: "levels", value: entry.key, allowed: ProtocolLimits.levels),
          at: entry.keyPosition)
      }
      terms[number] = try term(entry) { .level(number, key: $0) }
    }
    return terms
  }

  private mutating func term(
    _ entry: SourceEntry, as place: (String?) -> ProtocolPlace
  ) throws(ProtocolError) -> ProtocolOverlay.Term {
    let fields = try Fields(entry.value, of: .translatedTerm, key: entry.key)
    places.record(fields, as: place)
    places.record(place(nil), at: entry.keyPosition)
    return ProtocolOverlay.Term(
      name: try fields.text("name") ?? "", meaning: try fields.text("meaning") ?? "")
  }

  private mutating func headings(
    _ file: Fields
  ) throws(ProtocolError) -> [ClauseNumber: String] {
    var headings: [ClauseNumber: String] = [:]
    for entry in try file.entries(of: "clauses") {
      guard NameForm.isClauseNumber(entry.key) else {
        throw ProtocolError(.badClauseNumber(entry.key), at: entry.keyPosition)
      }
      let number = ClauseNumber(entry.key)
      places.record(.clause(number, key: nil), at: entry.keyPosition)
      places.record(.clause(number, key: "title"), at: entry.value.position)
      headings[number] = try entry.value.text(for: entry.key)
    }
    return headings
  }

  private mutating func criteria(
    _ file: Fields
  ) throws(ProtocolError) -> [CriterionID: ProtocolOverlay.Wording] {
    var criteria: [CriterionID: ProtocolOverlay.Wording] = [:]
    for entry in try file.entries(of: "criteria") {
      guard NameForm.isCriterionID(entry.key) else {
        throw ProtocolError(.badCriterionID(entry.key), at: entry.keyPosition)
      }
      guard criteria.count < ProtocolLimits.criteria else {
        throw ProtocolError(.tooManyCriteria, at: entry.keyPosition)
      }
      let id = CriterionID(entry.key)
      criteria[id] = try wording(of: id, entry)
    }
    return criteria
  }

  private mutating func wording(
    of id: CriterionID, _ entry: SourceEntry
  ) throws(ProtocolError) -> ProtocolOverlay.Wording {
    let fields = try Fields(entry.value, of: .translatedCriterion, key: entry.key)
    places.record(fields) { .criterion(id, key: $0) }
    places.record(.criterion(id, key: nil), at: entry.keyPosition)
    return ProtocolOverlay.Wording(
      of: try stamp(fields),
      text: try fields.text("text") ?? "",
      rubric: try rubric(of: id, fields),
      look: try fields.texts("look"),
      ask: try fields.texts("ask"))
  }

  private func stamp(_ fields: Fields) throws(ProtocolError) -> WordingStamp? {
    guard let node = fields["of"] else { return nil }
    let text = try node.text(for: "of")
    guard let stamp = WordingStamp(text) else {
      throw ProtocolError(.badStamp(text), at: node.position)
    }
    return stamp
  }

  private mutating func rubric(
    of id: CriterionID, _ fields: Fields
  ) throws(ProtocolError) -> [RatingCode: String] {
    var rubric: [RatingCode: String] = [:]
    for entry in try fields.entries(of: "rubric") {
      guard NameForm.isRatingCode(entry.key) else {
        throw ProtocolError(.badCode(entry.key), at: entry.keyPosition)
      }
      let code = RatingCode(entry.key)
      rubric[code] = try entry.value.text(for: "rubric")
      places.record(.step(id, code), at: entry.value.position)
    }
    return rubric
  }
}
