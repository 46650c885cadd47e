import AssayCore

/// The parsed protocol as bytes of our own. Fields stand in the order of their types, so any change
/// to a type or to what the reader accepts raises `version`.
enum CachedForm {
  static let version: UInt8 = 1

  static func bytes(of value: AssessmentProtocol) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(value.id.text)
    writer.write(value.version.major)
    writer.write(value.version.minor)
    writer.write(value.version.patch)
    writer.write(value.standard != nil)
    if let standard = value.standard {
      writer.write(standard.reference)
      writer.write(standard.nature.rawValue)
    }
    writer.write(value.language)
    writer.write(value.title)
    writer.write(value.chain.rawValue)
    writer.write(value.summary)
    writer.write(value.scale.ratings) { $0.write($1) }
    writer.write(value.levels) { $0.write($1) }
    writer.write(value.clauses) { $0.write($1) }
    return writer.bytes
  }

  /// nil for anything that `bytes(of:)` did not write.
  static func value(of bytes: ArraySlice<UInt8>) -> AssessmentProtocol? {
    var reader = ByteReader(bytes)
    guard let value = try? reader.assessmentProtocol(), reader.isAtEnd else { return nil }
    return value
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ rating: Rating) {
    write(rating.code.text)
    write(rating.points)
    write(rating.name)
    write(rating.meaning)
    write(rating.evidence.rawValue)
  }

  fileprivate mutating func write(_ level: Level) {
    write(level.number)
    write(level.name)
    write(level.meaning)
    write(level.assessable)
    write(level.threshold)
    write(level.consolidation)
    write(level.essentialMinimum)
    write(level.gaps)
    write(level.clauseFloor)
  }

  fileprivate mutating func write(_ clause: Clause) {
    write(clause.number.text)
    write(clause.title)
    write(clause.basis.rawValue)
    write(clause.criteria) { $0.write($1) }
    write(clause.clauses) { $0.write($1) }
  }

  fileprivate mutating func write(_ criterion: Criterion) {
    write(criterion.id.text)
    write(criterion.level)
    write(criterion.weight)
    write(criterion.isEssential)
    write(criterion.isAlwaysApplicable)
    write(criterion.text)
    write(criterion.rubric.sorted { $0.key < $1.key }) { writer, step in
      writer.write(step.key.text)
      writer.write(step.value)
    }
    write(criterion.look) { $0.write($1) }
    write(criterion.ask) { $0.write($1) }
    write(criterion.principle)
    write(criterion.related) { writer, reference in
      writer.write(reference.protocol.text)
      writer.write(reference.criterion.text)
    }
    write(criterion.hosts) { writer, host in
      writer.write(host.host)
      writer.write(host.clauses) { $0.write($1.text) }
    }
  }
}

extension ByteReader {
  fileprivate mutating func assessmentProtocol() throws(Damage) -> AssessmentProtocol {
    AssessmentProtocol(
      id: ProtocolID(try text()),
      version: SemanticVersion(try number(), try number(), try number()),
      standard: try flag()
        ? StandardReference(
          reference: try text(), nature: try word(as: StandardReference.Nature.self)) : nil,
      language: try text(),
      title: try text(),
      chain: try word(as: ChainLink.self),
      summary: try text(),
      scale: Scale(try list { reader throws(Damage) in try reader.rating() }),
      levels: try list { reader throws(Damage) in try reader.level() },
      clauses: try clauses(depth: 1))
  }

  private mutating func rating() throws(Damage) -> Rating {
    Rating(
      code: RatingCode(try text()), points: try number(), name: try text(), meaning: try text(),
      evidence: try word(as: EvidenceRule.self))
  }

  private mutating func level() throws(Damage) -> Level {
    Level(
      number: try number(), name: try text(), meaning: try text(), assessable: try number(),
      threshold: try number(), consolidation: try number(), essentialMinimum: try number(),
      gaps: try number(), clauseFloor: try number())
  }

  private mutating func clauses(depth: Int) throws(Damage) -> [Clause] {
    try list { reader throws(Damage) in
      guard depth <= ProtocolLimits.clauseDepth else { throw Damage() }
      return Clause(
        number: ClauseNumber(try reader.text()), title: try reader.text(),
        basis: try reader.word(as: HeadingBasis.self),
        criteria: try reader.list { reader throws(Damage) in try reader.criterion() },
        clauses: try reader.clauses(depth: depth + 1))
    }
  }

  private mutating func criterion() throws(Damage) -> Criterion {
    Criterion(
      id: CriterionID(try text()), level: try number(), weight: try number(),
      isEssential: try flag(), isAlwaysApplicable: try flag(), text: try text(),
      rubric: try rubric(),
      look: try list { reader throws(Damage) in try reader.text() },
      ask: try list { reader throws(Damage) in try reader.text() },
      principle: try optionalText(),
      related: try list { reader throws(Damage) in
        CriterionReference(ProtocolID(try reader.text()), CriterionID(try reader.text()))
      },
      hosts: try list { reader throws(Damage) in
        HostClauses(
          host: try reader.text(),
          clauses: try reader.list { reader throws(Damage) in ClauseNumber(try reader.text()) })
      })
  }

  private mutating func rubric() throws(Damage) -> [RatingCode: String] {
    let count = max(try number(), 0)
    var rubric: [RatingCode: String] = Dictionary(minimumCapacity: min(count, 16))
    for _ in 0..<count {
      let code = RatingCode(try text())
      rubric[code] = try text()
    }
    return rubric
  }
}
