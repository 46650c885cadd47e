/// The shortest way up: the fewest single steps from the certain reading to the next level.
///
/// A step takes one criterion one position up the scale, whatever its points; an unrated criterion
/// starts at the lowest, and N/A is never stepped.
public struct Lift: Equatable, Sendable {
  /// The level that would be reached.
  public var level: Int
  public var steps: Int
  /// False where the time ran out: then it takes at most `steps`.
  public var isExact: Bool
  /// Whether `raises` is the first of several ways as short: the lexicographically first vector of
  /// steps in protocol order. False where the time ran out before that was sure.
  public var isFirst: Bool
  /// One way that takes `steps`, in protocol order.
  public var raises: [Raise]

  /// One criterion to raise.
  public struct Raise: Equatable, Sendable {
    public var criterion: CriterionID
    /// Its position on the scale; nil where it is unrated.
    public var from: Int?
    public var to: Int
    /// An unrated criterion is counted from the lowest position.
    public var steps: Int { to - (from ?? 0) }

    public init(criterion: CriterionID, from: Int?, to: Int) {
      self.criterion = criterion
      self.from = from
      self.to = to
    }
  }
}

extension ScoringModel {
  /// The shortest way to the next level, by exact search for as long as `hasTimeLeft` says so; past
  /// that the answer is "at most". Core has no clock: the caller brings it.
  ///
  /// Nil at the top, where nothing is applicable, and where the next level cannot be reached even
  /// with everything at its highest.
  public func lift(_ answers: [Answer], while hasTimeLeft: () -> Bool) -> Lift? {
    let score = score(answers)
    guard let certain = score.level.certain,
      let place = levels.firstIndex(where: { $0.number > certain }),
      let climb = Climb(self, answers, toLevelAt: place)
    else { return nil }
    guard let way = climb.problem.fewestSteps(while: hasTimeLeft) else { return nil }

    var raises: [Lift.Raise] = []
    var counted = climb.forced
    for (item, steps) in zip(climb.problem.items, way.vector) { counted[item.place] += steps }
    for place in criteria.indices where counted[place] > 0 {
      var from: Int?
      if case .rated(let position) = answer(place, in: answers) { from = position }
      raises.append(
        Lift.Raise(criterion: criteria[place], from: from, to: (from ?? 0) + counted[place]))
    }
    return Lift(
      level: levels[place].number, steps: counted.reduce(0, +), isExact: way.isFewest,
      isFirst: way.isFirst, raises: raises)
  }
}

/// What the next level still needs, once its essentials have what they need.
private struct Climb {
  var problem: StepProblem
  /// For each criterion of the model the steps its essential gate forces.
  var forced: [Int]

  /// Only the next level's own gates are in the way: those of lower levels pass, and raising a
  /// rating breaks none. Nil where N/A or an essential makes the level unreachable.
  init?(_ model: ScoringModel, _ answers: [Answer], toLevelAt place: Int) {
    let level = model.levels[place]
    guard place < StepProblem.mostRows, !model.points.isEmpty else { return nil }
    var forced = Array(repeating: 0, count: model.criteria.count)
    var items: [StepItem] = []
    var rows = Array(repeating: Achievement(achieved: 0, available: 0), count: place + 1)
    var columns = Array(
      repeating: Achievement(achieved: 0, available: 0), count: model.topClauses.count)
    var applicable = Achievement(achieved: 0, available: 0)
    var lowest = 0

    for criterion in model.criteria.indices where model.levelPlaces[criterion] <= place {
      let row = model.levelPlaces[criterion]
      let weight = model.weights[criterion]
      if row == place { applicable.available += weight }
      var position = 0
      switch model.answer(criterion, in: answers) {
      case .notApplicable: continue
      case .unrated: break
      case .rated(let rated): position = rated
      }
      if row == place, model.isEssential[criterion] {
        let needed = model.points.indices.first {
          $0 >= position && model.points[$0] >= level.essentialMinimum
        }
        guard let needed else { return nil }
        forced[criterion] = needed - position
        position = needed
      }
      if row == place {
        applicable.achieved += weight
        if position == 0 { lowest += weight }
      }
      let points = model.points[position]
      let column = model.clausePlaces[criterion]
      rows[row].achieved += weight * points
      rows[row].available += weight * model.maximum
      columns[column].achieved += weight * points
      columns[column].available += weight * model.maximum
      items.append(
        StepItem(
          place: criterion, row: row, column: column,
          gains: model.points[position...].map { weight * ($0 - points) },
          gap: row == place && position == 0 ? weight : 0))
    }
    guard applicable.reaches(level.assessable) else { return nil }

    var needs = StepNeeds(rows: SIMD4(repeating: 0), gap: 0)
    for row in rows.indices {
      let percent = row == place ? level.threshold : level.consolidation
      needs.rows[row] = rows[row].least(for: percent) - rows[row].achieved
    }
    needs.gap = lowest - applicable.weightWithin(level.gaps)
    self.forced = forced
    self.problem = StepProblem(
      rowCount: place + 1, items: items, needs: needs,
      columns: columns.map { $0.least(for: level.clauseFloor) - $0.achieved })
  }
}

extension Achievement {
  /// How much weight may stand at the lowest rating where `achieved` is what is applicable.
  fileprivate func weightWithin(_ percent: Int) -> Int {
    Achievement(achieved: 0, available: achieved).most(within: percent)
  }
}
