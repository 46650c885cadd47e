import Cells
import Phrases
import Synchronization

/// What the hint line can say in one context, the most important first.
struct HintTable: Sendable {
  struct Hint: Sendable {
    let command: Command
    let line: StyledLine
    let width: Int
    /// True where the label follows the scale of the standard.
    let isScaled: Bool
    let isHelp: Bool

    init(_ command: Command, _ phrases: Phrases) {
      self.command = command
      line = HintTable.line(command, label: command.keyText, phrases)
      width = line.width
      isScaled = command.name == "rate"
      isHelp = command.name == "help"
    }
  }

  let hints: [Hint]

  private init(_ context: Context, _ phrases: Phrases) {
    hints = Command.valid(in: context).filter { $0.hintPriority > 0 }
      .sorted { $0.hintPriority > $1.hintPriority }
      .map { Hint($0, phrases) }
  }

  static func line(_ command: Command, label: String, _ phrases: Phrases) -> StyledLine {
    var line = StyledLine()
    line.add(" \(label)", .key)
    line.add(" \(phrases.commands[keyPath: command.phrase].hint) ", .hint)
    return line
  }

  /// Kept from when they are first asked for, which every frame does.
  private static let kept = Mutex<[[HintTable?]]>([])

  static func hints(in context: Context, _ language: Language) -> [Hint] {
    guard let place = Language.allCases.firstIndex(of: language) else { return [] }
    return kept.withLock { kept in
      if kept.isEmpty {
        let row = [HintTable?](repeating: nil, count: Context.allCases.count)
        kept = Array(repeating: row, count: Language.allCases.count)
      }
      if let known = kept[place][context.rawValue] { return known.hints }
      let table = HintTable(context, language.phrases)
      kept[place][context.rawValue] = table
      return table.hints
    }
  }
}

extension Model {
  /// The keys worth knowing here, as many as fit, the important ones longest; help always, and last,
  /// where the eye finds it on every screen.
  func hintLine(width: Int) -> StyledLine {
    if !pendingKeys.isEmpty { return continuationLine }
    let hints = HintTable.hints(in: context, language)
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
    for (place, hint) in HintTable.hints(in: context, language).enumerated()
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
    let label = label(of: hint.command)
    return label == hint.command.keyText
      ? hint.line : HintTable.line(hint.command, label: label, phrases)
  }

  func label(of command: Command) -> String {
    guard command.name == "rate", let walk else { return command.keyText }
    return "0-\(walk.layout.source.scale.ratings.count - 1)"
  }

  private var continuationLine: StyledLine {
    var line = StyledLine()
    line.add(" " + pendingKeys.map(\.label).joined() + " … ", .emphasis)
    for command in Command.continuations(of: pendingKeys, in: context) {
      line.add(" \(command.keyText)", .key)
      line.add(" \(phrases.commands[keyPath: command.phrase].help) ", .hint)
    }
    return line
  }
}
