/// The time given to a search has run out.
struct OutOfTime: Error {}

/// What one criterion gains by single steps up.
struct StepItem {
  /// The criterion's place in the problem.
  var place: Int
  /// The level it counts for, as a row of the problem.
  var row: Int
  /// The top-level clause it belongs to.
  var column: Int
  /// Weighted points gained by steps up, from 0 at no step.
  var gains: [Int]
  /// Weight that the first step lifts from the lowest rating, where the gaps gate counts it.
  var gap: Int

  var mostSteps: Int { gains.count - 1 }
}

/// The most that criteria can gain together, for every number of steps and every weight lifted
/// from the lowest rating: from each criterion of the list to its end.
struct StepTable {
  /// More steps than any problem has; small enough to add up.
  static let never = Int.max / 64

  let items: [StepItem]
  /// The largest number of steps looked at.
  let most: Int
  /// The largest weight to lift looked at.
  let gap: Int
  /// For each suffix of `items`, longest first, by weight to lift and then by steps; −1 where so
  /// few steps cannot lift so much.
  private let suffixes: [[Int]]

  init(
    _ items: [StepItem], most: Int, gap: Int, _ hasTimeLeft: () -> Bool
  ) throws(OutOfTime) {
    let most = min(most, items.reduce(0) { $0 + $1.mostSteps })
    let gap = max(0, min(gap, items.reduce(0) { $0 + $1.gap }))
    let width = most + 1
    var table = Array(repeating: -1, count: (gap + 1) * width)
    for steps in 0...most { table[steps] = 0 }
    var suffixes = [table]
    suffixes.reserveCapacity(items.count + 1)
    for item in items.reversed() {
      if !hasTimeLeft() { throw OutOfTime() }
      let before = table
      for lift in 0...gap where item.mostSteps > 0 && most > 0 {
        let source = max(0, lift - item.gap) * width
        for total in 1...most {
          var best = before[lift * width + total]
          for steps in 1...min(total, item.mostSteps) {
            let rest = before[source + total - steps]
            if rest >= 0 { best = max(best, rest + item.gains[steps]) }
          }
          table[lift * width + total] = best
        }
      }
      suffixes.append(table)
    }
    self.items = items
    self.most = most
    self.gap = gap
    self.suffixes = suffixes.reversed()
  }

  /// The most points gained with at most `steps` steps that lift at least `gap`; −1 where that is
  /// impossible.
  func gain(from start: Int, steps: Int, gap: Int) -> Int {
    gap > self.gap ? -1 : suffixes[start][max(0, gap) * (most + 1) + min(steps, most)]
  }

  /// The fewest steps that gain `gain` and lift `gap`; `never` where `most` are not enough.
  func fewest(from start: Int, gain: Int, gap: Int) -> Int {
    guard gap <= self.gap else { return Self.never }
    let suffix = suffixes[start]
    let row = max(0, gap) * (most + 1)
    let needed = max(0, gain)
    guard suffix[row + most] >= needed else { return Self.never }
    var (low, high) = (0, most)
    while low < high {
      let middle = (low + high) / 2
      if suffix[row + middle] >= needed { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Steps for each item of the suffix that gain `gain` and lift `gap` with at most `total`: of
  /// all such vectors the lexicographically first. Asked only for what can be reached.
  func vector(from start: Int, gain: Int, gap: Int, total: Int) -> [Int] {
    var (gain, gap, total) = (max(0, gain), max(0, gap), min(total, most))
    return (start..<items.count).map { index in
      let item = items[index]
      let steps =
        (0...item.mostSteps).first { steps in
          steps <= total
            && self.gain(
              from: index + 1, steps: total - steps,
              gap: max(0, gap - (steps > 0 ? item.gap : 0))) >= max(0, gain - item.gains[steps])
        } ?? 0
      gain = max(0, gain - item.gains[steps])
      if steps > 0 { gap = max(0, gap - item.gap) }
      total -= steps
      return steps
    }
  }
}
