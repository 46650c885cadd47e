import Testing

@testable import AssayCore

@Suite("Ratings the level hangs on")
struct DecidingRatingTests {
  private let model = ScoringModel(
    AssessmentProtocol(
      id: "p", version: SemanticVersion(1, 0, 0),
      scale: Scale([
        Rating(code: "N", points: 0), Rating(code: "P", points: 1), Rating(code: "L", points: 2),
        Rating(code: "F", points: 3),
      ]),
      levels: [Level(number: 1, threshold: 50, essentialMinimum: 2)],
      clauses: [
        Clause(
          number: "4", title: "",
          criteria: [
            Criterion(id: "4.a", level: 1, weight: 1, isEssential: true),
            Criterion(id: "4.b", level: 1, weight: 1),
          ])
      ]))

  @Test("an essential that just holds decides; a rating with room to spare does not")
  func essentialDecides() {
    #expect(
      model.decidingRatings([.rated(2), .rated(3)]) == [
        DecidingRating(
          criterion: "4.a", from: 2, to: 1,
          level: LevelInterval(certain: 0, possible: 0, headingFor: 0))
      ])
  }

  @Test("one step up can win the level")
  func stepUp() {
    let deciding = model.decidingRatings([.rated(1), .rated(3)])
    #expect(deciding.map(\.to) == [2])
    #expect(deciding.map(\.isLoss) == [false])
  }

  @Test("while something is unrated the interval counts: a step down closes it, one up settles it")
  func unrated() {
    let deciding = model.decidingRatings([.rated(2), .unrated])
    #expect(deciding.map(\.level.possible) == [0, 1])
    #expect(deciding.map(\.level.certain) == [0, 1])
  }

  @Test("nothing rated decides nothing, and no more steps are tried than allowed")
  func bounds() {
    #expect(model.decidingRatings([.unrated, .unrated]).isEmpty)
    #expect(model.decidingRatings([.rated(2), .rated(3)], trying: 0).isEmpty)
    #expect(model.decidingRatings([.rated(99), .notApplicable, .rated(1)]).isEmpty)
  }
}
