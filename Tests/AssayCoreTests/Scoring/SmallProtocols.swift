import AssayCore

extension Scale {
  /// N, P, L, F with 0 to 3 points.
  static let standard = Scale([
    Rating(code: "N", points: 0), Rating(code: "P", points: 1), Rating(code: "L", points: 2),
    Rating(code: "F", points: 3),
  ])
}

extension AssessmentProtocol {
  /// One level, one clause: an essential criterion 4.a and a plain one 4.b.
  static func small(
    essentialMinimum: Int, threshold: Int = 0, chain: ChainLink = .complaint
  ) -> AssessmentProtocol {
    AssessmentProtocol(
      id: "small", version: SemanticVersion(1, 0, 0), chain: chain, scale: .standard,
      levels: [Level(number: 1, threshold: threshold, essentialMinimum: essentialMinimum)],
      clauses: [
        Clause(
          number: "4", title: "Principles",
          criteria: [
            Criterion(id: "4.a", level: 1, weight: 1, isEssential: true),
            Criterion(id: "4.b", level: 1, weight: 2),
          ])
      ])
  }

  /// Two levels with the gates given; clause 4 holds `weights[0]`, clause 5 `weights[1]`, each a list
  /// of (level, weight), named 4.a, 4.b …
  static func gated(
    _ levels: [Level], _ clauses: [[(level: Int, weight: Int)]], essentials: Set<CriterionID> = []
  ) -> AssessmentProtocol {
    AssessmentProtocol(
      id: "gated", version: SemanticVersion(1, 0, 0), scale: .standard, levels: levels,
      clauses: clauses.enumerated().map { place, criteria in
        Clause(
          number: ClauseNumber("\(place + 4)"), title: "",
          criteria: zip("abcdefgh", criteria).map { letter, criterion in
            let id = CriterionID("\(place + 4).\(letter)")
            return Criterion(
              id: id, level: criterion.level, weight: criterion.weight,
              isEssential: essentials.contains(id))
          })
      })
  }
}
