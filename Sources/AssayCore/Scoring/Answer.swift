/// What an assessor has said about one criterion. The three are distinct: an unrated criterion is
/// never the lowest rating, and nothing is pre-filled.
public enum Answer: Equatable, Sendable {
  /// Nobody has decided yet.
  case unrated
  /// A position on the protocol's scale, 0 for the lowest. A position the scale does not have
  /// counts as unrated.
  case rated(Int)
  /// Left out of the score altogether; the reason is kept with the assessment.
  case notApplicable
}
