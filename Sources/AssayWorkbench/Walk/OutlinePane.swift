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
    let marker = isHere ? "▸" : " "
    if clause.depth == 0 {
      let isOpen =
        walk.criterion != nil
        && layout.clauses[layout.clauseOfCriterion[walk.place]].top == index
      let answers = walk.standards[walk.standardIndex].answers[clause.criteria]
      let decided = answers.count { $0 != .unrated }
      let counted = "\(decided)/\(answers.count)"
      var line = StyledLine(isHere ? "▸" : isOpen ? "▾" : " ", .emphasis)
      let room = max(width - counted.count - 4 - clause.number.text.count, 4)
      line.add("\(clause.number) ", isOpen ? .emphasis : .normal)
      line.add(SafeText(clause.title).truncated(to: room), isOpen ? .emphasis : .normal)
      line.pad(to: width - counted.count - 1)
      line.add(counted, decided == answers.count ? .dim : .normal)
      guard isOpen, !clause.own.isEmpty else { return [line] }
      return [line] + ratingLines(clause.own, walk, lead: StyledLine("   "), width: width)
    }
    let style: Style = isHere ? .emphasis : .normal
    var lead = StyledLine(marker, .emphasis)
    lead.add(String(repeating: " ", count: clause.depth) + clause.number.text + " ", style)
    return ratingLines(clause.own, walk, lead: lead, title: (clause.title, style), width: width)
  }

  /// The ratings of some criteria at the right edge, behind a lead and as much of a title as fits;
  /// on as many lines as they need.
  private func ratingLines(
    _ criteria: Range<Int>, _ walk: Walk, lead: StyledLine, title: (String, Style)? = nil,
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
        line.add(SafeText(text).truncated(to: room - 1), style)
      }
      if row.width > 0 {
        line.add(SafeText(repeating: .blank, count: max(width - row.width - line.width, 0)))
      }
      line.pieces += row.pieces
      return line
    }
  }

  private func ratingCell(_ index: Int, _ walk: Walk) -> StyledLine {
    let criterion = walk.layout.criteria[index]
    let record = walk.record(of: index)
    var style: Style = record.response == .unrated ? .dim : .rating
    if index == walk.place { style = style.adding(.reverse) }
    var cell = StyledLine()
    cell.add((criterion.isEssential ? "◆" : "") + ratingText(walk, index), style)
    cell.add(record.isToRevisit ? "!" : " ", .warning)
    return cell
  }

  private func outlineTail(_ walk: Walk, width: Int) -> [StyledLine] {
    let revisit = walk.layout.criteria.indices.count { walk.record(of: $0).isToRevisit }
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
