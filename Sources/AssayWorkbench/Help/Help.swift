import Cells

/// The keys that work here and now, filterable; Enter runs the chosen line.
struct Help: Sendable {
  /// Where help was asked for.
  let context: Context
  var filter = TextField("", isMultiline: false, limit: 60)
  var selected = 0
}

/// A line of the help.
enum HelpRow: Sendable {
  case command(Command)
  case text(FieldKey)
}

extension Model {
  mutating func openHelp() -> [Effect] {
    help = Help(context: context)
    return []
  }

  /// What the help lists: the commands, and where text is written the keys of its own, as far as
  /// they match the filter.
  var helpRows: [HelpRow] {
    guard let help else { return [] }
    let words = help.filter.text.lowercased().split(whereSeparator: \.isWhitespace)
    let rows =
      Command.valid(in: help.context).map(HelpRow.command)
      + (help.context.isText ? FieldKey.all.map(HelpRow.text) : [])
    return rows.filter { row in
      let name = if case .command(let command) = row { command.name } else { "" }
      let text = "\(keys(of: row)) \(name) \(meaning(of: row))".lowercased()
      return words.allSatisfy { text.holds($0) }
    }
  }

  func keys(of row: HelpRow) -> String {
    switch row {
    case .command(let command):
      command.name == "rate" ? label(of: command) : keymap.allLabels(of: command)
    case .text(let key): keymap.label(of: key.keys, separator: " ")
    }
  }

  func meaning(of row: HelpRow) -> String {
    switch row {
    case .command(let command): command.phrase(phrases.commands).help
    case .text(let key): key.phrase(phrases.keySheet.fieldKeys)
    }
  }

  mutating func runSelectedHelp() -> [Effect] {
    let rows = helpRows
    guard let help, rows.indices.contains(help.selected) else { return [] }
    let row = rows[help.selected]
    self.help = nil
    guard case .command(let command) = row else {
      say(meaning(of: row) + ": " + keys(of: row))
      return []
    }
    let key = keymap.keys(of: command).first?.last ?? .enter
    // NB: a command that stands for several keys cannot guess which one was meant.
    if command.keyLabel != nil {
      say(command.phrase(phrases.commands).help + ": " + keymap.allLabels(of: command))
      return []
    }
    return perform(command, key)
  }
}
