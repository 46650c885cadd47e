import AssayCore

/// A translation translates what is there, and lies where its name says.
enum NothingLeftOver: OverlayLintRule {
  static let name = "overlay-left-over"

  static func findings(in subject: OverlaySubject) -> [LintFinding] {
    let original = subject.original
    let overlay = subject.overlay
    let criteria = original.allCriteria
    let ids = Set(criteria.map(\.id))
    let clauses = Set(original.clauses.flatMap(\.numbers))
    let levels = Set(original.levels.map(\.number))
    let places: [ProtocolPlace] =
      overlay.scale.keys.filter { original.scale[$0] == nil }.sorted().map { .rating($0, key: nil) }
      + overlay.levels.keys.filter { !levels.contains($0) }.sorted().map { .level($0, key: nil) }
      + overlay.clauses.keys.filter { !clauses.contains($0) }.sorted()
      .map { .clause($0, key: nil) }
      + overlay.criteria.keys.filter { !ids.contains($0) }.sorted()
      .map { .criterion($0, key: nil) }
      + criteria.flatMap { criterion in
        (overlay.criteria[criterion.id]?.rubric.keys ?? [:].keys).sorted()
          .filter { criterion.rubric[$0] == nil }.map { .step(criterion.id, $0) }
      }
    return places.map { place in
      error(
        place, in: subject, "\(place.words) is translated, but \(original.id) does not have it.",
        mend: "Take it out, or mend its id.")
    }
  }
}

extension ProtocolPlace {
  fileprivate var words: String {
    switch self {
    case .file(let key), .standard(let key): key ?? "The file"
    case .rating(let code, _): "Rating \(code)"
    case .level(let number, _): "Level \(number)"
    case .clause(let number, _): "Clause \(number)"
    case .criterion(let id, _): "Criterion \(id)"
    case .step(let id, let code): "Step \(code) of \(id)"
    }
  }
}

extension Clause {
  fileprivate var numbers: [ClauseNumber] { [number] + clauses.flatMap(\.numbers) }
}
