import AssayCore
import Cells

extension Model {
  /// The clauses with how far each one is; the current one opened, its ratings as they stand.
  func outlinePane(_ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    let standard = walk.standard
    let here = walk.criterion == nil ? nil : standard.clauseOfCriterion[walk.place]
    let openTop = here.map { standard.clauses[$0].top }
    var lines: [StyledLine] = []
    var focus = 0
    for (index, clause) in standard.clauses.enumerated() {
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
    let standard = walk.standard
    let clause = standard.clauses[index]
    let marker = isHere ? "▸" : " "
    if clause.depth == 0 {
      let isOpen =
        walk.criterion != nil
        && standard.clauses[standard.clauseOfCriterion[walk.place]].top == index
      let answers = standard.answers[clause.criteria]
      let decided = answers.count { $0 != .unrated }
      let counted = "\(decided)/\(answers.count)"
      var line = StyledLine(isHere ? "▸" : isOpen ? "▾" : " ", .emphasis)
      let room = max(width - counted.count - 4 - clause.number.text.count, 4)
      line.add("\(clause.number) ", isOpen ? .emphasis : .normal)
      line.add(SafeText(clause.title).truncated(to: room), isOpen ? .emphasis : .normal)
      line.pad(to: width - counted.count - 1)
      line.add(counted, decided == answers.count ? .dim : .normal)
      guard !clause.own.isEmpty else { return [line] }
      return [line] + ratingLines(clause.own, walk, lead: StyledLine("    "), width: width)
    }
    var lead = StyledLine(marker, .emphasis)
    lead.add(
      SafeText(String(repeating: " ", count: max(clause.depth, 1)) + clause.number.text),
      isHere ? .emphasis : .normal)
    lead.pad(to: 9)
    return ratingLines(clause.own, walk, lead: lead, width: width)
  }

  /// The ratings of some criteria behind a lead, on as many lines as they need.
  private func ratingLines(
    _ criteria: Range<Int>, _ walk: Walk, lead: StyledLine, width: Int
  ) -> [StyledLine] {
    var lines = [lead]
    for index in criteria {
      let criterion = walk.standard.criteria[index]
      let text = (criterion.isEssential ? "◆" : "") + ratingText(walk, index)
      let record = walk.record(of: index)
      var style: Style = record.response == .unrated ? .dim : .rating
      if index == walk.place { style = style.adding(.reverse) }
      if lines[lines.count - 1].width + text.count + 1 > width {
        var next = StyledLine()
        next.pad(to: lead.width)
        lines.append(next)
      }
      lines[lines.count - 1].add(SafeText(text), style)
      lines[lines.count - 1].add(record.isToRevisit ? "!" : " ", .warning)
    }
    return lines
  }

  private func outlineTail(_ walk: Walk, width: Int) -> [StyledLine] {
    let revisit = walk.standard.criteria.indices.count { walk.record(of: $0).isToRevisit }
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
