extension ScoringModel {
  /// Explains a result. Nil where the protocol has no such level or clause.
  public func explain(
    _ scope: Explanation.Scope, _ answers: [Answer], _ reading: Reading = .certain
  ) -> Explanation? {
    switch scope {
    case .whole:
      return explainWhole(answers, reading)
    case .level(let number):
      return levels.firstIndex { $0.number == number }
        .map { explainLevel(at: $0, answers, reading) }
    case .clause(let number):
      return clauses.firstIndex { $0.number == number }
        .map { explainClause(at: $0, answers, reading) }
    }
  }

  private func explainWhole(_ answers: [Answer], _ reading: Reading) -> Explanation {
    let score = score(answers)
    var facts: [Explanation.Fact] = [
      .verdict(level: score.level[reading], top: score.topLevel)
    ]
    facts += levels.indices.compactMap { heldByOneEssential(levelAt: $0, score, reading) }
    facts.append(.sum(score.overall[reading]))
    let clauseParts = clauses.filter { $0.depth == 0 }.map { span in
      Explanation(
        scope: .clause(span.number), reading: reading,
        facts: [.sum(sum(lines(span.criteria, answers, reading)))])
    }
    return Explanation(
      scope: .whole, reading: reading, facts: facts,
      parts: levels.indices.map { explainLevel(at: $0, answers, reading) } + clauseParts)
  }

  private func explainLevel(
    at place: Int, _ answers: [Answer], _ reading: Reading
  ) -> Explanation {
    let own = lines(criteria.indices.filter { levelPlaces[$0] == place }, answers, reading)
    let number = levels[place].number
    var facts = own.map(Explanation.Fact.criterion) + [.sum(sum(own))]
    facts += checks(ofLevelAt: place, reading, Tallies(self, answers), answers)
      .map { .gate(level: number, $0) }
    facts += [heldByOneEssential(levelAt: place, score(answers), reading)].compactMap { $0 }
    return Explanation(scope: .level(number), reading: reading, facts: facts)
  }

  private func explainClause(
    at place: Int, _ answers: [Answer], _ reading: Reading
  ) -> Explanation {
    let span = clauses[place]
    let own = lines(span.criteria.prefix(span.ownCount), answers, reading)
    var facts = own.map(Explanation.Fact.criterion)
    facts.append(.sum(sum(lines(span.criteria, answers, reading))))
    if span.depth == 0 {
      let tallies = Tallies(self, answers)
      for level in levels.indices {
        facts += checks(ofLevelAt: level, reading, tallies, answers)
          .filter { $0.subject == .clause(span.number) }
          .map { .gate(level: levels[level].number, $0) }
      }
    }
    return Explanation(
      scope: .clause(span.number), reading: reading, facts: facts,
      parts: subclauses(of: place).map { explainClause(at: $0, answers, reading) })
  }

  /// The clauses right below one: they follow it, one deeper, until one as high comes.
  private func subclauses(of place: Int) -> [Int] {
    let depth = clauses[place].depth
    return clauses.indices.dropFirst(place + 1).prefix { clauses[$0].depth > depth }
      .filter { clauses[$0].depth == depth + 1 }
  }

  /// Where the level right above the one that holds fails one essential check, and no other.
  private func heldByOneEssential(
    levelAt place: Int, _ score: Score, _ reading: Reading
  ) -> Explanation.Fact? {
    let below = place == 0 ? 0 : levels[place - 1].number
    let failures = score.levels[place].failures[reading]
    guard score.level[reading] == below, failures.count == 1,
      case .criterion(let criterion) = failures[0].subject
    else { return nil }
    return .heldByOneEssential(level: below, next: levels[place].number, criterion: criterion)
  }

  private func lines(
    _ places: some Sequence<Int>, _ answers: [Answer], _ reading: Reading
  ) -> [CriterionLine] {
    places.map { place in
      let answer = answer(place, in: answers)
      return CriterionLine(
        criterion: criteria[place], isEssential: isEssential[place], answer: answer,
        code: code(of: answer), weight: weights[place], points: points(of: answer, reading),
        maximum: maximum)
    }
  }

  /// Added up from the lines themselves, as the reader would.
  private func sum(_ lines: [CriterionLine]) -> Achievement {
    lines.reduce(into: Achievement(achieved: 0, available: 0)) { sum, line in
      sum.achieved += line.achievement.achieved
      sum.available += line.achievement.available
    }
  }
}
