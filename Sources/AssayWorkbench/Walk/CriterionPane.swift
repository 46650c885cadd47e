import AssayCore
import Cells

extension Model {
  /// The criterion with its rubric, what to look for and what was written; the text being written
  /// in its place.
  func criterionPane(_ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    guard walk.criterion != nil else { return }
    var content = CriterionContent(width: area.columns)
    let lines = walk.layout.lines(of: walk.place, width: content.width, language, keymap)
    content.add(lines.heading, as: .kept)
    content.cursor = Position(row: 0, column: 0)
    content.addGap()
    content.add(lines.text, as: .kept)
    content.addGap()
    rubric(lines, walk, into: &content)
    guidance(lines, walk, into: &content)
    let findings = findingLines(walk, width: content.width)
    content.add(findings, as: .droppable(3))
    content.addGap()
    notes(walk, into: &content)
    question(walk, into: &content)
    content.fit(rows: area.rows, moreBelow: StyledLine(phrases.walk.moreBelow, .dim))
    content.draw(in: area, of: &frame)
    frame.cursor = content.cursor.map {
      Position(row: area.top + $0.row, column: area.left + min($0.column, area.columns - 1))
    }
  }

  private func rubric(
    _ lines: CriterionLines, _ walk: Walk, into content: inout CriterionContent
  ) {
    let record = walk.record(of: walk.place)
    for (step, rating) in zip(lines.steps, walk.layout.source.scale.ratings) {
      let isChosen = record.response == .rated(rating.code)
      content.add(isChosen ? step.chosen : step.open, as: .kept)
    }
    if case .notApplicable(let reason) = record.response {
      var lead = StyledLine(" ▸ x ", .rating)
      lead.add(phrases.walk.notApplicable + ":", .rating)
      content.add(
        StyledLine.wrapped(
          lead.pieces.map(\.text.text).joined() + " " + (reason.content ?? phrases.walk.forgotten),
          width: content.width, style: .rating),
        as: .kept)
    }
    var marks: [String] = []
    if let rated = record.rated {
      marks.append(
        phrases.walk.ratedBy(
          rated.author.content ?? phrases.walk.forgotten,
          phrases.figures.day(rated.time.date) + " " + rated.time.hourAndMinute))
    }
    if record.isToRevisit { marks.append(phrases.walk.toRevisit) }
    if !marks.isEmpty {
      content.add(
        [StyledLine("      " + marks.joined(separator: " · "), .dim)], as: .droppable(1))
    }
    // Whether a rating stands is part of the result.
    if !walk.isResultHidden {
      content.add(shortfallLines(walk, width: content.width), as: .kept)
    }
    content.addGap()
  }

  private func guidance(
    _ lines: CriterionLines, _ walk: Walk, into content: inout CriterionContent
  ) {
    for item in lines.look { content.add(item, as: .droppable(3)) }
    content.add(lines.ask, as: .droppable(2))
    content.add(relatedLines(walk, width: content.width), as: .droppable(1))
    content.add(
      evidenceLines(walk, width: content.width), as: hasEvidence(walk) ? .kept : .droppable(0))
    content.addGap()
  }

  private func notes(_ walk: Walk, into content: inout CriterionContent) {
    note(
      .report, title: phrases.walk.note, place: phrases.walk.notePlace(key(of: "note")), walk,
      into: &content)
    // What is being written is seen while it is written, hidden or not.
    let isWritingPrivately = walk.reference.map { walk.entry?.purpose == .note($0, .private) }
    if !walk.isResultHidden || isWritingPrivately == true {
      note(
        .private, title: phrases.walk.privateNote,
        place: phrases.walk.privatePlace(key(of: "private-note")), walk, into: &content)
    }
  }

  private func note(
    _ kind: NoteKind, title: String, place: String, _ walk: Walk,
    into content: inout CriterionContent
  ) {
    guard let reference = walk.reference else { return }
    if let entry = walk.entry, entry.purpose == .note(reference, kind) {
      return writing(entry, title: StyledLine(title, .heading), into: &content)
    }
    let draft = walk.drafts[.note(reference, kind)]
    let standing = walk.record(of: walk.place).note(kind)
    var line = StyledLine(title, .heading)
    guard draft != nil || standing != nil else {
      line.add("   " + place, .placeholder)
      return content.add([line], as: .droppable(kind == .report ? 1 : 0))
    }
    if draft != nil { line.add("   " + phrases.walk.unfinished, .warning) }
    let text = draft ?? standing?.content ?? phrases.walk.forgotten
    // More than fills the pane is left to the editor: a step has no time for a book.
    let most = content.width * size.rows
    let shown = text.utf8.count > most * 4 ? String(text.prefix(most)) + " …" : text
    content.add([line] + StyledLine.wrapped(shown, width: content.width), as: .kept)
  }

