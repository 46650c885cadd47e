import AssayCore

/// A standard laid out for walking line by line: its criteria in order, each with its clause.
struct PlainStandard {
  /// In the language that is spoken.
  let source: AssessmentProtocol
  let stops: [Stop]

  struct Stop {
    var reference: CriterionReference
    var criterion: Criterion
    var clause: Clause
  }

  init(_ source: AssessmentProtocol) {
    self.source = source
    func walk(_ clause: Clause) -> [Stop] {
      clause.criteria.map {
        Stop(
          reference: CriterionReference(source.id, $0.id), criterion: $0, clause: clause)
      } + clause.clauses.flatMap { walk($0) }
    }
    stops = source.clauses.flatMap { walk($0) }
  }

  var name: String { source.shortName }

  /// The criterion of that id, else the first whose id begins so.
  func place(of text: String) -> Int? {
    let wanted = text.filter { !$0.isWhitespace }
    guard !wanted.isEmpty else { return nil }
    return stops.firstIndex { $0.criterion.id.text == wanted }
      ?? stops.firstIndex { $0.criterion.id.text.hasPrefix(wanted + ".") }
      ?? stops.firstIndex { $0.criterion.id.text.hasPrefix(wanted) }
  }

  /// `L` or `2`, and what the rating asks for here.
  func step(_ position: Int, of criterion: Criterion) -> (code: String, text: String) {
    let rating = source.scale.ratings[position]
    return (rating.code.text, criterion.rubric[rating.code] ?? rating.name)
  }

  /// The lowest rating with which an essential criterion is enough for its level.
  func needed(for criterion: Criterion) -> String {
    let minimum = source.levels.first { $0.number == criterion.level }?.essentialMinimum ?? 0
    return source.scale.ratings.first { $0.points >= minimum }?.code.text ?? "\(minimum)"
  }
}
