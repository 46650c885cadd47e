import Cells
import Phrases

/// What the hint line can say in one context, the most important first.
struct HintTable: Sendable {
  struct Hint: Sendable {
    let command: Command
    let line: StyledLine
    let width: Int
    /// True where the label follows the scale of the standard.
    let isScaled: Bool
    let isHelp: Bool

    init(_ command: Command, _ phrases: Phrases, _ keymap: Keymap) {
      self.command = command
      line = HintTable.line(command, label: keymap.label(of: command), phrases)
      width = line.width
      isScaled = command.name == "rate"
      isHelp = command.name == "help"
    }
  }

  let hints: [Hint]

  init(_ context: Context, _ phrases: Phrases, _ keymap: Keymap) {
    hints = Command.valid(in: context)
      .filter { $0.hintPriority > 0 && !keymap.label(of: $0).isEmpty }
      .sorted { $0.hintPriority > $1.hintPriority }
      .map { Hint($0, phrases, keymap) }
  }

  static func line(_ command: Command, label: String, _ phrases: Phrases) -> StyledLine {
    var line = StyledLine()
    line.add(" \(label)", .key)
    line.add(" \(command.phrase(phrases.commands).hint) ", .hint)
    return line
  }
}

extension Model {
  /// The keys worth knowing here, the most important that fit. Help is the first to be among them
  /// and the last to be shown, where the eye finds it on every screen.
  func hintLine(width: Int) -> StyledLine {
    if !pendingKeys.isEmpty { return continuationLine }
    let hints = keymap.hints(in: context, language)
    var line = StyledLine()
    var help: StyledLine?
    for place in shownHints(width: width) {
      let shown = shown(hints[place])
      if hints[place].isHelp { help = shown } else { line.pieces += shown.pieces }
    }
    if let help { line.pieces += help.pieces }
    return line
  }

  /// The hints of the context that fit, by their places in its table.
  func shownHints(width: Int) -> [Int] {
    var shown: [Int] = []
    var room = width
    for (place, hint) in keymap.hints(in: context, language).enumerated()
    where hint.command.disabled(self) == nil {
      let width = hint.isScaled ? self.shown(hint).width : hint.width
      guard width <= room else { break }
      room -= width
      shown.append(place)
    }
    return shown
  }

  /// For rating, as many digits as the scale has.
  private func shown(_ hint: HintTable.Hint) -> StyledLine {
    guard hint.isScaled else { return hint.line }
    return HintTable.line(hint.command, label: label(of: hint.command), phrases)
  }

  func label(of command: Command) -> String {
    guard command.name == "rate", let walk else { return keymap.label(of: command) }
    return keymap.ratingLabel(ratings: walk.layout.source.scale.ratings.count)
  }

  /// What is pressed so far; the box above says how it goes on.
  private var continuationLine: StyledLine {
    var line = StyledLine(" " + keymap.label(of: pendingKeys) + " … ", .emphasis)
    line.add(" " + keymap.label(of: [.escape]), .key)
    line.add(" " + phrases.commands.cancel.hint + " ", .hint)
    return line
  }
}
