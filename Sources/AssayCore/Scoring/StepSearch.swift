/// Exact search for the fewest steps of a ``StepProblem``.
///
/// Clauses that need nothing are no more than a pool in each level; what their criteria can do is
/// read from one table a level. The clauses that do need something are gone through one by one:
/// for each the search decides how many steps every level takes there. Two bounds cut it short, and
/// both are admissible: the fewest steps summed over the levels, each by itself, and the fewest
/// summed over the clauses, each by itself. What has failed once is remembered.
struct StepSearch {
  private let problem: StepProblem
  /// The clauses that need something.
  private let stages: [StepStage]
  /// For each row its criteria, stage by stage, and behind them the pool.
  private let rows: [StepTable]
  /// For each row where in its table a stage begins; the last is where the pool does.
  private let starts: [[Int]]
  /// The fewest steps that the clauses of a stage and all later ones need.
  private let clauseBounds: [Int]
  /// The largest number of steps known not to be enough.
  private var failed: [Point: Int] = [:]
  private var choices: [[StepChoice]]
  private var visits = 0

  private struct Point: Hashable {
    var stage: Int
    var needs: StepNeeds
  }

  init(_ problem: StepProblem, most: Int, _ hasTimeLeft: () -> Bool) throws(OutOfTime) {
    let needs = problem.needs.unmet
    let columns = problem.columns.indices.filter { problem.columns[$0] > 0 }
    let isStaged = problem.columns.map { $0 > 0 }
    let pool = problem.items.filter { !isStaged[$0.column] }

    var stages: [StepStage] = []
    var bounds: [Int] = []
    for column in columns {
      let items = problem.items.filter { $0.column == column }
      let need = problem.columns[column]
      let clause = try StepTable(items, most: most, gap: 0, hasTimeLeft)
      bounds.append(clause.fewest(from: 0, gain: need, gap: 0))
      var cells: [StepTable] = []
      for row in 0..<problem.rowCount {
        cells.append(
          try StepTable(items.filter { $0.row == row }, most: most, gap: needs.gap, hasTimeLeft))
      }
      stages.append(StepStage(need: need, cells: cells))
    }
    self.stages = stages
    self.clauseBounds =
      bounds.reversed().reduce(into: [0]) { sums, bound in
        sums.append(min(StepTable.never, sums[sums.count - 1] + bound))
      }.reversed()

    var rows: [StepTable] = []
    var starts: [[Int]] = []
    for row in 0..<problem.rowCount {
      var items: [StepItem] = []
      var begins: [Int] = []
      for stage in stages {
        begins.append(items.count)
        items += stage.cells[row].items
      }
      begins.append(items.count)
      items += pool.filter { $0.row == row }
      rows.append(try StepTable(items, most: most, gap: needs.gap, hasTimeLeft))
      starts.append(begins)
    }
    self.rows = rows
    self.starts = starts
    self.problem = problem
    self.choices = Array(
      repeating: Array(repeating: StepChoice(), count: problem.rowCount), count: stages.count)
  }

  /// A number of steps below which there is no solution.
  var bound: Int { bound(0, problem.needs.unmet) }

  /// Steps for each item that meet all needs with at most `budget` in all; nil where that cannot be
  /// done.
  mutating func vector(
    within budget: Int, _ hasTimeLeft: () -> Bool
  ) throws(OutOfTime) -> [Int]? {
    try search(0, problem.needs.unmet, budget, hasTimeLeft)
  }

  private func bound(_ stage: Int, _ needs: StepNeeds) -> Int {
    var sum = 0
    for row in 0..<problem.rowCount { sum += fewest(row, stage, needs) }
    return max(sum, clauseBounds[stage])
  }

  /// The gaps gate looks at the last row alone.
  private func fewest(_ row: Int, _ stage: Int, _ needs: StepNeeds) -> Int {
    rows[row].fewest(
      from: starts[row][stage], gain: needs.rows[row],
      gap: row == problem.rowCount - 1 ? needs.gap : 0)
  }

  private mutating func search(
    _ stage: Int, _ needs: StepNeeds, _ budget: Int, _ hasTimeLeft: () -> Bool
  ) throws(OutOfTime) -> [Int]? {
    guard bound(stage, needs) <= budget else { return nil }
    guard stage < stages.count else { return assembled(needs) }
    let point = Point(stage: stage, needs: needs)
    if let known = failed[point], known >= budget { return nil }
    visits += 1
    if visits % 64 == 0, !hasTimeLeft() { throw OutOfTime() }

    var later = 0
    for row in 0..<problem.rowCount { later += fewest(row, stage, needs) }
    if let found = try choose(
      0, stage, needs, gained: 0, spent: 0, later: later, budget, hasTimeLeft)
    {
      return found
    }
    failed[point] = budget
    return nil
  }

  /// Decides one level's steps in a clause, then the next level's. `later` is what the rows not yet
  /// decided need at least, this clause included, and `spent` what the decided ones need here.
  private mutating func choose(
    _ row: Int, _ stage: Int, _ needs: StepNeeds, gained: Int, spent: Int, later: Int,
    _ budget: Int, _ hasTimeLeft: () -> Bool
  ) throws(OutOfTime) -> [Int]? {
    guard row < problem.rowCount else {
      return try search(stage + 1, needs.unmet, budget - spent, hasTimeLeft)
    }
    let own = fewest(row, stage, needs)
    for choice in stages[stage].choices[row] {
      guard choice.steps + spent <= budget else { break }
      guard gained + choice.gain + stages[stage].reach[row + 1] >= stages[stage].need else {
        continue
      }
      var rest = needs
      rest.rows[row] -= choice.gain
      rest.gap -= choice.gap
      let after = fewest(row, stage + 1, rest)
      guard spent + choice.steps + later - own + after <= budget else { continue }
      choices[stage][row] = choice
      if let found = try choose(
        row + 1, stage, rest, gained: gained + choice.gain, spent: spent + choice.steps,
        later: later - own + after, budget, hasTimeLeft)
      {
        return found
      }
    }
    return nil
  }

  /// The vector of the choices made, with the pool's part for what is still needed.
  private func assembled(_ needs: StepNeeds) -> [Int] {
    var steps: [Int: Int] = [:]
    for (stage, chosen) in zip(stages, choices) {
      for (cell, choice) in zip(stage.cells, chosen) {
        let vector = cell.vector(
          from: 0, gain: choice.gain, gap: choice.gap, total: choice.steps)
        for (item, count) in zip(cell.items, vector) { steps[item.place] = count }
      }
    }
    for row in 0..<problem.rowCount {
      let start = starts[row][stages.count]
      let gap = row == problem.rowCount - 1 ? needs.gap : 0
      let vector = rows[row].vector(
        from: start, gain: needs.rows[row], gap: gap, total: fewest(row, stages.count, needs))
      for (item, count) in zip(rows[row].items[start...], vector) { steps[item.place] = count }
    }
    return problem.items.map { steps[$0.place] ?? 0 }
  }
}
