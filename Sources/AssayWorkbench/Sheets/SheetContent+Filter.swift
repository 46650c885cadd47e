import Cells

extension SheetContent {
  /// Only the rows that hold every word of the sheet's filter. A heading stays with the first of its
  /// rows that does.
  func filtered(by sheet: Sheet, _ model: Model) -> SheetContent {
    let words = sheet.filter.text.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, !rows.isEmpty else { return self }
    var content = self
    content.rows = []
    var heading: [StyledLine] = []
    for row in rows {
      if !row.above.isEmpty { heading = row.above }
      let text = row.text.lowercased()
      guard words.allSatisfy({ text.holds($0) }) else { continue }
      var row = row
      row.above = content.rows.isEmpty ? Array(heading.drop { $0.pieces.isEmpty }) : heading
      heading = []
      content.rows.append(row)
    }
    let phrases = model.phrases
    if !content.head.isEmpty {
      content.head[0].add("  " + phrases.history.found(content.rows.count, rows.count), .dim)
    }
    if content.rows.isEmpty { content.head.append(StyledLine(phrases.pages.nothingFound, .dim)) }
    return content
  }
}

extension SheetRow {
  /// What the row says, on one line.
  fileprivate var text: String {
    lines.map { $0.pieces.map(\.text.text).joined() }.joined(separator: " ")
  }
}
