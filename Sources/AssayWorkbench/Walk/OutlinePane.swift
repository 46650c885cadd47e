import AssayCore
import Cells

extension Model {
  /// The clauses with how far each one is; the current one opened, its ratings as they stand.
  func outlinePane(_ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    let layout = walk.layout
    let here = walk.criterion == nil ? nil : layout.clauseOfCriterion[walk.place]
    let openTop = here.map { layout.clauses[$0].top }
    var lines: [StyledLine] = []
    var focus = 0
    for (index, clause) in layout.clauses.enumerated() {
      guard clause.depth == 0 || clause.top == openTop else { continue }
      // A heading with neither criteria nor an open place in the outline says nothing here.
      if clause.depth > 0, clause.criteria.isEmpty { continue }
      if index == here { focus = lines.count }
      lines += outlineLines(index, walk, isHere: index == here, width: area.columns)
    }
    let tail = outlineTail(walk, width: area.columns)
    let room = max(area.rows - tail.count, 1)
    let start = min(max(focus - room / 2, 0), max(lines.count - room, 0))
    frame.put(
      Array(lines.dropFirst(start)),
      in: Rectangle(top: area.top, left: area.left, rows: room, columns: area.columns))
    frame.put(
      tail,
      in: Rectangle(
        top: area.bottom - tail.count, left: area.left, rows: tail.count, columns: area.columns))
  }

  private func outlineLines(
    _ index: Int, _ walk: Walk, isHere: Bool, width: Int
  ) -> [StyledLine] {
    let layout = walk.layout
    let clause = layout.clauses[index]
    let marker = isHere ? OutlineGlyphs.here : OutlineGlyphs.blank
    if clause.depth == 0 {
      let isOpen =
        walk.criterion != nil
        && layout.clauses[layout.clauseOfCriterion[walk.place]].top == index
      let answers = walk.standards[walk.standardIndex].answers[clause.criteria]
      let decided = answers.count { $0 != .unrated }
      let counted = "\(decided)/\(answers.count)"
      var line = StyledLine(!isHere && isOpen ? OutlineGlyphs.open : marker, .emphasis)
      let room = max(width - counted.count - 4 - clause.number.text.count, 4)
      line.add(clause.numberText, isOpen ? .emphasis : .normal)
      line.add(clause.titleText.truncated(to: room), isOpen ? .emphasis : .normal)
      line.pad(to: width - counted.count - 1)
      line.add(counted, decided == answers.count ? .dim : .normal)
      guard isOpen, !clause.own.isEmpty else { return [line] }
      return [line] + ratingLines(clause.own, walk, lead: StyledLine("   "), width: width)
    }
    let style: Style = isHere ? .emphasis : .normal
    var lead = StyledLine(marker, .emphasis)
    lead.add(clause.numberText, style)
    return ratingLines(
      clause.own, walk, lead: lead, title: (clause.titleText, style), width: width)
  }

  /// The ratings of some criteria at the right edge, behind a lead and as much of a title as fits;
  /// on as many lines as they need.
  private func ratingLines(
    _ criteria: Range<Int>, _ walk: Walk, lead: StyledLine, title: (SafeText, Style)? = nil,
    width: Int
  ) -> [StyledLine] {
    var rows: [StyledLine] = [.empty]
    for index in criteria {
      let cell = ratingCell(index, walk)
      let row = rows.count - 1
      if lead.width + rows[row].width + cell.width > width, rows[row].width > 0 {
        rows.append(cell)
      } else {
        rows[row].pieces += cell.pieces
      }
    }
    return rows.enumerated().map { number, row in
      var line = number == 0 ? lead : StyledLine()
      let room = width - row.width - line.width
      if number == 0, let (text, style) = title, room > 4 {
        line.add(text.truncated(to: room - 1), style)
      }
      if row.width > 0 {
        line.add(SafeText(repeating: .blank, count: max(width - row.width - line.width, 0)))
      }
      line.pieces += row.pieces
      return line
    }
  }

  private func ratingCell(_ index: Int, _ walk: Walk) -> StyledLine {
    let response = walk.standards[walk.standardIndex].records[index].response
    let isToRevisit = walk.standards[walk.standardIndex].records[index].isToRevisit
    var style: Style = response == .unrated ? .dim : .rating
    if index == walk.place { style = style.adding(.reverse) }
    var cell = StyledLine()
    var rating =
      response == .unrated ? OutlineGlyphs.unrated : SafeText(ratingText(walk, index))
    if walk.layout.criteria[index].isEssential { rating = OutlineGlyphs.essential + rating }
    cell.add(rating, style)
    cell.add(isToRevisit ? OutlineGlyphs.revisit : OutlineGlyphs.blank, .warning)
    return cell
  }

  private func outlineTail(_ walk: Walk, width: Int) -> [StyledLine] {
    let revisit = walk.standard.toRevisit
    let counts = [
      (phrases.walk.looseNotes, walk.assessment.looseNotes.count),
      (phrases.walk.toRevisitCount, revisit),
    ]
    return counts.filter { $0.1 > 0 }.map { name, count in
      var line = StyledLine(" " + name, .warning)
      line.pad(to: width - String(count).count - 1)
      line.add(String(count), .warning)
      return line
    }
  }
}

/// What the outline is drawn with, made once.
private enum OutlineGlyphs {
  static let here: SafeText = "▸"
  static let open: SafeText = "▾"
  static let blank: SafeText = " "
  static let unrated: SafeText = "·"
  static let essential: SafeText = "◆"
  static let revisit: SafeText = "!"
}
