/// A standard as data: clauses, criteria, scale and levels. What an assessment is rated against.
public struct AssessmentProtocol: Equatable, Sendable {
  public var id: ProtocolID
  public var version: SemanticVersion
  public var standard: StandardReference?
  /// The language the texts are written in, as a BCP 47 code such as `en`.
  public var language: String
  public var title: String
  public var chain: ChainLink
  public var summary: String
  public var scale: Scale
  /// Levels 1 to the highest, ascending.
  public var levels: [Level]
  public var clauses: [Clause]

  public init(
    id: ProtocolID, version: SemanticVersion, standard: StandardReference? = nil,
    language: String = "en", title: String = "", chain: ChainLink = .whole, summary: String = "",
    scale: Scale, levels: [Level], clauses: [Clause]
  ) {
    self.id = id
    self.version = version
    self.standard = standard
    self.language = language
    self.title = title
    self.chain = chain
    self.summary = summary
    self.scale = scale
    self.levels = levels
    self.clauses = clauses
  }

  /// Every criterion in protocol order: depth first, a clause's own criteria before its sub-clauses.
  public var allCriteria: [Criterion] { clauses.flatMap(\.allCriteria) }

  /// What people call it: the standard's reference where there is one, else the title.
  public var shortName: String { standard?.reference ?? title }
}

/// The published standard behind a protocol.
public struct StandardReference: Equatable, Sendable {
  /// Such as `ISO 10002:2018`.
  public var reference: String
  public var nature: Nature

  public enum Nature: String, Sendable, CaseIterable { case guidance, requirements }

  public init(reference: String, nature: Nature) {
    self.reference = reference
    self.nature = nature
  }
}

/// Where a protocol stands in the chain of customer satisfaction.
public enum ChainLink: String, Sendable, CaseIterable {
  case promise, complaint, escalation, feedback, support, whole

  /// False for protocols that have a level of their own but no say in the combined one.
  public var countsForCombinedLevel: Bool {
    switch self {
    case .promise, .complaint, .escalation, .feedback: true
    case .support, .whole: false
    }
  }
}

/// `major.minor.patch`: changed score or criteria raise the first, changed text the second.
public struct SemanticVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var major: Int
  public var minor: Int
  public var patch: Int

  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `1.0.0`; nil for anything but three plain numbers of at most nine digits.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count <= 9 && part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  public var description: String { "\(major).\(minor).\(patch)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension AssessmentProtocol {
  /// The criterion of that id, nil where there is none.
  public func criterion(_ id: CriterionID) -> Criterion? {
    func search(_ clauses: [Clause]) -> Criterion? {
      for clause in clauses {
        if let found = clause.criteria.first(where: { $0.id == id }) ?? search(clause.clauses) {
          return found
        }
      }
      return nil
    }
    return search(clauses)
  }

  /// The clause of that number, nil where there is none.
  public func clause(_ number: ClauseNumber) -> Clause? {
    func search(_ clauses: [Clause]) -> Clause? {
      for clause in clauses {
        if clause.number == number { return clause }
        if let found = search(clause.clauses) { return found }
      }
      return nil
    }
    return search(clauses)
  }
}
