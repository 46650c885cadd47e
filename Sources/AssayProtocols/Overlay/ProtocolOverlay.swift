import AssayCore

/// A protocol's texts in another language, by the ids of the protocol: `Protocols/<id>/nb.yaml`.
///
/// Holds texts only. Nothing in it takes part in scoring.
public struct ProtocolOverlay: Equatable, Sendable {
  public var `protocol`: ProtocolID
  /// The version of the protocol that was translated.
  public var version: SemanticVersion
  /// A BCP 47 code such as `nb`, also the file's name.
  public var language: String
  public var title: String
  public var summary: String
  public var scale: [RatingCode: Term]
  public var levels: [Int: Term]
  /// Headings.
  public var clauses: [ClauseNumber: String]
  public var criteria: [CriterionID: Wording]

  /// A rating or a level. An empty text is one that is not translated.
  public struct Term: Equatable, Sendable {
    public var name: String
    public var meaning: String

    public init(name: String = "", meaning: String = "") {
      self.name = name
      self.meaning = meaning
    }
  }

  /// A criterion. An empty text or list is one that is not translated.
  public struct Wording: Equatable, Sendable {
    /// Which wording was translated; nil until it is stamped.
    public var of: WordingStamp?
    public var text: String
    public var rubric: [RatingCode: String]
    public var look: [String]
    public var ask: [String]

    public init(
      of: WordingStamp? = nil, text: String = "", rubric: [RatingCode: String] = [:],
      look: [String] = [], ask: [String] = []
    ) {
      self.of = of
      self.text = text
      self.rubric = rubric
      self.look = look
      self.ask = ask
    }
  }

  public init(
    protocol: ProtocolID, version: SemanticVersion, language: String, title: String = "",
    summary: String = "", scale: [RatingCode: Term] = [:], levels: [Int: Term] = [:],
    clauses: [ClauseNumber: String] = [:], criteria: [CriterionID: Wording] = [:]
  ) {
    self.protocol = `protocol`
    self.version = version
    self.language = language
    self.title = title
    self.summary = summary
    self.scale = scale
    self.levels = levels
    self.clauses = clauses
    self.criteria = criteria
  }

  /// Whether this criterion's translation is one of exactly its present wording.
  public func isCurrent(_ criterion: Criterion, on scale: Scale) -> Bool {
    criteria[criterion.id]?.of == WordingStamp(of: criterion, on: scale)
  }
}
