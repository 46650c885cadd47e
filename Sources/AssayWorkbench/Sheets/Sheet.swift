import AssayCore
import Cells

/// A list or a page of this assessment, laid over the walk: what it shows is made from the assessment
/// as it stands.
struct Sheet: Sendable {
  enum Kind: Sendable, CaseIterable {
    case looseNotes
    case evidence
    case requests
    case orders
    case bringing
    case overview
    case result
    case history
    case criterionHistory
    case findings
    case agenda
    case closing
    case plan

    var context: Context {
      switch self {
      case .looseNotes: .inbox
      case .evidence: .evidence
      case .requests: .requests
      case .orders: .orders
      case .bringing: .bringing
      case .overview: .overview
      case .result: .result
      case .history, .criterionHistory: .history
      case .findings: .findings
      case .agenda: .agenda
      case .closing: .closing
      case .plan: .plan
      }
    }

    /// False where the outline and the level stay beside it.
    var isWide: Bool {
      switch self {
      case .looseNotes, .orders, .bringing, .criterionHistory: false
      case .overview, .result, .history, .findings, .agenda, .closing, .evidence, .requests, .plan:
        true
      }
    }
  }

  let kind: Kind
  var selected = 0
  /// How many lines of the chosen row are scrolled past, where it is taller than the window.
  var scrolled = 0
  /// Which cell of the chosen row is meant, where its rows have cells.
  var column = 0
  /// Words that every shown row holds.
  var filter = TextField("", isMultiline: false, limit: 200)
  var isFiltering = false
  let kept = Memo<SheetKey, SheetContent>()
  let keptHistory = Memo<HistoryKey, [SearchableEntry]>()
}

/// What a sheet shows in a width: lines that stay, and rows that can be chosen.
struct SheetContent: Sendable {
  /// True where the pane itself marks the chosen row, with two columns in front of every row.
  var marksChosen = false
  var head: [StyledLine] = []
  var rows: [SheetRow] = []
}

struct SheetRow: Sendable {
  /// A heading over the row, which is not part of the choice.
  var above: [StyledLine] = []
  var lines: [StyledLine]
  var subject: Subject
  /// Where the cells of the first line stand.
  var cells: [Range<Int>] = []

  var height: Int { above.count + lines.count }

  /// What the row speaks of, for the keys that act on it.
  enum Subject: Equatable, Sendable {
    case nothing
    case criterion(CriterionReference)
    /// A clause, and below it the level of each cell; nil for all levels.
    case clause(ClauseReference, levels: [Int?])
    case standard(Int)
    case meeting(MeetingKind)
    case item(ItemID)
    case plan(FormFieldName)
    case looseNote(LooseNoteID)
    case event(EventID)
    case order(WalkingOrder)
  }
}

extension Model {
  func content(of sheet: Sheet, _ walk: Walk, width: Int) -> SheetContent {
    switch sheet.kind {
    case .looseNotes: kept(sheet, walk, width: width) { inboxContent(walk, width: width) }
    case .evidence:
      kept(sheet, walk, width: width) {
        evidenceContent(walk, width: width).filtered(by: sheet, self)
      }
    case .requests:
      kept(sheet, walk, width: width) {
        requestsContent(walk, width: width).filtered(by: sheet, self)
      }
    case .orders: ordersContent(walk, width: width)
    case .bringing: bringingContent(walk, width: width)
    case .overview:
      kept(sheet, walk, width: width) { overviewContent(walk, width: width) }
    case .result: kept(sheet, walk, width: width) { resultContent(walk, width: width) }
    case .history:
      kept(sheet, walk, width: width) { historyContent(sheet, walk, of: nil, width: width) }
    case .findings:
      kept(sheet, walk, width: width) {
        findingsContent(walk, width: width).filtered(by: sheet, self)
      }
    case .agenda: kept(sheet, walk, width: width) { agendaContent(walk, width: width) }
    case .plan: kept(sheet, walk, width: width) { planContent(walk, width: width) }
    case .closing: kept(sheet, walk, width: width) { closingContent(walk, width: width) }
    case .criterionHistory:
      kept(sheet, walk, width: width) {
        historyContent(sheet, walk, of: walk.reference, width: width)
      }
    }
  }

  mutating func open(_ kind: Sheet.Kind) -> [Effect] {
    walk?.sheet = Sheet(kind: kind)
    return []
  }

  /// Where a sheet is drawn.
  func sheetArea(_ sheet: Sheet, _ walk: Walk) -> Rectangle {
    sheet.kind.isWide
      ? size.body.inset(columns: 1)
      : WalkLayout(size: size, isOutlineOpen: walk.isOutlineOpen).criterion
  }

  /// What the chosen row of the open sheet speaks of.
  var chosen: SheetRow.Subject { chosenRow?.subject ?? .nothing }

  var chosenRow: SheetRow? {
    guard let walk, let sheet = walk.sheet else { return nil }
    let rows = content(of: sheet, walk, width: sheetArea(sheet, walk).columns).rows
    return rows.indices.contains(sheet.selected) ? rows[sheet.selected] : nil
  }

  /// To the row of an item that was just made, where the sheet has one.
  mutating func chooseRow(of item: ItemID) {
    guard let walk, let sheet = walk.sheet else { return }
    let rows = content(of: sheet, walk, width: sheetArea(sheet, walk).columns).rows
    guard let row = rows.firstIndex(where: { $0.subject == .item(item) }) else { return }
    self.walk?.sheet?.selected = row
    self.walk?.sheet?.scrolled = 0
  }

  /// To another row; line by line through one that is taller than the window.
  mutating func stepSheetRow(by count: Int) {
    guard let walk, let sheet = walk.sheet else { return }
    let area = sheetArea(sheet, walk)
    let content = content(of: sheet, walk, width: area.columns)
    let room = area.rows - content.headRows(sheet, in: area.rows)
    func beyond(_ row: Int) -> Int {
      content.rows.indices.contains(row) ? max(content.rows[row].lines.count - room, 0) : 0
    }
    let scrolled = min(sheet.scrolled, beyond(sheet.selected))
    let target = scrolled + count.signum() * max(room / 2, 1)
    let within = min(max(target, 0), beyond(sheet.selected))
    if abs(count) == 1, within != scrolled {
      self.walk?.sheet?.scrolled = within
      return
    }
    let row = sheet.selected.stepped(by: count, of: content.rows.count)
    self.walk?.sheet?.scrolled =
      row == sheet.selected ? scrolled : count == -1 ? beyond(row) : 0
    self.walk?.sheet?.selected = row
  }

  /// Moves between the cells of the chosen row.
  mutating func stepSheetCell(by count: Int) -> [Effect] {
    guard let row = chosenRow, let column = walk?.sheet?.column else { return [] }
    walk?.sheet?.column = min(max(column + count, 0), max(row.cells.count - 1, 0))
    return []
  }

  /// Keeps the choice inside a list that has become shorter.
  mutating func settleSheet() { stepSheetRow(by: 0) }
}
