import AssayCore

extension ProtocolSheet {
  public init(of value: AssessmentProtocol, labels: ProtocolSheetLabels = ProtocolSheetLabels()) {
    title = [value.standard?.reference ?? "", value.title].filter { !$0.isEmpty }
      .joined(separator: " · ")
    facts = [
      Fact(name: labels.protocol, value: "\(value.id) \(value.version)"),
      Fact(name: labels.language, value: value.language),
      Fact(name: labels.chain, value: value.chain.rawValue),
      Fact(name: labels.criteria, value: "\(value.allCriteria.count)"),
    ]
    summary = value.summary
    ratings = value.scale.ratings.map { rating in
      let words = [rating.name, "(\(rating.points)).", rating.meaning].filter { !$0.isEmpty }
      return Step(code: rating.code.text, text: words.joined(separator: " "))
    }
    levels = value.levels.map { LevelEntry($0, scale: value.scale, labels: labels) }
    sections = value.clauses.flatMap { clause in
      Self.sections(of: clause, depth: 1, scale: value.scale, labels: labels)
    }
  }

  private static func sections(
    of clause: Clause, depth: Int, scale: Scale, labels: ProtocolSheetLabels
  ) -> [Section] {
    let own = Section(
      depth: depth, heading: "\(clause.number) \(clause.title)",
      entries: clause.criteria.map { Entry($0, scale: scale, labels: labels) })
    return [own]
      + clause.clauses.flatMap { sections(of: $0, depth: depth + 1, scale: scale, labels: labels) }
  }
}

extension ProtocolSheet.LevelEntry {
  fileprivate init(_ level: Level, scale: Scale, labels: ProtocolSheetLabels) {
    title = "\(labels.level) \(level.number)" + (level.name.isEmpty ? "" : " · \(level.name)")
    meaning = level.meaning
    let least = scale.ratings.first { $0.points >= level.essentialMinimum }
    let all = [
      (labels.assessable, level.assessable > 0, "\(level.assessable) %"),
      (labels.threshold, level.threshold > 0, "\(level.threshold) %"),
      (labels.consolidation, level.consolidation > 0, "\(level.consolidation) %"),
      (labels.essentialMinimum, level.essentialMinimum > 0, least?.code.text ?? ""),
      (labels.gaps, level.gaps < 100, "\(level.gaps) %"),
      (labels.clauseFloor, level.clauseFloor > 0, "\(level.clauseFloor) %"),
    ]
    gates = all.filter(\.1).map { ProtocolSheet.Fact(name: $0.0, value: $0.2) }
  }
}

extension ProtocolSheet.Entry {
  fileprivate init(_ criterion: Criterion, scale: Scale, labels: ProtocolSheetLabels) {
    id = criterion.id.text
    marks = ["\(labels.level) \(criterion.level)", "\(labels.weight) \(criterion.weight)"]
    if criterion.isEssential { marks.append(labels.essential) }
    if criterion.isAlwaysApplicable { marks.append(labels.alwaysApplicable) }
    text = criterion.text
    steps = scale.ratings.map { rating in
      ProtocolSheet.Step(code: rating.code.text, text: criterion.rubric[rating.code] ?? "")
    }
    allowsNotApplicable = !criterion.isAlwaysApplicable
    look = criterion.look
    ask = criterion.ask
    related = criterion.related.map(\.description)
    hosts = criterion.hosts.map { host in
      let numbers = host.clauses.map(\.text).joined(separator: ", ")
      return ProtocolSheet.Fact(name: host.host, value: numbers)
    }
  }
}
