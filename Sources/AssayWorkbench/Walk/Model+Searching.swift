import AssayCore

extension Model {
  /// The next or previous criterion of the route whose texts or notes hold all the words searched
  /// for.
  mutating func stepMatch(by direction: Int) -> [Effect] {
    guard let walk else { return [] }
    let words = walk.searchWords.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return askSearch() }
    let spots = walk.route.spots
    let matches = spots.indices.filter { index in
      let text = walk.searchableText(at: spots[index])
      return words.allSatisfy { text.holds($0) }
    }
    guard let first = matches.first, let last = matches.last else {
      refuse(phrases.status.noMatch(walk.searchWords))
      return []
    }
    let here = walk.position
    let target =
      direction > 0
      ? matches.first { $0 > here } ?? first
      : matches.last { $0 < here } ?? last
    let number = (matches.firstIndex(of: target) ?? 0) + 1
    let isWrapped = direction > 0 ? target <= here : target >= here
    let counted = phrases.status.matches(number, matches.count)
    say(isWrapped && matches.count > 1 ? "\(counted), \(phrases.status.wrapped)" : counted)
    self.walk?.go(to: spots[target])
    return []
  }
}

extension Walk {
  /// Private notes stay out while they are hidden.
  fileprivate func searchableText(at spot: Route.Spot) -> String {
    let layout = standards[spot.standard].layout
    return layout.criteria[spot.place].searchableText(
      under: layout.clause(of: spot.place).title, record(at: spot),
      includingPrivate: !isResultHidden)
  }
}
