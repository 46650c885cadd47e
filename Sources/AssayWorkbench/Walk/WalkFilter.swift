import AssayCore
import Phrases

/// The words the walk is filtered by, and the criteria that had them when it was asked for: what is
/// rated meanwhile stays where it is.
struct WalkFilter: Sendable {
  let words: String
  let spots: Set<Route.Spot>
}

extension Model {
  mutating func askFilter() -> [Effect] {
    begin(.filter, with: "")
    return []
  }

  /// Walks only the criteria that hold all the words from now on; all of them again where there are
  /// none.
  mutating func filter(by text: String) -> [Effect] {
    guard let walk else { return [] }
    let phrases = phrases
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else {
      guard walk.filter != nil else { return [] }
      self.walk?.narrow(to: nil)
      say(phrases.status.allShown)
      return []
    }
    let all = walk.standards.indices.flatMap { index in
      walk.standards[index].layout.criteria.indices.map { Route.Spot(standard: index, place: $0) }
    }
    let spots = all.filter { spot in
      walk.holds(words, at: spot, includingPrivate: !walk.isResultHidden, phrases)
    }
    guard !spots.isEmpty else {
      refuse(phrases.status.noMatch(text))
      return []
    }
    self.walk?.narrow(to: WalkFilter(words: words.joined(separator: " "), spots: Set(spots)))
    self.walk?.goToFiltered()
    if let sentence = filterSentence { say(sentence) }
    return []
  }

  /// Leaves out of the filter what only a private note has brought into it.
  mutating func filterOutPrivate() {
    guard let walk, let filter = walk.filter else { return }
    let words = filter.words.split(separator: " ")
    let phrases = phrases
    let spots = filter.spots.filter { spot in
      !walk.holds(words, at: spot, includingPrivate: true, phrases)
        || walk.holds(words, at: spot, includingPrivate: false, phrases)
    }
    guard spots != filter.spots else { return }
    self.walk?.narrow(to: spots.isEmpty ? nil : WalkFilter(words: filter.words, spots: spots))
    self.walk?.goToFiltered()
  }

  /// `12 of 59: weekends`; nil where nothing is filtered.
  var filterSentence: String? {
    guard let walk, let filter = walk.filter else { return nil }
    return phrases.walk.filtered(walk.route.spots.count, walk.criteriaOnRoute, filter.words)
  }
}

extension Walk {
  fileprivate func holds(
    _ words: [Substring], at spot: Route.Spot, includingPrivate: Bool, _ phrases: Phrases
  ) -> Bool {
    let text = filterableText(at: spot, includingPrivate: includingPrivate, phrases)
    return words.allSatisfy { text.holds($0) }
  }

  /// What the filter looks through, in lower case: number, heading, text, notes, and the rating in
  /// words.
  private func filterableText(
    at spot: Route.Spot, includingPrivate: Bool, _ phrases: Phrases
  ) -> String {
    let layout = standards[spot.standard].layout
    let criterion = layout.criteria[spot.place]
    let rating =
      switch record(at: spot).response {
      case .unrated: phrases.level.unrated
      case .notApplicable: phrases.walk.notApplicable
      case .rated(let code):
        layout.source.scale.ratings.first { $0.code == code }?.name ?? code.text
      }
    let texts =
      [
        criterion.id.text, layout.clause(of: spot.place).title,
        criterion.text,
        rating,
      ]
      + record(at: spot).writtenTexts(includingPrivate: includingPrivate)
    return texts.joined(separator: "\n").lowercased()
  }

  /// How many criteria the route would have unfiltered.
  var criteriaOnRoute: Int {
    orderedRoute == nil
      ? layout.criteria.count : standards.reduce(0) { $0 + $1.layout.criteria.count }
  }

  /// Onto the filtered route: from a criterion that it leaves out to the next one that it has, in the
  /// next standard that has one.
  fileprivate mutating func goToFiltered() {
    guard let filter, !filter.spots.contains(spot) else { return }
    let here = spot
    let inStandard = route.spots.first { $0.standard == here.standard && $0.place > here.place }
    if let next = inStandard ?? route.spots.first {
      step(to: next)
    } else if let standard = nextStandard {
      go(toStandard: standard)
    }
  }

  /// The next standard with anything to be walked in it; nil where there is no other.
  var nextStandard: Int? {
    let others = (1..<max(standards.count, 1)).map { (standardIndex + $0) % standards.count }
    guard let filter else { return others.first }
    return others.first { index in filter.spots.contains { $0.standard == index } }
  }

  /// To where one was in a standard; to the first of its criteria on the route, where the filter leaves
  /// that out.
  mutating func go(toStandard index: Int) {
    let spot = Route.Spot(standard: index, place: places[index])
    guard let filter, !filter.spots.contains(spot) else {
      standardIndex = index
      page = 0
      return
    }
    let route = orderedRoute ?? clauseRoutes[index]
    if let first = route.spots.first(where: { $0.standard == index }) { step(to: first) }
  }
}
