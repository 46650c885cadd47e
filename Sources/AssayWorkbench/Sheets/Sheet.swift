import AssayCore

/// A list or a page of this assessment, laid over the walk: what it shows is asked anew from the
/// assessment for every frame.
struct Sheet: Equatable, Sendable {
  enum Kind: Sendable, CaseIterable {
    case looseNotes
    case orders

    var context: Context {
      switch self {
      case .looseNotes: .inbox
      case .orders: .orders
      }
    }

    /// False where the outline and the level stay beside it.
    var isWide: Bool {
      switch self {
      case .looseNotes, .orders: false
      }
    }
  }

  let kind: Kind
  var selected = 0
}

/// What a sheet shows in a width: lines that stay, and rows that can be chosen.
struct SheetContent: Sendable {
  /// True where the pane itself marks the chosen row, with two columns in front of every row.
  var marksChosen = false
  var head: [StyledLine] = []
  var rows: [SheetRow] = []
}

struct SheetRow: Sendable {
  var lines: [StyledLine]
  var subject: Subject

  /// What the row speaks of, for the keys that act on it.
  enum Subject: Equatable, Sendable {
    case nothing
    case criterion(CriterionReference)
    case item(ItemID)
    case looseNote(LooseNoteID)
    case event(EventID)
    case order(WalkingOrder)
  }
}

extension Model {
  func content(of sheet: Sheet, _ walk: Walk, width: Int) -> SheetContent {
    switch sheet.kind {
    case .looseNotes: inboxContent(sheet, walk, width: width)
    case .orders: ordersContent(walk, width: width)
    }
  }

  mutating func open(_ kind: Sheet.Kind) -> [Effect] {
    walk?.sheet = Sheet(kind: kind)
    return []
  }

  /// What the chosen row of the open sheet speaks of.
  var chosen: SheetRow.Subject {
    guard let walk, let sheet = walk.sheet else { return .nothing }
    let rows = content(of: sheet, walk, width: size.columns).rows
    return rows.indices.contains(sheet.selected) ? rows[sheet.selected].subject : .nothing
  }

  mutating func stepSheetRow(by count: Int) {
    guard let walk, let sheet = walk.sheet else { return }
    let rows = content(of: sheet, walk, width: size.columns).rows.count
    self.walk?.sheet?.selected = min(max(sheet.selected + count, 0), max(rows - 1, 0))
  }

  /// Keeps the choice inside a list that has become shorter.
  mutating func settleSheet() { stepSheetRow(by: 0) }
}
