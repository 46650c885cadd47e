import AssayCore

/// Section 7: who sees it otherwise, and what is still to come.
extension Composer {
  var followUp: [ReportBlock] {
    let labels = phrases.labels
    var blocks: [ReportBlock] = []
    var missing = [labels.formerActions, labels.distribution]
    if assessment.opinions.isEmpty {
      missing.insert(labels.diverging, at: 0)
    } else {
      blocks += [
        .heading(depth: 1, text(labels.diverging)), .list(assessment.opinions.map { line($0) }),
      ]
    }
    return blocks + requests + [missingFacts(missing)]
  }

  private func line(_ kept: Kept<Opinion<SealedText>>) -> ReportText {
    let opinion = kept.content
    let by = opinion.by.map { words($0) } ?? phrases.marks.notRecorded
    let place = opinion.criterion.map { " (\(self.place($0)))" } ?? ""
    return text("\(label(kept.id))\(place), \(by): \(words(opinion.text))")
  }

  private var requests: [ReportBlock] {
    let items = phrases.items
    let asked = assessment.requests.count
    guard asked > 0 else { return [] }
    let open = assessment.openRequests
    let heading = ReportBlock.heading(depth: 1, text(items.requests))
    guard !open.isEmpty else { return [heading, .paragraph(text(items.allArrived(asked)))] }
    let columns = items.requestColumns
    let rows = open.map { kept in
      let request = kept.content
      return [
        label(kept.id), words(request.text),
        request.from.map { words($0) } ?? phrases.marks.notRecorded,
        request.due.map { words($0) } ?? phrases.marks.notRecorded,
        request.criterion.map { place($0) } ?? phrases.annex.off,
      ].map(text)
    }
    return [
      heading,
      .table(
        ReportTable(
          caption: text(items.requestCaption),
          columns: [columns.number, columns.what, columns.from, columns.due, columns.criterion]
            .map { .init(text($0)) }, rows: rows)),
    ]
  }
}
