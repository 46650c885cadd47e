import AssayCore

/// A gate of a level with the figures of its protocol, ready to be said in words.
public enum SheetGate: Sendable {
  case assessable(percent: Int, SheetFigure)
  case threshold(percent: Int, SheetFigure)
  case consolidation(percent: Int, [(level: Int, figure: SheetFigure)])
  case essential(code: String, ids: [String])
  case gaps(percent: Int, lowest: String, SheetFigure)
  case clauseFloor(percent: Int, [(number: String, figure: SheetFigure)])
}

/// So many of so many: points or weight, where every criterion applies.
public struct SheetFigure: Hashable, Sendable {
  public var part: Int
  public var whole: Int

  /// The least that reaches the percentage.
  init(atLeast percent: Int, of whole: Int) {
    self.whole = whole
    part = (whole * percent + 99) / 100
  }

  /// The most that stays within the percentage.
  init(atMost percent: Int, of whole: Int) {
    self.whole = whole
    part = whole * percent / 100
  }
}

extension SheetGate {
  /// The gates of a level that are on, in the order they are judged.
  static func all(of level: Level, in value: AssessmentProtocol) -> [SheetGate] {
    let criteria = value.allCriteria
    let own = criteria.filter { $0.level == level.number }
    let weight = own.weight
    let maximum = value.scale.maximum
    var gates: [SheetGate] = []
    if level.assessable > 0 {
      gates.append(
        .assessable(
          percent: level.assessable, SheetFigure(atLeast: level.assessable, of: weight)))
    }
    if level.threshold > 0 {
      gates.append(
        .threshold(
          percent: level.threshold, SheetFigure(atLeast: level.threshold, of: weight * maximum)))
    }
    let lower = value.levels.map(\.number).filter { $0 < level.number }
    if level.consolidation > 0, !lower.isEmpty {
      let figures = lower.map { number in
        let points = criteria.filter { $0.level == number }.weight * maximum
        return (level: number, figure: SheetFigure(atLeast: level.consolidation, of: points))
      }
      gates.append(.consolidation(percent: level.consolidation, figures))
    }
    let essentials = own.filter(\.isEssential).map(\.id.text)
    if level.essentialMinimum > 0, !essentials.isEmpty {
      let code = value.scale.ratings.first { $0.points >= level.essentialMinimum }?.code.text
      gates.append(.essential(code: code ?? "\(level.essentialMinimum)", ids: essentials))
    }
    if level.gaps < 100 {
      gates.append(
        .gaps(
          percent: level.gaps, lowest: value.scale.ratings.first?.code.text ?? "",
          SheetFigure(atMost: level.gaps, of: weight)))
    }
    if level.clauseFloor > 0 {
      let figures = value.clauses.compactMap { clause -> (number: String, figure: SheetFigure)? in
        let points = clause.allCriteria.filter { $0.level <= level.number }.weight * maximum
        guard points > 0 else { return nil }
        return (clause.number.text, SheetFigure(atLeast: level.clauseFloor, of: points))
      }
      gates.append(.clauseFloor(percent: level.clauseFloor, figures))
    }
    return gates
  }
}

extension [Criterion] {
  fileprivate var weight: Int { reduce(0) { $0 + $1.weight } }
}
