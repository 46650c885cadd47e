import AssayCore
import Cells

/// The criteria in the order they are walked, once each, with the lines of the outline.
///
/// An object, so that the hundred questions of a frame copy nothing.
final class Route: Equatable, Sendable {
  /// A criterion by its standard and its place in it.
  struct Spot: Hashable, Sendable {
    var standard: Int
    var place: Int
  }

  /// A line of the outline: a clause, a session, a person to ask.
  struct Line: Sendable {
    /// What stands in front of the title, behind the blanks of its depth, with a blank after it.
    var lead: SafeText
    var title: SafeText
    /// 0 for what is always shown.
    var depth: Int
    /// The line of depth 0 this one stands under.
    var top: Int
    /// Where its criteria stand in `spots`, with those of the lines below it.
    var criteria: Range<Int>
    /// Where the criteria of the line alone stand.
    var own: Range<Int>
  }

  let order: WalkingOrder
  let spots: [Spot]
  let lines: [Line]
  /// The line that each spot stands in.
  let lineOfSpot: [Int]
  private let indexes: [[Int?]]

  init(_ order: WalkingOrder, spots: [Spot], lines: [Line]) {
    self.order = order
    self.spots = spots
    self.lines = lines
    var homes = Array(repeating: 0, count: spots.count)
    for (index, line) in lines.enumerated() {
      for spot in line.own { homes[spot] = index }
    }
    lineOfSpot = homes
    var indexes: [[Int?]] = []
    for (index, spot) in spots.enumerated() {
      while indexes.count <= spot.standard { indexes.append([]) }
      while indexes[spot.standard].count <= spot.place { indexes[spot.standard].append(nil) }
      indexes[spot.standard][spot.place] = index
    }
    self.indexes = indexes
  }

  /// True for the very same route, as long as nobody has laid it anew.
  static func == (one: Route, other: Route) -> Bool { one === other }

  /// The same route with only some of its criteria, and the lines that have any of them.
  func keeping(_ kept: Set<Spot>) -> Route {
    // How many are kept before each place.
    var before = [0]
    for spot in spots { before.append((before.last ?? 0) + (kept.contains(spot) ? 1 : 0)) }
    func narrowed(_ range: Range<Int>) -> Range<Int> {
      before[range.lowerBound]..<before[range.upperBound]
    }
    var places: [Int: Int] = [:]
    var lines: [Line] = []
    for (index, line) in self.lines.enumerated() where !narrowed(line.criteria).isEmpty {
      places[index] = lines.count
      var line = line
      line.top = places[line.top] ?? lines.count
      line.criteria = narrowed(line.criteria)
      line.own = narrowed(line.own)
      lines.append(line)
    }
    return Route(order, spots: spots.filter(kept.contains), lines: lines)
  }

  /// Where a criterion stands on the route; nil where the route leaves it out.
  func index(of spot: Spot) -> Int? {
    guard indexes.indices.contains(spot.standard),
      indexes[spot.standard].indices.contains(spot.place)
    else { return nil }
    return indexes[spot.standard][spot.place]
  }
}

extension Route {
  /// One standard by its clauses.
  convenience init(_ layout: StandardLayout, standard: Int) {
    self.init(
      .clause, spots: layout.criteria.indices.map { Spot(standard: standard, place: $0) },
      lines: layout.clauses.map { clause in
        Line(
          lead: clause.numberText, title: clause.titleText, depth: clause.depth, top: clause.top,
          criteria: clause.criteria, own: clause.own)
      })
  }

  /// A group of criteria under one heading.
  struct Group {
    var lead: String
    var title: String
    var spots: [Spot]
  }

  /// Groups one after the other, each criterion where it comes first, each group divided by
  /// standard. Groups without criteria of their own are left out.
  convenience init(_ order: WalkingOrder, groups: [Group], standards: [Standard]) {
    var spots: [Spot] = []
    var lines: [Line] = []
    var met: Set<Spot> = []
    for group in groups {
      let new = group.spots.filter { met.insert($0).inserted }
      guard !new.isEmpty else { continue }
      let top = lines.count
      let first = spots.count
      let hasRuns = standards.count > 1
      lines.append(
        Line(
          lead: SafeText(group.lead.isEmpty ? "" : group.lead + " "),
          title: SafeText(group.title), depth: 0, top: top,
          criteria: first..<(first + new.count),
          own: hasRuns ? first..<first : first..<(first + new.count)))
      while hasRuns, spots.count < first + new.count {
        let start = spots.count
        let standard = new[start - first].standard
        let run = new.dropFirst(start - first).prefix { $0.standard == standard }
        let range = start..<(start + run.count)
        lines.append(
          Line(
            lead: SafeText(" " + standards[standard].layout.briefName + " "), title: SafeText(),
            depth: 1, top: top, criteria: range, own: range))
        spots += run
      }
      if !hasRuns { spots += new }
    }
    self.init(order, spots: spots, lines: lines)
  }
}
