import Phrases

/// A report as Markdown that reads well as it stands: lines of at most 88 columns, tables of at
/// most 100; but for headings and words that are longer.
public enum MarkdownReport {
  public static func text(_ report: Report) -> String {
    var writing = MarkdownWriting(words: report.language.phrases.report)
    writing.write(report)
    return writing.lines.joined(separator: "\n") + "\n"
  }
}

struct MarkdownWriting {
  let words: Phrases.Report
  private(set) var lines: [String] = []
  private let width = 88
  private let widestTable = 100

  init(words: Phrases.Report) { self.words = words }

  mutating func write(_ report: Report) {
    let head = report.head
    heading(1, head.organisation)
    paragraph("\(head.title) · \(head.subtitle)")
    paragraph(identity(of: head))
    marks(head)
    for section in report.sections {
      heading(2, ReportText(words.sections.numbered(section.number, section.title.text)))
      for block in section.blocks { write(block) }
    }
    blank()
    lines.append("---")
    paragraph("\(words.marks.end) · \(identity(of: head))")
    marks(head)
  }

  private func identity(of head: ReportHead) -> String {
    words.marks.reportNumber(head.id.text) + " · " + words.marks.issue(head.issue.text)
  }

  private mutating func marks(_ head: ReportHead) {
    for mark in head.marks {
      blank()
      fill("**" + escaped(mark.name) + ".** " + escaped(mark.meaning))
    }
  }

  private mutating func write(_ block: ReportBlock) {
    switch block {
    case .heading(let depth, let text): heading(depth + 2, text)
    case .paragraph(let text): for line in text.lines { paragraph(line.text) }
    case .remark(let text): quote(text)
    case .list(let items): list(items)
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .chain(let chain): write(chain)
    case .verdicts(let verdicts): for verdict in verdicts { write(verdict) }
    case .profile(let profile): write(profile)
    case .criterion(let entry): write(entry)
    }
  }

  private mutating func write(_ facts: [ReportFact]) {
    blank()
    for fact in facts {
      let value = fact.value.map { $0.lines.map(escaped).joined(separator: " / ") }
      fill(
        "**\(escaped(fact.name))**: " + (value ?? "*" + escaped(words.marks.notRecorded) + "*"),
        first: "- ", rest: "  ")
    }
  }

  private mutating func write(_ table: ReportTable) {
    blank()
    lines.append("**" + escaped(table.caption) + "**")
    blank()
    let rows = MarkdownTable(table: table).lines
    if rows.allSatisfy({ MarkdownText.width(of: $0) <= widestTable }) {
      lines += rows
    } else {
      for row in table.rows + (table.total.map { [$0] } ?? []) { write(row, of: table) }
    }
  }

  /// A row too wide to stand in columns.
  private mutating func write(_ row: [ReportText], of table: ReportTable) {
    let named = zip(table.columns, row).dropFirst().filter { !$0.1.isEmpty }.map { column, cell in
      escaped(column.title) + ": " + cell.lines.map(escaped).joined(separator: " / ")
    }
    fill(
      "**" + (row.first.map(escaped) ?? "") + "** · " + named.joined(separator: " · "),
      first: "- ", rest: "  ")
  }

  private mutating func write(_ chain: ChainDrawing) {
    let columns = [words.labels.link, words.method.standard, words.labels.level]
    write(
      ReportTable(
        caption: chain.caption, columns: columns.map { .init(ReportText($0)) },
        rows: chain.links.map { link in
          [link.name, link.standard ?? "–", link.ladder?.words ?? link.level]
        }))
  }

  private mutating func write(_ verdict: StandardVerdict) {
    let title = verdict.title.isEmpty ? "" : " " + verdict.title.text
    heading(3, ReportText(verdict.standard.text + title))
    blank()
    fill("**\(escaped(words.labels.level)): \(escaped(verdict.level))**")
    for line in verdict.meaning.lines { paragraph(line.text) }
    if !verdict.reasons.isEmpty {
      blank()
      fill(escaped(verdict.reasonsTitle) + ":")
      list(verdict.reasons)
    }
    paragraph(verdict.counts.text)
  }

  private mutating func write(_ profile: ClauseProfile) {
    write(
      ReportTable(
        caption: profile.caption, columns: profile.columns.map { .init($0) },
        rows: profile.rows.map { [$0.clause, $0.achieved, $0.rated] }))
  }

  private mutating func write(_ entry: CriterionEntry) {
    blank()
    let about = entry.marks.map(escaped).joined(separator: " · ")
    fill("**\(escaped(entry.id))**" + (entry.isEssential ? " ◆ " : " ") + "(\(about))")
    for line in entry.text.lines { paragraph(line.text) }
    let ground = entry.ground.map { $0.lines.map(escaped).joined(separator: " ") }
    blank()
    fill(
      "**\(escaped(entry.code))** \(escaped(entry.meaning))" + (ground.map { ": " + $0 } ?? ""),
      first: "- ", rest: "  ")
    if let attribution = entry.attribution {
      fill(escaped(attribution), first: "- ", rest: "  ")
    }
    if let note = entry.note { quote(note) }
    write(entry.evidence, titled: words.labels.evidence)
    write(entry.findings, titled: words.items.findings)
    if let shortfall = entry.shortfall {
      blank()
      fill("**!** " + shortfall.lines.map(escaped).joined(separator: " "))
    }
  }

  private mutating func write(_ lines: [ReportText], titled title: String) {
    guard !lines.isEmpty else { return }
    paragraph(title + ":")
    list(lines)
  }
}

// The ways to put down text.
extension MarkdownWriting {
  private func escaped(_ text: ReportText) -> String { MarkdownText.escaped(text.text) }
  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  private mutating func fill(_ text: String, first: String = "", rest: String = "") {
    lines += MarkdownText.filled(text, width: width, first: first, rest: rest)
  }

  private mutating func heading(_ depth: Int, _ text: ReportText) {
    blank()
    var title = text.lines.map(escaped).joined(separator: " ").split(separator: " ").map(
      String.init)
    // A run of # at the end would be taken for the heading's closing.
    if let last = title.popLast() { title.append(MarkdownText.escapedAtLineStart(last)) }
    lines.append(
      String(repeating: "#", count: min(depth, 6)) + " " + title.joined(separator: " "))
  }

  private mutating func paragraph(_ text: String) {
    blank()
    fill(escaped(text))
  }

  private mutating func list(_ items: [ReportText]) {
    blank()
    for item in items {
      fill(item.lines.map(escaped).joined(separator: " "), first: "- ", rest: "  ")
    }
  }

  private mutating func quote(_ text: ReportText) {
    blank()
    for (place, line) in text.lines.enumerated() {
      if place > 0 { lines.append(">") }
      fill(escaped(line), first: "> ", rest: "> ")
    }
  }
}
