import AssayCore
import Cells

/// Where one shade of the heat map ends and the next begins, as the protocol's own gates have it.
struct HeatBands: Equatable {
  /// What a clause has to reach.
  let floor: Int
  /// What a level's own criteria have to reach.
  let threshold: Int
  /// What a higher level asks of those below it.
  let strong: Int

  init(_ source: AssessmentProtocol) {
    floor = source.levels.first?.clauseFloor ?? 0
    threshold = source.levels.first?.threshold ?? 0
    strong = max(source.levels.map(\.consolidation).max() ?? 0, threshold)
  }

  /// A glyph that gets fuller, so that nothing hangs on a colour.
  func shade(_ achievement: Achievement) -> (glyph: String, style: Style) {
    guard achievement.available > 0 else { return ("·", .dim) }
    if !achievement.reaches(floor) { return ("░", .warning) }
    if !achievement.reaches(threshold) { return ("▒", .warning) }
    return achievement.reaches(strong) ? ("█", .success) : ("▓", .normal)
  }
}

/// A standard's clauses as rows, its levels as columns: what is reached so far in each.
struct HeatMap {
  /// The level of each cell; nil for all levels together.
  let levels: [Int?]
  private let layout: StandardLayout
  private let bands: HeatBands
  private let titleWidth: Int
  private static let cell = 8

  init(_ layout: StandardLayout, bands: HeatBands, width: Int) {
    self.layout = layout
    self.bands = bands
    levels = layout.source.levels.map(\.number) + [nil]
    titleWidth = max(min(width - levels.count * Self.cell - 9, 44), 10)
  }

  func header(_ whole: String, _ rated: String) -> StyledLine {
    var line = StyledLine()
    line.add(
      SafeText("\(layout.shortName) \(layout.source.title)").truncated(to: titleWidth), .heading)
    for (index, level) in levels.enumerated() {
      line.pad(to: titleWidth + index * Self.cell + 2)
      line.add(level.map { "L\($0)" } ?? whole, .dim)
    }
    line.pad(to: titleWidth + levels.count * Self.cell + 2)
    line.add(rated, .dim)
    return line
  }

  /// - Returns: The line, and where each cell of it stands.
  func row(
    _ clause: StandardLayout.ClauseLine, _ standard: Standard
  ) -> (StyledLine, cells: [Range<Int>]) {
    var line = StyledLine("  ", .normal)
    line.add(clause.numberText, .emphasis)
    line.add(clause.titleText.truncated(to: max(titleWidth - line.width - 1, 4)))
    var cells: [Range<Int>] = []
    for (index, level) in levels.enumerated() {
      let start = titleWidth + index * Self.cell + 1
      line.pad(to: start)
      cells.append(start..<(start + Self.cell - 1))
      let places = clause.criteria.filter {
        level == nil || layout.criteria[$0].level == level
      }
      guard !places.isEmpty else { continue }
      let achievement = soFar(places, standard)
      let (glyph, style) = bands.shade(achievement)
      let figure = achievement.fraction.map { "\($0.numerator * 100 / $0.denominator)" } ?? "–"
      line.add(" " + glyph, style)
      line.pad(to: start + 6 - figure.count)
      line.add(figure, style)
    }
    let applicable = standard.answers[clause.criteria].filter { $0 != .notApplicable }
    let rated = applicable.count { $0 != .unrated }
    line.pad(to: titleWidth + levels.count * Self.cell + 2)
    line.add("\(rated)/\(applicable.count)", .dim)
    return (line, cells)
  }

  /// What the rated criteria reach; those that nobody has rated are left out on both sides.
  private func soFar(_ places: [Int], _ standard: Standard) -> Achievement {
    let ratings = layout.source.scale.ratings
    return places.reduce(into: Achievement(achieved: 0, available: 0)) { sum, place in
      guard case .rated(let position) = standard.answers[place],
        ratings.indices.contains(position)
      else { return }
      let weight = min(max(layout.criteria[place].weight, 0), 10)
      let highest = min(max(layout.source.scale.maximum, 0), 1_000_000)
      sum.achieved += weight * min(max(ratings[position].points, 0), highest)
      sum.available += weight * highest
    }
  }
}
