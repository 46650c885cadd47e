import AssayCore
import Cells

/// The page for the closing meeting. Everybody in the room reads along: nothing private is on it.
extension Model {
  func closingContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.closing.title, .heading)]
    content.head += StyledLine.wrapped(phrases.closing.provisional, width: width, style: .dim)
    content.head.append(.empty)
    let findings = walk.assessment.findings
    func rows(_ kinds: [FindingKind]) -> [SheetRow] {
      kinds.flatMap { kind in findings.filter { $0.content.kind == kind } }
        .map { findingRow($0, walk, width: width) }
    }
    let others = rows([.risk, .opportunity])
    var sections: [(String, [SheetRow])] = [
      (phrases.closing.result, resultRows(walk, width: width)),
      (phrases.closing.strengths, rows([.strength])),
      (phrases.closing.weaknesses, rows([.seriousWeakness, .minorWeakness])),
    ]
    if !others.isEmpty { sections.append((phrases.closing.others, others)) }
    sections += [
      (phrases.closing.requests, requestRows(walk, width: width)),
      (phrases.closing.disagreements, opinionRows(walk, width: width)),
      (phrases.closing.sampling, samplingRows(walk, width: width)),
      (phrases.closing.nextSteps, nextRows(walk, width: width)),
      (phrases.closing.attendance, meetingRows(walk, width: width)),
    ]
    for (title, section) in sections {
      var section = section
      if section.isEmpty {
        section = [SheetRow(lines: [StyledLine(phrases.closing.none, .dim)], subject: .nothing)]
      }
      let heading = StyledLine(title, .heading)
      section[0].above = content.rows.isEmpty ? [heading] : [.empty, heading]
      content.rows += section
    }
    return content
  }

  private func resultRows(_ walk: Walk, width: Int) -> [SheetRow] {
    if let reason = withheld(walk) {
      return [SheetRow(lines: [StyledLine(reason, .warning)], subject: .nothing)]
    }
    return walk.standards.enumerated().map { index, standard in
      var line = StyledLine(standard.layout.shortName, .emphasis)
      line.pad(to: 18)
      let score = standard.score
      if let interval = score.interval, !interval.isSettled, let heading = interval.headingFor {
        line.add(phrases.closing.levelSoFar(score.levelText, "\(heading)"), .rating)
      } else {
        line.add(phrases.closing.levelFinal(score.levelText), .rating)
      }
      let counts = "\(score.counts.rated)/\(score.counts.applicable) \(phrases.overview.rated)"
      line.pad(to: max(width - SafeText(counts).width, line.width + 2))
      line.add(counts, .dim)
      return SheetRow(lines: [line], subject: .standard(index))
    }
  }

  /// A finding with what it rests on: the evidence of its criterion.
  private func findingRow(
    _ finding: Kept<Finding<SealedText>>, _ walk: Walk, width: Int
  ) -> SheetRow {
    var lead = StyledLine(label(finding.id), .emphasis)
    lead.pad(to: 5)
    lead.add(finding.content.criterion.map { name($0, walk) } ?? "–", .key)
    let indent = min(20, max(width / 3, 1))
    var text = written(finding.content.text)
    if finding.content.kind == .seriousWeakness { text = "\(phrases.closing.serious): \(text)" }
    var lines = StyledLine.hanging(lead, text, width: width, indent: indent)
    let evidence = finding.content.criterion.map { walk.assessment[$0].evidence } ?? []
    let cited = evidence.compactMap { id -> String? in
      guard let evidence = walk.assessment.evidence(id)?.content else { return nil }
      let text = "\(label(id)) \(written(evidence.text))"
      guard let sample = evidence.sample else { return text }
      return "\(text), \(phrases.closing.inOrder(sample.inOrder, sample.seen, sample.population))"
    }
    lines += StyledLine.wrapped(
      cited.isEmpty ? phrases.closing.noEvidence : cited.joined(separator: " · "), width: width,
      indent: indent, style: .dim)
    return SheetRow(lines: lines, subject: .item(finding.id))
  }

  private func requestRows(_ walk: Walk, width: Int) -> [SheetRow] {
    walk.assessment.openRequests.map { request in
      var facts = [written(request.content.text)]
      if let from = request.content.from { facts.append(written(from)) }
      if let due = request.content.due { facts.append(phrases.closing.due(written(due))) }
      return itemRow(request.id, facts, width: width)
    }
  }

  private func opinionRows(_ walk: Walk, width: Int) -> [SheetRow] {
    walk.assessment.opinions.map { opinion in
      var facts = [opinion.content.criterion.map { name($0, walk) }].compactMap(\.self)
      facts.append(written(opinion.content.text))
      if let by = opinion.content.by { facts.append(phrases.findings.from(written(by))) }
      return itemRow(opinion.id, facts, width: width)
    }
  }

  private func itemRow(_ id: ItemID, _ facts: [String], width: Int) -> SheetRow {
    SheetRow(
      lines: StyledLine.hanging(
        StyledLine(label(id), .emphasis), facts.joined(separator: " · "), width: width, indent: 5),
      subject: .item(id))
  }

  private func samplingRows(_ walk: Walk, width: Int) -> [SheetRow] {
    let samples = walk.assessment.evidence.compactMap(\.content.sample)
    func sum(_ numbers: [Int]) -> Int {
      numbers.reduce(0) { sum, number in
        let (total, overflow) = sum.addingReportingOverflow(number)
        return overflow ? Int.max : total
      }
    }
    let counted =
      samples.isEmpty
      ? phrases.closing.notSampled
      : phrases.closing.sampled(
        samples.count, sum(samples.map(\.seen)), sum(samples.map(\.inOrder)))
    return [
      SheetRow(
        lines: StyledLine.wrapped("\(counted) \(phrases.closing.caveat)", width: width),
        subject: .nothing)
    ]
  }

  private func nextRows(_ walk: Walk, width: Int) -> [SheetRow] {
    var rows = walk.assessment.actions.filter(\.content.isOpen).map { action in
      SheetRow(lines: actionLines(action, width: width), subject: .item(action.id))
    }
    let unrated = walk.standards.reduce(0) { $0 + $1.score.counts.unrated }
    if unrated > 0 {
      let open = walk.standards.indices.flatMap { index in
        walk.standards[index].layout.criteria.indices.map {
          Route.Spot(standard: index, place: $0)
        }
      }
      rows.append(
        SheetRow(
          lines: [StyledLine(phrases.closing.unrated(unrated))],
          subject: walk.weakest(of: open).map(SheetRow.Subject.criterion) ?? .nothing))
    }
    for draft in walk.unfinished(includingPrivate: false) {
      rows.append(
        SheetRow(
          lines: StyledLine.wrapped(sentence(for: draft, in: walk.ledger), width: width),
          subject: draft.criterion.map(SheetRow.Subject.criterion) ?? .nothing))
    }
    rows.append(
      SheetRow(
        lines: StyledLine.wrapped(phrases.closing.signOff, width: width), subject: .nothing))
    return rows
  }

  private func meetingRows(_ walk: Walk, width: Int) -> [SheetRow] {
    MeetingKind.allCases.map { kind in
      let name = kind == .opening ? phrases.closing.opening : phrases.closing.closing
      let indent = min(20, max(width / 3, 1))
      guard let meeting = walk.assessment.meetings[kind] else {
        var line = StyledLine(name, .emphasis)
        line.pad(to: indent)
        line.add(phrases.closing.notKept(key(of: "open-on-closing")), .placeholder)
        return SheetRow(lines: [line], subject: .meeting(kind))
      }
      var lines = StyledLine.hanging(
        StyledLine(name, .emphasis), written(meeting.people), width: width, indent: indent)
      if let note = meeting.note {
        lines += StyledLine.wrapped(written(note), width: width, indent: indent)
      }
      return SheetRow(lines: lines, subject: .meeting(kind))
    }
  }
}
