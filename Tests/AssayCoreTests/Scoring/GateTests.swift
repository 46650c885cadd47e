import Testing

@testable import AssayCore

/// One point or one unit of weight on either side of each gate.
@Suite("Gates at their very edge")
struct GateTests {
  private func failures(
    _ assessmentProtocol: AssessmentProtocol, _ answers: [Answer], level: Int = 1,
    _ reading: Reading = .certain
  ) -> [GateCheck] {
    ScoringModel(assessmentProtocol).score(answers).levels[level - 1].failures[reading]
  }

  @Test("assessable passes at exactly its share of weight")
  func assessable() {
    let gated = AssessmentProtocol.gated(
      [Level(number: 1, assessable: 60)], [[(1, 3), (1, 2)]])
    #expect(failures(gated, [.rated(0), .notApplicable]) == [])
    let failure = failures(gated, [.notApplicable, .rated(3)])
    #expect(failure.map(\.gate) == [.assessable])
    #expect(failure.map(\.measure.missing) == [1])
    #expect(failures(gated, [.notApplicable, .unrated], .possible).map(\.gate) == [.assessable])
  }

  @Test("threshold passes at exactly its percentage")
  func threshold() {
    // 10 of 15 points are 66.6 %.
    let passing = AssessmentProtocol.gated(
      [Level(number: 1, threshold: 66)], [[(1, 2), (1, 3)]])
    #expect(failures(passing, [.rated(2), .rated(2)]) == [])
    let failing = AssessmentProtocol.gated(
      [Level(number: 1, threshold: 67)], [[(1, 2), (1, 3)]])
    let failure = failures(failing, [.rated(2), .rated(2)])
    #expect(
      failure == [
        GateCheck(
          gate: .threshold,
          measure: .share(Achievement(achieved: 10, available: 15), atLeast: 67))
      ])
    #expect(failure.map(\.measure.missing) == [1])
    let exact = AssessmentProtocol.gated([Level(number: 1, threshold: 50)], [[(1, 2)]])
    #expect(failures(exact, [.rated(2)]) == [])
    let twenty = AssessmentProtocol.gated(
      [Level(number: 1, threshold: 80)], [[(1, 5)]])
    #expect(failures(twenty, [.rated(2)]).map(\.measure.missing) == [2])
  }

  @Test("consolidation looks at each lower level by itself")
  func consolidation() {
    let levels = [Level(number: 1), Level(number: 2, consolidation: 67)]
    let gated = AssessmentProtocol.gated(levels, [[(1, 1), (2, 1)]])
    #expect(failures(gated, [.rated(3), .rated(0)], level: 2) == [])
    let failure = failures(gated, [.rated(2), .rated(3)], level: 2)
    #expect(failure.map(\.gate) == [.consolidation])
    #expect(failure.map(\.subject) == [.lowerLevel(1)])
  }

  @Test("a consolidation that is left out asks for nothing")
  func noConsolidation() {
    let gated = AssessmentProtocol.gated(
      [Level(number: 1), Level(number: 2)], [[(1, 1), (2, 1)]])
    #expect(ScoringModel(gated).score([.rated(0), .rated(0)]).level.certain == 2)
  }

  @Test("an essential passes at exactly its points, and counts its own level only")
  func essential() {
    let levels = [Level(number: 1, essentialMinimum: 2), Level(number: 2)]
    let gated = AssessmentProtocol.gated(
      levels, [[(1, 1), (2, 1)]], essentials: ["4.a", "4.b"])
    #expect(failures(gated, [.rated(2), .rated(0)]) == [])
    #expect(
      failures(gated, [.rated(1), .rated(3)]) == [
        GateCheck(
          gate: .essential, subject: .criterion("4.a"),
          measure: .rating(
            EssentialRating(code: "P", points: 1, neededPoints: 2, neededCode: "L")))
      ])
  }

  @Test("an unrated essential fails certainly, is left out so far, and may still pass")
  func unratedEssential() {
    let gated = AssessmentProtocol.gated(
      [Level(number: 1, essentialMinimum: 2)], [[(1, 1), (1, 1)]], essentials: ["4.a"])
    let answers: [Answer] = [.unrated, .rated(3)]
    #expect(failures(gated, answers).map(\.subject) == [.criterion("4.a")])
    #expect(failures(gated, answers, .soFar) == [])
    #expect(failures(gated, answers, .possible) == [])
    let score = ScoringModel(gated).score(answers)
    #expect(score.interval == LevelInterval(certain: 0, possible: 1, headingFor: 1))
  }

  @Test("gaps pass at exactly their share of weight, and leave out what is unrated so far")
  func gaps() {
    let gated = AssessmentProtocol.gated(
      [Level(number: 1, gaps: 25)], [[(1, 1), (1, 3), (1, 1)]])
    #expect(failures(gated, [.rated(0), .rated(1), .notApplicable]) == [])
    let failure = failures(gated, [.rated(0), .rated(1), .unrated])
    #expect(failure.map(\.gate) == [.gaps])
    #expect(failure.map(\.measure.missing) == [1])
    #expect(failures(gated, [.rated(0), .rated(1), .unrated], .soFar) == [])
    #expect(failures(gated, [.rated(0), .rated(1), .unrated], .possible) == [])
    #expect(failures(gated, [.rated(0), .unrated, .unrated], .soFar).map(\.gate) == [.gaps])
  }

  @Test("the clause floor counts criteria up to its own level")
  func clause() {
    let levels = [Level(number: 1, clauseFloor: 50), Level(number: 2, clauseFloor: 50)]
    let gated = AssessmentProtocol.gated(levels, [[(1, 2), (2, 2)], [(1, 1)]])
    let answers: [Answer] = [.rated(3), .rated(0), .rated(3)]
    #expect(failures(gated, answers) == [])
    #expect(failures(gated, answers, level: 2) == [])
    let lower: [Answer] = [.rated(2), .rated(0), .rated(3)]
    #expect(failures(gated, lower) == [])
    #expect(failures(gated, lower, level: 2).map(\.subject) == [.clause("4")])
    #expect(failures(gated, lower, level: 2).map(\.measure.missing) == [2])
  }

  @Test("gates over nothing pass")
  func nothing() {
    let strict = Level(
      number: 2, assessable: 100, threshold: 100, consolidation: 100, essentialMinimum: 3,
      gaps: 0, clauseFloor: 100)
    let gated = AssessmentProtocol.gated([Level(number: 1), strict], [[(1, 1)], []])
    #expect(ScoringModel(gated).score([.rated(3)]).level.certain == 2)
  }
}
