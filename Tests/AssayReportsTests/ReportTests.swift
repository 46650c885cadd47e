import AssayCore
import AssayReports
import Testing

@Suite struct ReportTests {
  @Test("an unsigned report is a draft, and its level an interval")
  func draft() {
    let report = Record.partlyRated.report
    #expect(report.head.marks.map(\.name) == ["DRAFT"])
    #expect(report.head.issue == "draft")
    #expect(report.head.id == "3f9a02bc77d1")
    var record = Record()
    record.act(.rate(.sample("4.4.a"), "L"))
    #expect(record.report.verdicts.map(\.level) == ["0–2, heading for 1"])
    #expect(record.report.verdicts.map(\.meaning) == ["No level is certain yet."])
  }

  @Test("a level that nothing unrated can change says so, and a complete one stands alone")
  func settledLevel() {
    #expect(Record.partlyRated.report.verdicts.map(\.level) == ["0, whatever is still unrated"])
    var record = Record()
    record.act(
      .rate(.sample("4.4.a"), "F"), .rate(.sample("4.5.a"), "F"), .rate(.sample("7.a"), "F"),
      .rate(.sample("7.3.b"), "F"))
    #expect(record.report.verdicts.map(\.level) == ["2"])
    #expect(record.report.verdicts.first?.reasons == ["The highest level is reached."])
  }

