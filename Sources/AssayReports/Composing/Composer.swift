import AssayCore
import Phrases

/// Puts an assessment into words, section by section.
struct Composer {
  let ledger: Ledger
  let standards: [StandardResult]
  /// Protocols that the assessment names and nobody brought.
  let missing: [ProtocolSeal]
  let phrases: Phrases.Report

  init(
    ledger: Ledger, standards: [StandardResult], missing: [ProtocolSeal], language: Language
  ) {
    self.ledger = ledger
    self.standards = standards
    self.missing = missing
    phrases = language.phrases.report
  }

  var assessment: Assessment { ledger.assessment }
  var isWithheld: Bool { assessment.unknownEvents > 0 }

  var head: ReportHead {
    var marks = [
      ReportHead.Mark(
        name: text(phrases.marks.draft), meaning: text(phrases.marks.draftMeaning))
    ]
    if assessment.kind == .rehearsal {
      marks.append(
        ReportHead.Mark(
          name: text(phrases.marks.rehearsal), meaning: text(phrases.marks.rehearsalMeaning)))
    }
    return ReportHead(
      id: text(String(assessment.id.text.prefix(12))),
      issue: text(phrases.marks.draftIssue),
      organisation: plan(.organisation) ?? text(phrases.marks.notRecorded),
      title: text(phrases.title), subtitle: text(phrases.subtitle), marks: marks)
  }

  var sections: [ReportSection] {
    let titles = phrases.sections
    let parts: [(String, [ReportBlock])] = [
      (titles.summary, summary),
      (titles.objectives, objectives),
      (titles.findings, findings),
      (titles.nextLevel, nextLevel),
      (titles.comparison, comparison),
      (titles.clauses, clauseByClause),
      (titles.followUp, followUp),
      (titles.annex, annex),
    ]
    return parts.enumerated().map { place, part in
      ReportSection(number: place + 1, title: text(part.0), blocks: part.1)
    }
  }
}

// What every section says the same way.
extension Composer {
  func text(_ raw: String) -> ReportText { ReportText(raw) }

  /// A text that was sealed: itself, or that it was removed; nil where there is none.
  func text(_ sealed: SealedText?) -> ReportText? {
    guard let sealed else { return nil }
    let shown = text(sealed.content ?? phrases.marks.removed)
    return shown.isEmpty ? nil : shown
  }

  func plan(_ field: PlanField) -> ReportText? { text(assessment.plan[field]) }

  func date(_ time: Timestamp) -> String { date(time.date) }

  /// A date as events write it, `2026-03-12`, as the language writes it.
  func date(_ date: String) -> String {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? phrases.date(parts[0], parts[1], parts[2]) : date
  }

  func name(of standard: StandardResult) -> ReportText { text(standard.protocol.shortName) }

  /// The standard and its title, where the one does not say the other.
  func heading(of standard: StandardResult) -> ReportText {
    let home = standard.protocol
    let named = home.standard != nil && !home.title.isEmpty
    return text(named ? phrases.clauses.numbered(home.shortName, home.title) : home.shortName)
  }

  func missingFacts(_ names: [String]) -> ReportBlock {
    .facts(names.map { ReportFact(text($0), nil) })
  }

  /// `0–2, heading for 1`, or why there is no level.
  func levelText(_ standard: StandardResult) -> ReportText {
    guard let score = standard.scoring?.score else { return text(phrases.results.withheldLevel) }
    guard let interval = score.interval else { return text(phrases.results.noLevel) }
    if interval.certain != interval.possible {
      return text(
        phrases.results.level(score.levelText, interval.headingFor.map { "\($0)" }))
    }
    return text(
      score.isComplete ? score.levelText : phrases.results.settledLevel(score.levelText))
  }

  func countsText(_ standard: StandardResult) -> ReportText {
    var counts = AnswerCounts(rated: 0, unrated: 0, notApplicable: 0)
    for result in standard.criteria {
      switch result.answer {
      case .rated: counts.rated += 1
      case .unrated: counts.unrated += 1
      case .notApplicable: counts.notApplicable += 1
      }
    }
    return text(phrases.results.counts(counts.rated, counts.applicable, counts.notApplicable))
  }

  /// `64.9 %`, or a dash where there is nothing to share.
  func share(_ achievement: Achievement) -> String {
    achievement.fraction.map { "\($0.percentage(in: phrases)) %" } ?? "–"
  }

  func code(at position: Int, in home: AssessmentProtocol) -> String {
    home.scale.ratings.indices.contains(position)
      ? home.scale.ratings[position].code.text : "–"
  }

  /// The lowest rating worth that many points, or the points where the scale has none.
  func neededRating(_ points: Int, in home: AssessmentProtocol) -> String {
    home.scale.ratings.first { $0.points >= points }?.code.text ?? phrases.gates.points(points)
  }
}
