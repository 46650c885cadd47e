import AssayCore
import Foundation

/// The shared cases of `Fixtures/scoring.json`, made by an independent implementation.
struct VectorCase: Decodable {
  var `protocol`: VectorProtocol
  var responses: [String: String]
  var expected: Expected

  struct Expected: Decodable {
    var guaranteed: Int?
    var attainable: Int?
    var provisional: Int?
    var rated: Int
    var applicable: Int
    var notApplicable: Int
    var complete: Bool
    var score: Texts
    var scoreFraction: [Int]?
    var levels: [ExpectedLevel]
    var clauses: [String: String?]
    var lift: Int?
    var margin: Int?
  }

  struct Texts: Decodable {
    var guaranteed: String?
    var attainable: String?
    var provisional: String?
  }

  struct ExpectedLevel: Decodable {
    var level: Int
    var achieved: [Int]?
    var failing: [ExpectedGate]
    var settled: [ExpectedGate]
  }

  struct ExpectedGate: Decodable, Equatable {
    var gate: String
    var subject: String?
  }

  static func all() throws -> [VectorCase] {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")
    let data = try Data(contentsOf: fixtures.appendingPathComponent("scoring.json"))
    return try JSONDecoder().decode([VectorCase].self, from: data)
  }

  var assessmentProtocol: AssessmentProtocol { `protocol`.assessmentProtocol }

  func answers(for model: ScoringModel) -> [Answer] {
    model.criteria.map { id in
      guard let response = responses[id.text] else { return .unrated }
      if response == "NA" { return .notApplicable }
      return model.codes.firstIndex { $0.text == response }.map(Answer.rated) ?? .unrated
    }
  }
}

struct VectorProtocol: Decodable {
  var id: String
  var scale: [VectorRating]
  var levels: [VectorLevel]
  var clauses: [VectorClause]

  var assessmentProtocol: AssessmentProtocol {
    AssessmentProtocol(
      id: ProtocolID(id), version: SemanticVersion(1, 0, 0),
      scale: Scale(scale.map { Rating(code: RatingCode($0.code), points: $0.points) }),
      levels: levels.map(\.gated), clauses: clauses.map(\.clause))
  }
}

struct VectorRating: Decodable {
  var code: String
  var points: Int
}

struct VectorLevel: Decodable {
  var level: Int
  var assessable: Int?
  var threshold: Int?
  var consolidation: Int?
  var essentialMinimum: Int?
  var gaps: Int?
  var clauseFloor: Int?

  var gated: Level {
    Level(
      number: level, assessable: assessable ?? 0, threshold: threshold ?? 0,
      consolidation: consolidation ?? 0, essentialMinimum: essentialMinimum ?? 0,
      gaps: gaps ?? 100, clauseFloor: clauseFloor ?? 0)
  }
}

struct VectorClause: Decodable {
  var number: String
  var criteria: [VectorCriterion]?
  var clauses: [VectorClause]?

  var clause: Clause {
    Clause(
      number: ClauseNumber(number), title: "",
      criteria: (criteria ?? []).map {
        Criterion(
          id: CriterionID($0.id), level: $0.level, weight: $0.weight,
          isEssential: $0.essential ?? false)
      },
      clauses: (clauses ?? []).map(\.clause))
  }
}

struct VectorCriterion: Decodable {
  var id: String
  var level: Int
  var weight: Int
  var essential: Bool?
}
