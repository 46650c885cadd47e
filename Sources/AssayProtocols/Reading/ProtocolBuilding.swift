import AssayCore

/// Makes a protocol out of the file's nodes. Holds what one part has to know of another.
struct ProtocolBuilding {
  static let format = "assay-protocol/1"
  /// Taken by the result over several protocols.
  static let reservedID = "combined"

  let recordsPlaces: Bool
  var places = ProtocolPlaces()
  var scale = Scale([])
  var highestLevel = 0
  var clauseNumbers: Set<String> = []
  var criterionIDs: Set<String> = []

  init(recordsPlaces: Bool) {
    self.recordsPlaces = recordsPlaces
  }

  mutating func build(from root: SourceNode) throws(ProtocolError) -> AssessmentProtocol {
    let fields = try Fields(root, of: .file, key: "protocol")
    record(fields) { .file(key: $0) }
    try checkFormat(fields)
    let id = try protocolID(fields)
    let version = try version(fields)
    let standard = try standard(fields)
    scale = try scale(fields)
    let levels = try levels(fields)
    highestLevel = levels.count
    let clauses = try clauses(fields.required("clauses"), depth: 1)
    return AssessmentProtocol(
      id: id, version: version, standard: standard,
      language: try fields.text("language") ?? "en",
      title: try fields.text("title") ?? "",
      chain: try fields.word("chain", as: ChainLink.self) ?? .whole,
      summary: try fields.text("summary") ?? "",
      scale: scale, levels: levels, clauses: clauses)
  }

  mutating func record(_ fields: Fields, as place: (String?) -> ProtocolPlace) {
    guard recordsPlaces else { return }
    places.record(place(nil), at: fields.position)
    for entry in fields.entries {
      places.record(place(entry.key), at: entry.value.position)
    }
  }

  private func checkFormat(_ fields: Fields) throws(ProtocolError) {
    let node = try fields.required("format")
    let format = try node.text(for: "format")
    guard format == Self.format else {
      throw ProtocolError(.unknownFormat(format), at: node.position)
    }
  }

  private func protocolID(_ fields: Fields) throws(ProtocolError) -> ProtocolID {
    let node = try fields.required("id")
    let text = try node.text(for: "id")
    guard NameForm.isProtocolID(text) else {
      throw ProtocolError(.badProtocolID(text), at: node.position)
    }
    guard text != Self.reservedID else {
      throw ProtocolError(.reservedProtocolID(text), at: node.position)
    }
    return ProtocolID(text)
  }

  private func version(_ fields: Fields) throws(ProtocolError) -> SemanticVersion {
    let node = try fields.required("version")
    let text = try node.text(for: "version")
    guard let version = SemanticVersion(text) else {
      throw ProtocolError(.badVersion(text), at: node.position)
    }
    return version
  }

  private mutating func standard(_ fields: Fields) throws(ProtocolError) -> StandardReference? {
    guard let node = fields["standard"] else { return nil }
    let fields = try Fields(node, of: .standard, key: "standard")
    record(fields) { .standard(key: $0) }
    let reference = try fields.required("reference").text(for: "reference")
    _ = try fields.required("nature")
    let nature = try fields.word("nature", as: StandardReference.Nature.self) ?? .guidance
    return StandardReference(reference: reference, nature: nature)
  }
}
