import AssayCore

/// A protocol's criteria in the order of a host standard's clauses, for an assessment that rides on
/// the host's audit, and those the host audit shows no evidence for.
///
/// Which criteria stand at which clause is the protocol's to say (`Criterion.hosts`).
public struct HostWalk: Equatable, Sendable {
  /// Clauses that criteria stand at, in the order of the host.
  public var stops: [Stop]
  /// Criteria without a counterpart in the host, in protocol order: always assessed fresh.
  public var assessedFresh: [CriterionID]

  public struct Stop: Equatable, Sendable {
    public var number: ClauseNumber
    public var title: String
    public var basis: HeadingBasis
    /// Whether ISO itself ties this clause to the standards of customer satisfaction.
    public var isMappedByISO: Bool
    /// Criteria met here for the first time, in protocol order.
    public var criteria: [CriterionID]
    /// Criteria met at an earlier stop, for which more evidence turns up here.
    public var again: [CriterionID]
  }

  public init(of value: AssessmentProtocol, along host: HostStandard) {
    var standing: [ClauseNumber: [CriterionID]] = [:]
    let criteria = value.allCriteria
    for criterion in criteria {
      for named in criterion.hosts where named.host == host.id {
        for number in named.clauses where standing[number]?.last != criterion.id {
          standing[number, default: []].append(criterion.id)
        }
      }
    }
    let byISO = Set(host.mappedByISO)
    var met: Set<CriterionID> = []
    stops = host.allClauses.compactMap { clause in
      guard let here = standing[clause.number] else { return nil }
      defer { met.formUnion(here) }
      return Stop(
        number: clause.number, title: clause.title, basis: clause.basis,
        isMappedByISO: byISO.contains(clause.number),
        criteria: here.filter { !met.contains($0) }, again: here.filter { met.contains($0) })
    }
    assessedFresh = criteria.map(\.id).filter { !met.contains($0) }
  }

  /// Every criterion once: clause by clause of the host, then what is assessed fresh.
  public var order: [CriterionID] { stops.flatMap(\.criteria) + assessedFresh }
}
