import AssayCore
import Cells

extension Model {
  /// The orders there are to walk in, the one in use marked.
  func ordersContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.orders.title, .heading)]
    let explanation = phrases.orders.explanation(
      key(of: "next-criterion"), key(of: "previous-criterion"), key(of: "next-unrated"))
    content.head += StyledLine.wrapped(explanation, width: width, style: .dim)
    content.head.append(.empty)
    for order in orders(walk) {
      var line = StyledLine(name(of: order, walk), .emphasis)
      if order == walk.route.order { line.add("  " + phrases.orders.inUse, .success) }
      content.rows.append(
        SheetRow(
          lines: [line]
            + StyledLine.wrapped(meaning(of: order, walk), width: width, indent: 2, style: .dim),
          subject: .order(order)))
    }
    return content
  }

  private func orders(_ walk: Walk) -> [WalkingOrder] {
    [.clause, .chain, .session, .whom] + walk.hostOrders.map { .host($0.id) }
  }

  func name(of order: WalkingOrder, _ walk: Walk) -> String {
    switch order {
    case .clause: phrases.orders.clause
    case .chain: phrases.orders.chain
    case .session: phrases.orders.session
    case .whom: phrases.orders.whom
    case .host(let id):
      phrases.orders.host(walk.hostOrders.first { $0.id == id }?.title ?? id)
    }
  }

  private func meaning(of order: WalkingOrder, _ walk: Walk) -> String {
    switch order {
    case .clause: return phrases.orders.clauseMeaning(key(of: "next-standard"))
    case .chain: return phrases.orders.chainMeaning
    case .session:
      return walk.assessment.agenda.isEmpty
        ? phrases.orders.noSessions(key(of: "agenda")) : phrases.orders.sessionMeaning
    case .whom: return phrases.orders.whomMeaning
    case .host(let id):
      guard let host = walk.hostOrders.first(where: { $0.id == id }) else { return "" }
      let met = host.stops.reduce(0) { $0 + $1.criteria.count }
      let all = walk.standards.reduce(0) { $0 + $1.layout.criteria.count }
      return phrases.orders.hostMeaning(met, all - met)
    }
  }

  mutating func openOrders() -> [Effect] {
    _ = open(.orders)
    if let walk, let row = orders(walk).firstIndex(of: walk.order) {
      self.walk?.sheet?.selected = row
    }
    return walk?.hostOrders.isEmpty == true ? [.findHostOrders] : []
  }

  mutating func chooseOrder() -> [Effect] {
    guard case .order(let order) = chosen, let walk else { return [] }
    if order == .session, walk.assessment.agenda.isEmpty {
      refuse(phrases.orders.noSessions(key(of: "agenda")))
      return []
    }
    let phrases = phrases
    self.walk?.sheet = nil
    self.walk?.order = order
    self.walk?.layRoute(phrases)
    say(phrases.orders.chosen(name(of: order, walk)))
    return walk.readOnly == nil ? [.remember(.order, order.text)] : []
  }

  mutating func takeHostOrders(_ orders: [HostOrder]) {
    let phrases = phrases
    walk?.hostOrders = orders
    if walk?.order.isHost == true { walk?.layRoute(phrases) }
  }
}
