import AssayCore
import Cells

extension Model {
  /// The criterion with its rubric, what to look for and what was written; the text being written
  /// in its place.
  func criterionPane(_ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    guard walk.criterion != nil else { return }
    let view = criterionView(walk, page: walk.page, in: area)
    frame.put(view.lines, in: area)
    frame.cursor = Position(
      row: area.top + min(view.cursor.row, max(area.rows - 1, 0)),
      column: area.left + min(view.cursor.column, max(area.columns - 1, 0)))
  }

  /// On through a criterion that is longer than its pane, from the end to the top again.
  mutating func scrollCriterion() -> [Effect] {
    guard let walk, let area = criterionArea(walk) else { return [] }
    let view = criterionView(walk, page: walk.page, in: area)
    self.walk?.page = view.isLast ? 0 : walk.page + 1
    return []
  }

  /// True where all of the criterion is seen.
  var isCriterionWhole: Bool {
    guard let walk, let area = criterionArea(walk) else { return true }
    return walk.page == 0 && criterionView(walk, page: 0, in: area).isLast
  }

  /// nil where something else is in its place.
  private func criterionArea(_ walk: Walk) -> Rectangle? {
    guard walk.criterion != nil, size.rows >= WalkLayout.smallest.rows,
      size.columns >= WalkLayout.smallest.columns
    else { return nil }
    let layout = WalkLayout(size: size, isOutlineOpen: walk.isOutlineOpen)
    return layout.level == nil && layout.outline != nil ? nil : layout.criterion
  }

  private func criterionView(
    _ walk: Walk, page: Int, in area: Rectangle
  ) -> CriterionContent.View {
    let content = criterionContent(walk, in: area)
    let key = key(of: "scroll-criterion")
    return content.view(
      rows: area.rows, page: page, above: StyledLine(phrases.walk.backToTop(key), .dim),
      between: StyledLine(phrases.walk.moreAbove, .dim),
      below: StyledLine(phrases.walk.moreBelow(key), .dim))
  }

  private func criterionContent(_ walk: Walk, in area: Rectangle) -> CriterionContent {
    var content = CriterionContent(width: area.columns)
    let lines = walk.layout.lines(of: walk.place, width: content.width, language, keymap)
    content.add(lines.heading, as: .kept)
    content.pinned = lines.heading.count
    content.addGap()
    content.add(lines.text, as: .kept)
    content.addGap()
    rubric(lines, walk, into: &content)
    guidance(lines, walk, into: &content)
    let findings = findingLines(walk, width: content.width)
    content.add(findings, as: .aside(3))
    content.addGap()
    notes(walk, into: &content)
    question(walk, into: &content)
    content.leaveOut(rows: area.rows)
    return content
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
          lead.pieces.map(\.text.text).joined() + " "
            + cut(reason.content ?? phrases.walk.forgotten, width: content.width),
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
        [StyledLine("      " + marks.joined(separator: " · "), .dim)], as: .aside(1))
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
    for item in lines.look { content.add(item, as: .aside(3)) }
    content.add(lines.ask, as: .aside(2))
    content.add(relatedLines(walk, width: content.width), as: .aside(1))
    content.add(
      evidenceLines(walk, width: content.width), as: hasEvidence(walk) ? .kept : .hint(0))
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
      return content.add([line], as: .hint(kind == .report ? 1 : 0))
    }
    if draft != nil { line.add("   " + phrases.walk.unfinished, .warning) }
    let text = draft ?? standing?.content ?? phrases.walk.forgotten
    let width = content.width
    let shown = cut(text, width: width)
    let kept = kind == .report ? walk.keptNote : walk.keptPrivateNote
    let lines = kept.value(for: NoteKey(text: shown, width: width)) {
      StyledLine.wrapped(shown, width: width)
    }
    content.add([line] + lines, as: .kept)
    if shown != text {
      let command = kind == .report ? "note" : "private-note"
      content.add([StyledLine(phrases.walk.restOfNote(key(of: command)), .dim)], as: .kept)
    }
  }

  private func writing(
    _ entry: Entry, title: StyledLine, into content: inout CriterionContent
  ) {
    // More than a screen of it before and after the caret is never seen.
    let layout = entry.field.window(width: content.width, rows: size.rows)
    content.addGap()
    content.add([title], as: .kept)
    content.add(layout.lines.map { StyledLine($0) }, writtenAt: layout.caret)
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

/// What the lines of a note are made of.
struct NoteKey: Equatable, Sendable {
  var text: String
  var width: Int
}
