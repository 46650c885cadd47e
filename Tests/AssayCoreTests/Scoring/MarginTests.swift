import Testing

@testable import AssayCore

private let seed: UInt64 = 10_004

@Test("the margin and its gate are those that trying every way down finds")
func marginIsThatOfBruteForce() {
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  var gates: Set<Gate> = []
  var found = 0
  for round in 0..<450 {
    let drawn = RandomCase.Answers(unratedPercent: 10, draws: 2 + round % 4)
    let random = RandomCase(criteria: 1...6, answers: drawn, using: &generator)
    let margin = random.model.margin(random.answers)
    #expect(margin == bruteMargin(random), "round \(round)")
    if let margin {
      found += 1
      gates.insert(margin.gate)
    }
  }
  print("\(found) margins, at \(gates.map(\.rawValue).sorted().joined(separator: ", "))")
  #expect(gates == [.threshold, .consolidation, .essential, .gaps, .clause])
}

@Test("there is no margin at level 0, without a level, or where nothing can be broken")
func marginIsNil() {
  let model = ScoringModel(.small(essentialMinimum: 2))
  #expect(model.margin([.rated(0), .rated(0)]) == nil)
  #expect(model.margin([.notApplicable, .notApplicable]) == nil)
  let open = AssessmentProtocol(
    id: "open", version: SemanticVersion(1, 0, 0), scale: .standard, levels: [Level(number: 1)],
    clauses: [
      Clause(number: "4", title: "", criteria: [Criterion(id: "4.a", level: 1, weight: 1)])
    ])
  #expect(ScoringModel(open).score([.rated(3)]).level.certain == 1)
  #expect(ScoringModel(open).margin([.rated(3)]) == nil)
}

/// For each gate of the levels held the smallest vector of steps down that makes it fail.
private func bruteMargin(_ random: RandomCase) -> Margin? {
  let plain = PlainScore(random.assessmentProtocol, random.answers)
  guard let level = plain.level(.certain), level > 0 else { return nil }
  let held = random.assessmentProtocol.levels.filter { $0.number <= level }
  let rooms = random.answers.map { answer in
    if case .rated(let position) = answer { position + 1 } else { 1 }
  }
  var fewest: [String: Int] = [:]
  everyVector(rooms) { vector in
    var lowered = plain
    for place in vector.indices where vector[place] > 0 {
      lowered.answers[place] = .rated(rooms[place] - 1 - vector[place])
    }
    let total = vector.reduce(0, +)
    for level in held {
      for gate in lowered.failing(level, .certain) {
        fewest["\(level.number) \(gate)", default: Int.max] = min(
          fewest["\(level.number) \(gate)", default: Int.max], total)
      }
    }
  }
  guard let smallest = fewest.values.min() else { return nil }
  let everything = random.assessmentProtocol
  for level in held {
    var subjects: [(Gate, GateSubject?)] = [(.threshold, nil)]
    subjects += held.filter { $0.number < level.number }
      .map { (.consolidation, .lowerLevel($0.number)) }
    subjects += everything.allCriteria.map { (.essential, .criterion($0.id)) }
    subjects.append((.gaps, nil))
    subjects += everything.clauses.map { (.clause, .clause($0.number)) }
    for (gate, subject) in subjects {
      let name = "\(level.number) \(gate.rawValue) \(subject?.description ?? "-")"
      if fewest[name] == smallest {
        return Margin(steps: smallest, level: level.number, gate: gate, subject: subject)
      }
    }
  }
  return nil
}
