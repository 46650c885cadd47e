/// A clause that needs something, as a search goes through it.
struct StepStage {
  /// Weighted points the clause needs.
  var need: Int
  /// For each row its criteria in the clause.
  var cells: [StepTable]
  /// For each row what its criteria can do and nothing among them does better, by rising number of
  /// steps.
  var choices: [[StepChoice]]
  /// The most that the rows from each one on can gain together.
  var reach: [Int]

  init(need: Int, cells: [StepTable]) {
    self.need = need
    self.cells = cells
    choices = cells.map(StepChoice.best)
    reach = cells.reversed().reduce(into: [0]) { sums, cell in
      sums.append(sums[sums.count - 1] + cell.gain(from: 0, steps: cell.most, gap: 0))
    }.reversed()
  }
}

/// What one level takes in one clause.
struct StepChoice {
  var steps = 0
  /// Weighted points gained.
  var gain = 0
  /// Weight lifted from the lowest rating.
  var gap = 0

  /// Every choice of a cell that gains more than all choices of fewer steps or more weight lifted.
  static func best(of cell: StepTable) -> [StepChoice] {
    var choices: [StepChoice] = []
    for steps in 0...cell.most {
      for gap in 0...cell.gap {
        let gain = cell.gain(from: 0, steps: steps, gap: gap)
        let fewer = steps == 0 ? -1 : cell.gain(from: 0, steps: steps - 1, gap: gap)
        if gain > fewer && gain > cell.gain(from: 0, steps: steps, gap: gap + 1) {
          choices.append(StepChoice(steps: steps, gain: gain, gap: gap))
        }
      }
    }
    return choices
  }
}
