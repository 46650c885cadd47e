extension Phrases {
  /// What a report says beside the words of the assessment and of its protocols.
  public struct Report: Sendable {
    public var title: String
    public var subtitle: String
    public var marks: Marks
    public var sections: Sections
    public var labels: Labels
    public var method: Method
    public var results: Results
    public var gates: Gates
    public var ways: Ways
    public var clauses: Clauses
    public var items: Items
    public var annex: Annex
    public var figures: Figures
    /// `12 March 2026`
    public var date: @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String
  }
}

extension Phrases.Report {
  /// What stands on every page.
  public struct Marks: Sendable {
    public var draft: String
    public var draftMeaning: String
    public var rehearsal: String
    public var rehearsalMeaning: String
    public var reportNumber: @Sendable (_ id: String) -> String
    public var issue: @Sendable (_ issue: String) -> String
    public var draftIssue: String
    /// Where nothing was filled in.
    public var notRecorded: String
    /// In place of a text or a name that was forgotten on purpose.
    public var removed: String
    public var end: String
  }

  /// Titles of the sections, in order.
  public struct Sections: Sendable {
    public var summary: String
    public var objectives: String
    public var findings: String
    public var nextLevel: String
    public var comparison: String
    public var clauses: String
    public var followUp: String
    public var annex: String
    public var contents: String
    public var numbered: @Sendable (_ number: Int, _ title: String) -> String
  }

  public struct Labels: Sendable {
    public var level: String
    public var whyNotHigher: String
    public var risks: String
    public var actions: String
    public var changes: String
    public var strengths: String
    public var opportunities: String
    public var actionPlan: String
    public var benchmark: String
    public var trend: String
    public var keyFigures: String
    public var diverging: String
    public var formerActions: String
    public var distribution: String
    public var note: String
    public var evidence: String
    public var clause: String
    public var criterion: String
    public var link: String
  }

  /// How the assessment came about.
  public struct Method: Sendable {
    public var objectives: String
    public var organisation: String
    public var site: String
    public var unit: String
    public var sector: String
    public var sizeBand: String
    public var scope: String
    public var exclusions: String
    public var kind: String
    public var kinds: @Sendable (_ kind: String) -> String
    public var independence: String
    public var team: String
    public var authors: String
    public var created: String
    public var lastEntry: String
    public var sampling: String
    public var obstacles: String
    public var confidentiality: String
    public var events: String
    public var criteria: String
    public var criteriaIntroduction: String
    public var standard: String
    public var `protocol`: String
    public var version: String
    public var checksum: String
    public var nature: @Sendable (_ nature: String) -> String
    public var missingProtocol: @Sendable (_ id: String, _ version: String) -> String
  }

  public struct Results: Sendable {
    /// `heading` nil where nothing is rated or nothing is open.
    public var level: @Sendable (_ interval: String, _ heading: String?) -> String
    /// A level that what is not yet rated cannot change.
    public var settledLevel: @Sendable (_ level: String) -> String
    public var noLevel: String
    public var withheldLevel: String
    public var withheld: @Sendable (_ events: Int) -> String
    public var notEstablished: String
    /// While what is unrated can still decide for a level.
    public var nothingCertain: String
    public var holdsNow: @Sendable (_ level: Int, _ name: String) -> String
    public var combined: @Sendable (_ level: String) -> String
    public var combinedSkips: @Sendable (_ standards: String) -> String
    public var outsideCombined: @Sendable (_ standards: String) -> String
    public var notAssessed: String
    public var links: @Sendable (_ chain: String) -> String
    public var chain: String
    public var ladder: @Sendable (_ certain: Int, _ possible: Int, _ top: Int) -> String
    public var counts: @Sendable (_ rated: Int, _ applicable: Int, _ notApplicable: Int) -> String
    public var topReached: String
    public var nothingAgainst: @Sendable (_ level: Int) -> String
    public var undecided: @Sendable (_ criteria: Int, _ essentials: Int) -> String
    public var more: @Sendable (_ count: Int, _ section: Int) -> String
    public var legend: String
  }

