import Cells

/// A command being written by its name.
struct CommandLine: Sendable {
  var field = TextField("", isMultiline: false, limit: 400)
  /// The candidate that was gone to; nil while only text was written.
  var chosen: Int?
  /// How far back in the lines run before; nil in a line of its own.
  var past: Int?

  /// The command's name, and what is written after it; nil while the name is being written.
  var parts: (name: String, rest: String?) {
    let text = field.text.drop { $0 == " " }
    guard let space = text.firstIndex(of: " ") else { return (String(text), nil) }
    return (String(text[..<space]), String(text[space...].drop { $0 == " " }))
  }

  mutating func write(_ text: String) {
    field = TextField(text, isMultiline: false, limit: field.limit)
    chosen = nil
  }
}

/// Something the command line could become.
struct Candidate: Sendable {
  /// The whole line, without the colon.
  let text: String
  let key: String
  let meaning: String
  /// Why it cannot run now.
  let reason: String?
  /// True where the line begins with what is written.
  let isBegun: Bool
  let command: Command
  /// nil for the command alone.
  let argument: String?
}

extension Model {
  /// What the line could become: first what begins as written, then what has it inside.
  func candidates(for line: CommandLine) -> [Candidate] {
    let (name, rest) = line.parts
    if let rest {
      guard let command = namedCommand(name, takesMore: true), let argument = command.argument
      else { return [] }
      return argumentCandidates(command, argument, rest)
    }
    return commandCandidates(name)
  }

  private func commandCandidates(_ name: String) -> [Candidate] {
    let written = Self.plain(name)
    var begun: [Candidate] = []
    var holding: [Candidate] = []
    for command in lineCommands {
      let phrase = command.phrase(phrases.commands).help
      let plain = Self.plain(command.name)
      let isBegun = plain.hasPrefix(written)
      guard isBegun || plain.holds(written) || phrase.lowercased().holds(name.lowercased())
      else { continue }
      let candidate = Candidate(
        text: command.name,
        key: command.name == "rate" ? label(of: command) : keymap.label(of: command),
        meaning: phrase, reason: command.disabled(self), isBegun: isBegun, command: command,
        argument: nil)
      if isBegun { begun.append(candidate) } else { holding.append(candidate) }
    }
    if !written.isEmpty { begun.sort { $0.text < $1.text } }
    return begun + holding
  }

  private func argumentCandidates(
    _ command: Command, _ argument: Argument, _ rest: String
  ) -> [Candidate] {
    let written = rest.lowercased()
    return argument.choices(self).compactMap { choice in
      let isBegun = choice.text.lowercased().hasPrefix(written)
      guard isBegun || choice.meaning.lowercased().holds(written) else { return nil }
      return Candidate(
        text: "\(command.name) \(choice.text)", key: "", meaning: choice.meaning,
        reason: command.disabled(self), isBegun: isBegun, command: command, argument: choice.text)
    }
  }

  /// The commands that can be run by name: those of the layer beneath.
  private var lineCommands: [Command] {
    let context = contextBeneathCommandLine
    return Command.table.filter { command in
      command.contexts.contains(context) && command.name != "command-line"
        && command.name != "forget-keys"
    }
  }

  /// `go-to` is found as `goto` too, and before what it takes as `go`.
  func namedCommand(_ name: String, takesMore: Bool = false) -> Command? {
    let wanted = Self.plain(name)
    let commands = lineCommands
    if let command = commands.first(where: { Self.plain($0.name) == wanted }) { return command }
    guard takesMore, !wanted.isEmpty else { return nil }
    return commands.first { $0.argument != nil && Self.plain($0.name).hasPrefix(wanted) }
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { $0 != "-" && $0 != "_" })
  }
}
