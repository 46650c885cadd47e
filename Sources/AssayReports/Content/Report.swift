import AssayCore
import Phrases

/// Everything a report says, in the chosen language and in the order it is read; a writer for each
/// format only lays it out.
///
/// A pure value made from the record of an assessment. It has no clock: every date comes from an
/// event, so the same record gives the same report, byte for byte. Private notes and loose notes
/// are not in it, so no format can let them out.
///
///     let report = Report(ledger: ledger, protocols: protocols) { clock.now < deadline }
///     let page = try HTMLReport.text(report)
public struct Report: Equatable, Sendable {
  public var language: Language
  public var head: ReportHead
  /// The figures behind the words, for formats that calculate: in the assessment's own order.
  public var standards: [StandardResult]
  /// Events of a newer program. Above zero no standard has a scoring.
  public var unknownEvents: Int
  /// Sections 1 to 8, with the numbers that a report always has.
  public var sections: [ReportSection]

  /// Makes the report of an assessment that nobody has signed off: a draft.
  ///
  /// - Parameters:
  ///   - protocols: The protocols the assessment was opened with. One that is missing is named in
  ///     the report and left out; one that the assessment does not name is ignored.
  ///   - language: Of the report's own sentences; protocol texts come as they are.
  ///   - liftBudget: False once the search for the shortest way up has taken long enough, over all
  ///     standards together; the report then says "at most". For bytes that never differ, bring one
  ///     that counts its calls.
  public init(
    ledger: Ledger, protocols: [AssessmentProtocol], language: Language = .english,
    liftBudget: () -> Bool
  ) {
    let assessment = ledger.assessment
    var standards: [StandardResult] = []
    var missing: [ProtocolSeal] = []
    for seal in assessment.protocols {
      if let home = protocols.first(where: { $0.id == seal.id }) {
        standards.append(
          StandardResult(home, seal: seal, assessment: assessment, liftBudget: liftBudget))
      } else {
        missing.append(seal)
      }
    }
    let composer = Composer(
      ledger: ledger, standards: standards, missing: missing, language: language)
    self.language = language
    self.standards = standards
    unknownEvents = assessment.unknownEvents
    head = composer.head
    sections = composer.sections
  }
}

/// What stands on every page.
public struct ReportHead: Equatable, Sendable {
  /// The beginning of the document's id, so that a page can be traced to its record.
  public var id: ReportText
  public var issue: ReportText
  public var organisation: ReportText
  public var title: ReportText
  public var subtitle: ReportText
  /// What makes the report less than final, and what that means: DRAFT, REHEARSAL.
  public var marks: [Mark]

  public struct Mark: Equatable, Sendable {
    public var name: ReportText
    public var meaning: ReportText

    public init(name: ReportText, meaning: ReportText) {
      self.name = name
      self.meaning = meaning
    }
  }
}
