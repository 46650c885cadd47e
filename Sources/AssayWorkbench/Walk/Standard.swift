import AssayCore

/// A protocol laid out for walking: criteria in order, clauses as lines, answers and their score.
struct Standard: Sendable {
  let source: AssessmentProtocol
  let scoring: ScoringModel
  let criteria: [Criterion]
  let clauses: [ClauseLine]
  /// The line of the clause that each criterion stands in.
  let clauseOfCriterion: [Int]
  private(set) var answers: [Answer]
  private(set) var score: Score

  /// A clause as a line of the outline.
  struct ClauseLine: Sendable {
    var number: ClauseNumber
    var title: String
    /// 0 for a top-level clause.
    var depth: Int
    /// The line of the top-level clause this one stands under.
    var top: Int
    /// Criteria of the clause and everything below it.
    var criteria: Range<Int>
    /// Criteria of the clause alone.
    var own: Range<Int>
  }

  init(_ source: AssessmentProtocol, assessment: Assessment) {
    self.source = source
    scoring = ScoringModel(source)
    var criteria: [Criterion] = []
    var lines: [ClauseLine] = []
    var homes: [Int] = []
    func lay(_ clause: Clause, depth: Int, top: Int?) {
      let line = lines.count
      let first = criteria.count
      criteria += clause.criteria
      homes += clause.criteria.map { _ in line }
      let own = first..<criteria.count
      lines.append(
        ClauseLine(
          number: clause.number, title: clause.title, depth: depth, top: top ?? line,
          criteria: own, own: own))
      for child in clause.clauses { lay(child, depth: depth + 1, top: top ?? line) }
      lines[line].criteria = first..<criteria.count
    }
    for clause in source.clauses { lay(clause, depth: 0, top: nil) }
    self.criteria = criteria
    clauses = lines
    clauseOfCriterion = homes
    answers = assessment.answers(to: source)
    score = scoring.score(answers)
  }

  func reference(_ index: Int) -> CriterionReference {
    CriterionReference(source.id, criteria[index].id)
  }

  func index(of criterion: CriterionID) -> Int? {
    criteria.firstIndex { $0.id == criterion }
  }

  /// Takes over one answer from the assessment, and scores anew.
  mutating func take(_ response: Response, for criterion: CriterionID) {
    guard let index = index(of: criterion) else { return }
    answers[index] = Answer(response, on: source.scale)
    score = scoring.score(answers)
  }

  var levelText: String { score.levelText }

  /// What keeps the level below the lowest one that can no longer be reached by rating on.
  var settledAgainst: (level: Int, failures: [GateFailure])? {
    guard let interval = score.interval,
      let next = score.levels.first(where: { $0.number > interval.possible })
    else { return nil }
    return (next.number, next.failures.possible)
  }
}
