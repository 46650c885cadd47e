import Testing

@testable import AssayCore

@Test("nothing applicable gives no level, and nothing rated no level so far")
func levelsThatAreNot() {
  let model = ScoringModel(.small(essentialMinimum: 2))
  let none = model.score([.notApplicable, .notApplicable])
  #expect(none.level == Readings(certain: nil, soFar: nil, possible: nil))
  #expect(none.interval == nil && none.outlook == nil && !none.isComplete)
  #expect(none.overall.certain.fraction == nil)

  let fresh = model.score([.unrated, .unrated])
  #expect(fresh.level == Readings(certain: 0, soFar: nil, possible: 1))
  #expect(fresh.overall.soFar.fraction == nil)
  #expect(fresh.overall.certain.fraction == Fraction(0, of: 1))
  #expect(fresh.unratedEssentials == 1)
  #expect(ScoringModel(.gated([], [])).score([]).level.certain == nil)
}

@Test("answers that are missing or off the scale are unrated, and surplus ones are ignored")
func strayAnswers() {
  let model = ScoringModel(.small(essentialMinimum: 2))
  #expect(model.score([]) == model.score([.unrated, .unrated]))
  #expect(model.score([.rated(4), .rated(-1)]) == model.score([.unrated, .unrated]))
  #expect(model.score([.rated(3), .rated(3), .rated(0)]) == model.score([.rated(3), .rated(3)]))
}

@Test("the share of N/A is by weight, with the score as if each were the lowest rating")
func notApplicableShare() {
  let score = ScoringModel(.small(essentialMinimum: 0)).score([.rated(3), .notApplicable])
  #expect(score.notApplicable == Achievement(achieved: 2, available: 3))
  #expect(score.overall.certain.fraction?.truncated == "100.0")
  #expect(score.withNotApplicableLowest.fraction?.truncated == "33.3")
  #expect(score.counts == AnswerCounts(rated: 1, unrated: 0, notApplicable: 1))
}

@Test("the outlook keeps what is settled apart from what is still open")
func outlook() throws {
  let model = ScoringModel(.small(essentialMinimum: 2, threshold: 65))
  let open = try #require(model.score([.unrated, .rated(1)]).outlook)
  #expect(open.level == 1)
  #expect(open.settled.map(\.gate) == [.threshold])
  #expect(open.open.map(\.gate) == [.essential])
  let settled = try #require(model.score([.rated(1), .unrated]).outlook)
  #expect(settled.settled.map(\.subject) == [.criterion("4.a")])
  #expect(settled.open.map(\.gate) == [.threshold])
  #expect(model.score([.rated(3), .rated(3)]).outlook == nil)
}

@Test("the combined level is the lowest; a standard without one is skipped, a whole one outside")
func combined() {
  func part(_ id: ProtocolID, _ chain: ChainLink, _ certain: Int?, _ soFar: Int?)
    -> CombinedLevel.Part
  {
    CombinedLevel.Part(
      id: id, chain: chain, level: Readings(certain: certain, soFar: soFar, possible: certain))
  }
  let combined = CombinedLevel([
    part("iso-10001", .promise, 2, 2), part("iso-10002", .complaint, 1, nil),
    part("iso-10003", .escalation, nil, nil), part("iso-10018", .support, 0, 0),
    part("own", .whole, nil, nil),
  ])
  #expect(combined.level == Readings(certain: 1, soFar: 2, possible: 1))
  #expect(combined.skipped == ["iso-10003"])
  #expect(combined.outside == ["iso-10018", "own"])
  #expect(CombinedLevel([]).level.certain == nil)
}

@Test("hostile numbers are brought back to the format's limits and never trap")
func hostileNumbers() {
  let wild = Level(
    number: 1, assessable: Int.max, threshold: Int.min, consolidation: Int.max,
    essentialMinimum: Int.max, gaps: Int.min, clauseFloor: Int.max)
  let criteria = (0..<5000).map {
    Criterion(id: CriterionID("\($0)"), level: $0 % 4 - 1, weight: Int.max, isEssential: $0 == 2)
  }
  let model = ScoringModel(
    AssessmentProtocol(
      id: "wild", version: SemanticVersion(1, 0, 0),
      scale: Scale([
        Rating(code: "N", points: 0), Rating(code: "F", points: Int.max),
      ]), levels: [wild], clauses: [Clause(number: "4", title: "", criteria: criteria)]))
  let answers = criteria.indices.map { Answer.rated($0 % 2) }
  let score = model.score(answers)
  #expect(score.overall.certain == Achievement(achieved: 25_000_000_000, available: 50_000_000_000))
  #expect(score.level.certain == 0)
  #expect(score.levels[0].failures.certain.map(\.gate) == [.essential, .gaps, .clause])
  #expect(model.lift(answers, while: { true }) == nil)
  #expect(model.margin(answers) == nil)
}

@Test("an empty scale scores nothing and traps nowhere")
func emptyScale() {
  for isEssential in [true, false] {
    let model = ScoringModel(
      AssessmentProtocol(
        id: "empty", version: SemanticVersion(1, 0, 0), scale: Scale([]),
        levels: [Level(number: 1, threshold: 50, essentialMinimum: 1, gaps: 0)],
        clauses: [
          Clause(
            number: "4", title: "",
            criteria: [Criterion(id: "a", level: 1, weight: 1, isEssential: isEssential)])
        ]))
    #expect(model.score([.rated(0)]).level.certain == 0)
    #expect(model.lift([.unrated], while: { true }) == nil)
    #expect(model.margin([.unrated]) == nil)
    #expect(model.explain(.whole, [.unrated]) != nil)
  }
}
