import AssayCore

/// The words a sheet adds to what the protocol says. English unless others are handed in.
public struct ProtocolSheetLabels: Sendable {
  public var organisation = "Organisation"
  public var site = "Site"
  public var date = "Date"
  public var assessor = "Assessor"
  public var `protocol` = "Protocol"
  public var language = "Language"
  public var chain = "Chain"
  public var criteria = "Criteria"
  public var scale = "Scale"
  public var levels = "Levels"
  public var level = "Level"
  public var weight = "weight"
  public var essential = "essential"
  public var alwaysApplicable = "always applicable"
  public var notApplicable = "not applicable, because"
  public var look = "Look"
  public var ask = "Ask"
  public var related = "See also"
  public var hosts = "Hosts"
  public var seen = "Seen"
  public var note = "Note"
  public var arithmetic = "How a level comes about"
  public var result = "Result"
  public var levelReached = "Level reached"
  public var chainNames: [ChainLink: String] = [
    .promise: "promise", .complaint: "complaint", .escalation: "escalation",
    .feedback: "feedback", .support: "support", .whole: "the whole chain",
  ]
  /// The rules of scoring, one sentence each.
  public var rules: @Sendable (_ maximum: Int) -> [String] = Self.englishRules
  public var gate: @Sendable (SheetGate) -> String = Self.english
  /// What is to be filled in for a level: points achieved, of how many, and how many it needs.
  public var tally: @Sendable (_ level: Int, SheetFigure) -> String = { level, figure in
    "Level \(level): achieved ________ of \(figure.whole) points, needs \(figure.part) where all apply"
  }

  public init() {}

  /// Those of the language, by its first part; English for one that has none.
  public init(language: String) {
    self.init()
    if ["nb", "nn", "no"].contains(String(language.prefix { $0 != "-" })) {
      self = .norwegian
    }
  }

  private static let englishRules: @Sendable (Int) -> [String] = { maximum in
    [
      "A rating brings its points times the weight of its criterion. What is not applicable is left "
        + "out on both sides.",
      "Achievement is the points reached divided by the points to be had, weight × \(maximum), in "
        + "percent. Nothing is rounded before it is compared.",
      "A level holds when it and each lower one pass all their gates. Below level 1 stands level 0, "
        + "not yet established.",
    ]
  }

  private static let english: @Sendable (SheetGate) -> String = { gate in
    switch gate {
    case .assessable(let percent, let figure):
      "At least \(percent) % of its weight is applicable: \(figure.part) of \(figure.whole)."
    case .threshold(let percent, let figure):
      "Its own criteria achieve at least \(percent) %: \(figure.part) of \(figure.whole) points "
        + "where all apply."
    case .consolidation(let percent, let lower):
      "The criteria of each lower level achieve at least \(percent) %: "
        + lower.map { "level \($0.level): \($0.figure.part) of \($0.figure.whole)" }
        .joined(separator: "; ") + "."
    case .essential(let code, let ids):
      "Every essential has at least \(code): \(ids.joined(separator: ", "))."
    case .gaps(let percent, let lowest, let figure):
      "Criteria at \(lowest) carry at most \(percent) % of its applicable weight: \(figure.part) of "
        + "\(figure.whole)."
    case .clauseFloor(let percent, let clauses):
      "In each top-level clause the criteria up to this level achieve at least \(percent) %: "
        + clauses.map { "clause \($0.number): \($0.figure.part) of \($0.figure.whole)" }
        .joined(separator: "; ") + "."
    }
  }
}
