import AssayCore
import Cells

extension Model {
  mutating func step(by count: Int) -> [Effect] {
    guard let place = walk?.place, let criteria = walk?.layout.criteria.count else { return [] }
    let target = min(max(place + count, 0), max(criteria - 1, 0))
    if target == place {
      say(count > 0 ? phrases.status.lastCriterion : phrases.status.firstCriterion)
    }
    return move(to: target)
  }

  mutating func move(to index: Int) -> [Effect] {
    guard let standard = walk?.standardIndex, let criteria = walk?.layout.criteria.count else {
      return []
    }
    walk?.places[standard] = min(max(index, 0), max(criteria - 1, 0))
    return []
  }

  /// The first criterion of the next or previous clause that has any.
  mutating func stepClause(by direction: Int) -> [Effect] {
    guard let walk, walk.criterion != nil else { return [] }
    let homes = walk.layout.clauseOfCriterion
    let here = homes[walk.place]
    if direction > 0 {
      guard let next = homes.indices.first(where: { $0 > walk.place && homes[$0] != here }) else {
        say(phrases.status.lastCriterion)
        return []
      }
      return move(to: next)
    }
    let start = homes.firstIndex(of: here) ?? 0
    if start < walk.place { return move(to: start) }
    guard start > 0 else {
      say(phrases.status.firstCriterion)
      return []
    }
    return move(to: homes.firstIndex(of: homes[start - 1]) ?? 0)
  }

  /// The next criterion that nobody has rated, round the end to the top again.
  mutating func stepToUnrated() -> [Effect] {
    guard let walk else { return [] }
    let answers = walk.standard.answers
    let after = answers.indices.first { $0 > walk.place && answers[$0] == .unrated }
    guard let target = after ?? answers.firstIndex(of: .unrated), target != walk.place else {
      say(
        answers.contains(.unrated) ? phrases.status.lastCriterion : phrases.status.allRated)
      return []
    }
    if after == nil { say(phrases.status.nextUnratedIsBefore) }
    return move(to: target)
  }

  mutating func stepStandard() -> [Effect] {
    guard let walk else { return [] }
    self.walk?.standardIndex = (walk.standardIndex + 1) % walk.standards.count
    return []
  }

  mutating func askGoTo(_ key: Key) -> [Effect] {
    var field = TextField("", isMultiline: false, limit: 64)
    if case .character(let digit) = key, digit.isNumber { _ = field.handle(key) }
    walk?.entry = Entry(purpose: .goTo, field: field)
    return []
  }

  /// Goes to the criterion of that id, else to the first whose id begins so.
  mutating func goTo(_ text: String) {
    guard let walk else { return }
    let wanted = text.filter { !$0.isWhitespace }
    let ids = walk.layout.criteria.map(\.id.text)
    let target =
      ids.firstIndex(of: wanted)
      ?? ids.firstIndex { $0.hasPrefix(wanted + ".") }
      ?? ids.firstIndex { $0.hasPrefix(wanted) }
    if let target, !wanted.isEmpty {
      self.walk?.places[walk.standardIndex] = target
    } else {
      refuse(phrases.status.noSuchCriterion(wanted))
    }
  }
}
