import AssayCore

extension ProtocolDiff {
  /// Ids may differ: a protocol can be compared with what it came from.
  public init(from old: AssessmentProtocol, to new: AssessmentProtocol) {
    var comparison = Comparison()
    comparison.heads(old, new)
    comparison.scales(old.scale, new.scale)
    comparison.levels(old.levels, new.levels)
    comparison.clauses(old.clauses, new.clauses)
    comparison.criteria(PlacedCriterion.all(in: old), PlacedCriterion.all(in: new))
    self.init(
      oldVersion: old.version, newVersion: new.version, changes: comparison.changes,
      rewritten: comparison.rewritten)
  }
}

/// A criterion and the clauses it stands in.
private struct PlacedCriterion {
  var criterion: Criterion
  var top: ClauseNumber
  var clause: ClauseNumber

  static func all(in value: AssessmentProtocol) -> [PlacedCriterion] {
    value.clauses.flatMap { all(in: $0, top: $0.number) }
  }

  private static func all(in clause: Clause, top: ClauseNumber) -> [PlacedCriterion] {
    clause.criteria.map { PlacedCriterion(criterion: $0, top: top, clause: clause.number) }
      + clause.clauses.flatMap { all(in: $0, top: top) }
  }
}

private struct Comparison {
  var changes: [ProtocolDiff.Change] = []
  var rewritten: [CriterionID] = []

  private mutating func note(
    _ bearing: ProtocolDiff.Bearing, _ subject: ProtocolDiff.Subject, _ key: String?,
    _ old: String?, _ new: String?
  ) {
    guard old != new else { return }
    changes.append(
      ProtocolDiff.Change(bearing: bearing, subject: subject, key: key, old: old, new: new))
  }

