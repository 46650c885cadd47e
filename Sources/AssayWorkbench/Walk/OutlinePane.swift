import AssayCore
import Cells

/// Which lines the outline shows.
struct OutlineView: Equatable, Sendable {
  /// A clause with its first line, counted from the top of the whole outline, and how many it takes.
  struct Entry: Equatable, Sendable {
    var clause: Int
    var first: Int
    var lines: Int
  }

  var entries: [Entry] = []
  /// The clause of the current criterion, and the top-level one around it, which is open.
  var here: Int?
  var openTop: Int?
  /// How many lines are scrolled out above.
  var start = 0
  /// How many lines there are for clauses, and below them for what waits.
  var room: Int
  var tail: Int

  /// True where both show the same clauses in the same places.
  func hasPlaces(of other: OutlineView) -> Bool {
    entries == other.entries && start == other.start && room == other.room && tail == other.tail
  }
}

extension Model {
  /// The clauses with how far each one is; the current one opened, its ratings as they stand.
  func outlinePane(
    _ walk: Walk, _ outline: OutlineView, in area: Rectangle, of frame: inout Frame
  ) {
    for entry in outline.entries { draw(entry, walk, outline, in: area, of: &frame) }
    frame.put(
      outlineTail(walk, width: area.columns),
      in: Rectangle(
        top: area.bottom - outline.tail, left: area.left, rows: outline.tail,
        columns: area.columns))
  }

  /// The same on top of the outline before, from which only the current criterion differs.
  func outlinePane(
    _ walk: Walk, _ outline: OutlineView, after before: OutlineView, in area: Rectangle,
    of frame: inout Frame
  ) {
    guard outline.hasPlaces(of: before) else {
      frame.fill(area)
      return outlinePane(walk, outline, in: area, of: &frame)
    }
    for entry in outline.entries where entry.clause == outline.here || entry.clause == before.here {
      let top = area.top + entry.first - outline.start
      let rows = max(top, area.top)..<max(min(top + entry.lines, area.top + outline.room), area.top)
      frame.fill(
        Rectangle(top: rows.lowerBound, left: area.left, rows: rows.count, columns: area.columns))
      draw(entry, walk, outline, in: area, of: &frame)
    }
  }

  /// - Parameter before: The view before, from which only the current criterion may differ.
  func outlineView(
    _ walk: Walk, in area: Rectangle, after before: OutlineView? = nil
  ) -> OutlineView {
    let layout = walk.layout
    let here = walk.criterion == nil ? nil : layout.clauseOfCriterion[walk.place]
    let openTop = here.map { layout.clauses[$0].top }
    let tail = (walk.assessment.looseNotes.isEmpty ? 0 : 1) + (walk.standard.toRevisit > 0 ? 1 : 0)
    var view = OutlineView(
      here: here, openTop: openTop, room: max(area.rows - tail, 1), tail: tail)
    if let before, before.openTop == openTop {
      view.entries = before.entries
    } else {
      view.entries = outlineEntries(walk, openTop: openTop, width: area.columns)
    }
    let focus = view.entries.first { $0.clause == here }?.first ?? 0
    let count = view.entries.last.map { $0.first + $0.lines } ?? 0
    view.start = min(max(focus - view.room / 2, 0), max(count - view.room, 0))
    return view
  }

  private func outlineEntries(
    _ walk: Walk, openTop: Int?, width: Int
  ) -> [OutlineView.Entry] {
    var entries: [OutlineView.Entry] = []
    var count = 0
    for (index, clause) in walk.layout.clauses.enumerated() {
      guard clause.depth == 0 || clause.top == openTop else { continue }
      // A heading with neither criteria nor an open place in the outline says nothing here.
      if clause.depth > 0, clause.criteria.isEmpty { continue }
      var lines = 1
      if clause.depth > 0 {
        lines = ratingLineCount(clause.own, walk, lead: 1 + clause.numberText.width, width: width)
      } else if clause.top == openTop, !clause.own.isEmpty {
        lines += ratingLineCount(clause.own, walk, lead: 3, width: width)
      }
      entries.append(OutlineView.Entry(clause: index, first: count, lines: lines))
      count += lines
    }
    return entries
  }

  private func draw(
    _ entry: OutlineView.Entry, _ walk: Walk, _ outline: OutlineView, in area: Rectangle,
    of frame: inout Frame
  ) {
    let first = entry.first - outline.start
    guard first < outline.room, first + entry.lines > 0 else { return }
    let lines = outlineLines(
      entry.clause, walk, isHere: entry.clause == outline.here, width: area.columns)
    for (offset, line) in lines.enumerated() where (0..<outline.room).contains(first + offset) {
      frame.put(line, row: area.top + first + offset, column: area.left, width: area.columns)
    }
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

  /// How many lines `ratingLines` makes.
  private func ratingLineCount(
    _ criteria: Range<Int>, _ walk: Walk, lead: Int, width: Int
  ) -> Int {
    var lines = 1
    var used = 0
    for index in criteria {
      let cell = ratingCell(index, walk).width
      if lead + used + cell > width, used > 0 {
        lines += 1
        used = cell
      } else {
        used += cell
      }
    }
    return lines
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
