/// The standards on the chain promise, complaint, escalation, feedback, each with its level.
public struct ChainDrawing: Equatable, Sendable {
  public var caption: ReportText
  /// How to read the steps.
  public var legend: ReportText
  public var links: [Link]

  public struct Link: Equatable, Sendable {
    /// The link's own name, such as "Complaint".
    public var name: ReportText
    /// The standard; nil where none of this link was assessed.
    public var standard: ReportText?
    /// `0–2`, or why there is none.
    public var level: ReportText
    /// The same as a drawing; nil where there is no level to draw.
    public var ladder: Ladder?
    /// False for standards beside the chain.
    public var isOnChain: Bool
  }

  /// Steps 1 to `top`: up to `certain` they hold, up to `possible` they still can.
  public struct Ladder: Equatable, Sendable {
    public var certain: Int
    public var possible: Int
    public var top: Int
    /// The drawing in words, for those who do not see it.
    public var words: ReportText
  }
}

/// What a managing director reads of one standard.
public struct StandardVerdict: Equatable, Sendable {
  public var standard: ReportText
  public var title: ReportText
  public var level: ReportText
  /// What the level that holds now means.
  public var meaning: ReportText
  public var counts: ReportText
  public var reasonsTitle: ReportText
  public var reasons: [ReportText]
}

/// How the top-level clauses of one standard stand.
public struct ClauseProfile: Equatable, Sendable {
  public var caption: ReportText
  public var columns: [ReportText]
  public var rows: [Row]

  public struct Row: Equatable, Sendable {
    public var clause: ReportText
    /// Certain and possible achievement in thousandths, cut off; nil where nothing is applicable.
    public var thousandths: ClosedRange<Int>?
    public var achieved: ReportText
    public var rated: ReportText
  }
}

/// One criterion with everything that was said about it.
public struct CriterionEntry: Equatable, Sendable {
  public var id: ReportText
  public var isEssential: Bool
  /// Level, weight, and what is special about it.
  public var marks: [ReportText]
  public var text: ReportText
  public var standing: Standing
  /// The rating's code, `NA`, or a dash.
  public var code: ReportText
  /// What the code means.
  public var meaning: ReportText
  /// The step of the rubric that the rating stands for, or the reason why it is not applicable.
  public var ground: ReportText?
  /// The note for the report, never the private one.
  public var note: ReportText?
  /// Who answered, and when.
  public var attribution: ReportText?
  /// What the rating rests on, and what was found here; a line each.
  public var evidence: [ReportText] = []
  public var findings: [ReportText] = []
  /// Where the rating asks for more behind it than there is: what, and why it stands.
  public var shortfall: ReportText?

  public enum Standing: String, Sendable { case rated, notApplicable, unrated }
}
