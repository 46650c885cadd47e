import AssayCore

/// A standard of 300 criteria with every gate on: more than any published one has.
enum LargeProtocol {
  static let value = AssessmentProtocol(
    id: "large", version: SemanticVersion(1, 0, 0),
    scale: Scale([
      Rating(code: "N", points: 0), Rating(code: "P", points: 1), Rating(code: "L", points: 2),
      Rating(code: "F", points: 3),
    ]),
    levels: [
      level(1, threshold: 65, consolidation: 80), level(2, threshold: 65, consolidation: 80),
      level(3, threshold: 75, consolidation: 0),
    ],
    clauses: (4..<14).map { number in
      Clause(
        number: ClauseNumber("\(number)"), title: "",
        criteria: (0..<30).map { place in
          Criterion(
            id: CriterionID("\(number).\(place)"), level: 1 + place % 3, weight: 1 + place % 3,
            isEssential: place % 5 == 0)
        })
    })

  private static func level(_ number: Int, threshold: Int, consolidation: Int) -> Level {
    Level(
      number: number, assessable: 60, threshold: threshold, consolidation: consolidation,
      essentialMinimum: 2, gaps: 20, clauseFloor: 50)
  }

  /// Mostly rated, mostly well, as in the middle of an assessment.
  static func answers(_ count: Int) -> [Answer] {
    (0..<count).map { place in
      switch place % 11 {
      case 3: .unrated
      case 7: .notApplicable
      default: .rated(1 + place % 3)
      }
    }
  }
}
