/// A protocol laid out for scoring: flat arrays in protocol order (depth first, a clause's own
/// criteria before its sub-clauses). Built once, asked after every key.
///
/// Takes a protocol as loading accepts it. Whatever is beyond the limits of the protocol format
/// (weights to 10, points to 1,000,000, percentages 0 to 100) is brought back to them, so that no
/// sum can overflow. A criterion whose level the protocol does not define counts for the score and
/// for its clause, and for no level.
public struct ScoringModel: Sendable {
  /// Ids of all criteria, in protocol order. Answers are given in this order.
  public let criteria: [CriterionID]
  /// Levels ascending.
  public let levels: [Level]
  /// Codes of the scale's ratings, lowest first.
  public let codes: [RatingCode]
  /// Points of the scale's ratings, lowest first.
  public let points: [Int]
  /// Numbers of the top-level clauses.
  public let topClauses: [ClauseNumber]

  let weights: [Int]
  /// For each criterion its level's place in `levels`; `levels.count` where there is none.
  let levelPlaces: [Int]
  /// For each criterion its top-level clause's place in `topClauses`.
  let clausePlaces: [Int]
  /// For each level the essential criteria, as places in `criteria`.
  let essentials: [[Int]]
  let isEssential: [Bool]
  let clauses: [ClauseSpan]
  private let places: [CriterionID: Int]

  /// Points of the highest rating.
  var maximum: Int { points.last ?? 0 }

  public init(_ assessmentProtocol: AssessmentProtocol) {
    let criteria = assessmentProtocol.allCriteria
    let levels = assessmentProtocol.levels.map(\.withinLimits)
    let levelPlaces = criteria.map { criterion in
      levels.firstIndex { $0.number == criterion.level } ?? levels.count
    }
    self.criteria = criteria.map(\.id)
    self.levels = levels
    self.codes = assessmentProtocol.scale.ratings.map(\.code)
    self.points = assessmentProtocol.scale.ratings.map { $0.points.limited(to: 0...1_000_000) }
    self.weights = criteria.map { $0.weight.limited(to: 0...10) }
    self.levelPlaces = levelPlaces
    self.isEssential = criteria.map(\.isEssential)
    self.essentials = levels.indices.map { level in
      criteria.indices.filter { criteria[$0].isEssential && levelPlaces[$0] == level }
    }
    self.topClauses = assessmentProtocol.clauses.map(\.number)
    self.clauses = ClauseSpan.all(in: assessmentProtocol.clauses)
    self.clausePlaces = assessmentProtocol.clauses.enumerated().flatMap { place, clause in
      Array(repeating: place, count: clause.allCriteria.count)
    }
    self.places = Dictionary(
      zip(criteria.map(\.id), criteria.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Where a criterion stands in protocol order; nil where the protocol does not know it.
  public func index(of criterion: CriterionID) -> Int? { places[criterion] }

  /// The answer at a place as scoring takes it: what is missing or off the scale is unrated.
  func answer(_ place: Int, in answers: [Answer]) -> Answer {
    guard place < answers.count else { return .unrated }
    if case .rated(let position) = answers[place], !points.indices.contains(position) {
      return .unrated
    }
    return answers[place]
  }
}

/// A clause at any depth, with the criteria at or below it: they stand together in protocol order.
struct ClauseSpan: Sendable {
  var number: ClauseNumber
  /// 0 for a top-level clause.
  var depth: Int
  var criteria: Range<Int>
  /// How many of them are the clause's own; these come first.
  var ownCount: Int

  /// Every clause, depth first, a clause before its sub-clauses.
  static func all(in clauses: [Clause]) -> [ClauseSpan] {
    var spans: [ClauseSpan] = []
    var first = 0
    append(clauses, depth: 0, from: &first, to: &spans)
    return spans
  }

  private static func append(
    _ clauses: [Clause], depth: Int, from first: inout Int, to spans: inout [ClauseSpan]
  ) {
    for clause in clauses {
      let start = first
      let place = spans.count
      first += clause.criteria.count
      spans.append(
        ClauseSpan(
          number: clause.number, depth: depth, criteria: start..<first,
          ownCount: clause.criteria.count))
      append(clause.clauses, depth: depth + 1, from: &first, to: &spans)
      spans[place].criteria = start..<first
    }
  }
}

extension Level {
  fileprivate var withinLimits: Level {
    var level = self
    level.assessable = assessable.limited(to: 0...100)
    level.threshold = threshold.limited(to: 0...100)
    level.consolidation = consolidation.limited(to: 0...100)
    level.gaps = gaps.limited(to: 0...100)
    level.clauseFloor = clauseFloor.limited(to: 0...100)
    return level
  }
}

extension Int {
  fileprivate func limited(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
