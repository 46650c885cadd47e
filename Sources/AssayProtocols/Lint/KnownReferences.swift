import AssayCore

/// A related criterion is another one, named once, and there if it is in this file. That those of
/// other protocols exist is seen where all are at hand.
enum KnownReferences: LintRule {
  static let name = "related"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    let criteria = subject.protocol.allCriteria
    let own = Set(criteria.map(\.id))
    return criteria.flatMap { criterion in
      var seen: Set<CriterionReference> = []
      return criterion.related.compactMap { reference -> LintFinding? in
        let place = ProtocolPlace.criterion(criterion.id, key: "related")
        if !seen.insert(reference).inserted {
          return error(
            place, in: subject, "\(criterion.id) names \(reference) twice.", mend: "Keep one.")
        }
        guard reference.protocol == subject.protocol.id else { return nil }
        if reference.criterion == criterion.id {
          return error(
            place, in: subject, "\(criterion.id) is related to itself.", mend: "Take it out.")
        }
        guard !own.contains(reference.criterion) else { return nil }
        return error(
          place, in: subject, "\(criterion.id) names \(reference), which this file does not have.",
          mend: "Mend the id, or take it out.")
      }
    }
  }
}
