import AssayCore

/// Section 2: what was assessed, how, against what, by whom and when.
extension Composer {
  var objectives: [ReportBlock] {
    let words = phrases.method
    let facts = [
      ReportFact(text(words.objectives), plan(.objectives)),
      ReportFact(text(words.organisation), plan(.organisation)),
      ReportFact(text(words.site), plan(.site)),
      ReportFact(text(words.unit), plan(.unit)),
      ReportFact(text(words.sector), plan(.sector)),
      ReportFact(text(words.sizeBand), plan(.sizeBand)),
      ReportFact(text(words.scope), plan(.scope)),
      ReportFact(text(words.exclusions), plan(.exclusions)),
      ReportFact(text(words.kind), text(words.kinds(assessment.kind.rawValue))),
      ReportFact(text(words.independence), nil),
      ReportFact(text(words.team), nil),
      ReportFact(text(words.authors), authors),
      ReportFact(text(words.created), dates.first),
      ReportFact(text(words.lastEntry), dates.last),
      ReportFact(text(words.events), text("\(ledger.events.count)")),
      ReportFact(text(words.meetings), nil),
      ReportFact(text(words.sampling), nil),
      ReportFact(text(words.obstacles), nil),
      ReportFact(text(words.confidentiality), nil),
    ]
    return [.facts(facts)] + criteria
  }

  private var criteria: [ReportBlock] {
    let words = phrases.method
    var blocks: [ReportBlock] = [
      .heading(depth: 1, text(words.criteria)), .paragraph(text(words.criteriaIntroduction)),
    ]
    for standard in standards {
      blocks.append(.heading(depth: 2, heading(of: standard)))
      blocks.append(
        .facts([
          ReportFact(text(words.protocol), text(standard.seal.id.text)),
          ReportFact(text(words.version), text(standard.seal.version.description)),
          ReportFact(
            text(words.standard),
            standard.protocol.standard.map {
              text("\($0.reference), \(words.nature($0.nature.rawValue))")
            } ?? text(standard.protocol.title)),
          ReportFact(
            text(words.checksum),
            standard.seal.sha256.isEmpty ? nil : text(standard.seal.sha256)),
        ]))
    }
    blocks += missing.map {
      .remark(text(words.missingProtocol($0.id.text, $0.version.description)))
    }
    return blocks
  }

  /// Everybody who entered something, in the order of their first entry.
  private var authors: ReportText? {
    var names: [String] = []
    for event in ledger.events {
      let name = event.author.content ?? phrases.marks.removed
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : text(names.joined(separator: ", "))
  }

  // NB: sessions that went separate ways are folded by Lamport number, so the last event need not
  // be the latest. Days are compared as they were written where the work was done.
  private var dates: (first: ReportText?, last: ReportText?) {
    let days = ledger.events.map(\.time.date)
    return (days.min().map { text(date($0)) }, days.max().map { text(date($0)) })
  }
}
