import AssayCore

/// What the answers to one protocol come to: score, shortest way up and margin.
struct ScoredStandard {
  let standard: AssessmentProtocol
  let score: Score
  let lift: Lift?
  let margin: Margin?

  /// - Parameter patience: how long the shortest way up is searched for before it reads "at most".
  init(
    _ standard: AssessmentProtocol, answers: [Answer], patience: Duration = .milliseconds(500)
  ) {
    let model = ScoringModel(standard)
    let deadline = ContinuousClock.now + patience
    self.standard = standard
    score = model.score(answers)
    lift = model.lift(answers) { ContinuousClock.now < deadline }
    margin = model.margin(answers)
  }

  /// The first line of everything printed about it.
  var heading: String {
    let names = [standard.standard?.reference ?? "", standard.title].filter { !$0.isEmpty }
    let id = "\(standard.id) \(standard.version)"
    return names.isEmpty ? id : names.joined(separator: " · ") + " (\(id))"
  }
}

extension CombinedLevel {
  init(_ results: [ScoredStandard]) {
    self.init(
      results.map {
        Part(id: $0.standard.id, chain: $0.standard.chain, level: $0.score.level)
      })
  }
}
