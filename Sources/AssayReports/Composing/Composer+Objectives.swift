import AssayCore

/// Section 2: what was assessed, how, against what, by whom and when.
extension Composer {
  var objectives: [ReportBlock] {
    let words = phrases.method
    let items = phrases.items
    let facts = [
      ReportFact(text(words.objectives), plan(.objectives)),
      ReportFact(text(words.organisation), plan(.organisation)),
      ReportFact(text(words.site), plan(.site)),
      ReportFact(text(words.unit), plan(.unit)),
      ReportFact(text(words.sector), plan(.sector)),
      ReportFact(text(words.sizeBand), plan(.sizeBand)),
      ReportFact(text(words.scope), plan(.scope)),
      ReportFact(text(words.exclusions), plan(.exclusions)),
      ReportFact(text(items.targets), plan(.targets)),
      ReportFact(text(words.kind), text(words.kinds(assessment.kind.rawValue))),
      ReportFact(text(items.hosts), plan(.hosts)),
      ReportFact(text(words.team), lines(assessment.team.map { member($0.content) })),
      ReportFact(text(words.independence), lines(assessment.team.map { declared($0.content) })),
      ReportFact(text(words.authors), authors),
      ReportFact(text(items.period), plan(.period)),
      ReportFact(text(words.created), dates.first),
      ReportFact(text(words.lastEntry), dates.last),
      ReportFact(text(words.events), text("\(ledger.events.count)")),
      ReportFact(text(items.openingMeeting), meeting(.opening)),
      ReportFact(text(items.closingMeeting), meeting(.closing)),
      ReportFact(text(words.sampling), sampling),
      ReportFact(text(words.obstacles), nil),
      ReportFact(text(items.language), plan(.language)),
      ReportFact(text(words.confidentiality), plan(.confidentiality)),
      ReportFact(
        text(items.retention),
        (assessment.plan[.retention]?.content).flatMap(Day.init).map { text(date($0.text)) }
          ?? plan(.retention)),
    ]
    return [.facts(facts)] + agenda + criteria
  }

  private func member(_ member: Member<SealedText>) -> String {
    "\(words(member.name)), \(phrases.items.roles(member.role.rawValue))"
  }

  private func declared(_ member: Member<SealedText>) -> String {
    let declared = member.independence.map { words($0) } ?? phrases.marks.notRecorded
    return "\(words(member.name)): \(declared)"
  }

  private func meeting(_ kind: MeetingKind) -> ReportText? {
    guard let meeting = assessment.meetings[kind] else { return nil }
    return lines(meeting.texts.map { words($0) })
  }

  private var agenda: [ReportBlock] {
    let sessions = assessment.agenda
    guard !sessions.isEmpty else { return [] }
    let columns = phrases.items.agendaColumns
    let rows = sessions.map { kept in
      let session = kept.content
      let time = [session.day.map { date($0.text) }, session.time?.text].compactMap(\.self)
      return [
        time.isEmpty ? phrases.marks.notRecorded : time.joined(separator: " "),
        words(session.title), session.people.map { words($0) } ?? phrases.marks.notRecorded,
        places(session.clauses),
      ].map(text)
    }
    return [
      .table(
        ReportTable(
          caption: text(phrases.items.agenda),
          columns: [columns.time, columns.session, columns.people, columns.clauses]
            .map { .init(text($0)) }, rows: rows))
    ]
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
