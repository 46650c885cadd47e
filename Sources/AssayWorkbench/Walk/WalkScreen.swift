import AssayCore
import Cells

/// How the walking screen divides the window.
struct WalkLayout {
  var outline: Rectangle?
  var criterion: Rectangle
  var level: Rectangle?
  /// The row of the short level line; nil where the level has a pane.
  var levelRow: Int?

  static let outlineColumns = 27
  static let levelColumns = 33

  init(size: Size, isOutlineOpen: Bool) {
    let body = size.body
    if Self.isWide(size) {
      let middle = size.columns - Self.outlineColumns - Self.levelColumns - 2
      outline = Rectangle(
        top: body.top, left: 0, rows: body.rows, columns: Self.outlineColumns)
      criterion = Rectangle(
        top: body.top, left: Self.outlineColumns + 2, rows: body.rows, columns: middle - 2)
      level = Rectangle(
        top: body.top, left: size.columns - Self.levelColumns, rows: body.rows,
        columns: Self.levelColumns)
      levelRow = nil
    } else {
      outline = isOutlineOpen ? body.inset(columns: 1) : nil
      criterion = body.inset(columns: 1)
      levelRow = 1
    }
  }

  /// True where outline and level stand beside the criterion.
  static func isWide(_ size: Size) -> Bool { size.columns >= 108 && size.rows >= 20 }

  /// Below this a criterion cannot be read.
  static let smallest = Size(rows: 10, columns: 40)
}

extension Model {
  func walkScreen(_ walk: Walk, in frame: inout Frame) {
    let size = frame.size
    if size.rows < WalkLayout.smallest.rows || size.columns < WalkLayout.smallest.columns {
      guard walk.hasLayer, size.rows >= 5, size.columns >= 20 else {
        return tinyWalk(walk, in: &frame)
      }
      // What the keys go to is seen as long as there is any room.
      let area = Rectangle(top: 0, left: 1, rows: size.rows - 2, columns: size.columns - 2)
      centrePane(walk, in: area, of: &frame)
      return footer(in: &frame)
    }
    let layout = WalkLayout(size: size, isOutlineOpen: walk.isOutlineOpen)
    walkHeader(walk, in: &frame)
    if let form = walk.form, form.subject.criterion == nil || walk.sheet?.kind.isWide == true {
      formPane(form, walk, in: formArea(form, walk), of: &frame)
      return footer(in: &frame)
    }
    if let sheet = walk.sheet, sheet.kind.isWide, walk.entry == nil {
      sheetPane(sheet, walk, in: sheetArea(sheet, walk), of: &frame)
      return footer(in: &frame)
    }
    levelPart(walk, in: &frame)
    if layout.levelRow != nil {
      if let outline = layout.outline, !walk.hasLayer {
        let view = outlineView(walk, in: outline)
        outlinePane(walk, view, in: outline, of: &frame)
        frame.cursor = cursor(walk, in: view, in: outline)
      } else {
        centrePane(walk, in: layout.criterion, of: &frame)
      }
    } else {
      borders(layout, in: &frame)
      if let outline = layout.outline {
        outlinePane(walk, outlineView(walk, in: outline), in: outline, of: &frame)
      }
      centrePane(walk, in: layout.criterion, of: &frame)
    }
    footer(in: &frame)
  }

  /// The level: a pane where there is room for one, else a line.
  func levelPart(_ walk: Walk, in frame: inout Frame) {
    let layout = WalkLayout(size: frame.size, isOutlineOpen: walk.isOutlineOpen)
    if let row = layout.levelRow {
      frame.fill(frame.size.row(row))
      frame.put(levelLine(walk), row: row, column: 1, width: frame.size.columns - 1)
    } else if let level = layout.level {
      frame.fill(level)
      frame.put(levelPane(walk, width: level.columns, rows: level.rows), in: level)
    }
  }

  /// What was said last, or the border in its place.
  func noticeRow(_ walk: Walk, in frame: inout Frame) {
    frame.fill(frame.size.row(frame.size.rows - 2))
    let layout = WalkLayout(size: frame.size, isOutlineOpen: walk.isOutlineOpen)
    if layout.level != nil { borders(layout, in: &frame) }
    footer(in: &frame)
  }

  /// Draws anew what a step to another criterion, or a change of some, changes above the footer.
  ///
  /// - Parameter changed: The criteria of which something else is known, by their places in the route;
  ///   nil where nothing is.
  func stepScreen(
    _ walk: Walk, _ view: OutlineView?, after before: OutlineView?, changed: Set<Int>?,
    in frame: inout Frame
  ) {
    let layout = WalkLayout(size: frame.size, isOutlineOpen: walk.isOutlineOpen)
    if let outline = layout.outline, let view, let before {
      outlinePane(walk, view, after: before, changed: changed, in: outline, of: &frame)
      if layout.level == nil { frame.cursor = cursor(walk, in: view, in: outline) }
    }
    if layout.outline == nil || layout.level != nil {
      frame.fill(layout.criterion)
      centrePane(walk, in: layout.criterion, of: &frame)
    }
  }

