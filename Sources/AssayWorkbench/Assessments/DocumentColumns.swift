import AssayCore
import Cells
import Phrases

/// The columns of the list of assessments: the organisation takes what the others leave.
struct DocumentColumns {
  private let organisation: Int
  private let standards: Int
  private let kind: Int
  private let bar: Int
  private let progress = 8
  private let level: Int
  private let changed = 13

  init(width: Int) {
    bar = width >= 76 ? 9 : 0
    kind = width >= 96 ? 15 : 0
    standards = width >= 110 ? 27 : width >= 70 ? 15 : 0
    level = width >= 76 ? 12 : 9
    organisation = max(width - standards - kind - bar - progress - level - changed, 10)
  }

  func head(_ phrases: Phrases, _ order: DocumentOrder) -> StyledLine {
    let words = phrases.assessments
    func title(_ text: String, _ column: DocumentOrder) -> String {
      order == column ? text + " ▾" : text
    }
    var line = StyledLine()
    let progress = title(words.progress, .progress)
    add(title(words.organisation, .organisation), organisation, .dim, to: &line)
    add(words.standards, standards, .dim, to: &line)
    add(phrases.newAssessment.kind, kind, .dim, to: &line)
    add(progress, bar + self.progress, .dim, to: &line)
    add(title(words.level, .level), level, .dim, to: &line)
    add(title(words.changed, .changed), changed, .dim, to: &line)
    return line
  }

  func line(_ document: DocumentSummary, _ phrases: Phrases) -> StyledLine {
    switch document.content {
    case .unreadable(let reason):
      return StyledLine(phrases.assessments.unreadable(document.file, reason), .warning)
    case .assessment(let facts):
      var line = StyledLine()
      addName(facts, phrases, to: &line)
      add(facts.standards.map(Self.short).joined(separator: " "), standards, .normal, to: &line)
      let kind = phrases.assessments.kinds(facts.kind.rawValue)
      add(kind, self.kind, facts.kind == .rehearsal ? .warning : .dim, to: &line)
      add(progressBar(facts.progress), bar, .rating, to: &line)
      let isComplete = facts.rated == facts.applicable && facts.rated > 0
      add(
        isComplete ? "\(facts.rated) ✓" : "\(facts.rated)/\(facts.applicable)", progress, .normal,
        to: &line)
      add(facts.levels.joined(separator: " · "), level, .emphasis, to: &line)
      add(phrases.figures.day(facts.changed), changed, .dim, to: &line)
      return line
    }
  }

  /// Where the kind has no column, a rehearsal is marked at its name.
  private func addName(
    _ facts: DocumentSummary.Facts, _ phrases: Phrases, to line: inout StyledLine
  ) {
    guard kind == 0, facts.kind == .rehearsal else {
      return add(facts.organisation, organisation, .emphasis, to: &line)
    }
    let mark = SafeText(phrases.assessments.kinds(facts.kind.rawValue))
    let width = min(mark.width + 1, organisation / 2)
    add(facts.organisation, organisation - width, .emphasis, to: &line)
    line.add(mark.truncated(to: width - 1).padded(to: width), .warning)
  }

  /// `ISO 10002:2018` as `10002`, which is what people call it.
  private static func short(_ standard: String) -> String {
    let words = standard.split(separator: " ")
    guard words.first == "ISO", words.count == 2 else { return standard }
    return String(words[1].prefix { $0 != ":" })
  }

  /// Eight cells, filled from the left; none empty once something is rated, none full before all is.
  private func progressBar(_ progress: Double) -> String {
    let cells = 8
    var filled = Int(progress * Double(cells))
    if progress > 0 { filled = max(filled, 1) }
    if progress < 1 { filled = min(filled, cells - 1) }
    filled = min(max(filled, 0), cells)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
  }

  private func add(_ text: String, _ width: Int, _ style: Style, to line: inout StyledLine) {
    guard width > 0 else { return }
    line.add(SafeText(text).truncated(to: width - 1).padded(to: width), style)
  }
}
