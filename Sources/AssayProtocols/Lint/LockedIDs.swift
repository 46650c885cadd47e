import AssayCore

/// A published id is there for ever: never taken out without saying so, never given to another.
enum LockedIDs: LintRule {
  static let name = "published-id"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard let published = subject.surroundings?.published else { return [] }
    let value = subject.protocol
    let own = value.allCriteria
    let present = Set(own.map(\.id))
    let gone = published.entries.filter { entry in
      entry.reference.protocol == value.id && entry.retired == nil
        && !present.contains(entry.reference.criterion)
    }
    let removed = gone.map { entry in
      error(
        .file(key: "id"), in: subject,
        "\(entry.reference.criterion) was published in \(entry.since) and is gone.",
        mend: "Bring it back, or retire it: assay protocol lock FOLDER --retire \(entry.reference)")
    }
    return removed
      + own.compactMap { criterion in
        let reference = CriterionReference(value.id, criterion.id)
        let place = ProtocolPlace.criterion(criterion.id, key: "id")
        guard let entry = published[reference] else {
          return warning(
            place, in: subject, "\(criterion.id) is not published yet.",
            mend: "Once it is final: assay protocol lock FOLDER")
        }
        return entry.retired.map { version in
          error(
            place, in: subject, "\(criterion.id) was retired in \(version) and is used again.",
            mend: "Give the criterion an id that was never used.")
        }
      }
  }
}
