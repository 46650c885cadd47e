import AssayCore

/// A standard being assessed: its layout, what is known of each criterion, and the score.
struct Standard: Sendable {
  let layout: StandardLayout
  /// One for each criterion, in protocol order.
  private(set) var records: [CriterionRecord]
  private(set) var answers: [Answer]
  private(set) var score: Score
  /// How many criteria are marked to be looked at again.
  private(set) var toRevisit: Int
  /// What each rating lacks to rest on its evidence; nil where it lacks nothing.
  private(set) var shortfalls: [EvidenceShortfall?]

  init(_ layout: StandardLayout, assessment: Assessment) {
    self.layout = layout
    records = layout.references.map { assessment[$0] }
    answers = assessment.answers(to: layout.source)
    score = layout.scoring.score(answers)
    toRevisit = records.count { $0.isToRevisit }
    shortfalls = layout.references.map { assessment.shortfall(of: $0, on: layout.source.scale) }
  }

  /// Takes over what is known of one criterion; scores anew where the answer changed.
  mutating func take(_ assessment: Assessment, of criterion: CriterionID) {
    guard let index = layout.index(of: criterion) else { return }
    let reference = layout.references[index]
    let record = assessment[reference]
    shortfalls[index] = assessment.shortfall(of: reference, on: layout.source.scale)
    if records[index].isToRevisit != record.isToRevisit {
      toRevisit += record.isToRevisit ? 1 : -1
    }
    records[index] = record
    let answer = Answer(record.response, on: layout.source.scale)
    guard answer != answers[index] else { return }
    answers[index] = answer
    score = layout.scoring.score(answers)
  }

  /// Takes over the records of an assessment whose answers are the same.
  mutating func take(_ assessment: Assessment) {
    records = layout.references.map { assessment[$0] }
    toRevisit = records.count { $0.isToRevisit }
    shortfalls = layout.references.map { assessment.shortfall(of: $0, on: layout.source.scale) }
  }

  /// How many ratings stand above their evidence, and how many of them were kept with a reason.
  var aboveEvidence: (unexplained: Int, upheld: Int) {
    var counts = (unexplained: 0, upheld: 0)
    for (index, shortfall) in shortfalls.enumerated() where shortfall != nil {
      if records[index].upheld == nil { counts.unexplained += 1 } else { counts.upheld += 1 }
    }
    return counts
  }

  /// What keeps the level below the lowest one that can no longer be reached by rating on.
  var settledAgainst: (level: Int, failures: [GateCheck])? {
    guard let interval = score.interval,
      let next = score.levels.first(where: { $0.number > interval.possible })
    else { return nil }
    return (next.number, next.failures.possible)
  }
}
