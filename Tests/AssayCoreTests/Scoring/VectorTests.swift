import Testing

@testable import AssayCore

@Test("all 400 shared cases agree in every field of the score")
func vectorsAgree() throws {
  let cases = try VectorCase.all()
  #expect(cases.count == 400)

  var fields = 0
  var agreeing = 0
  for (number, vector) in cases.enumerated() {
    let model = ScoringModel(vector.assessmentProtocol)
    let score = model.score(vector.answers(for: model))
    var disagreeing: [String] = []
    func compare<Value: Equatable>(_ field: String, _ got: Value, _ expected: Value) {
      fields += 1
      if got != expected { disagreeing.append("\(field): \(got), expected \(expected)") }
    }

    let expected = vector.expected
    compare("guaranteed", score.level.certain, expected.guaranteed)
    compare("attainable", score.level.possible, expected.attainable)
    compare("provisional", score.level.soFar, expected.provisional)
    compare("rated", score.counts.rated, expected.rated)
    compare("applicable", score.counts.applicable, expected.applicable)
    compare("notApplicable", score.counts.notApplicable, expected.notApplicable)
    compare("complete", score.isComplete, expected.complete)
    compare("score.g", score.overall.certain.fraction?.truncated, expected.score.guaranteed)
    compare("score.a", score.overall.possible.fraction?.truncated, expected.score.attainable)
    compare("score.p", score.overall.soFar.fraction?.truncated, expected.score.provisional)
    compare("scoreFraction", score.overall.certain.ratio, expected.scoreFraction)
    compare("levels", score.levels.map(\.number), expected.levels.map(\.level))
    for (got, wanted) in zip(score.levels, expected.levels) {
      compare("achieved \(got.number)", got.achievement.certain.ratio, wanted.achieved)
      compare("failing \(got.number)", got.failures.certain.map(\.asExpected), wanted.failing)
      compare("settled \(got.number)", got.failures.possible.map(\.asExpected), wanted.settled)
    }
    compare(
      "clauses",
      Dictionary(
        uniqueKeysWithValues: score.clauses.map {
          ($0.number.text, $0.achievement.certain.fraction?.truncated)
        }), expected.clauses)
    let answers = vector.answers(for: model)
    let lift = model.lift(answers, while: { true })
    compare("lift", lift?.steps, expected.lift)
    compare("liftExact", lift?.isExact ?? true, true)
    compare("margin", model.margin(answers)?.steps, expected.margin)

    if disagreeing.isEmpty { agreeing += 1 }
    #expect(disagreeing.isEmpty, "case \(number): \(disagreeing.joined(separator: "; "))")
  }
  print("\(agreeing) of \(cases.count) agree in \(fields) fields")
}

extension Achievement {
  fileprivate var ratio: [Int]? { fraction.map { [$0.numerator, $0.denominator] } }
}

extension GateCheck {
  fileprivate var asExpected: VectorCase.ExpectedGate {
    VectorCase.ExpectedGate(gate: gate.rawValue, subject: subject?.description)
  }
}
