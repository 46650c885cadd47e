import AssayCore
import Cells

extension Model {
  /// Opens the result on the row of the standard being walked.
  mutating func openResult() -> [Effect] {
    let row = walk?.standardIndex ?? 0
    _ = open(.result)
    walk?.sheet?.selected = row
    return []
  }

  /// The level of each standard; for the one being walked its gates, the shortest way up, the margin,
  /// what decides, and the sums.
  func resultContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    var content = SheetContent(marksChosen: true)
    var title = StyledLine(phrases.result.title, .heading)
    title.add("  \(walk.layout.shortName) \(walk.layout.source.title)", .emphasis)
    content.head = [title]
    if let reason = withheld(walk) {
      content.head += StyledLine.wrapped(reason, width: width, style: .warning)
      return content
    }
    content.head.append(.empty)
    content.rows = standardRows(walk, width: width)
    content.rows += walk.standard.score.levels.flatMap { gateRows($0, walk, width: width) }
    content.rows += wayRows(walk, width: width)
    content.rows += marginRows(walk)
    content.rows += decidingRows(walk, width: width)
    content.rows += sumRows(walk)
    return content
  }

  private func standardRows(_ walk: Walk, width: Int) -> [SheetRow] {
    walk.standards.enumerated().map { index, standard in
      var line = StyledLine(
        "\(standard.layout.shortName) \(standard.layout.source.title)",
        index == walk.standardIndex ? .emphasis : .normal)
      line = StyledLine(
        SafeText(glyphs: line.pieces.flatMap(\.text.glyphs)).truncated(to: max(width - 34, 12)),
        index == walk.standardIndex ? .emphasis : .normal)
      line.pad(to: max(width - 34, 12) + 2)
      line.add(phrases.overview.level + " ", .dim)
      line.add(standard.score.levelText, .rating)
      let outlook = outlook(standard.score)
      if !outlook.isEmpty { line.add(", " + outlook, .dim) }
      let counts = "\(standard.score.counts.rated)/\(standard.score.counts.applicable)"
      line.pad(to: width - counts.count)
      line.add(counts, .dim)
      return SheetRow(lines: [line], subject: .standard(index))
    }
  }

  private func wayRows(_ walk: Walk, width: Int) -> [SheetRow] {
    let standard = walk.standard
    guard let lift = standard.analysis.lift else {
      let isTop = standard.score.level.certain == standard.score.topLevel
      guard standard.score.interval != nil else { return [] }
      return [
        SheetRow(
          above: [.empty],
          lines: [StyledLine(isTop ? phrases.result.noWayTop : phrases.result.noWayAtAll, .dim)],
          subject: .nothing)
      ]
    }
    let heading = StyledLine(
      phrases.result.wayUp(lift.level, lift.steps, lift.isExact), .heading)
    let caution = StyledLine.wrapped(
      lift.isFirst
        ? "\(phrases.result.wayCaution) \(phrases.result.firstOfSeveral)"
        : phrases.result.wayCaution, width: width, style: .dim)
    return lift.raises.enumerated().map { number, raise in
      SheetRow(
        above: number == 0 ? [.empty, heading] + caution : [],
        lines: [stepLine(raise.criterion, raise.from, raise.to, walk, width: width)],
        subject: .criterion(CriterionReference(walk.layout.source.id, raise.criterion)))
    }
  }

  /// `7.3.b  P → L  the beginning of its text`
  private func stepLine(
    _ criterion: CriterionID, _ from: Int?, _ to: Int, _ walk: Walk, tail: StyledLine? = nil,
    width: Int
  ) -> StyledLine {
    let ratings = walk.layout.source.scale.ratings
    func code(_ position: Int?) -> String {
      guard let position, ratings.indices.contains(position) else { return "·" }
      return ratings[position].code.text
    }
    var line = StyledLine(criterion.text, .emphasis)
    line.pad(to: 9)
    line.add("\(code(from)) → \(code(to))", .rating)
    line.pad(to: 18)
    if let tail {
      line.pieces += tail.pieces
      line.pad(to: 46)
      guard width >= 70 else { return line }
    }
    let text = walk.layout.index(of: criterion).map { walk.layout.criteria[$0].text } ?? ""
    line.add(SafeText(text).truncated(to: max(width - line.width, 1)), .dim)
    return line
  }

  private func marginRows(_ walk: Walk) -> [SheetRow] {
    let heading = [StyledLine.empty, StyledLine(phrases.result.margin, .heading)]
    guard let margin = walk.standard.analysis.margin else {
      guard walk.standard.score.interval != nil else { return [] }
      return [
        SheetRow(
          above: heading, lines: [StyledLine(phrases.result.noMargin, .dim)], subject: .nothing)
      ]
    }
    let gate = gateName(margin.gate, margin.subject)
    return [
      SheetRow(
        above: heading,
        lines: [StyledLine(phrases.result.marginIs(margin.level, margin.steps, gate))],
        subject: target(margin.gate, margin.subject, ofLevel: margin.level, walk))
    ]
  }

  private func decidingRows(_ walk: Walk, width: Int) -> [SheetRow] {
    let heading = [StyledLine.empty, StyledLine(phrases.result.deciding, .heading)]
    let deciding = walk.standard.analysis.deciding
    guard !deciding.isEmpty else {
      guard walk.standard.score.counts.rated > 0 else { return [] }
      return [
        SheetRow(
          above: heading, lines: [StyledLine(phrases.result.nothingDecides, .dim)],
          subject: .nothing)
      ]
    }
    return deciding.enumerated().map { number, rating in
      let level = phrases.result.reached("\(rating.level.certain)", "\(rating.level.possible)")
      let tail = StyledLine(
        rating.isLoss ? phrases.result.loses(level) : phrases.result.gains(level),
        rating.isLoss ? .warning : .success)
      return SheetRow(
        above: number == 0 ? heading : [],
        lines: [
          stepLine(rating.criterion, rating.from, rating.to, walk, tail: tail, width: width)
        ],
        subject: .criterion(CriterionReference(walk.layout.source.id, rating.criterion)))
    }
  }

  private func sumRows(_ walk: Walk) -> [SheetRow] {
    let score = walk.standard.score
    func sum(_ name: String, _ readings: Readings<Achievement>) -> StyledLine {
      var line = StyledLine(name, .emphasis)
      line.pad(to: 6)
      line.add(
        phrases.result.sumIs(
          readings.certain.achieved, readings.certain.available, percent(readings.certain),
          percent(readings.soFar)))
      return line
    }
    var rows = score.levels.map { level in
      SheetRow(lines: [sum("L\(level.number)", level.achievement)], subject: .nothing)
    }
    rows.append(
      SheetRow(lines: [sum(phrases.result.allCriteria, score.overall)], subject: .nothing))
    if score.notApplicable.achieved > 0 {
      rows.append(
        SheetRow(
          lines: [
            StyledLine(
              phrases.result.notApplicable(
                percent(score.notApplicable), percent(score.withNotApplicableLowest)), .dim)
          ],
          subject: .nothing))
    }
    rows[0].above = [.empty, StyledLine(phrases.result.arithmetic, .heading)]
    return rows
  }
}
