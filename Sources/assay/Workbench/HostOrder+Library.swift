import AssayCore
import AssayProtocols
import AssayWorkbench

extension HostOrder {
  /// The criteria of all protocols in the order of one host's clauses. A criterion comes where the
  /// host reaches it first.
  init(_ host: HostStandard, _ protocols: [AssessmentProtocol]) {
    let walks = protocols.map { ($0.id, HostWalk(of: $0, along: host)) }
    let stops = host.allClauses.compactMap { clause -> Stop? in
      let criteria = walks.flatMap { id, walk in
        walk.stops.filter { $0.number == clause.number }.flatMap(\.criteria)
          .map { CriterionReference(id, $0) }
      }
      return criteria.isEmpty
        ? nil : Stop(number: clause.number, title: clause.title, criteria: criteria)
    }
    self.init(id: host.id, title: Self.shortTitle(of: host), stops: stops)
  }

  /// `ISO 9001:2015`, from a title that goes on in words.
  private static func shortTitle(of host: HostStandard) -> String {
    let words = host.title.split(separator: " ")
    guard let number = words.firstIndex(where: { $0.contains(where: \.isNumber) }) else {
      return host.title
    }
    let name = words[...number].joined(separator: " ")
    return host.edition.isEmpty ? name : "\(name):\(host.edition)"
  }
}
