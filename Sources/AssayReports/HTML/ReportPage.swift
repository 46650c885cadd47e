import Phrases

/// The values of a page, under the names the template knows.
///
/// NB: where a name is missing, Mustache looks for it further out. So no name that can be missing
/// here is used again further out.
enum ReportPage {
  static func values(of report: Report) -> [String: Any] {
    let words = report.language.phrases.report
    let head = report.head
    return [
      "language": report.language.rawValue,
      "pageTitle": "\(head.organisation) · \(head.title)",
      "title": head.title,
      "subtitle": head.subtitle,
      "organisation": head.organisation,
      "number": words.marks.reportNumber(head.id.text),
      "issue": words.marks.issue(head.issue.text),
      "marks": head.marks.map { ["name": $0.name, "meaning": $0.meaning] },
      "levelTitle": words.labels.level,
      "contentsTitle": words.sections.contents,
      "end": words.marks.end,
      "sections": report.sections.map { section in
        [
          "number": section.number,
          "sectionTitle": section.title,
          "isFirst": section.number == 1,
          "isSecond": section.number == 2,
          "blocks": section.blocks.map { values(of: $0, words) },
        ] as [String: Any]
      },
    ]
  }

  private static func values(of block: ReportBlock, _ words: Phrases.Report) -> [String: Any] {
    switch block {
    case .heading(let depth, let text):
      [["heading", "subheading", "clauseHeading"][min(max(depth, 1), 3) - 1]: text]
    case .paragraph(let text): ["paragraph": text.lines]
    case .remark(let text): ["remark": text]
    case .list(let items): ["list": ["items": items]]
    case .facts(let facts): ["facts": ["pairs": facts.map { values(of: $0, words) }]]
    case .table(let table): ["table": values(of: table)]
    case .chain(let chain): ["chain": values(of: chain)]
    case .verdicts(let verdicts):
      ["verdicts": ["areMany": verdicts.count > 2, "rows": rows(of: verdicts)]]
    case .profile(let profile): ["profile": values(of: profile)]
    case .criterion(let entry): ["criterion": values(of: entry, words)]
    }
  }

  private static func values(of fact: ReportFact, _ words: Phrases.Report) -> [String: Any] {
    [
      "name": fact.name, "isMissing": fact.value == nil,
      "value": fact.value?.lines ?? [ReportText(words.marks.notRecorded)],
    ]
  }

  private static func values(of table: ReportTable) -> [String: Any] {
    func cells(_ row: [ReportText]) -> [[String: Any]] {
      zip(table.columns, row).enumerated().map { place, pair in
        let (column, text) = pair
        return ["text": text, "isHead": place == 0, "isNumber": place > 0 && column.isNumber]
      }
    }
    return [
      "caption": table.caption,
      "columns": table.columns.map { ["text": $0.title, "isNumber": $0.isNumber] },
      "rows": table.rows.map { ["cells": cells($0)] },
      "totals": table.total.map { [["cells": cells($0)]] } ?? [],
    ]
  }

  private static func values(of chain: ChainDrawing) -> [String: Any] {
    [
      "caption": chain.caption, "legend": chain.legend,
      "links": chain.links.map { link in
        [
          "name": link.name, "standard": link.standard?.text ?? "", "level": link.level,
          "isAssessed": link.standard != nil, "isBeside": !link.isOnChain,
          "ladder": link.ladder.map { [values(of: $0)] } ?? [],
        ] as [String: Any]
      },
    ]
  }

  /// Two beside each other, where there are many.
  private static func rows(of verdicts: [StandardVerdict]) -> [[String: Any]] {
    let width = verdicts.count > 2 ? 2 : 1
    return stride(from: 0, to: verdicts.count, by: width).map { first in
      ["verdicts": verdicts[first..<min(first + width, verdicts.count)].map(values)]
    }
  }

  private static func values(of verdict: StandardVerdict) -> [String: Any] {
    [
      "standard": verdict.standard, "title": verdict.title, "level": verdict.level,
      "meaning": verdict.meaning.lines, "counts": verdict.counts,
      "reasonsTitle": verdict.reasonsTitle, "hasReasons": !verdict.reasons.isEmpty,
      "reasons": verdict.reasons,
    ]
  }

  private static func values(of entry: CriterionEntry, _ words: Phrases.Report) -> [String: Any] {
    [
      "id": entry.id, "isEssential": entry.isEssential, "marks": entry.marks,
      "text": entry.text.lines, "code": entry.code, "kind": entry.standing.rawValue,
      "meaning": entry.meaning, "ground": entry.ground?.lines ?? [],
      "hasNote": entry.note != nil, "note": entry.note?.lines ?? [],
      "noteTitle": words.labels.note, "attribution": entry.attribution.map { [$0] } ?? [],
      "hasEvidence": !entry.evidence.isEmpty, "evidence": entry.evidence,
      "evidenceTitle": words.labels.evidence, "hasFindings": !entry.findings.isEmpty,
      "findings": entry.findings, "findingsTitle": words.items.findings,
      "shortfall": entry.shortfall.map { [$0] } ?? [],
    ]
  }
}
