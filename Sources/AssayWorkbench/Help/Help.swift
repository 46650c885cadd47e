import Cells

/// The keys that work here and now, filterable; Enter runs the chosen line.
struct Help: Sendable {
  /// Where help was asked for.
  let context: Context
  var filter = TextField("", isMultiline: false, limit: 60)
  var selected = 0
}

extension Model {
  mutating func openHelp() -> [Effect] {
    help = Help(context: context)
    return []
  }

  /// The commands the help lists, those that match the filter.
  var helpRows: [Command] {
    guard let help else { return [] }
    let words = help.filter.text.lowercased().split(whereSeparator: \.isWhitespace)
    return Command.valid(in: help.context).filter { command in
      let phrase = phrases.commands[keyPath: command.phrase]
      let text = "\(keymap.allLabels(of: command)) \(command.name) \(phrase.help)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  mutating func runSelectedHelp() -> [Effect] {
    let rows = helpRows
    guard let help, rows.indices.contains(help.selected) else { return [] }
    let command = rows[help.selected]
    let key = keymap.keys(of: command).first?.last ?? .enter
    self.help = nil
    // NB: a command that stands for several keys cannot guess which one was meant.
    if command.keyLabel != nil {
      say(phrases.commands[keyPath: command.phrase].help + ": " + keymap.allLabels(of: command))
      return []
    }
    return perform(command, key)
  }
}
