import Testing

@testable import AssayCore

@Test("a level lost to one essential says just that")
func heldByOneEssential() throws {
  let model = ScoringModel(.small(essentialMinimum: 2))
  let whole = try #require(model.explain(.whole, [.rated(1), .rated(3)]))
  let held = Explanation.Fact.heldByOneEssential(level: 0, next: 1, criterion: "4.a")
  #expect(whole.facts.prefix(2) == [.verdict(level: 0, top: 1), held])
  #expect(whole.parts.first?.facts.contains(held) == true)
  let two = ScoringModel(.small(essentialMinimum: 2, threshold: 100))
  #expect(two.explain(.whole, [.rated(1), .rated(3)])?.facts.contains(held) == false)
  #expect(model.explain(.whole, [.rated(2), .rated(3)])?.facts.contains(held) == false)
}

@Test("a level is explained criterion by criterion, then its sum, then its gates")
func level() throws {
  let model = ScoringModel(.small(essentialMinimum: 2, threshold: 65))
  let explanation = try #require(model.explain(.level(1), [.rated(2), .unrated]))
  let sum = Achievement(achieved: 2, available: 9)
  #expect(
    explanation.facts.prefix(4) == [
      .criterion(
        CriterionLine(
          criterion: "4.a", isEssential: true, answer: .rated(2), code: "L", weight: 1, points: 2,
          maximum: 3)),
      .criterion(
        CriterionLine(
          criterion: "4.b", isEssential: false, answer: .unrated, code: nil, weight: 2, points: 0,
          maximum: 3)),
      .sum(sum),
      .gate(
        level: 1,
        GateCheck(
          gate: .assessable,
          measure: .share(Achievement(achieved: 3, available: 3), atLeast: 0))),
    ])
  #expect(
    explanation.facts.contains(
      .gate(level: 1, GateCheck(gate: .threshold, measure: .share(sum, atLeast: 65)))))
  let gates = explanation.facts.compactMap { fact in
    if case .gate(_, let check) = fact { check } else { nil }
  }
  #expect(gates.map(\.gate) == [.assessable, .threshold, .essential, .gaps, .clause])
  #expect(gates.map(\.passes) == [true, false, true, true, true])
}

@Test("so far leaves the unrated line out of both sides")
func soFar() throws {
  let model = ScoringModel(.small(essentialMinimum: 2))
  let explanation = try #require(model.explain(.clause("4"), [.rated(2), .unrated], .soFar))
  #expect(explanation.facts.contains(.sum(Achievement(achieved: 2, available: 3))))
}

@Test("every sum of an explanation is the sum that was scored, and its lines add up to it")
func sumsAgree() throws {
  let seed: UInt64 = 10_005
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  for _ in 0..<300 {
    let random = RandomCase(criteria: 1...14, using: &generator)
    let score = random.model.score(random.answers)
    for reading in Reading.allCases {
      let whole = try #require(random.model.explain(.whole, random.answers, reading))
      #expect(whole.facts.first == .verdict(level: score.level[reading], top: score.topLevel))
      #expect(whole.parts.count == score.levels.count + random.assessmentProtocol.clauses.count)
      for level in score.levels {
        let part = try #require(
          random.model.explain(.level(level.number), random.answers, reading))
        #expect(part.facts.contains(.sum(level.achievement[reading])))
        #expect(whole.parts.contains(part))
      }
      for clause in score.clauses {
        let part = try #require(
          random.model.explain(.clause(clause.number), random.answers, reading))
        #expect(part.facts.contains(.sum(clause.achievement[reading])))
        #expect(part.parts.map(\.scope) == [.clause(ClauseNumber("\(clause.number).1"))])
        #expect(part.lineTotal == clause.achievement[reading])
      }
    }
  }
  let model = ScoringModel(.small(essentialMinimum: 2))
  #expect(model.explain(.level(2), []) == nil)
  #expect(model.explain(.clause("作者"), []) == nil)
}

extension Explanation {
  /// The criterion lines here and in the parts below, added up.
  fileprivate var lineTotal: Achievement {
    var total = Achievement(achieved: 0, available: 0)
    for case .criterion(let line) in facts {
      total.achieved += line.achievement.achieved
      total.available += line.achievement.available
    }
    for part in parts {
      total.achieved += part.lineTotal.achieved
      total.available += part.lineTotal.available
    }
    return total
  }
}
