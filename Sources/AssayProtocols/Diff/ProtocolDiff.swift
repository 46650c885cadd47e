import AssayCore

/// What changed from one version of a protocol to another, and whether the version number says so.
public struct ProtocolDiff: Equatable, Sendable {
  public var oldVersion: SemanticVersion
  public var newVersion: SemanticVersion
  /// Head, scale, levels and clauses first, then criteria in the new order, then those that are gone.
  public var changes: [Change]

  /// One thing that changed.
  public struct Change: Equatable, Sendable {
    public var bearing: Bearing
    public var subject: Subject
    /// The key that changed, such as `weight`; nil where the subject came, went or moved as a whole.
    public var key: String?
    /// nil for what came.
    public var old: String?
    /// nil for what went.
    public var new: String?
  }

  /// What a change bears on, from little to much.
  public enum Bearing: Int, Comparable, Sendable, CaseIterable {
    /// Neither what is read nor what is scored: basis, principle, related criteria, hosts.
    case reference
    /// What people rate by.
    case text
    /// Which criteria there are and how they score.
    case score

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public enum Subject: Hashable, Sendable {
    case `protocol`
    case rating(RatingCode)
    case level(Int)
    case clause(ClauseNumber)
    case criterion(CriterionID)
    case step(CriterionID, RatingCode)
  }

  /// The greatest bearing; nil where nothing changed.
  public var bearing: Bearing? { changes.map(\.bearing).max() }

  /// Whether the version rose as far as the changes ask: a changed score raises the first number, a
  /// changed text the second, anything else the third.
  public var isVersionTrue: Bool {
    let old = oldVersion
    let new = newVersion
    switch bearing {
    case nil: return new >= old
    case .reference: return new > old
    case .text: return (new.major, new.minor) > (old.major, old.minor)
    case .score: return new.major > old.major
    }
  }

  /// The lowest version that says what changed.
  public var neededVersion: SemanticVersion {
    switch bearing {
    case nil: oldVersion
    case .reference: SemanticVersion(oldVersion.major, oldVersion.minor, oldVersion.patch + 1)
    case .text: SemanticVersion(oldVersion.major, oldVersion.minor + 1, 0)
    case .score: SemanticVersion(oldVersion.major + 1, 0, 0)
    }
  }

  /// Criteria whose words are mostly others now: rather a new claim under an old id.
  public var rewritten: [CriterionID]
}
