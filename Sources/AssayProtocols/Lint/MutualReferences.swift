import AssayCore

/// Related criteria know of each other: what one names exists, and names it back.
enum MutualReferences: LintRule {
  static let name = "related-back"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard let protocols = subject.surroundings?.protocols else { return [] }
    let id = subject.protocol.id
    let others = protocols.mapValues { value in
      Dictionary(
        value.allCriteria.map { ($0.id, $0.related) }, uniquingKeysWith: { first, _ in first })
    }
    return subject.protocol.allCriteria.flatMap { criterion in
      criterion.related.compactMap { reference -> LintFinding? in
        let place = ProtocolPlace.criterion(criterion.id, key: "related")
        guard let other = others[reference.protocol] else {
          return error(
            place, in: subject,
            "\(criterion.id) names \(reference), but there is no protocol \(reference.protocol).",
            mend: "Mend the id, or take it out.")
        }
        // What a file says of itself wrongly is `KnownReferences`' to say.
        guard let back = other[reference.criterion] else {
          return reference.protocol == id
            ? nil
            : error(
              place, in: subject, "\(criterion.id) names \(reference), which does not exist.",
              mend: "Mend the id, or take it out.")
        }
        guard !back.contains(CriterionReference(id, criterion.id)) else { return nil }
        return warning(
          place, in: subject, "\(criterion.id) names \(reference), which does not name it back.",
          mend: "Add \(id)/\(criterion.id) there, or take it out here.")
      }
    }
  }
}
