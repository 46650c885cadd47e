/// Lays a sheet out as one self-contained page to print: no script, no network, no font of its own.
public struct ProtocolSheetHTML {
  public var labels: ProtocolSheetLabels

  public init(labels: ProtocolSheetLabels = ProtocolSheetLabels()) {
    self.labels = labels
  }

  public func text(of sheet: ProtocolSheet) -> String {
    var page = SheetMarkup()
    page.literal("<!DOCTYPE html>\n")
    page.element("html", lang: sheet.language) { page in
      page.element("head") { page in
        page.literal("<meta charset=\"utf-8\">")
        page.literal("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        page.element("title", sheet.title)
        page.element("style") { $0.literal(Self.style) }
      }
      page.literal("\n")
      page.element("body") { write(sheet, to: &$0) }
    }
    return page.html + "\n"
  }

  private func write(_ sheet: ProtocolSheet, to page: inout SheetMarkup) {
    page.element("h1", sheet.title)
    page.element("table", class: "facts") { page in
      for fact in sheet.facts { row(fact.name, fact.value, to: &page) }
      for blank in sheet.blanks { row(blank, "", to: &page) }
    }
    if !sheet.summary.isEmpty { page.element("p", sheet.summary) }
    page.element("h2", labels.scale)
    page.element("table", class: "steps") { page in
      for rating in sheet.ratings { row(rating.code, rating.text, to: &page) }
    }
    page.element("h2", labels.arithmetic)
    list(sheet.rules, to: &page)
    for level in sheet.levels {
      page.element("h3", level.title)
      if !level.meaning.isEmpty { page.element("p", level.meaning) }
      list(level.gates, to: &page)
    }
    for section in sheet.sections {
      page.literal("\n")
      switch section.depth {
      case 1: page.element("h2", section.heading)
      case 2: page.element("h3", section.heading)
      default: page.element("h4", section.heading)
      }
      for entry in section.entries { write(entry, to: &page) }
    }
    page.element("h2", labels.result)
    list(sheet.tallies, to: &page)
    page.element("table", class: "facts") { row(labels.levelReached, "", to: &$0) }
  }

  private func write(_ entry: ProtocolSheet.Entry, to page: inout SheetMarkup) {
    page.literal("\n")
    page.element("section") { page in
      page.element("h5") { page in
        page.text(entry.id)
        page.literal(" ")
        page.element("span", class: "marks", entry.marks.joined(separator: " · "))
      }
      if !entry.text.isEmpty { page.element("p", class: "claim", entry.text) }
      page.element("table", class: "steps") { page in
        for step in entry.steps { choice(step.code, step.text, to: &page) }
        if entry.allowsNotApplicable {
          choice("NA", labels.notApplicable, class: "reason", to: &page)
        }
      }
      page.element("table", class: "facts") { page in
        for (name, items) in [
          (labels.look, entry.look), (labels.ask, entry.ask), (labels.related, entry.related),
          (labels.hosts, entry.hosts.map { "\($0.name) \($0.value)" }),
        ] where !items.isEmpty {
          row(name, items.joined(separator: "; "), to: &page)
        }
        row(labels.seen, "", to: &page)
        row(labels.note, "", to: &page)
      }
    }
  }

  private func list(_ sentences: [String], to page: inout SheetMarkup) {
    guard !sentences.isEmpty else { return }
    page.element("ul") { page in
      for sentence in sentences { page.element("li", sentence) }
    }
  }

  /// Without a value: a line to write on.
  private func row(_ name: String, _ value: String, to page: inout SheetMarkup) {
    page.element("tr", class: value.isEmpty ? "write" : nil) { page in
      page.element("th", name)
      page.element("td", class: value.isEmpty ? "blank" : nil, value)
    }
  }

  private func choice(
    _ code: String, _ text: String, class styled: StaticString? = nil, to page: inout SheetMarkup
  ) {
    page.element("tr") { page in
      page.element("td", class: "tick") { $0.element("span", class: "box", "") }
      page.element("th", code)
      page.element("td", class: styled, text)
    }
  }

  /// NB: tables and blocks only; WeasyPrint 57 knows no grid, and less of flexible boxes than browsers.
  private static let style: StaticString = """
    html { color: #111; background: #fff; font: 11pt/1.4 "Noto Sans", "DejaVu Sans", sans-serif; }
    body { max-width: 46em; margin: 1em auto; padding: 0 1em; }
    h1 { font-size: 1.5em; string-set: title content(); }
    h2 { font-size: 1.25em; margin: 1.6em 0 .5em; border-bottom: 1px solid #555; }
    h3 { font-size: 1.1em; margin: 1.2em 0 .3em; }
    h4 { font-size: 1em; margin: 1em 0 .3em; }
    h5 { font-size: 1em; margin: 0 0 .2em; }
    h1, h2, h3, h4, h5 { line-height: 1.2; break-after: avoid; page-break-after: avoid; }
    p { margin: .3em 0; }
    ul { margin: .3em 0; padding-left: 1.4em; }
    section { margin: .8em 0 1.2em; break-inside: avoid; page-break-inside: avoid; }
    .marks { font-weight: normal; color: #333; }
    .claim { font-weight: bold; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .3em 0; }
    th, td { text-align: left; vertical-align: top; padding: .15em .4em .15em 0; }
    th { font-weight: bold; width: 2.2em; }
    td { overflow-wrap: break-word; }
    .facts th { font-weight: normal; color: #333; width: 7em; }
    .tick { width: 1.4em; }
    .box { display: inline-block; width: .8em; height: .8em; border: 1px solid #111; }
    .write th { vertical-align: bottom; }
    .reason { border-bottom: 1px solid #555; }
    .blank { border-bottom: 1px solid #555; height: 1.7em; }
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @page { @bottom-left { content: string(title); font-size: 8pt; color: #333; } }
    @page { @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
    @media print { body { max-width: none; margin: 0; padding: 0; } html { font-size: 9.5pt; } }
    """
}