  /// Why a gate does not let a level through, as a sentence.
  public struct Gates: Sendable {
    public var assessable: @Sendable (_ level: Int, _ share: String, _ needed: Int) -> String
    public var threshold: @Sendable (_ level: Int, _ share: String, _ needed: Int) -> String
    public var consolidation:
      @Sendable (_ level: Int, _ lower: String, _ share: String, _ needed: Int) -> String
    public var essential:
      @Sendable (_ criterion: String, _ rating: String, _ needed: String) -> String
    public var essentialUnrated: @Sendable (_ criterion: String, _ needed: String) -> String
    public var gaps: @Sendable (_ level: Int, _ weight: Int, _ of: Int, _ most: Int) -> String
    public var clause:
      @Sendable (_ clause: String, _ level: Int, _ share: String, _ needed: Int) -> String
    public var missingPoints: @Sendable (_ points: Int) -> String
    public var name: @Sendable (_ gate: String) -> String
    public var points: @Sendable (_ points: Int) -> String
  }

  /// The next level, and how firm the one that holds is.
  public struct Ways: Sendable {
    public var between: @Sendable (_ level: Int) -> String
    public var settled: String
    public var open: String
    public var shortest: String
    public var steps: @Sendable (_ steps: Int, _ level: Int, _ isExact: Bool) -> String
    public var raise: @Sendable (_ criterion: String, _ from: String, _ to: String) -> String
    public var unratedStart: String
    public var arithmeticOnly: String
    public var unreachable: String
    public var margin: String
    public var marginIs: @Sendable (_ steps: Int, _ level: Int, _ gate: String) -> String
    public var noMargin: String
    public var aboutGate: @Sendable (_ gate: String, _ subject: String) -> String
  }

  public struct Clauses: Sendable {
    public var introduction: String
    public var profile: String
    public var profileColumns: (clause: String, achieved: String, rated: String)
    public var range: @Sendable (_ certain: String, _ possible: String) -> String
    public var headingFor: @Sendable (_ interval: String, _ soFar: String) -> String
    public var ratedOf: @Sendable (_ rated: Int, _ of: Int) -> String
    public var numbered: @Sendable (_ number: String, _ title: String) -> String
    public var criterionLevel: @Sendable (_ level: Int) -> String
    public var weight: @Sendable (_ weight: Int) -> String
    public var essential: @Sendable (_ needed: String) -> String
    public var alwaysApplicable: String
    public var notApplicable: String
    public var notRated: String
    public var unknownRating: @Sendable (_ code: String) -> String
    public var answeredBy: @Sendable (_ author: String, _ date: String, _ time: String) -> String
  }

  public struct Annex: Sendable {
    public var introduction: [String]
    public var scale: String
    public var scaleColumns: (code: String, points: String, name: String, evidence: String)
    public var evidence: @Sendable (_ rule: String) -> String
    public var thresholds: String
    public var thresholdColumns:
      (
        level: String, assessable: String, threshold: String, consolidation: String,
        essential: String, gaps: String, clauseFloor: String
      )
    public var readings: String
    public var readingColumns: (level: String, certain: String, soFar: String, possible: String)
    public var wholeRow: String
    public var levelSum: @Sendable (_ level: Int, _ name: String) -> String
    public var criteriaOf: @Sendable (_ level: Int) -> String
    public var sumColumns:
      (
        criterion: String, clause: String, rating: String, weight: String, points: String,
        product: String, most: String
      )
    public var total: String
    public var achievement: @Sendable (_ achieved: Int, _ of: Int, _ share: String) -> String
    public var noCriteria: String
    public var essentialMark: String
    public var gatesOf: @Sendable (_ level: Int) -> String
    public var gateColumns:
      (
        gate: String, about: String, measured: String, needed: String,
        result: String
      )
    public var passes: String
    public var fails: String
    public var atLeast: @Sendable (_ percent: String) -> String
    public var atMost: @Sendable (_ percent: String) -> String
    public var ofWhole: @Sendable (_ share: String, _ achieved: Int, _ of: Int) -> String
    public var off: String
    public var verdict: @Sendable (_ level: String, _ top: Int) -> String
    public var heldByOneEssential: @Sendable (_ level: Int, _ criterion: String) -> String
    public var certainReading: String
    public var notApplicableShare: @Sendable (_ share: String, _ ifLowest: String) -> String
    public var aboutLevel: @Sendable (_ level: String) -> String
  }
}
