import Testing

@testable import AssayCore

private let seed: UInt64 = 10_002

@Test("levels and failing gates are those of the rules read plainly, in all three readings")
func agreesWithPlainRules() {
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  var failingGates: Set<Gate> = []
  for round in 0..<3000 {
    let drawn = RandomCase.Answers(
      unratedPercent: round % 3 * 15, notApplicablePercent: round % 4 * 10, draws: 1 + round % 4)
    let random = RandomCase(criteria: 0...14, answers: drawn, using: &generator)
    let score = random.model.score(random.answers)
    let plain = PlainScore(random.assessmentProtocol, random.answers)
    for reading in Reading.allCases {
      #expect(score.level[reading] == plain.level(reading), "round \(round), \(reading)")
      for (level, got) in zip(random.assessmentProtocol.levels, score.levels) {
        let failures = got.failures[reading]
        failingGates.formUnion(failures.map(\.gate))
        #expect(
          failures.map { "\($0.gate.rawValue) \($0.subject?.description ?? "-")" }
            == plain.failing(level, reading), "round \(round), \(reading), level \(level.number)")
      }
    }
  }
  #expect(failingGates == Set(Gate.allCases), "every gate was seen failing")
}

@Test("raising a rating never lowers an achievement or a level, in any reading")
func raisingNeverLowers() {
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  var raises = 0
  for round in 0..<1500 {
    let drawn = RandomCase.Answers(draws: 1 + round % 4)
    let random = RandomCase(criteria: 1...12, answers: drawn, using: &generator)
    let before = random.model.score(random.answers)
    for place in random.answers.indices {
      guard case .rated(let position) = random.answers[place],
        position + 1 < random.model.points.count
      else { continue }
      var answers = random.answers
      answers[place] = .rated(position + 1)
      let after = random.model.score(answers)
      raises += 1
      for reading in Reading.allCases {
        #expect(
          (after.level[reading] ?? -1) >= (before.level[reading] ?? -1),
          "round \(round), \(reading)")
        #expect(after.overall[reading].achieved >= before.overall[reading].achieved)
        #expect(after.overall[reading].available == before.overall[reading].available)
      }
    }
  }
  #expect(raises > 2500)
}

@Test("every completion of an incomplete assessment lies between certain and possible")
func completionsLieBetween() {
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  var completions = 0
  var widened = 0
  for round in 0..<600 {
    let drawn = RandomCase.Answers(unratedPercent: 50, draws: 1 + round % 4)
    let random = RandomCase(criteria: 1...7, answers: drawn, using: &generator)
    let open = random.answers.indices.filter { random.answers[$0] == .unrated }
    guard open.count <= 5 else { continue }
    let score = random.model.score(random.answers)
    guard let interval = score.interval else { continue }
    if interval.certain < interval.possible { widened += 1 }
    var reached: Set<Int> = []
    everyVector(open.map { _ in random.model.points.count }) { vector in
      var answers = random.answers
      for (place, position) in zip(open, vector) { answers[place] = .rated(position) }
      let complete = random.model.score(answers)
      completions += 1
      #expect(complete.isComplete && complete.level.certain == complete.level.possible)
      #expect(complete.level.certain == complete.level.soFar)
      guard let level = complete.level.certain else {
        Issue.record("round \(round): no level")
        return
      }
      reached.insert(level)
      #expect((interval.certain...interval.possible).contains(level), "round \(round)")
      if let low = score.overall.certain.fraction, let high = score.overall.possible.fraction,
        let exact = complete.overall.certain.fraction
      {
        #expect((low...high).contains(exact), "round \(round)")
      }
    }
    #expect(reached.contains(interval.certain), "round \(round): certain is a completion's level")
    #expect(reached.contains(interval.possible), "round \(round): possible is a completion's level")
  }
  #expect(completions > 5000 && widened > 50)
}
