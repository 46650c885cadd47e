import AssayCore

/// Protocols of every shape that a file can have: a handful of criteria, or as many and as deep as
/// the real ones; whatever a loader lets through.
enum StormProtocols {
  static let ids: [ProtocolID] = ["iso-10001", "iso-10002", "iso-10003", "iso-10004", "x"]

  /// One to four protocols that know of each other.
  static func several(_ random: inout StormRandom) -> [AssessmentProtocol] {
    let count = random.pick((4, 1), (3, 2), (1, 3), (2, 4))
    let alone = ids.shuffled(using: &random).prefix(count).map { protocolled($0, &random) }
    let references = alone.flatMap { source in
      source.allCriteria.map { CriterionReference(source.id, $0.id) }
    }
    return alone.map { source in
      var source = source
      for index in source.clauses.indices {
        relate(&source.clauses[index], to: references, &random)
      }
      return source
    }
  }

  /// Gives criteria related ones: some that are there, some that are not.
  private static func relate(
    _ clause: inout Clause, to references: [CriterionReference], _ random: inout StormRandom
  ) {
    let nowhere = CriterionReference("nowhere", "1")
    for index in clause.criteria.indices {
      clause.criteria[index].related = (0..<random.below(6)).map { _ in
        random.element(of: references + [nowhere], or: nowhere)
      }
    }
    for index in clause.clauses.indices { relate(&clause.clauses[index], to: references, &random) }
  }

  private static func protocolled(
    _ id: ProtocolID, _ random: inout StormRandom
  ) -> AssessmentProtocol {
    let scale = scale(&random)
    let levels = (1...random.within(1...3)).map { level($0, scale, &random) }
    var growing = Growing(scale: scale, levels: levels.count)
    growing.left = random.pick((3, random.within(1...6)), (2, random.within(7...30)), (1, 62))
    let clauses = (4..<4 + random.within(1...6)).map { number in
      growing.clause("\(number)", depth: 1, &random)
    }
    var made = AssessmentProtocol(
      id: id, version: SemanticVersion(1, 0, 0),
      standard: random.once(in: 6)
        ? nil : StandardReference(reference: "ISO \(id.text.suffix(5)):2018", nature: .guidance),
      title: StormTexts.name(&random),
      chain: random.element(of: ChainLink.allCases, or: .whole), summary: "",
      scale: scale, levels: levels, clauses: clauses)
    // A protocol without any criterion is refused by its loader.
    if made.allCriteria.isEmpty {
      growing.left = 1
      made.clauses[0].criteria = [growing.criterion(in: "4", &random)]
    }
    return made
  }

  private static func scale(_ random: inout StormRandom) -> Scale {
    let codes = ["N", "P", "L", "F", "作", "Z"]
    let count = random.pick((6, 4), (1, 2), (1, 3), (1, 5), (1, 6))
    var points = 0
    return Scale(
      codes.prefix(count).enumerated().map { place, code in
        if place > 0 { points += random.pick((6, 1), (1, 3), (1, 500)) }
        return Rating(
          code: RatingCode(code), points: points,
          name: random.once(in: 9) ? "" : "In place \(code)",
          meaning: "", evidence: random.element(of: EvidenceRule.allCases, or: .none))
      })
  }

  private static func level(_ number: Int, _ scale: Scale, _ random: inout StormRandom) -> Level {
    func percent(_ usual: Int) -> Int { random.pick((5, usual), (1, 0), (1, 100)) }
    return Level(
      number: number, name: random.once(in: 9) ? "" : "Established", assessable: percent(60),
      threshold: percent(65), consolidation: percent(80),
      essentialMinimum: random.element(of: scale.ratings.map(\.points), or: 0), gaps: percent(10),
      clauseFloor: percent(50))
  }

  /// Clauses as they are filled with criteria.
  private struct Growing {
    let scale: Scale
    let levels: Int
    /// How many criteria are still to be placed.
    var left = 0
    private var made = 0

    init(scale: Scale, levels: Int) {
      self.scale = scale
      self.levels = levels
    }

    mutating func clause(_ number: String, depth: Int, _ random: inout StormRandom) -> Clause {
      var clause = Clause(number: ClauseNumber(number), title: StormTexts.name(&random))
      for _ in 0..<random.below(5) where left > 0 {
        clause.criteria.append(criterion(in: number, &random))
      }
      let deepest = random.once(in: 12) ? 8 : 3
      guard depth < deepest, left > 0 else { return clause }
      for part in 1...random.within(1...4) where left > 0 {
        clause.clauses.append(self.clause("\(number).\(part)", depth: depth + 1, &random))
      }
      return clause
    }

    mutating func criterion(in clause: String, _ random: inout StormRandom) -> Criterion {
      left -= 1
      made += 1
      var rubric: [RatingCode: String] = [:]
      for rating in scale.ratings where !random.once(in: 12) {
        rubric[rating.code] = StormTexts.name(&random)
      }
      return Criterion(
        id: CriterionID("\(clause).\(made)"), level: random.within(1...levels),
        weight: random.within(1...10), isEssential: random.once(in: 6),
        isAlwaysApplicable: random.once(in: 4), text: StormTexts.text(&random), rubric: rubric,
        look: (0..<random.below(3)).map { _ in StormTexts.name(&random) },
        ask: (0..<random.below(3)).map { _ in
          random.element(of: ["team lead", "counter", "作者", ""], or: "")
        },
        principle: random.once(in: 2) ? "accountability" : nil)
    }
  }
}
