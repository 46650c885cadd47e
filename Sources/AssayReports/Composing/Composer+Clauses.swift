import AssayCore

/// Section 6: every criterion of every standard.
extension Composer {
  var clauseByClause: [ReportBlock] {
    var blocks: [ReportBlock] = [.paragraph(text(phrases.clauses.introduction))]
    for standard in standards {
      blocks.append(.heading(depth: 1, heading(of: standard)))
      var rest = standard.criteria[...]
      for clause in standard.protocol.clauses {
        append(clause, depth: 2, of: standard.protocol, taking: &rest, to: &blocks)
      }
    }
    return blocks + evidenceList
  }

  /// Criteria of a protocol stand in the order in which its clauses are walked.
  private func append(
    _ clause: Clause, depth: Int, of home: AssessmentProtocol,
    taking rest: inout ArraySlice<CriterionResult>, to blocks: inout [ReportBlock]
  ) {
    guard !clause.allCriteria.isEmpty else { return }
    blocks.append(
      .heading(depth: depth, text(phrases.clauses.numbered(clause.number.text, clause.title))))
    for result in rest.prefix(clause.criteria.count) {
      blocks.append(.criterion(entry(result, in: home)))
    }
    rest = rest.dropFirst(clause.criteria.count)
    for child in clause.clauses {
      append(child, depth: 3, of: home, taking: &rest, to: &blocks)
    }
  }

  private func entry(_ result: CriterionResult, in home: AssessmentProtocol) -> CriterionEntry {
    let criterion = result.criterion
    var entry = CriterionEntry(
      id: text(criterion.id.text), isEssential: criterion.isEssential,
      marks: marks(of: criterion, in: home), text: text(criterion.text), standing: .unrated,
      code: "–", meaning: text(phrases.clauses.notRated), ground: nil, note: text(result.note),
      attribution: result.answered.map(attribution))
    support(&entry, CriterionReference(home.id, criterion.id), in: home)
    switch result.response {
    case .unrated: break
    case .notApplicable(let reason):
      entry.standing = .notApplicable
      entry.code = "NA"
      entry.meaning = text(phrases.clauses.notApplicable)
      entry.ground = text(reason)
    case .rated(let code):
      entry.code = text(code.text)
      if let rating = home.scale[code] {
        entry.standing = .rated
        entry.meaning = text(rating.name)
        entry.ground = criterion.rubric[code].map(text)
      } else {
        entry.meaning = text(phrases.clauses.unknownRating(code.text))
      }
    }
    return entry
  }

  private func support(
    _ entry: inout CriterionEntry, _ criterion: CriterionReference, in home: AssessmentProtocol
  ) {
    let record = assessment[criterion]
    entry.evidence = record.evidence.compactMap { assessment.evidence($0).map { line($0) } }
    entry.findings = record.findings.compactMap { assessment.finding($0).map { line($0) } }
    guard let shortfall = shownShortfall(of: criterion, in: home) else { return }
    let reason = record.upheld.map { " " + phrases.items.keptBecause(words($0)) } ?? ""
    entry.shortfall = text(phrases.items.isAbove(words(shortfall)) + reason)
  }

  private func marks(of criterion: Criterion, in home: AssessmentProtocol) -> [ReportText] {
    let words = phrases.clauses
    var marks = [words.criterionLevel(criterion.level), words.weight(criterion.weight)]
    if criterion.isEssential,
      let level = home.levels.first(where: { $0.number == criterion.level })
    {
      marks.append(words.essential(neededRating(level.essentialMinimum, in: home)))
    }
    if criterion.isAlwaysApplicable { marks.append(words.alwaysApplicable) }
    return marks.map(text)
  }

  private func attribution(_ answered: Attribution) -> ReportText {
    text(
      phrases.clauses.answeredBy(
        answered.author.content ?? phrases.marks.removed, date(answered.time),
        answered.time.hourAndMinute))
  }
}
