import Testing

@testable import AssayCore

private let seed: UInt64 = 10_003

@Test("the shortest way up is the one that trying every way finds, and the first of them")
func liftIsThatOfBruteForce() {
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  var found = 0
  var several = 0
  for round in 0..<1500 {
    let drawn = RandomCase.Answers(draws: 1 + round % 4)
    let random = RandomCase(criteria: 1...7, answers: drawn, using: &generator)
    let brute = BruteLift(random)
    let lift = random.model.lift(random.answers, while: { true })
    #expect(lift?.steps == brute.fewest, "round \(round)")
    guard let lift else { continue }
    found += 1
    if brute.waysAsShort > 1 { several += 1 }
    #expect(lift.isExact && lift.isFirst)
    #expect(lift.vector(in: random.model) == brute.first, "round \(round)")
    #expect(lift.raises.allSatisfy { $0.steps > 0 })
  }
  print("\(found) lifts, \(several) with several ways as short")
  #expect(found > 300 && several > 100)
}

@Test("out of time the way up is still a way up, and says at most")
func liftPastItsBudget() throws {
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  var longer = 0
  for round in 0..<200 {
    let random = RandomCase(criteria: 10...30, using: &generator)
    guard let exact = random.model.lift(random.answers, while: { true }) else { continue }
    for allowed in [0, 3, 20, 60] {
      var left = allowed
      let lift = try #require(
        random.model.lift(
          random.answers,
          while: {
            left -= 1
            return left >= 0
          }))
      #expect(lift.steps >= exact.steps, "round \(round)")
      #expect(!lift.isExact || lift.steps == exact.steps, "round \(round)")
      #expect(!lift.isFirst || lift == exact, "round \(round)")
      if lift.steps > exact.steps { longer += 1 }
      let raised = random.model.score(lift.applied(to: random.answers, in: random.model))
      #expect((raised.level.certain ?? 0) >= lift.level, "round \(round)")
    }
    let none = random.model.lift(random.answers, while: { false })
    #expect(none?.isExact == false && none?.isFirst == false)
  }
  #expect(longer > 0)
}

@Test("there is no way up at the top, without a level, or past an essential that no rating meets")
func liftIsNil() {
  let model = ScoringModel(.small(essentialMinimum: 2))
  #expect(model.lift([.rated(3), .rated(3)], while: { true }) == nil)
  #expect(model.lift([.notApplicable, .notApplicable], while: { true }) == nil)
  let unreachable = ScoringModel(.small(essentialMinimum: 4))
  #expect(unreachable.lift([.rated(0), .rated(3)], while: { true }) == nil)
}

@Test("an unrated criterion is stepped from the lowest rating, and says that it was unrated")
func liftFromUnrated() {
  let model = ScoringModel(.small(essentialMinimum: 2))
  let lift = model.lift([.unrated, .rated(3)], while: { true })
  #expect(lift?.steps == 2)
  #expect(lift?.raises == [Lift.Raise(criterion: "4.a", from: nil, to: 2)])
}

@Test("a protocol of thousands of clauses gets a way up without a hang or a deep recursion")
func liftOfManyClauses() throws {
  for clauses in [40, 4000] {
    let model = ScoringModel(
      .gated(
        [Level(number: 1, threshold: 50, clauseFloor: 50)],
        Array(repeating: [(1, 2)], count: clauses)))
    var calls = 0
    let lift = try #require(
      model.lift(
        [],
        while: {
          calls += 1
          return calls < 20_000
        }))
    #expect(lift.steps == 2 * clauses)
    #expect(lift.isExact == (clauses == 40))
    #expect(model.margin(Array(repeating: .rated(2), count: clauses))?.steps == 1)
  }
}

/// Every vector of steps up, tried.
private struct BruteLift {
  var fewest: Int?
  var first: [Int]?
  var waysAsShort = 0

  init(_ random: RandomCase) {
    let model = random.model
    let plain = PlainScore(random.assessmentProtocol, random.answers)
    guard let level = plain.level(.certain),
      level < (random.assessmentProtocol.levels.last?.number ?? 0)
    else { return }
    let positions = random.answers.map { answer in
      if case .rated(let position) = answer { position } else { 0 }
    }
    let rooms = random.answers.indices.map { place in
      random.answers[place] == .notApplicable ? 1 : model.points.count - positions[place]
    }
    everyVector(rooms) { vector in
      let total = vector.reduce(0, +)
      guard total <= fewest ?? Int.max else { return }
      var raised = plain
      for place in vector.indices where vector[place] > 0 {
        raised.answers[place] = .rated(positions[place] + vector[place])
      }
      guard (raised.level(.certain) ?? 0) > level else { return }
      if total < fewest ?? Int.max {
        (fewest, first, waysAsShort) = (total, vector, 1)
      } else {
        waysAsShort += 1
      }
    }
  }
}

extension Lift {
  fileprivate func vector(in model: ScoringModel) -> [Int] {
    var vector = Array(repeating: 0, count: model.criteria.count)
    for raise in raises {
      if let place = model.index(of: raise.criterion) { vector[place] = raise.steps }
    }
    return vector
  }

  fileprivate func applied(to answers: [Answer], in model: ScoringModel) -> [Answer] {
    var answers = answers
    for raise in raises {
      if let place = model.index(of: raise.criterion) { answers[place] = .rated(raise.to) }
    }
    return answers
  }
}