  /// What came and went, by name, and then each pair.
  private mutating func pairs<Part>(
    _ old: [Part], _ new: [Part], _ bearing: ProtocolDiff.Bearing,
    subject: (Part) -> ProtocolDiff.Subject, words: (Part) -> String,
    compare: (inout Comparison, Part, Part) -> Void
  ) {
    let before = Dictionary(old.map { (subject($0), $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.map(subject))
    for part in new {
      if let former = before[subject(part)] {
        compare(&self, former, part)
      } else {
        note(bearing, subject(part), nil, nil, words(part))
      }
    }
    for part in old where !names.contains(subject(part)) {
      note(bearing, subject(part), nil, words(part), nil)
    }
    let common = old.map(subject).filter(names.contains)
    let order = new.map(subject).filter { before[$0] != nil }
    if common != order, let first = zip(common, order).first(where: { $0 != $1 }) {
      note(.text, first.1, "order", "later", "earlier")
    }
  }

  mutating func heads(_ old: AssessmentProtocol, _ new: AssessmentProtocol) {
    note(.score, .protocol, "id", old.id.text, new.id.text)
    note(.text, .protocol, "standard", old.standard?.words, new.standard?.words)
    note(.text, .protocol, "language", old.language, new.language)
    note(.text, .protocol, "title", old.title, new.title)
    note(.score, .protocol, "chain", old.chain.rawValue, new.chain.rawValue)
    note(.text, .protocol, "summary", old.summary, new.summary)
  }

  mutating func scales(_ old: Scale, _ new: Scale) {
    pairs(
      old.ratings, new.ratings, .score, subject: { .rating($0.code) }, words: \.name
    ) { comparison, old, new in
      let subject = ProtocolDiff.Subject.rating(new.code)
      comparison.note(.score, subject, "points", "\(old.points)", "\(new.points)")
      comparison.note(.text, subject, "name", old.name, new.name)
      comparison.note(.text, subject, "meaning", old.meaning, new.meaning)
      comparison.note(.text, subject, "evidence", old.evidence.rawValue, new.evidence.rawValue)
    }
  }

  mutating func levels(_ old: [Level], _ new: [Level]) {
    pairs(
      old, new, .score, subject: { .level($0.number) }, words: \.name
    ) { comparison, old, new in
      let subject = ProtocolDiff.Subject.level(new.number)
      comparison.note(.text, subject, "name", old.name, new.name)
      comparison.note(.text, subject, "meaning", old.meaning, new.meaning)
      for (key, gate) in Level.gates {
        comparison.note(.score, subject, key, "\(old[keyPath: gate])", "\(new[keyPath: gate])")
      }
    }
  }

  mutating func clauses(_ old: [Clause], _ new: [Clause]) {
    pairs(
      old.flatMap(\.flat), new.flatMap(\.flat), .text, subject: { .clause($0.number) },
      words: \.title
    ) { comparison, old, new in
      let subject = ProtocolDiff.Subject.clause(new.number)
      comparison.note(.text, subject, "title", old.title, new.title)
      comparison.note(.reference, subject, "basis", old.basis.rawValue, new.basis.rawValue)
    }
  }

  mutating func criteria(_ old: [PlacedCriterion], _ new: [PlacedCriterion]) {
    pairs(
      old, new, .score, subject: { .criterion($0.criterion.id) }, words: \.criterion.text
    ) { comparison, old, new in
      comparison.places(old, new)
      comparison.scores(old.criterion, new.criterion)
      comparison.texts(old.criterion, new.criterion)
      comparison.references(old.criterion, new.criterion)
    }
  }

  private mutating func places(_ old: PlacedCriterion, _ new: PlacedCriterion) {
    // A clause floor looks at top-level clauses.
    note(
      old.top == new.top ? .text : .score, .criterion(new.criterion.id), "clause",
      old.clause.text, new.clause.text)
  }

  private mutating func scores(_ old: Criterion, _ new: Criterion) {
    let subject = ProtocolDiff.Subject.criterion(new.id)
    note(.score, subject, "level", "\(old.level)", "\(new.level)")
    note(.score, subject, "weight", "\(old.weight)", "\(new.weight)")
    note(.score, subject, "essential", "\(old.isEssential)", "\(new.isEssential)")
    note(
      .score, subject, "alwaysApplicable", "\(old.isAlwaysApplicable)",
      "\(new.isAlwaysApplicable)")
  }

  private mutating func texts(_ old: Criterion, _ new: Criterion) {
    let subject = ProtocolDiff.Subject.criterion(new.id)
    note(.text, subject, "text", old.text, new.text)
    for code in Set(old.rubric.keys).union(new.rubric.keys).sorted() {
      note(.text, .step(new.id, code), "rubric", old.rubric[code], new.rubric[code])
    }
    note(.text, subject, "look", old.look.joined(separator: "; "), new.look.joined(separator: "; "))
    note(.text, subject, "ask", old.ask.joined(separator: "; "), new.ask.joined(separator: "; "))
    if old.isRewritten(as: new) { rewritten.append(new.id) }
  }

  private mutating func references(_ old: Criterion, _ new: Criterion) {
    let subject = ProtocolDiff.Subject.criterion(new.id)
    note(.reference, subject, "principle", old.principle, new.principle)
    note(.reference, subject, "related", old.relatedWords, new.relatedWords)
    note(.reference, subject, "hosts", old.hostWords, new.hostWords)
  }
}

extension Level {
  fileprivate static let gates: [(String, KeyPath<Level, Int> & Sendable)] = [
    ("assessable", \.assessable), ("threshold", \.threshold), ("consolidation", \.consolidation),
    ("essentialMinimum", \.essentialMinimum), ("gaps", \.gaps), ("clauseFloor", \.clauseFloor),
  ]
}

extension StandardReference {
  fileprivate var words: String { "\(reference), \(nature.rawValue)" }
}

extension Clause {
  fileprivate var flat: [Clause] { [self] + clauses.flatMap(\.flat) }
}

extension Criterion {
  fileprivate var relatedWords: String {
    related.map(\.description).joined(separator: ", ")
  }

  fileprivate var hostWords: String {
    hosts.map { host in
      "\(host.host) " + host.clauses.map(\.text).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// Fewer than a quarter of the longer words of text and steps are still there.
  fileprivate func isRewritten(as new: Criterion) -> Bool {
    let before = longWords
    guard before.count >= 6 else { return false }
    return before.intersection(new.longWords).count * 4 < before.count
  }

  private var longWords: Set<String> {
    Set(([text] + rubric.values).flatMap { Words($0).list }.filter { $0.count > 3 })
  }
}
