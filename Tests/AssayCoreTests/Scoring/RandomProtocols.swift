import AssayCore

/// Random protocols and answers, of any size and nesting, with gates on and off.
struct RandomCase {
  var assessmentProtocol: AssessmentProtocol
  var model: ScoringModel
  var answers: [Answer]

  /// How the answers are drawn.
  struct Answers {
    var unratedPercent = 20
    var notApplicablePercent = 8
    /// The higher, the better the ratings: each is the best of so many draws.
    var draws = 1
  }

  init(
    criteria: ClosedRange<Int>, answers drawn: Answers = Answers(),
    using generator: inout SeededGenerator
  ) {
    var points = [0]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      points.append(points[points.count - 1] + (generator.chance(70) ? 1 : 3))
    }
    let top = Int.random(in: 1...3, using: &generator)
    let levels = (1...top).map { number in
      Level(
        number: number, assessable: generator.chance(50) ? 60 : 0,
        threshold: [0, 34, 50, 65, 67, 80].randomElement(using: &generator) ?? 0,
        consolidation: [0, 50, 67, 80].randomElement(using: &generator) ?? 0,
        essentialMinimum: generator.chance(60)
          ? points[points.count - 1] - (generator.chance(50) ? 1 : 0) : 0,
        gaps: [0, 10, 34, 50, 100].randomElement(using: &generator) ?? 100,
        clauseFloor: [0, 34, 50, 75].randomElement(using: &generator) ?? 0)
    }
    let heaviest = generator.chance(50) ? 2 : 10
    var clauses = (4...Int.random(in: 4...7, using: &generator)).map { number in
      Clause(
        number: ClauseNumber("\(number)"), title: "Jørgen 作者",
        clauses: [Clause(number: ClauseNumber("\(number).1"), title: "e\u{301} 👩‍👩‍👧")])
    }
    for index in 0..<Int.random(in: criteria, using: &generator) {
      let criterion = Criterion(
        id: CriterionID("c\(index)"), level: Int.random(in: 1...top, using: &generator),
        weight: Int.random(in: 1...heaviest, using: &generator),
        isEssential: generator.chance(10))
      let clause = Int.random(in: 0..<clauses.count, using: &generator)
      if generator.chance(50) {
        clauses[clause].criteria.append(criterion)
      } else {
        clauses[clause].clauses[0].criteria.append(criterion)
      }
    }
    assessmentProtocol = AssessmentProtocol(
      id: "random", version: SemanticVersion(1, 0, 0),
      scale: Scale(
        points.enumerated().map { Rating(code: RatingCode("R\($0.offset)"), points: $0.element) }),
      levels: levels, clauses: clauses)
    model = ScoringModel(assessmentProtocol)
    answers = model.criteria.map { _ in
      if generator.chance(drawn.unratedPercent) { return .unrated }
      if generator.chance(drawn.notApplicablePercent) { return .notApplicable }
      let positions = (0..<drawn.draws).map { _ in
        Int.random(in: 0..<points.count, using: &generator)
      }
      return .rated(positions.max() ?? 0)
    }
  }
}

/// Every way to choose one of `counts[i]` values for each place, the first place slowest, so in
/// lexicographic order.
func everyVector(_ counts: [Int], _ visit: ([Int]) -> Void) {
  guard counts.allSatisfy({ $0 > 0 }) else { return }
  var vector = Array(repeating: 0, count: counts.count)
  while true {
    visit(vector)
    var place = counts.count - 1
    while place >= 0, vector[place] == counts[place] - 1 {
      vector[place] = 0
      place -= 1
    }
    guard place >= 0 else { return }
    vector[place] += 1
  }
}
