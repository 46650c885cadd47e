import AssayCore
import Cells

/// Which lines the outline shows.
struct OutlineView: Equatable, Sendable {
  /// A line of the route with its first row, counted from the top of the whole outline, and how many
  /// it takes.
  struct Entry: Equatable, Sendable {
    var line: Int
    var first: Int
    var lines: Int
  }

  var entries: [Entry] = []
  /// The line of the current criterion, and the top-level one around it, which is open.
  var here: Int?
  var openTop: Int?
  /// How many lines are scrolled out above.
  var start = 0
  /// How many lines there are for clauses, and below them for what waits.
  var room: Int
  var tail: Int

  /// The rows that an entry has of those there are for clauses; none where it is scrolled out.
  func rows(of entry: Entry) -> Range<Int> {
    let first = entry.first - start
    return (first..<first + entry.lines).clamped(to: 0..<room)
  }

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
    if let heading = orderHeading(walk) {
      frame.put(heading, row: area.top, column: area.left, width: area.columns)
    }
    let area = outlineBody(walk, area)
    for entry in outline.entries { draw(entry, walk, outline, in: area, of: &frame) }
    drawTail(walk, outline, in: area, of: &frame)
  }

  private func drawTail(
    _ walk: Walk, _ outline: OutlineView, in area: Rectangle, of frame: inout Frame
  ) {
    let rows = Rectangle(
      top: area.bottom - outline.tail, left: area.left, rows: outline.tail, columns: area.columns)
    frame.fill(rows)
    frame.put(outlineTail(walk, in: area.size), in: rows)
  }

  /// On the line of the current criterion; nil where the outline has none.
  func cursor(_ walk: Walk, in outline: OutlineView, in area: Rectangle) -> Position? {
    guard let entry = outline.entries.first(where: { $0.line == outline.here }) else { return nil }
    let area = outlineBody(walk, area)
    let row = area.top + min(max(entry.first - outline.start, 0), max(outline.room - 1, 0))
    return Position(row: row, column: area.left)
  }

  /// The same on top of the outline before, from which the current criterion and what is known of
  /// some differ.
  func outlinePane(
    _ walk: Walk, _ outline: OutlineView, after before: OutlineView, changed: Set<Int>?,
    in area: Rectangle, of frame: inout Frame
  ) {
    guard outline.hasPlaces(of: before) else {
      frame.fill(area)
      return outlinePane(walk, outline, in: area, of: &frame)
    }
    let area = outlineBody(walk, area)
    for entry in outline.entries
    where entry.line == outline.here || entry.line == before.here
      || changed?.isDisjoint(with: walk.route.lines[entry.line].criteria) == false
    {
      let rows = outline.rows(of: entry)
      frame.fill(
        Rectangle(
          top: area.top + rows.lowerBound, left: area.left, rows: rows.count,
          columns: area.columns))
      draw(entry, walk, outline, in: area, of: &frame)
    }
    if changed != nil { drawTail(walk, outline, in: area, of: &frame) }
  }

  /// - Parameter before: The view before, from which only the current criterion may differ.
  func outlineView(
    _ walk: Walk, in area: Rectangle, after before: OutlineView? = nil
  ) -> OutlineView {
    let area = outlineBody(walk, area)
    let route = walk.route
    let here = walk.criterion == nil ? nil : route.lineOfSpot[walk.position]
    let openTop = here.map { route.lines[$0].top }
    let tail = outlineTail(walk, in: area.size).count
    var view = OutlineView(
      here: here, openTop: openTop, room: max(area.rows - tail, 1), tail: tail)
    if let before, before.openTop == openTop {
      view.entries = before.entries
    } else {
      view.entries = outlineEntries(walk, openTop: openTop, width: area.columns)
    }
    let focus = view.entries.first { $0.line == here }?.first ?? 0
    let count = view.entries.last.map { $0.first + $0.lines } ?? 0
    view.start = min(max(focus - view.room / 2, 0), max(count - view.room, 0))
    return view
  }

  private func outlineEntries(
    _ walk: Walk, openTop: Int?, width: Int
  ) -> [OutlineView.Entry] {
    var entries: [OutlineView.Entry] = []
    var count = 0
    for (index, line) in walk.route.lines.enumerated() {
      guard line.depth == 0 || line.top == openTop else { continue }
      // A heading with neither criteria nor an open place in the outline says nothing here.
      if line.depth > 0, line.own.isEmpty, line.criteria.isEmpty || walk.route.order == .clause {
        continue
      }
      var rows = 1
      if line.depth > 0 {
        rows = ratingLineCount(line.own, walk, lead: 1 + line.lead.width, width: width)
      } else if line.top == openTop, !line.own.isEmpty {
        rows += ratingLineCount(line.own, walk, lead: 3, width: width)
      }
      entries.append(OutlineView.Entry(line: index, first: count, lines: rows))
      count += rows
    }
    return entries
  }

  private func draw(
    _ entry: OutlineView.Entry, _ walk: Walk, _ outline: OutlineView, in area: Rectangle,
    of frame: inout Frame
  ) {
    let rows = outline.rows(of: entry)
    guard !rows.isEmpty else { return }
    let lines = outlineLines(
      entry.line, walk, isHere: entry.line == outline.here, width: area.columns)
    let first = entry.first - outline.start
    for (offset, line) in lines.enumerated() where rows.contains(first + offset) {
      frame.put(line, row: area.top + first + offset, column: area.left, width: area.columns)
    }
  }

  private func outlineLines(
    _ index: Int, _ walk: Walk, isHere: Bool, width: Int
  ) -> [StyledLine] {
    let route = walk.route
    let clause = route.lines[index]
    let marker = isHere ? OutlineGlyphs.here : OutlineGlyphs.blank
    if clause.depth == 0 {
      let isOpen =
        walk.criterion != nil && route.lines[route.lineOfSpot[walk.position]].top == index
      let decided = route.spots[clause.criteria].count { walk.answer(at: $0) != .unrated }
      let counted = "\(decided)/\(clause.criteria.count)"
      var line = StyledLine(!isHere && isOpen ? OutlineGlyphs.open : marker, .emphasis)
      let room = max(width - counted.count - 2 - clause.lead.width - 1, 4)
      line.add(clause.lead, isOpen ? .emphasis : .normal)
      line.add(clause.title.truncated(to: room), isOpen ? .emphasis : .normal)
      line.pad(to: width - counted.count - 1)
      line.add(counted, decided == clause.criteria.count ? .dim : .normal)
      guard isOpen, !clause.own.isEmpty else { return [line] }
      return [line] + ratingLines(clause.own, walk, lead: StyledLine("   "), width: width)
    }
    let style: Style = isHere ? .emphasis : .normal
    var lead = StyledLine(marker, .emphasis)
    lead.add(clause.lead, style)
    return ratingLines(
      clause.own, walk, lead: lead, title: (clause.title, style), width: width)
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
    let spot = walk.route.spots[index]
    let record = walk.record(at: spot)
    var style: Style = record.response == .unrated ? .dim : .rating
    if spot == walk.spot { style = style.adding(.reverse) }
    var cell = StyledLine()
    var rating =
      record.response == .unrated
      ? OutlineGlyphs.unrated : SafeText(ratingText(record.response))
    if walk.standards[spot.standard].layout.criteria[spot.place].isEssential {
      rating = OutlineGlyphs.essential + rating
    }
    cell.add(rating, style)
    let mark =
      record.isToRevisit
      ? OutlineGlyphs.revisit
      : record.findings.isEmpty ? OutlineGlyphs.blank : OutlineGlyphs.finding
    cell.add(mark, .warning)
    return cell
  }

  /// What the outline is ordered by, where that is not the clauses of the standard.
  private func orderHeading(_ walk: Walk) -> StyledLine? {
    guard walk.route.order != .clause else { return nil }
    return StyledLine(" " + name(of: walk.route.order, walk).uppercased(), .heading)
  }

  func outlineBody(_ walk: Walk, _ area: Rectangle) -> Rectangle {
    guard walk.route.order != .clause, area.rows > 1 else { return area }
    return Rectangle(
      top: area.top + 1, left: area.left, rows: area.rows - 1, columns: area.columns)
  }

  /// What waits for somebody, by name.
  private func tallies(_ walk: Walk) -> [(String, Int)] {
    [
      (phrases.requests.askedForCount, walk.assessment.openRequests.count),
      (phrases.walk.looseNotes, walk.assessment.looseNotes.count),
      (phrases.walk.toRevisitCount, walk.standard.toRevisit),
      (phrases.findings.tally, walk.assessment.order[.finding]?.count ?? 0),
      (phrases.findings.overdueTally, walk.overdueActions(on: today)),
      (phrases.walk.unfinishedCount, walk.unfinished(includingPrivate: !walk.isResultHidden).count),
    ]
    .filter { $0.1 > 0 }
  }

  /// What waits, below the clauses, which keep half of the pane; what was asked for in words, as far
  /// as there is room.
  private func outlineTail(_ walk: Walk, in size: Size) -> [StyledLine] {
    let most = size.rows / 2
    let lines = tallies(walk).prefix(most).map { name, count in
      var line = StyledLine(" " + name, .warning)
      line.pad(to: size.columns - String(count).count - 1)
      line.add(String(count), .warning)
      return line
    }
    let open = walk.assessment.openRequests
    guard !open.isEmpty else { return lines }
    // What does not fit is in the list of requests.
    let room = min(size.rows / 6, 3, most - lines.count)
    let waiting = open.prefix(room).map { line(of: $0, width: size.columns - 1) }
    return lines.prefix(1) + waiting + lines.dropFirst()
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
  static let finding: SafeText = "▴"
}
