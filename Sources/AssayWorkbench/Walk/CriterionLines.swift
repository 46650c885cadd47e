import AssayCore
import Cells
import Phrases
import Synchronization

/// A criterion's own lines in a width: everything of its pane that no assessor changes.
struct CriterionLines: Sendable {
  /// A rating of the scale with what it asks for, as it looks where it was chosen and where not.
  struct Step: Sendable {
    var open: [StyledLine]
    var chosen: [StyledLine]
  }

  let width: Int
  let language: Language
  let heading: [StyledLine]
  let text: [StyledLine]
  let steps: [Step]
  let look: [[StyledLine]]
  let ask: [StyledLine]

  init(
    _ criterion: Criterion, clause: SafeText, in source: AssessmentProtocol, width: Int,
    language: Language, keymap: Keymap
  ) {
    self.width = width
    self.language = language
    heading = Self.heading(criterion, clause: clause, in: source, width: width, language)
    text = StyledLine.wrapped(criterion.text, width: width)
    steps = source.scale.ratings.enumerated().map { position, rating in
      let indent = 6 + rating.code.text.count
      let lines = SafeText.paragraphs(
        criterion.rubric[rating.code] ?? rating.name, width: width - indent)
      func step(_ mark: String, _ style: Style, key: Style, code: Style) -> [StyledLine] {
        var lead = StyledLine(mark, style)
        lead.add(keymap.ratingMark(at: position), key)
        lead.add(" \(rating.code.text)", code)
        return StyledLine.hanging(lead, lines, indent: indent, style: style)
      }
      return Step(
        open: step("   ", .normal, key: .key, code: .emphasis),
        chosen: step(" ▸ ", .rating, key: .rating, code: .rating))
    }
    let words = language.phrases.walk
    let indent = max(SafeText(words.look).width, SafeText(words.ask).width) + 2
    look = criterion.look.enumerated().map { index, item in
      var lead = StyledLine(index == 0 ? words.look : "", .heading)
      var column = indent
      if criterion.look.count > 1 {
        lead.pad(to: indent)
        lead.add("·", .dim)
        column += 2
      }
      return StyledLine.hanging(lead, item, width: width, indent: column)
    }
    ask =
      criterion.ask.isEmpty
      ? []
      : StyledLine.hanging(
        StyledLine(words.ask, .heading), criterion.ask.joined(separator: ", "), width: width,
        indent: indent)
  }

  /// The criterion's number, its clause, and what it weighs: in one line, or in two where that is
  /// too little.
  private static func heading(
    _ criterion: Criterion, clause: SafeText, in source: AssessmentProtocol, width: Int,
    _ language: Language
  ) -> [StyledLine] {
    let words = language.phrases.walk
    var right = StyledLine(words.levelAndWeight(criterion.level, criterion.weight), .dim)
    if criterion.isEssential {
      let minimum = source.levels.first { $0.number == criterion.level }?.essentialMinimum
      let needed = source.scale.ratings.first { $0.points >= minimum ?? 0 }
      right.add(" · ", .dim)
      right.add(words.essential(needed?.code.text ?? "–"), .essential)
    }
    var line = StyledLine(criterion.id.text, .heading)
    line.add(" ")
    let room = width - line.width - right.width - 2
    if room >= 8 {
      line.add(clause.truncated(to: room), .emphasis)
      line.pad(to: width - right.width)
      line.pieces += right.pieces
      return [line]
    }
    line.add(clause.truncated(to: max(width - line.width, 1)), .emphasis)
    return [line, right]
  }
}

/// The lines of a standard's criteria, kept from when they are first shown: a protocol's texts
/// never change, and wrapping them is most of what a step to another criterion takes.
final class KeptLines: Sendable {
  private let kept: Mutex<[CriterionLines?]>

  init(criteria: Int) { kept = Mutex(Array(repeating: nil, count: criteria)) }

  /// - Parameter place: The criterion's place in protocol order.
  /// - Parameter make: Lays the criterion out, where that has not been done for this width.
  func lines(
    at place: Int, width: Int, language: Language, make: () -> CriterionLines
  ) -> CriterionLines {
    kept.withLock { kept in
      if let known = kept[place], known.width == width, known.language == language {
        return known
      }
      let lines = make()
      kept[place] = lines
      return lines
    }
  }
}
