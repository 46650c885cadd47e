import AssayCore

/// What stands where a rating is expected: a code of the scale, `NA` or `-`.
enum RatingWord: Equatable {
  case code(RatingCode)
  case notApplicable
  /// Nobody has decided, or no longer.
  case cleared

  /// NB: no scale has these two codes: reading a protocol refuses them.
  init(_ word: String) {
    switch word {
    case "NA": self = .notApplicable
    case "-": self = .cleared
    default: self = .code(RatingCode(word))
    }
  }

  func intent(on criterion: CriterionReference, reason: String) -> Intent {
    switch self {
    case .code(let code): .rate(criterion, code)
    case .notApplicable: .markNotApplicable(criterion, reason: reason)
    case .cleared: .clearRating(criterion)
    }
  }
}
