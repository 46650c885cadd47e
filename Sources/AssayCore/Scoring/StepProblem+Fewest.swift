/// One way to meet the needs of a ``StepProblem``.
struct StepWay {
  /// Steps for each item.
  var vector: [Int]
  /// No other way takes fewer.
  var isFewest: Bool
  /// Of the ways that take as few it is the lexicographically first.
  var isFirst: Bool
}

extension StepProblem {
  /// More entries than this in its tables, and a problem is not searched at all: hostile files.
  static let mostEntries = 6_000_000
  /// More clauses in need than this, and the same: the search goes one call deeper for each.
  static let mostClausesInNeed = 100

  /// Nil where no way is enough.
  func fewestSteps(while hasTimeLeft: () -> Bool) -> StepWay? {
    guard let vector = someVector() else { return nil }
    var way = StepWay(vector: vector, isFewest: false, isFirst: false)
    guard entries(most: way.total) <= Self.mostEntries,
      columns.count(where: { $0 > 0 }) <= Self.mostClausesInNeed
    else { return way }
    do throws(OutOfTime) {
      try shorten(&way, hasTimeLeft)
      way.isFewest = true
      try advance(&way, hasTimeLeft)
      way.isFirst = true
    } catch {
      // What has been found so far stands, marked as such.
    }
    return way
  }

  /// Tries one number of steps after the other, from a bound below which there is nothing.
  private func shorten(_ way: inout StepWay, _ hasTimeLeft: () -> Bool) throws(OutOfTime) {
    var search = try StepSearch(self, most: way.total, hasTimeLeft)
    var budget = search.bound
    while budget < way.total {
      if let vector = try search.vector(within: budget, hasTimeLeft) {
        way.vector = vector
        return
      }
      budget += 1
    }
  }

  /// Goes through the items in order and lowers each as far as a way of the same length allows.
  private func advance(_ way: inout StepWay, _ hasTimeLeft: () -> Bool) throws(OutOfTime) {
    var rest = self
    var left = way.total
    rest.items = []
    for index in items.indices {
      while way.vector[index] > 0 {
        var item = items[index]
        item.gains.removeLast(item.mostSteps - way.vector[index] + 1)
        rest.items = [item] + items[(index + 1)...]
        var search = try StepSearch(rest, most: left, hasTimeLeft)
        guard let vector = try search.vector(within: left, hasTimeLeft) else { break }
        way.vector.replaceSubrange(index..., with: vector)
      }
      rest.take(way.vector[index], of: items[index])
      left -= way.vector[index]
    }
  }

  /// How large the tables of a search get.
  private func entries(most: Int) -> Int {
    (0..<rowCount).reduce(0) { sum, row in
      let items = items.filter { $0.row == row }
      let steps = min(most, items.reduce(0) { $0 + $1.mostSteps })
      let gap = max(0, min(needs.gap, items.reduce(0) { $0 + $1.gap }))
      return sum + (items.count + 1) * (steps + 1) * (gap + 1)
    }
  }
}

extension StepWay {
  var total: Int { vector.reduce(0, +) }
}