  private func centrePane(_ walk: Walk, in area: Rectangle, of frame: inout Frame) {
    if let form = walk.form {
      formPane(form, walk, in: area, of: &frame)
    } else if let sheet = walk.sheet, walk.entry == nil {
      sheetPane(sheet, walk, in: area, of: &frame)
    } else {
      criterionPane(walk, in: area, of: &frame)
    }
  }

  private func borders(_ layout: WalkLayout, in frame: inout Frame) {
    let columns = frame.size.columns
    let last = frame.size.rows - 2
    // A notice takes the place of the lower line.
    let hasLowerLine = notice == nil
    frame.horizontalLine(row: 1, columns: 0..<columns)
    if hasLowerLine { frame.horizontalLine(row: last, columns: 0..<columns) }
    for column in [WalkLayout.outlineColumns, columns - WalkLayout.levelColumns - 1] {
      frame.verticalLine(column: column, rows: 1..<(hasLowerLine ? last + 1 : last))
    }
  }

  func walkHeader(_ walk: Walk, in frame: inout Frame) {
    let width = frame.size.columns
    frame.fill(frame.size.row(0))
    var right = StyledLine()
    switch walk.storage {
    case .failing: right.add(phrases.storage.notOnDisk, .error)
    case _ where walk.readOnly != nil: right.add(phrases.storage.readOnly, .warning)
    case .opened: right.add(phrases.storage.opened, .dim)
    case .onDisk(let time): right.add(phrases.storage.onDisk(time.clock), .dim)
    }
    if preferences.advancesAfterRating {
      right.pieces.insert(
        .init(text: SafeText(phrases.settings.advancing + " · "), style: .dim), at: 0)
    }
    if let filterSentence {
      let text = SafeText(filterSentence).truncated(to: max(width / 3, 1))
      right.pieces.insert(contentsOf: StyledLine(text, .warning).pieces, at: 0)
      right.pieces.insert(.init(text: " · ", style: .dim), at: 1)
    }
    var left = StyledLine(" ")
    if walk.assessment.kind == .rehearsal {
      left.add(phrases.walk.rehearsal, .warning)
      left.add(" · ", .dim)
    }
    var standard = StyledLine(" · ", .dim)
    standard.add(walk.layout.source.shortName, .emphasis)
    if walk.standards.count > 1 {
      standard.add(
        " " + phrases.walk.standardOf(walk.standardIndex + 1, walk.standards.count), .dim)
    }
    // Which standard it is matters more than all of a long name.
    let room = max(width - right.width - 3, 0)
    let nameRoom = max(room - left.width - standard.width, 8)
    let name = SafeText(walk.assessment.organisation ?? phrases.walk.forgotten)
    left.add(name.truncated(to: nameRoom), .heading)
    if let site = walk.assessment.site, name.width + 4 < nameRoom {
      left.add(SafeText(", \(site)").truncated(to: nameRoom - name.width), .normal)
    }
    left.pieces += standard.pieces
    // Less would not be a word.
    if left.width + 8 <= room {
      if let session = sessionText(walk) {
        left.add(" · ", .dim)
        left.add(session)
      } else if width >= 100 {
        left.add(" " + walk.layout.source.title, .dim)
      }
    }
    frame.put(left, row: 0, column: 0, width: room)
    frame.put(right, row: 0, column: max(width - right.width - 1, 0), width: right.width)
  }

  /// What is left when there is no room: where one is and what was said.
  private func tinyWalk(_ walk: Walk, in frame: inout Frame) {
    var lines: [StyledLine] = []
    var line = StyledLine()
    if let criterion = walk.criterion {
      line.add(criterion.id.text, .heading)
      line.add(" \(ratingText(walk.record(of: walk.place).response)) ", .rating)
    }
    line.add("· \(withheld(walk) == nil ? walk.standard.score.levelText : "–")", .dim)
    lines.append(line)
    if let notice { lines.append(StyledLine(notice.text, .warning)) }
    if let criterion = walk.criterion {
      lines += StyledLine.wrapped(criterion.text, width: max(frame.size.columns, 1))
    }
    lines.append(
      StyledLine(phrases.application.tooSmall(frame.size.columns, frame.size.rows), .dim))
    frame.put(lines, in: frame.size.area)
    frame.cursor = frame.size.rows > 0 && frame.size.columns > 0 ? Position(row: 0, column: 0) : nil
  }

  /// A rating as one short word: the code, `·` while unrated, `–` where it does not apply.
  func ratingText(_ response: Response) -> String {
    switch response {
    case .unrated: "·"
    case .rated(let code): code.text
    case .notApplicable: "–"
    }
  }
}
