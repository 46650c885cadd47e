import AssayCore

/// A translation has every text its original has, and as many items to look at and people to ask.
enum CompleteOverlay: OverlayLintRule {
  static let name = "overlay-missing"

  static func findings(in subject: OverlaySubject) -> [LintFinding] {
    head(subject) + terms(subject) + subject.original.clauses.flatMap { headings($0, subject) }
      + subject.original.allCriteria.flatMap { criterion($0, subject) }
  }

  private static func missing(
    _ place: ProtocolPlace, _ what: String, in subject: OverlaySubject
  ) -> LintFinding {
    let isThere = subject.places.contains(place.whole)
    return error(
      isThere ? place : .file(key: place.list), in: subject, "\(what) is not translated.",
      mend: "Add it.")
  }

  private static func head(_ subject: OverlaySubject) -> [LintFinding] {
    let overlay = subject.overlay
    let original = subject.original
    return [
      ("title", overlay.title, original.title), ("summary", overlay.summary, original.summary),
    ]
    .filter { $0.1.isEmpty && !$0.2.isEmpty }
    .map { missing(.file(key: $0.0), "The \($0.0)", in: subject) }
  }

  private static func terms(_ subject: OverlaySubject) -> [LintFinding] {
    let original = subject.original
    let ratings = original.scale.ratings.map { rating in
      (
        ProtocolPlace.rating(rating.code, key: nil), "rating \(rating.code)",
        subject.overlay.scale[rating.code], rating.name, rating.meaning
      )
    }
    let levels = original.levels.map { level in
      (
        ProtocolPlace.level(level.number, key: nil), "level \(level.number)",
        subject.overlay.levels[level.number], level.name, level.meaning
      )
    }
    return (ratings + levels).flatMap { place, what, term, name, meaning in
      [("name", term?.name ?? "", name), ("meaning", term?.meaning ?? "", meaning)]
        .filter { $0.1.isEmpty && !$0.2.isEmpty }
        .map { missing(place, "The \($0.0) of \(what)", in: subject) }
    }
  }

  private static func headings(_ clause: Clause, _ subject: OverlaySubject) -> [LintFinding] {
    let own =
      subject.overlay.clauses[clause.number, default: ""].isEmpty && !clause.title.isEmpty
      ? [
        missing(.clause(clause.number, key: nil), "The heading of \(clause.number)", in: subject)
      ] : []
    return own + clause.clauses.flatMap { headings($0, subject) }
  }

  private static func criterion(
    _ criterion: Criterion, _ subject: OverlaySubject
  ) -> [LintFinding] {
    guard let wording = subject.overlay.criteria[criterion.id] else {
      return [
        missing(.criterion(criterion.id, key: nil), "Criterion \(criterion.id)", in: subject)
      ]
    }
    var findings: [LintFinding] = []
    if wording.text.isEmpty, !criterion.text.isEmpty {
      findings.append(
        missing(
          .criterion(criterion.id, key: "text"), "The text of \(criterion.id)", in: subject))
    }
    for rating in subject.original.scale.ratings {
      let code = rating.code
      guard criterion.rubric[code, default: ""] != "", wording.rubric[code, default: ""] == ""
      else { continue }
      findings.append(
        missing(.step(criterion.id, code), "Step \(code) of \(criterion.id)", in: subject))
    }
    for (key, texts, originals) in [
      ("look", wording.look, criterion.look), ("ask", wording.ask, criterion.ask),
    ] where texts.count != originals.count || texts.contains("") {
      findings.append(
        error(
          .criterion(criterion.id, key: key), in: subject,
          "“\(key)” of \(criterion.id) has \(texts.count) of \(originals.count) items.",
          mend: "Translate item by item."))
    }
    return findings
  }
}

extension ProtocolPlace {
  /// The key that parts of this kind stand under.
  fileprivate var list: String? {
    switch self {
    case .rating: "scale"
    case .level: "levels"
    case .clause: "clauses"
    case .criterion, .step: "criteria"
    case .file, .standard: nil
    }
  }
}
