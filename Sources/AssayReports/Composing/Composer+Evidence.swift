import AssayCore

/// What the ratings rest on: the evidence, the samples drawn, and the ratings that stand above it.
extension Composer {
  var evidenceList: [ReportBlock] {
    let words = phrases.items
    let columns = words.evidenceColumns
    let heading = ReportBlock.heading(depth: 1, text(phrases.labels.evidence))
    let evidence = assessment.evidence
    guard !evidence.isEmpty else {
      return [heading, missingFacts([phrases.labels.evidence])] + aboveEvidence
    }
    let rows = evidence.map { kept in
      [
        label(kept.id), kind(kept.content), what(kept.content),
        kept.content.source.map { self.words($0) } ?? phrases.annex.off,
        places(assessment.supported[kept.id] ?? []),
      ].map(text)
    }
    let table = ReportTable(
      caption: text(words.evidenceCaption),
      columns: [columns.number, columns.kind, columns.what, columns.source, columns.supports]
        .map { .init(text($0)) }, rows: rows)
    return [heading, .table(table)] + samples + aboveEvidence
  }

  private var samples: [ReportBlock] {
    let words = phrases.items
    let columns = words.sampleColumns
    let rows = assessment.evidence.compactMap { kept -> [ReportText]? in
      guard let sample = kept.content.sample else { return nil }
      return [
        label(kept.id), self.words(kept.content.text),
        sample.population.map { "\($0)" } ?? words.unknown, "\(sample.seen)",
        "\(sample.inOrder)", sample.chosen.map { self.words($0) } ?? phrases.marks.notRecorded,
      ].map(text)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: text(words.samples),
          columns: [
            .init(text(columns.number)), .init(text(columns.what)),
            .init(text(columns.population), isNumber: true),
            .init(text(columns.seen), isNumber: true),
            .init(text(columns.inOrder), isNumber: true), .init(text(columns.chosen)),
          ], rows: rows))
    ]
  }

  private var aboveEvidence: [ReportBlock] {
    let words = phrases.items
    let columns = words.aboveColumns
    let rows = standards.flatMap { standard in
      standard.criteria.compactMap { result -> [ReportText]? in
        let criterion = CriterionReference(standard.protocol.id, result.criterion.id)
        guard let shortfall = shownShortfall(of: criterion, in: standard.protocol)
        else { return nil }
        let record = assessment[criterion]
        return [
          place(criterion), record.response.rating?.text ?? "", self.words(shortfall),
          record.upheld.map { self.words($0) } ?? phrases.marks.notRecorded,
        ].map(text)
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(depth: 1, text(words.above)),
      .table(
        ReportTable(
          caption: text(words.aboveCaption),
          columns: [columns.criterion, columns.rating, columns.lacking, columns.reason]
            .map { .init(text($0)) }, rows: rows)),
    ]
  }

  /// What a rating lacks. Where nobody kept any evidence it is shown of those ratings only that have
  /// a reason: said of all of them alike it would say nothing.
  func shownShortfall(
    of criterion: CriterionReference, in home: AssessmentProtocol
  ) -> EvidenceShortfall? {
    guard !assessment.evidence.isEmpty || assessment[criterion].upheld != nil else { return nil }
    return assessment.shortfall(of: criterion, on: home.scale)
  }

  /// For the facts about the method; nil where nothing was drawn.
  var sampling: ReportText? {
    let samples = assessment.evidence.compactMap(\.content.sample)
    guard !samples.isEmpty else { return nil }
    let seen = samples.reduce(0) { sum, sample in
      let (next, overflow) = sum.addingReportingOverflow(sample.seen)
      return overflow ? .max : next
    }
    return text(phrases.items.sampling(samples.count, seen))
  }
}
