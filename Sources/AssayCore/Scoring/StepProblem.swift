/// Which criteria to raise, and how far, so that levels, clauses and gaps get what they still need.
///
/// Levels are the rows and top-level clauses the columns of a table; a criterion stands in one
/// cell of it, and its points count for both.
struct StepProblem {
  /// How many levels there are; the gaps gate looks at the last of them.
  var rowCount: Int
  /// In protocol order.
  var items: [StepItem]
  var needs: StepNeeds
  /// Weighted points each clause needs; nothing where zero or less.
  var columns: [Int]

  /// The rows a search keeps apart. Protocols have at most three levels.
  static let mostRows = 4

  /// Whether these steps, one number for each item, meet every need.
  func isSolved(by vector: [Int]) -> Bool {
    var rest = self
    for (item, steps) in zip(items, vector) { rest.take(steps, of: item) }
    return rest.isSolved
  }

  var isSolved: Bool {
    needs.gap <= 0 && (0..<Self.mostRows).allSatisfy { needs.rows[$0] <= 0 }
      && columns.allSatisfy { $0 <= 0 }
  }

  mutating func take(_ steps: Int, of item: StepItem) {
    needs.rows[item.row] -= item.gains[steps]
    columns[item.column] -= item.gains[steps]
    if steps > 0 { needs.gap -= item.gap }
  }

  /// Everything at its highest, then lowered as far as the needs allow, what gains least for a
  /// step first: some way up, and rarely the shortest. Nil where even the highest is not enough.
  func someVector() -> [Int]? {
    var vector = items.map(\.mostSteps)
    var rest = self
    for item in items { rest.take(item.mostSteps, of: item) }
    guard rest.isSolved else { return nil }
    let order = items.indices.filter { items[$0].mostSteps > 0 }.sorted { left, right in
      let (left, right) = (items[left], items[right])
      return (left.gains[left.mostSteps] * right.mostSteps, left.place)
        < (right.gains[right.mostSteps] * left.mostSteps, right.place)
    }
    for index in order {
      let item = items[index]
      rest.giveBack(item.mostSteps, of: item)
      let steps = (0...item.mostSteps).first { rest.isSolved(with: $0, of: item) }
      vector[index] = steps ?? item.mostSteps
      rest.take(vector[index], of: item)
    }
    return vector
  }

  private mutating func giveBack(_ steps: Int, of item: StepItem) {
    needs.rows[item.row] += item.gains[steps]
    columns[item.column] += item.gains[steps]
    if steps > 0 { needs.gap += item.gap }
  }

  /// Whether these steps of one item are enough where every other need is met already.
  private func isSolved(with steps: Int, of item: StepItem) -> Bool {
    needs.rows[item.row] <= item.gains[steps] && columns[item.column] <= item.gains[steps]
      && needs.gap <= (steps > 0 ? item.gap : 0)
  }
}

/// What is still needed while a search goes from clause to clause.
struct StepNeeds: Hashable {
  /// Weighted points by level; nothing where zero or less.
  var rows: SIMD4<Int>
  /// Weight to lift from the lowest rating.
  var gap: Int

  /// Needs that are met are all the same.
  var unmet: StepNeeds {
    StepNeeds(rows: rows.replacing(with: 0, where: rows .< 0), gap: max(0, gap))
  }
}