  private func writing(
    _ entry: Entry, title: StyledLine, into content: inout CriterionContent
  ) {
    // More than a screen of it before and after the caret is never seen.
    let layout = entry.field.window(width: content.width, rows: size.rows)
    content.addGap()
    content.add([title], as: .kept)
    content.cursor = Position(
      row: content.count + layout.caret.row, column: layout.caret.column)
    content.isCursorVital = true
    content.add(layout.lines.map { StyledLine($0) }, as: .kept)
  }

  private func question(_ walk: Walk, into content: inout CriterionContent) {
    guard let entry = walk.entry else { return }
    let prompt: String
    switch entry.purpose {
    case .note: return
    case .looseNote: prompt = phrases.looseNotes.prompt
    case .reason(let criterion): prompt = phrases.walk.reasonPrompt(criterion.criterion.text)
    case .search: prompt = phrases.walk.searchPrompt
    case .filter: prompt = phrases.walk.filterPrompt
    case .goTo: prompt = phrases.walk.goToPrompt
    case .present: prompt = phrases.agenda.presentPrompt
    }
    content.addGap()
    writing(entry, title: StyledLine(prompt, .heading), into: &content)
  }
}

/// The lines of a criterion, in blocks that know what may go when there is too little room.
struct CriterionContent {
  enum Rank: Equatable {
    case kept
    /// The lower, the sooner it goes.
    case droppable(Int)
    case gap
  }

  private struct Block {
    var lines: [StyledLine]
    var rank: Rank
  }

  let width: Int
  private var blocks: [Block] = []
  /// How many lines there are.
  private(set) var count = 0
  /// Where the cursor stands, in lines of the content.
  var cursor: Position?
  /// True where the line with the cursor has to be seen, because somebody writes there.
  var isCursorVital = false

  init(width: Int) {
    self.width = max(width, 1)
    blocks.reserveCapacity(24)
  }

  mutating func add(_ more: [StyledLine], as rank: Rank) {
    guard !more.isEmpty else { return }
    blocks.append(Block(lines: more, rank: rank))
    count += more.count
  }

  mutating func addGap() {
    guard let last = blocks.last, last.rank != .gap else { return }
    add([.empty], as: .gap)
  }

  /// Leaves out gaps, then what matters least, then what lies away from the cursor.
  mutating func fit(rows: Int, moreBelow: StyledLine) {
    if let last = blocks.last, last.rank == .gap {
      blocks.removeLast()
      count -= last.lines.count
    }
    for candidate in [Rank.droppable(0), .gap, .droppable(1), .droppable(2), .droppable(3)]
    where count > rows {
      remove(candidate)
    }
    guard count > rows, rows > 0 else { return }
    var first = 0
    if isCursorVital, let cursor { first = min(max(cursor.row - rows + 2, 0), count - rows) }
    let isCut = first + rows < count
    var lines = Array(blocks.flatMap(\.lines)[first..<(first + rows)])
    if isCut, !isCursorVital { lines[rows - 1] = moreBelow }
    blocks = [Block(lines: lines, rank: .kept)]
    count = rows
    cursor = cursor.map { Position(row: max($0.row - first, 0), column: $0.column) }
  }

  private mutating func remove(_ rank: Rank) {
    var row = 0
    var above = 0
    for block in blocks where block.rank == rank || cursor != nil {
      if block.rank == rank, let cursor {
        above += min(max(cursor.row - row, 0), block.lines.count)
      }
      row += block.lines.count
    }
    cursor?.row -= above
    blocks.removeAll { $0.rank == rank }
    count = blocks.reduce(0) { $0 + $1.lines.count }
  }

  /// Draws as many lines as the area has rows.
  func draw(in area: Rectangle, of frame: inout Frame) {
    var row = area.top
    for block in blocks {
      for line in block.lines where row < area.bottom {
        frame.put(line, row: row, column: area.left, width: area.columns)
        row += 1
      }
    }
  }
}
