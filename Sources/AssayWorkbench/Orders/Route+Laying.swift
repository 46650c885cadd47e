import AssayCore
import Phrases

extension Walk {
  /// The route in use: each standard's own by clauses, else one through all of them.
  var route: Route { orderedRoute ?? clauseRoutes[standardIndex] }

  var spot: Route.Spot { Route.Spot(standard: standardIndex, place: place) }

  /// Where the current criterion stands on the route.
  var position: Int { route.index(of: spot) ?? 0 }

  func answer(at spot: Route.Spot) -> Answer { standards[spot.standard].answers[spot.place] }
  func record(at spot: Route.Spot) -> CriterionRecord {
    standards[spot.standard].records[spot.place]
  }

  /// Lays the route out anew: the order was chosen, or what it is made of has changed.
  mutating func layRoute(_ phrases: Phrases) {
    wholeClauseRoutes = standards.enumerated().map { Route($0.element.layout, standard: $0.offset) }
    wholeOrderedRoute = nil
    if let groups = groups(phrases) {
      let route = Route(order, groups: groups + [rest(phrases)], standards: standards)
      if !route.spots.isEmpty { wholeOrderedRoute = route }
    }
    narrowRoutes()
  }

  /// Narrows the walk to what a filter holds; to everything where there is none.
  mutating func narrow(to filter: WalkFilter?) {
    self.filter = filter
    narrowRoutes()
  }

  private mutating func narrowRoutes() {
    clauseRoutes = wholeClauseRoutes
    orderedRoute = wholeOrderedRoute
    guard let spots = filter?.spots else { return }
    clauseRoutes = clauseRoutes.map { $0.keeping(spots) }
    orderedRoute = orderedRoute?.keeping(spots)
  }

  /// nil where every standard is walked by itself, clause by clause.
  private func groups(_ phrases: Phrases) -> [Route.Group]? {
    switch order {
    case .clause: return nil
    case .chain: return chainGroups
    case .session: return sessionGroups(phrases)
    case .whom: return peopleGroups
    case .host(let id):
      guard let host = hostOrders.first(where: { $0.id == id }) else { return nil }
      return host.stops.map { stop in
        Route.Group(
          lead: stop.number.text, title: stop.title, spots: stop.criteria.compactMap(spot(of:)))
      }
    }
  }

  /// What no group has: in a host's order that which is always assessed fresh.
  private func rest(_ phrases: Phrases) -> Route.Group {
    let title =
      switch order {
      case .host: phrases.orders.assessedFresh
      case .session: phrases.orders.notOnAgenda
      case .clause, .chain, .whom: phrases.orders.others
      }
    return Route.Group(lead: "", title: title, spots: chainGroups.flatMap(\.spots))
  }

  private var chainGroups: [Route.Group] {
    let chain = ChainLink.allCases
    let ordered = standards.indices.sorted { left, right in
      let links = [left, right].map { standards[$0].layout.source.chain }
      let places = links.map { chain.firstIndex(of: $0) ?? chain.count }
      return (places[0], left) < (places[1], right)
    }
    return ordered.map { index in
      let layout = standards[index].layout
      return Route.Group(
        lead: layout.briefName, title: layout.source.title,
        spots: layout.criteria.indices.map { Route.Spot(standard: index, place: $0) })
    }
  }

  private func sessionGroups(_ phrases: Phrases) -> [Route.Group] {
    assessment.agenda.map { session in
      Route.Group(
        lead: session.content.time?.text ?? "",
        title: session.content.title.content ?? phrases.walk.forgotten,
        spots: session.content.clauses.flatMap(spots(in:)))
    }
  }

  /// As few people as can answer everything: whoever can answer most of what is left comes next.
  private var peopleGroups: [Route.Group] {
    var open: [String: [Route.Spot]] = [:]
    var roles: [String] = []
    for spot in chainGroups.flatMap(\.spots) {
      for role in standards[spot.standard].layout.criteria[spot.place].ask {
        if open[role] == nil { roles.append(role) }
        open[role, default: []].append(spot)
      }
    }
    var groups: [Route.Group] = []
    var met: Set<Route.Spot> = []
    while true {
      var best: (role: String, spots: [Route.Spot])?
      for role in roles {
        let left = (open[role] ?? []).filter { !met.contains($0) }
        open[role] = left
        if left.count > best?.spots.count ?? 0 { best = (role, left) }
      }
      guard let best else { return groups }
      met.formUnion(best.spots)
      groups.append(Route.Group(lead: "", title: best.role, spots: best.spots))
    }
  }

  func spot(of reference: CriterionReference) -> Route.Spot? {
    guard
      let standard = standards.firstIndex(where: { $0.layout.source.id == reference.protocol }),
      let place = standards[standard].layout.index(of: reference.criterion)
    else { return nil }
    return Route.Spot(standard: standard, place: place)
  }

  /// The criteria at or below a clause.
  func spots(in clause: ClauseReference) -> [Route.Spot] {
    guard
      let standard = standards.firstIndex(where: { $0.layout.source.id == clause.protocol }),
      let line = standards[standard].layout.clauses.first(where: { $0.number == clause.clause })
    else { return [] }
    return line.criteria.map { Route.Spot(standard: standard, place: $0) }
  }
}
