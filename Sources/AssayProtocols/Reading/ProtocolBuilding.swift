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
    try Self.checkFormat(fields, is: Self.format)
    let id = try Self.protocolID(fields, key: "id")
    let version = try Self.version(fields)
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
    places.record(fields, as: place)
  }

  static func checkFormat(_ fields: Fields, is expected: String) throws(ProtocolError) {
    let node = try fields.required("format")
    let format = try node.text(for: "format")
    guard format == expected else {
      throw ProtocolError(.unknownFormat(format, expected: expected), at: node.position)
    }
  }

  static func protocolID(_ fields: Fields, key: String) throws(ProtocolError) -> ProtocolID {
    let node = try fields.required(key)
    let text = try node.text(for: key)
    guard NameForm.isProtocolID(text) else {
      throw ProtocolError(.badProtocolID(text), at: node.position)
    }
    guard text != reservedID else {
      throw ProtocolError(.reservedProtocolID(text), at: node.position)
    }
    return ProtocolID(text)
  }

  static func version(_ fields: Fields) throws(ProtocolError) -> SemanticVersion {
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
