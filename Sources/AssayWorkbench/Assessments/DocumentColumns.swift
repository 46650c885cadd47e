import AssayCore
import Cells
import Phrases

/// The columns of the list of assessments: the organisation takes what the others leave.
struct DocumentColumns {
  let organisation: Int
  let standards: Int
  let kind: Int
  let progress = 9
  let level = 12
  let changed = 11

  init(width: Int) {
    kind = width >= 96 ? 14 : 0
    standards = width >= 70 ? 24 : 0
    organisation = max(width - standards - kind - progress - level - changed, 10)
  }

  func head(_ phrases: Phrases) -> StyledLine {
    let words = phrases.assessments
    return row(
      [words.organisation, words.standards, "", words.progress, words.level, words.changed],
      styles: Array(repeating: .dim, count: 6))
  }

  func line(_ document: DocumentSummary, _ phrases: Phrases, isSelected: Bool) -> StyledLine {
    switch document.content {
    case .unreadable(let reason):
      return StyledLine(phrases.assessments.unreadable(document.file, reason), .warning)
    case .assessment(let facts):
      return row(
        [
          facts.organisation, facts.standards.joined(separator: ", "),
          phrases.assessments.kinds(facts.kind.rawValue), "\(facts.rated)/\(facts.applicable)",
          facts.levels.joined(separator: " · "), facts.changed,
        ],
        styles: [.emphasis, .normal, .dim, .normal, .emphasis, .dim])
    }
  }

  private func row(_ texts: [String], styles: [Style]) -> StyledLine {
    var line = StyledLine()
    let widths = [organisation, standards, kind, progress, level, changed]
    for (index, width) in widths.enumerated() where width > 0 {
      let text = SafeText(texts[index]).truncated(to: width - 1)
      line.add(text.padded(to: width), styles[index])
    }
    return line
  }
}
