import AssayCore
import Cells
import Synchronization

/// A criterion's texts in lines of a width.
struct CriterionLines: Sendable {
  let width: Int
  /// The column in which what to look at and whom to ask begins.
  let guidanceIndent: Int
  let text: [SafeText]
  /// What each rating asks for, beside its number and code.
  let steps: [[SafeText]]
  /// The column in which each step begins.
  let stepIndents: [Int]
  let look: [[SafeText]]
  let ask: [SafeText]

  /// The column in which each thing to look at begins: several have a dot before each.
  var lookIndent: Int { guidanceIndent + (look.count > 1 ? 2 : 0) }

  init(_ criterion: Criterion, scale: Scale, width: Int, guidanceIndent: Int) {
    self.width = width
    self.guidanceIndent = guidanceIndent
    text = SafeText.paragraphs(criterion.text, width: width)
    let stepIndents = scale.ratings.map { 6 + $0.code.text.count }
    self.stepIndents = stepIndents
    steps = zip(scale.ratings, stepIndents).map { rating, indent in
      SafeText.paragraphs(criterion.rubric[rating.code] ?? rating.name, width: width - indent)
    }
    let lookIndent = guidanceIndent + (criterion.look.count > 1 ? 2 : 0)
    look = criterion.look.map { SafeText.paragraphs($0, width: width - lookIndent) }
    ask =
      criterion.ask.isEmpty
      ? []
      : SafeText.paragraphs(
        criterion.ask.joined(separator: ", "), width: width - guidanceIndent)
  }
}

/// The lines of a standard's criteria, kept from when they are first shown: a protocol's texts
/// never change, and wrapping them is most of what a step to another criterion takes.
final class KeptLines: Sendable {
  private let kept: Mutex<[CriterionLines?]>

  init(criteria: Int) { kept = Mutex(Array(repeating: nil, count: criteria)) }

  /// - Parameter place: The criterion's place in protocol order.
  func lines(
    _ criterion: Criterion, at place: Int, scale: Scale, width: Int, guidanceIndent: Int
  ) -> CriterionLines {
    kept.withLock { kept in
      if let known = kept[place], known.width == width, known.guidanceIndent == guidanceIndent {
        return known
      }
      let lines = CriterionLines(
        criterion, scale: scale, width: width, guidanceIndent: guidanceIndent)
      kept[place] = lines
      return lines
    }
  }
}
