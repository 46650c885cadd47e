import AssayCore

/// A document as it came off the disk.
public struct OpenedDocument: Sendable {
  public var path: String
  /// The file's name without its folder.
  public var file: String
  public var ledger: Ledger
  /// In the order the assessment names them.
  public var protocols: [AssessmentProtocol]
  /// A sentence saying why nothing can be changed; nil where everything can.
  public var readOnly: String?
  public var drafts: [DraftField: String]
  public var habits: [Habit: String]
  public var isNew: Bool
  public var today: Day?

  public init(
    path: String, file: String, ledger: Ledger, protocols: [AssessmentProtocol],
    readOnly: String? = nil, drafts: [DraftField: String] = [:], habits: [Habit: String] = [:],
    isNew: Bool = false, today: Day? = nil
  ) {
    self.path = path
    self.file = file
    self.ledger = ledger
    self.protocols = protocols
    self.readOnly = readOnly
    self.drafts = drafts
    self.habits = habits
    self.isNew = isNew
    self.today = today
  }
}

/// A document as the list of assessments shows it.
public struct DocumentSummary: Equatable, Sendable {
  public var path: String
  public var file: String
  public var content: Content

  public enum Content: Equatable, Sendable {
    case assessment(Facts)
    /// A sentence that says what is wrong.
    case unreadable(String)
  }

  public struct Facts: Equatable, Sendable {
    public var organisation: String
    public var site: String?
    public var kind: AssessmentKind
    public var standards: [String]
    public var rated: Int
    public var applicable: Int
    /// Such as `1`, `0–2` or `–`, one a standard.
    public var levels: [String]
    /// `2026-03-12`
    public var changed: String
    /// `14:32:07`, for the order of one day's work.
    public var changedClock: String

    public init(
      organisation: String, site: String? = nil, kind: AssessmentKind, standards: [String],
      rated: Int, applicable: Int, levels: [String], changed: String, changedClock: String = ""
    ) {
      self.organisation = organisation
      self.site = site
      self.kind = kind
      self.standards = standards
      self.rated = rated
      self.applicable = applicable
      self.levels = levels
      self.changed = changed
      self.changedClock = changedClock
    }
  }

  public init(path: String, file: String, content: Content) {
    self.path = path
    self.file = file
    self.content = content
  }
}
