import Cells
import Phrases

extension Model {
  /// The keys worth knowing here, as many as fit, the important ones longest; help always.
  func hintLine(width: Int) -> StyledLine {
    if !pendingKeys.isEmpty { return continuationLine }
    let hints = Command.valid(in: context).filter {
      $0.hintPriority > 0 && $0.disabled(self) == nil
    }
    let ranked = hints.sorted { $0.hintPriority > $1.hintPriority }
    var kept: Set<String> = []
    var used = 0
    for command in ranked {
      let hint = hint(for: command)
      guard used + hint.width <= width else { break }
      used += hint.width
      kept.insert(command.name)
    }
    // Help stands last, where the eye finds it on every screen.
    let shown = ranked.filter { $0.name != "help" } + ranked.filter { $0.name == "help" }
    var line = StyledLine()
    for command in shown where kept.contains(command.name) {
      line.pieces += hint(for: command).pieces
    }
    return line
  }

  private func hint(for command: Command) -> StyledLine {
    var line = StyledLine()
    line.add(" \(label(of: command))", .key)
    line.add(" \(phrases.commands[keyPath: command.phrase].hint) ", .hint)
    return line
  }

  /// The key to show: for rating, as many digits as the scale has.
  func label(of command: Command) -> String {
    guard command.name == "rate", let walk else { return command.keyText }
    return "0-\(walk.standard.source.scale.ratings.count - 1)"
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
