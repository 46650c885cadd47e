import Cells
import Phrases

@testable import AssayWorkbench

/// All keys, by the place they work in: the command table as a sheet.
struct KeySheet {
  let sections: [Section]
  let words: Phrases.KeySheet

  struct Section {
    var title: String
    var rows: [Row]
  }

  struct Row: Equatable {
    var keys: [String]
    /// Nil for the keys of a text, which no command line knows.
    var command: String?
    var does: String
  }

  init(_ language: Language) {
    let phrases = language.phrases
    let words = phrases.keySheet
    self.words = words
    func row(_ command: Command) -> Row {
      Row(
        keys: command.sheetKeys, command: command.name,
        does: command.phrase(phrases.commands).help)
    }
    let places = Context.allCases.map { context in
      Section(
        title: words.places("\(context)") ?? "\(context)",
        rows: Command.valid(in: context).filter { !$0.isEverywhere }.map(row))
    }
    let everywhere = Section(
      title: words.everywhere, rows: Command.table.filter(\.isEverywhere).map(row))
    let text = FieldKey.all.map { key in
      Row(
        keys: key.keys.map(\.label), command: nil, does: key.phrase(words.fieldKeys))
    }
    let inside = Section(title: words.insideText, rows: text)
    sections = (places + [everywhere, inside]).filter { !$0.rows.isEmpty }
  }

  var markdown: String {
    var lines = ["<!-- Written from the command table. -->", "", "# \(words.title)", ""]
    lines += [words.introduction, ""]
    for section in sections {
      let hasCommands = section.rows.contains { $0.command != nil }
      lines += ["## \(section.title)", ""]
      lines.append(
        "| \(words.keys) | \(words.does) |" + (hasCommands ? " \(words.command) |" : ""))
      lines.append(hasCommands ? "|---|---|---|" : "|---|---|")
      for row in section.rows {
        let keys = row.keys.map { "`\($0.replacing("|", with: "\\|"))`" }.joined(separator: " ")
        let does = row.does.replacing("|", with: "\\|")
        lines.append(
          "| \(keys) | \(does) |" + (row.command.map { " \($0) |" } ?? (hasCommands ? " |" : "")))
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}

extension Command {
  /// True where it works in every place in which a letter is no text.
  var isEverywhere: Bool {
    Context.allCases.allSatisfy { $0.isText || contexts.contains($0) }
  }

  /// Every key as a person reads it, the one people are shown first.
  var sheetKeys: [String] {
    if let keyLabel { return [keyLabel] }
    if keys.isEmpty { return [":\(name)"] }
    var labels: [String] = []
    for label in keys.map({ $0.map(\.label).joined() }) where !labels.contains(label) {
      labels.append(label)
    }
    return labels
  }
}
