import AssayCore
import Cells

extension Model {
  /// How many changes are laid out at once; the filter finds the others.
  private static let mostShown = 1_000

  /// Who changed what, the latest first; of one criterion, or of the whole document.
  func historyContent(
    _ sheet: Sheet, _ walk: Walk, of criterion: CriterionReference?, width: Int
  ) -> SheetContent {
    let events = walk.ledger.events.filter { event in
      guard let criterion else { return true }
      guard case .changed(let change) = event.body else { return false }
      return walk.criterion(of: change) == criterion
    }
    let words = sheet.filter.text.lowercased().split(whereSeparator: \.isWhitespace)
    var entries: [HistoryEntry] = []
    var found = 0
    if words.isEmpty {
      for event in events.reversed() where entries.count < Self.mostShown {
        if let entry = historyEntry(event, walk) { entries.append(entry) }
      }
    } else {
      for known in searchable(sheet, walk, events)
      where words.allSatisfy({ known.text.holds($0) }) {
        found += 1
        if entries.count < Self.mostShown { entries.append(known.entry) }
      }
    }

    var content = SheetContent(marksChosen: true)
    var title = StyledLine(
      criterion.map { phrases.history.titleOf(name($0, walk), events.count) }
        ?? phrases.history.title(events.count), .heading)
    if !words.isEmpty {
      title.add("  " + phrases.history.found(found, events.count), .dim)
    } else if events.count > Self.mostShown {
      title.add("  " + phrases.history.latest(entries.count, events.count), .dim)
    }
    content.head = [title]
    if let criterion, let spot = walk.spot(of: criterion) {
      let text = walk.standards[spot.standard].layout.criteria[spot.place].text
      content.head += StyledLine.wrapped(text, width: width, style: .dim)
    }
    content.head.append(.empty)
    if entries.isEmpty {
      content.head.append(
        StyledLine(words.isEmpty ? phrases.history.nothing : phrases.pages.nothingFound, .dim))
    }
    let undone = Set(events.compactMap(\.undoes))
    var day = ""
    for entry in entries {
      var row = SheetRow(
        lines: lines(
          of: entry, isUndone: undone.contains(entry.id), isWhole: criterion != nil,
          width: width - 2),
        subject: .event(entry.id))
      if entry.time.date != day {
        row.above = [StyledLine(entry.day, .heading)]
        day = entry.time.date
      }
      content.rows.append(row)
    }
    return content
  }

  /// Every entry with its text to be searched, the latest first: made with the first key of a filter
  /// and kept for the others.
  private func searchable(_ sheet: Sheet, _ walk: Walk, _ events: [Event]) -> [SearchableEntry] {
    let key = HistoryKey(
      events: events.count, lastEvent: events.last?.id, language: language,
      isResultHidden: walk.isResultHidden)
    return sheet.keptHistory.value(for: key) {
      events.reversed().compactMap { historyEntry($0, walk).map(SearchableEntry.init) }
    }
  }

  /// One line, or as many as the text needs where the history is one criterion's.
  private func lines(
    of entry: HistoryEntry, isUndone: Bool, isWhole: Bool, width: Int
  ) -> [StyledLine] {
    var lead = StyledLine(entry.time.hourAndMinute + " ", .dim)
    let column = min(max(width / 8, 6), 14)
    lead.add(SafeText(entry.author).truncated(to: column))
    if !isWhole {
      lead.pad(to: 6 + column + 1)
      lead.add(SafeText(entry.subject).truncated(to: 16), .emphasis)
      lead.pad(to: 6 + column + 1 + (width >= 70 ? 17 : 12))
    }
    let text = isUndone ? "\(phrases.history.undone) · \(entry.text)" : entry.text
    let style: Style = isUndone ? .dim : .normal
    if isWhole {
      return StyledLine.hanging(
        lead, text, width: width, indent: min(7 + column, max(width / 2, 1)), style: style)
    }
    // No more of a long note than can be seen: there are a thousand rows.
    lead.add(
      SafeText(String(text.prefix(max(width + 1, 0)))).truncated(to: max(width - lead.width, 1)),
      style)
    return [lead]
  }
}
