import AssayCore
import Cells

@testable import AssayWorkbench

/// What holds after every step, whatever was pressed.
struct StormInspection {
  /// Glyphs that were found to be safe.
  private var safe: Set<String> = []
  private var inspected: Frame?

  // MARK: The frame

  /// What is wrong with a frame; nil where nothing is.
  mutating func flaw(in frame: Frame, of model: Model) -> String? {
    if frame.size != model.size { return "the frame is of size \(frame.size)" }
    if let cursor = frame.cursor, !frame.size.contains(cursor) { return "the cursor is outside" }
    if let flaw = flaw(in: frame.title) { return "the title: \(flaw)" }
    // NB: rows that were inspected in the last frame are not gone through again.
    let rows = inspected.map { frame.rowsDiffering(from: $0) } ?? Array(0..<frame.size.rows)
    for row in rows {
      if let flaw = flaw(inRow: row, of: frame) { return "row \(row): \(flaw)" }
    }
    inspected = frame
    return nil
  }

  private mutating func flaw(inRow row: Int, of frame: Frame) -> String? {
    let cells = frame.row(row)
    guard cells.count == frame.size.columns else { return "it has \(cells.count) cells" }
    var width = 0
    var owed = 0
    for cell in cells {
      if cell.isContinuation {
        guard owed == 1 else { return "a right half without its left" }
        owed = 0
        continue
      }
      guard owed == 0 else { return "a wide glyph is cut" }
      owed = cell.glyph.width - 1
      width += cell.glyph.width
      if let ascii = cell.ascii, ascii >= 0x20 { continue }
      if let flaw = flaw(in: cell.glyph) { return flaw }
    }
    return width == frame.size.columns ? nil : "its widths add up to \(width)"
  }

  private mutating func flaw(in text: SafeText) -> String? {
    for glyph in text.glyphs {
      if let flaw = flaw(in: glyph) { return flaw }
    }
    return nil
  }

  private mutating func flaw(in glyph: Glyph) -> String? {
    let text = glyph.text
    if safe.contains(text) { return nil }
    for scalar in text.unicodeScalars where !scalar.isHarmless {
      return "it holds \(scalar.escaped(asASCII: true))"
    }
    safe.insert(text)
    return nil
  }

  // MARK: The document

  /// What the screen says that the disk does not, or the other way about.
  static func flaw(between model: Model, and office: StormOffice, isThorough: Bool) -> String? {
    guard let walk = model.walk else { return nil }
    guard let open = office.open else { return "a document is shown that nobody opened" }
    let paper = office.papers[open]
    guard walk.ledger.events.map(\.id) == paper.disk.events.map(\.id) else {
      return "the screen knows \(walk.ledger.events.count) events, "
        + "the disk \(paper.disk.events.count)"
    }
    // NB: what comes of a last commit is told to nobody once the program is over.
    let isKept = office.failure == nil && !office.isOver
    if isKept, let flaw = flaw(ofDraftsIn: walk, on: paper) { return flaw }
    if walk.criterion != nil, walk.route.index(of: walk.spot) == nil {
      return "the current criterion is not on the route"
    }
    guard isThorough else { return nil }
    if isKept, let flaw = flaw(ofLaidAsideIn: walk, on: paper) { return flaw }
    let replayed = Ledger(paper.disk.events)
    guard walk.assessment == replayed.assessment else { return "replayed it is another assessment" }
    for standard in walk.standards {
      let fresh = Standard(standard.layout, assessment: replayed.assessment)
      guard standard.records == fresh.records, standard.answers == fresh.answers,
        standard.score == fresh.score, standard.toRevisit == fresh.toRevisit,
        standard.shortfalls == fresh.shortfalls
      else { return "\(standard.layout.source.id) shows other answers than it has" }
    }
    return nil
  }

