import AssayCore

/// Which criteria look at the same thing from another standard's side. Whoever names whom, both see
/// each other.
///
/// An object: it never changes while a document is open.
final class RelatedCriteria: Sendable {
  private let spots: [[[Route.Spot]]]

  init(_ standards: [Standard]) {
    let indexes = Dictionary(
      standards.enumerated().map { ($0.element.layout.source.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var spots = standards.map { Array(repeating: [Route.Spot](), count: $0.layout.criteria.count) }
    func add(_ other: Route.Spot, to home: Route.Spot) {
      guard !spots[home.standard][home.place].contains(other) else { return }
      spots[home.standard][home.place].append(other)
    }
    for (index, standard) in standards.enumerated() {
      for (place, criterion) in standard.layout.criteria.enumerated() {
        let here = Route.Spot(standard: index, place: place)
        for reference in criterion.related {
          guard let other = indexes[reference.protocol], other != index,
            let there = standards[other].layout.index(of: reference.criterion)
          else { continue }
          add(Route.Spot(standard: other, place: there), to: here)
          add(here, to: Route.Spot(standard: other, place: there))
        }
      }
    }
    self.spots = spots
  }

  /// Those of the other standards of this assessment.
  subscript(spot: Route.Spot) -> [Route.Spot] {
    guard spots.indices.contains(spot.standard),
      spots[spot.standard].indices.contains(spot.place)
    else { return [] }
    return spots[spot.standard][spot.place]
  }
}
