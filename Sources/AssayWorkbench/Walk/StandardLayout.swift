import AssayCore
import Cells
import Phrases

/// A protocol laid out for walking, once: criteria in order, clauses as lines.
///
/// An object, so that the hundred questions of a frame copy nothing.
final class StandardLayout: Sendable {
  let source: AssessmentProtocol
  let shortName: String
  /// The number people say, such as `10002`; the short name where it has none.
  let briefName: String
  let scoring: ScoringModel
  let criteria: [Criterion]
  let references: [CriterionReference]
  let clauses: [ClauseLine]
  /// The line of the clause that each criterion stands in.
  let clauseOfCriterion: [Int]
  private let indexes: [CriterionID: Int]
  private let keptLines: KeptLines
  let analysis = Memo<[Answer], ResultAnalysis>()

  /// A clause as a line of the outline.
  struct ClauseLine: Sendable {
    var number: ClauseNumber
    var title: String
    /// The number behind the blanks of its depth, with a blank after it.
    var numberText: SafeText
    var titleText: SafeText
    /// 0 for a top-level clause.
    var depth: Int
    /// The line of the top-level clause this one stands under.
    var top: Int
    /// Criteria of the clause and everything below it.
    var criteria: Range<Int>
    /// Criteria of the clause alone.
    var own: Range<Int>
  }

  init(_ source: AssessmentProtocol) {
    self.source = source
    shortName = source.shortName
    let numbers = source.shortName.split { !$0.isNumber }
    briefName = numbers.first { $0.count > 2 }.map(String.init) ?? source.shortName
    scoring = ScoringModel(source)
    var criteria: [Criterion] = []
    var lines: [ClauseLine] = []
    var homes: [Int] = []
    func lay(_ clause: Clause, depth: Int, top: Int?) {
      let line = lines.count
      let first = criteria.count
      criteria += clause.criteria
      homes += clause.criteria.map { _ in line }
      let own = first..<criteria.count
      lines.append(
        ClauseLine(
          number: clause.number, title: clause.title,
          numberText: SafeText(
            String(repeating: " ", count: depth) + clause.number.text + " "),
          titleText: SafeText(clause.title), depth: depth, top: top ?? line, criteria: own,
          own: own))
      for child in clause.clauses { lay(child, depth: depth + 1, top: top ?? line) }
      lines[line].criteria = first..<criteria.count
    }
    for clause in source.clauses { lay(clause, depth: 0, top: nil) }
    self.criteria = criteria
    keptLines = KeptLines(criteria: criteria.count)
    clauses = lines
    clauseOfCriterion = homes
    references = criteria.map { CriterionReference(source.id, $0.id) }
    indexes = Dictionary(
      criteria.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The texts of a criterion by its place.
  func lines(
    of place: Int, width: Int, _ language: Language, _ keymap: Keymap
  ) -> CriterionLines {
    keptLines.lines(at: place, width: width, language: language) {
      CriterionLines(
        criteria[place], clause: clause(of: place).titleText, in: source,
        width: width, language: language, keymap: keymap)
    }
  }

  /// The line of the clause that the criterion at a place stands in.
  func clause(of place: Int) -> ClauseLine { clauses[clauseOfCriterion[place]] }

  func index(of criterion: CriterionID) -> Int? { indexes[criterion] }
}
