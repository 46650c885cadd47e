/// A table whose source lines up: columns are as wide as their widest cell.
struct MarkdownTable {
  var table: ReportTable

  var lines: [String] {
    let rows = ([table.columns.map(\.title)] + table.rows + (table.total.map { [$0] } ?? []))
      .map { $0.map(cell) }
    let widths = table.columns.indices.map { column in
      rows.map { MarkdownText.width(of: $0[column]) }.max().map { max($0, 3) } ?? 3
    }
    var lines = rows.map { row in
      line(
        row.indices.map { column in
          let blanks = String(
            repeating: " ", count: widths[column] - MarkdownText.width(of: row[column]))
          return table.columns[column].isNumber ? blanks + row[column] : row[column] + blanks
        })
    }
    let rule = table.columns.indices.map { column in
      String(repeating: "-", count: widths[column] - 1)
        + (table.columns[column].isNumber ? ":" : "-")
    }
    lines.insert(line(rule), at: min(1, lines.count))
    return lines
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func cell(_ text: ReportText) -> String {
    MarkdownText.escaped(text.lines.map(\.text).joined(separator: " / "))
  }
}