  /// What is being typed is on the disk, character by character.
  private static func flaw(ofDraftsIn walk: Walk, on paper: StormPaper) -> String? {
    guard paper.readOnly == nil else { return nil }
    if let entry = walk.entry, let field = entry.draft {
      let kept = paper.diskDrafts[field]
      // Nothing is kept of a text that stands as it was, or that nobody has touched.
      let standing = TextField(standingText(of: field, in: walk), isMultiline: entry.isMultiline)
      let isUntouched =
        entry.field.revision == 0 || ["", standing.text].contains(entry.field.text)
      guard entry.field.text == kept || (kept == nil && isUntouched)
      else {
        return "of \(field) the disk has \(kept.debugDescription), not \(entry.field.text)"
      }
    }
    guard let form = walk.form else { return nil }
    for field in form.fields {
      let draft = DraftField.form(form.subject, field.name)
      let kept = paper.diskDrafts[draft]
      // NB: of a choice that this form does not offer something can be left by another one.
      let isRight = field.isChanged ? kept == field.written : kept == nil || !field.isText
      guard isRight || kept == field.written else {
        return "of \(draft) the disk has \(kept.debugDescription), not \(field.written)"
      }
    }
    return nil
  }

  /// What was laid aside is there to be gone on with, and nothing else is.
  private static func flaw(ofLaidAsideIn walk: Walk, on paper: StormPaper) -> String? {
    guard paper.readOnly == nil else { return nil }
    var open = Set(walk.form?.drafts ?? [])
    if let draft = walk.entry?.draft { open.insert(draft) }
    let known = walk.drafts.filter { !open.contains($0.key) }
    let kept = paper.diskDrafts.filter { !open.contains($0.key) }
    return known == kept ? nil : "the disk has the drafts \(kept), the workbench \(known)"
  }

  private static func standingText(of field: DraftField, in walk: Walk) -> String {
    switch field {
    case .note(let criterion, let kind): walk.assessment[criterion].note(kind)?.content ?? ""
    case .reason(let criterion):
      if case .notApplicable(let reason) = walk.assessment[criterion].response {
        reason.content ?? ""
      } else {
        ""
      }
    case .present: walk.assessment.present?.content ?? ""
    case .looseNote, .form: ""
    }
  }

  /// Undo brings back what was, redo what is, to the last mark.
  static func flaw(ofUndoIn ledger: Ledger, _ protocols: [AssessmentProtocol]) -> String? {
    var copy = ledger
    guard let undo = step(.undo, &copy, protocols) else { return nil }
    if let last = ledger.events.last, last.id == undo.undoes, last.undoes == nil {
      let before = Ledger(ledger.events.dropLast())
      if copy.assessment != before.assessment, !isSideBySide(undo.change, in: ledger) {
        return "undone by \(undo.change) it is not the assessment it was before \(last.body)"
          + difference(copy.assessment, before.assessment)
      }
    }
    guard let redo = step(.redo, &copy, protocols) else { return "what was undone is not redone" }
    guard copy.assessment == ledger.assessment || isSideBySide(undo.change, in: ledger) else {
      return "undone by \(undo.change) and redone by \(redo.change) it is another assessment"
        + difference(copy.assessment, ledger.assessment)
    }
    return nil
  }

  /// True where a change of the same thing was made by somebody who did not know of all that stands
  /// before it: undo exchanges what its author knew, not what came in between.
  private static func isSideBySide(_ change: Change, in ledger: Ledger) -> Bool {
    var heads: Set<EventID> = []
    for event in ledger.events {
      if Set(event.parents) != heads, case .changed(let other) = event.body,
        other.subjects.contains(where: change.subjects.contains)
      {
        return true
      }
      heads.subtract(event.parents)
      heads.insert(event.id)
    }
    return false
  }

  /// The parts in which an assessment differs from the one it should be.
  private static func difference(_ found: Assessment, _ wanted: Assessment) -> String {
    zip(Mirror(reflecting: found).children, Mirror(reflecting: wanted).children)
      .map { ($0.label ?? "", "\($0.value)", "\($1.value)") }
      .filter { $1 != $2 }
      .map { "\n\($0) is \($1)\nand should be \($2)" }
      .joined()
  }

  /// Takes back an event or brings it again, and says how; nil where there is none.
  private static func step(
    _ intent: Intent, _ ledger: inout Ledger, _ protocols: [AssessmentProtocol]
  ) -> Decision? {
    var clock = StormClock()
    let decision = try? ledger.decide(
      intent, protocols: protocols, author: StormClock.author,
      seal: { SealedText(commitment: "never sealed", content: $0) })
    guard let decision else { return nil }
    var event = clock.event(.changed(decision.change), undoes: decision.undoes, after: ledger)
    event.id = EventID("back and forth \(intent)")
    ledger.append(event)
    return decision
  }
}

extension Unicode.Scalar {
  /// A scalar that a terminal shows and does not obey.
  var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