  @Test("page one says in words why the level is not higher")
  func reasons() {
    let verdict = Record.partlyRated.report.verdicts.first
    #expect(
      verdict?.reasons == [
        "The criteria of level 1 reach 60.0 %; it takes 65 %. 1 weighted point is missing.",
        "4.4.a, an essential criterion, is rated P; it needs at least L.",
        "1 criterion is not yet rated, and it is essential.",
      ])
    #expect(verdict?.meaning == "Not yet established.")
    #expect(verdict?.counts == "2 of 3 applicable criteria rated, 1 not applicable")
  }

  @Test("a rehearsal is marked beside the draft")
  func rehearsal() {
    let report = Record(kind: .rehearsal).report
    #expect(report.head.marks.map(\.name) == ["DRAFT", "REHEARSAL"])
  }

  @Test("sections have the same numbers in every report")
  func sections() {
    for report in [Record().report, Record.partlyRated.report, Report.empty] {
      #expect(report.sections.map(\.number) == Array(1...8))
      #expect(report.sections.allSatisfy { !$0.title.isEmpty && !$0.blocks.isEmpty })
    }
  }

  @Test("what nobody filled in is named as missing")
  func notRecorded() {
    let blocks = Record.partlyRated.report.section(2)?.blocks ?? []
    guard case .facts(let facts)? = blocks.first else {
      Issue.record("section 2 does not begin with facts")
      return
    }
    let missing = facts.filter { $0.value == nil }.map(\.name)
    #expect(missing.contains("Sampling and its limits"))
    #expect(missing.contains("Independence and conflicts of interest"))
    #expect(!missing.contains("Scope"))
    #expect(facts.contains(ReportFact("Entries made by", "Jørgen, 作者")))
    #expect(facts.contains(ReportFact("First entry", "12 March 2026")))
  }

  @Test("neither private notes nor loose notes are anywhere in a report")
  func nothingPrivate() {
    let record = Record.partlyRated
    #expect(record.ledger.assessment[.sample("4.4.a")].privateNote != nil)
    #expect(!record.report.everything.contains("canary"))
  }

  @Test("every criterion is there with its step, note and reason, and who answered when")
  func criteria() {
    let entries = Record.partlyRated.report.criteria
    #expect(entries.map(\.id) == ["4.4.a", "4.5.a", "7.a", "7.3.b"])
    #expect(entries.map(\.code) == ["P", "F", "NA", "–"])
    #expect(entries.map(\.standing) == [.rated, .rated, .notApplicable, .unrated])
    #expect(entries[0].ground == "Found, but after more than two minutes.")
    #expect(entries[0].note == "3 of 8 found it in two minutes.")
    #expect(entries[0].attribution == "Jørgen, 12 March 2026, 14:03")
    #expect(entries[0].marks.contains("essential: at least L"))
    #expect(entries[2].ground == "Nobody works at weekends; no customer expects it.")
    #expect(entries[3].attribution == nil)
  }

  @Test("the sums of the annex add up to what the level was decided by")
  func arithmetic() throws {
    let report = Record.partlyRated.report
    let score = try #require(report.standards.first?.scoring?.score)
    let sums = report.tables.filter { $0.total != nil }
    #expect(sums.count == 2)
    for (table, level) in zip(sums, score.levels) {
      let products = table.rows.compactMap { Int($0[5].text) }
      let most = table.rows.compactMap { Int($0[6].text) }
      #expect(products.reduce(0, +) == level.achievement.certain.achieved)
      #expect(most.reduce(0, +) == level.achievement.certain.available)
      #expect(table.total?[5].text == "\(level.achievement.certain.achieved)")
      for row in table.rows where row[4] != "–" {
        #expect(
          Int(row[3].text).flatMap { weight in Int(row[4].text).map { $0 * weight } }
            == Int(row[5].text))
      }
    }
  }

  @Test("the shortest way up names its steps, and says at most where the time ran out")
  func lift() {
    var record = Record()
    record.act(
      .rate(.sample("4.4.a"), "P"), .rate(.sample("4.5.a"), "F"), .rate(.sample("7.a"), "L"))
    #expect(record.report.everything.contains("4.4.a from P to L"))
    #expect(record.report.everything.contains("would reach level 1. No way is shorter."))
    let hurried = Report(ledger: Record().ledger, protocols: record.protocols) { false }
    #expect(hurried.standards.first?.scoring?.lift?.isExact == false)
    #expect(hurried.everything.contains("At most 6 single steps would reach level 1."))
  }

  @Test("entries of a newer program withhold the level and everything that follows from it")
  func withheld() {
    var record = Record.partlyRated
    record.append(.unknown(type: "finding"))
    let report = record.report
    #expect(report.standards.allSatisfy { $0.scoring == nil })
    #expect(report.verdicts.map(\.level) == ["withheld"])
    #expect(report.verdicts.flatMap(\.reasons).isEmpty)
    #expect(report.everything.contains("1 entry of a newer program"))
    #expect(report.tables.allSatisfy { $0.total == nil })
    #expect(report.criteria.map(\.code) == ["P", "F", "NA", "–"])
  }

  @Test("of several standards the combined level is the lowest, and all links of the chain show")
  func combined() {
    var record = Record([.sample, .second])
    record.act(.rate(CriterionReference("iso-10001", "7.a"), "F"))
    let blocks = record.report.section(1)?.blocks ?? []
    #expect(
      blocks.contains(.paragraph("Combined level 0–2: the lowest of the standards on the chain.")))
    let links = blocks.flatMap { block -> [ChainDrawing.Link] in
      if case .chain(let chain) = block { chain.links } else { [] }
    }
    #expect(links.map(\.standard) == ["ISO 10001:2018", "ISO 10002:2018", nil, nil])
    #expect(links.map(\.level) == ["2", "0–2", "not assessed", "not assessed"])
  }

  @Test("a protocol that was not at hand is named, and the rest is reported")
  func missingProtocol() {
    let record = Record([.sample, .second])
    let report = Report(ledger: record.ledger, protocols: [.sample]) { true }
    #expect(report.standards.map(\.seal.id) == ["iso-10002"])
    #expect(report.everything.contains("iso-10001 1.0.0 belongs to the assessment"))
  }

  @Test("the reason for keeping a rating shows where nobody kept any evidence, and only then")
  func reasonWithoutEvidence() {
    var record = Record()
    record.act(
      .rate(.sample("4.4.a"), "F"), .rate(.sample("4.5.a"), "F"),
      .uphold(.sample("4.4.a"), reason: "Seen on the screen"))
    #expect(record.ledger.assessment.evidence.isEmpty)
    let entries = record.report.criteria
    #expect(entries[0].shortfall?.text.contains("Seen on the screen") == true)
    #expect(entries[1].shortfall == nil)
    let above = record.report.tables.filter { $0.caption.text.contains("asks for more behind") }
    #expect(above.flatMap(\.rows).map { $0[0] } == ["4.4.a"])
    #expect(above.flatMap(\.rows).map { $0.last } == ["Seen on the screen"])
  }

  @Test("page one names serious weaknesses before risks, and actions until they are verified")
  func pageOne() throws {
    var record = Record()
    // The same text seals to the same here, and so would name the same finding.
    let found: [(FindingKind, String)] = [
      (.risk, "a"), (.risk, "b"), (.risk, "c"), (.seriousWeakness, "d"),
    ]
    for (kind, text) in found {
      record.act(.add(.finding(Finding(kind: kind, text: text, criterion: nil))))
    }
    let finding = try #require(record.ledger.assessment.findings.last?.id)
    let day = try #require(Day("2026-05-01"))
    record.act(
      .add(.action(Action(finding: finding, text: "listed", owner: "TL", state: .done))),
      .add(
        .action(
          Action(
            finding: finding, text: "trained", state: .verified,
            verified: Verification(by: "KB", on: day)))))
    let facts = record.report.section(1)?.blocks.flatMap { block -> [ReportFact] in
      if case .facts(let facts) = block { facts } else { [] }
    }
    let values = facts?.compactMap(\.value?.text) ?? []
    #expect(values.count == 2)
    #expect(values.first == "d (F4)\na (F1)\nb (F2)")
    #expect(values.last == "listed: TL (A1)")
  }

  @Test("a text that was forgotten on purpose shows as removed")
  func removed() {
    var record = Record()
    record.append(
      .changed(
        .noted(.sample("4.4.a"), .report, from: nil, to: SealedText(commitment: "x", content: nil)))
    )
    #expect(record.report.criteria.first?.note == "(removed)")
  }

  @Test("a rating the scale does not know is shown as such and counts as unrated")
  func foreignRating() {
    var record = Record()
    record.append(.changed(.rated(.sample("4.4.a"), from: .unrated, to: .rated("Q"))))
    let entry = record.report.criteria.first
    #expect(entry?.standing == .unrated)
    #expect(entry?.meaning == "Rated Q, which the scale does not know: counted as not yet rated")
  }

  @Test("the same record gives the same report, in whatever order its events arrived")
  func deterministic() throws {
    let record = Record.partlyRated
    let shuffled = Ledger(record.ledger.events.reversed())
    let other = Report(ledger: shuffled, protocols: record.protocols) { true }
    #expect(other == record.report)
    #expect(try HTMLReport.text(other) == HTMLReport.text(record.report))
    #expect(MarkdownReport.text(other) == MarkdownReport.text(record.report))
  }
}

extension Report {
  /// Of a ledger without a single event.
  static let empty = Report(ledger: Ledger(), protocols: []) { true }
}
