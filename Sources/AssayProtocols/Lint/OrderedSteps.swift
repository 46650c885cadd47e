import AssayCore

/// Steps of a rubric ask for more from one to the next, and no value fits two of them or none:
/// "fewer than 75 %" is followed by "at least 75 %". Looks at steps that each set one bound in the
/// same unit. English only.
enum OrderedSteps: LintRule {
  static let name = "step-order"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    guard subject.isEnglish else { return [] }
    return subject.protocol.allCriteria.flatMap { criterion in
      let steps = subject.protocol.scale.ratings.compactMap { rating in
        criterion.rubric[rating.code].map { Step(code: rating.code, bounds: Bound.all(in: $0)) }
      }
      return zip(steps, steps.dropFirst()).compactMap { lower, upper in
        fault(lower, upper).map { fault in
          warning(
            .step(criterion.id, upper.code), in: subject,
            "“\(fault.lower.words)” in step \(lower.code) of \(criterion.id) and "
              + "“\(fault.upper.words)” in step \(upper.code) \(fault.kind.rawValue).",
            mend: fault.kind.mend)
        }
      }
    }
  }

  private struct Step {
    var code: RatingCode
    var bounds: [Bound]

    /// The only bound in that unit; nil where there is none or more.
    func only(_ unit: Bound.Unit) -> Bound? {
      let own = bounds.filter { $0.unit == unit }
      return own.count == 1 ? own.first : nil
    }
  }

  private enum Kind: String {
    case falls = "ask for less as the rating rises"
    case overlap = "fit one and the same case"
    case gap = "leave a case between them that fits neither"

    var mend: String {
      switch self {
      case .falls: "Let each step ask for more than the one below."
      case .overlap, .gap: "Let one step end where the next begins."
      }
    }
  }

  private static func fault(
    _ lower: Step, _ upper: Step
  ) -> (kind: Kind, lower: Bound, upper: Bound)? {
    for unit in lower.bounds.map(\.unit) where unit != .count(of: "") {
      guard let below = lower.only(unit), let above = upper.only(unit), !below.isUniversal,
        !above.isUniversal,
        let kind = kind(below, above)
      else { continue }
      return (kind, below, above)
    }
    return nil
  }

  private static func kind(_ below: Bound, _ above: Bound) -> Kind? {
    let distance: Int
    switch (below.side, above.side) {
    case (.floor, .floor): return above.limit < below.limit ? .falls : nil
    case (.ceiling, .ceiling): return nil
    case (.ceiling, .floor): distance = above.limit - below.limit
    case (.floor, .ceiling): distance = below.limit - above.limit
    }
    if distance <= 0 { return .overlap }
    return distance > below.grain ? .gap : nil
  }
}
