import AssayCore

extension ProtocolSheet {
  public init(of value: AssessmentProtocol, labels: ProtocolSheetLabels = ProtocolSheetLabels()) {
    title =
      [value.standard?.reference ?? "", value.title].filter { !$0.isEmpty }
      .joined(separator: " · ").undirected
    language = value.language.undirected
    blanks = [labels.organisation, labels.site, labels.date, labels.assessor]
    facts = [
      Fact(name: labels.protocol, value: "\(value.id) \(value.version)"),
      Fact(name: labels.language, value: language),
      Fact(name: labels.chain, value: labels.chainNames[value.chain] ?? value.chain.rawValue),
      Fact(name: labels.criteria, value: "\(value.allCriteria.count)"),
    ]
    summary = value.summary.undirected
    ratings = value.scale.ratings.map { rating in
      let words = [rating.name, "(\(rating.points)).", rating.meaning].filter { !$0.isEmpty }
      return Step(code: rating.code.text, text: words.joined(separator: " ").undirected)
    }
    rules = labels.rules(value.scale.maximum)
    levels = value.levels.map { level in
      LevelEntry(
        title: "\(labels.level) \(level.number)"
          + (level.name.isEmpty ? "" : " · \(level.name.undirected)"),
        meaning: level.meaning.undirected,
        gates: SheetGate.all(of: level, in: value).map { labels.gate($0).undirected })
    }
    sections = value.clauses.flatMap { clause in
      Self.sections(of: clause, depth: 1, scale: value.scale, labels: labels)
    }
    tallies = value.levels.map { level in
      let weight = value.allCriteria.filter { $0.level == level.number }
        .reduce(0) { $0 + $1.weight }
      let points = weight * value.scale.maximum
      return labels.tally(level.number, SheetFigure(atLeast: level.threshold, of: points))
    }
  }

  private static func sections(
    of clause: Clause, depth: Int, scale: Scale, labels: ProtocolSheetLabels
  ) -> [Section] {
    let own = Section(
      depth: depth, heading: "\(clause.number) \(clause.title)".undirected,
      entries: clause.criteria.map { Entry($0, scale: scale, labels: labels) })
    return [own]
      + clause.clauses.flatMap { sections(of: $0, depth: depth + 1, scale: scale, labels: labels) }
  }
}

extension ProtocolSheet.Entry {
  fileprivate init(_ criterion: Criterion, scale: Scale, labels: ProtocolSheetLabels) {
    id = criterion.id.text
    marks = ["\(labels.level) \(criterion.level)", "\(labels.weight) \(criterion.weight)"]
    if criterion.isEssential { marks.append(labels.essential) }
    if criterion.isAlwaysApplicable { marks.append(labels.alwaysApplicable) }
    text = criterion.text.undirected
    steps = scale.ratings.map { rating in
      ProtocolSheet.Step(
        code: rating.code.text, text: (criterion.rubric[rating.code] ?? "").undirected)
    }
    allowsNotApplicable = !criterion.isAlwaysApplicable
    look = criterion.look.map(\.undirected)
    ask = criterion.ask.map(\.undirected)
    related = criterion.related.map(\.description)
    hosts = criterion.hosts.map { host in
      let numbers = host.clauses.map(\.text).joined(separator: ", ")
      return ProtocolSheet.Fact(name: host.host, value: numbers)
    }
  }
}

extension String {
  /// Without the invisible marks that turn the direction of writing (Unicode's Bidi_Control), by
  /// which a text can look like another one.
  fileprivate var undirected: String {
    guard unicodeScalars.contains(where: \.properties.isBidiControl) else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.filter { !$0.properties.isBidiControl })
    return String(scalars)
  }
}
