import AssayCore
import Cells

extension Model {
  mutating func step(by count: Int) -> [Effect] {
    guard let position = walk?.position, let spots = walk?.route.spots.count else { return [] }
    let target = min(max(position + count, 0), max(spots - 1, 0))
    if target == position {
      say(count > 0 ? phrases.status.lastCriterion : phrases.status.firstCriterion)
    }
    return move(to: target)
  }

  /// Goes to a place on the route.
  mutating func move(to index: Int) -> [Effect] {
    guard let route = walk?.route, !route.spots.isEmpty else { return [] }
    walk?.step(to: route.spots[min(max(index, 0), route.spots.count - 1)])
    return []
  }

  /// The first criterion of the next or previous line of the outline that has any.
  mutating func stepClause(by direction: Int) -> [Effect] {
    guard let walk, walk.criterion != nil else { return [] }
    let homes = walk.route.lineOfSpot
    let position = walk.position
    let here = homes[position]
    if direction > 0 {
      guard let next = homes.indices.first(where: { $0 > position && homes[$0] != here }) else {
        say(phrases.status.lastCriterion)
        return []
      }
      return move(to: next)
    }
    let start = homes.firstIndex(of: here) ?? 0
    if start < position { return move(to: start) }
    guard start > 0 else {
      say(phrases.status.firstCriterion)
      return []
    }
    return move(to: homes.firstIndex(of: homes[start - 1]) ?? 0)
  }

  /// The next criterion that nobody has rated, round the end to the top again.
  mutating func stepToUnrated() -> [Effect] {
    guard let walk else { return [] }
    let spots = walk.route.spots
    let position = walk.position
    func isUnrated(_ index: Int) -> Bool { walk.answer(at: spots[index]) == .unrated }
    let after = spots.indices.first { $0 > position && isUnrated($0) }
    guard let target = after ?? spots.indices.first(where: isUnrated), target != position else {
      if spots.indices.contains(position), isUnrated(position) {
        say(phrases.status.onlyUnrated)
      } else if let sentence = filterSentence {
        say(phrases.status.allFilteredRated(sentence))
      } else {
        say(walk.route.order == .clause ? phrases.status.allRated : phrases.orders.allRated)
      }
      return []
    }
    if after == nil { say(phrases.status.nextUnratedIsBefore) }
    return move(to: target)
  }

  mutating func stepStandard() -> [Effect] {
    if let next = walk?.nextStandard {
      walk?.go(toStandard: next)
    } else if let sentence = filterSentence {
      say(sentence)
    }
    return []
  }

  mutating func askGoTo(_ key: Key) -> [Effect] {
    var field = TextField("", isMultiline: false, limit: 64)
    if case .character(let digit) = key, digit.isNumber { _ = field.handle(key) }
    walk?.entry = Entry(purpose: .goTo, field: field)
    return []
  }

  /// Goes to the criterion of that id, else to the first whose id begins so. `10003:7` is clause 7 of
  /// ISO 10003.
  mutating func goTo(_ text: String) {
    guard let walk else { return }
    let named = StandardText(text, in: walk)
    let wanted = named.rest.filter { !$0.isWhitespace }
    let ids = walk.standards[named.standard].layout.criteria.map(\.id.text)
    let target =
      ids.firstIndex(of: wanted)
      ?? ids.firstIndex { $0.hasPrefix(wanted + ".") }
      ?? ids.firstIndex { $0.hasPrefix(wanted) }
    if let target, !wanted.isEmpty {
      self.walk?.go(to: Route.Spot(standard: named.standard, place: target))
    } else {
      refuse(phrases.status.noSuchCriterion(text))
    }
  }
}

/// `10003:7.2` divided into the standard it names and the rest; without a colon, the standard being
/// walked.
struct StandardText {
  var standard: Int
  var rest: String

  init(_ text: String, in walk: Walk) {
    standard = walk.standardIndex
    rest = text
    guard let colon = text.firstIndex(of: ":") else { return }
    let name = text[..<colon].filter { !$0.isWhitespace }.lowercased()
    let found = walk.standards.firstIndex { other in
      let layout = other.layout
      return [layout.briefName, layout.source.id.text, layout.shortName].contains {
        $0.lowercased() == name
      }
    }
    guard let found else { return }
    standard = found
    rest = String(text[text.index(after: colon)...])
  }
}
