import Cells

extension Model {
  mutating func openCommandLine() -> [Effect] {
    commandLine = CommandLine()
    return []
  }

  mutating func stepCandidate(by count: Int) -> [Effect] {
    guard let line = commandLine else { return [] }
    let candidates = candidates(for: line).count
    guard candidates > 0 else { return [] }
    let next = line.chosen.map { $0 + count } ?? (count > 0 ? 0 : candidates - 1)
    commandLine?.chosen = (next + candidates) % candidates
    return []
  }

  /// Writes the chosen candidate out, else as far as all that begin so agree.
  mutating func completeLine() -> [Effect] {
    guard let line = commandLine else { return [] }
    let candidates = candidates(for: line)
    if let chosen = line.chosen, candidates.indices.contains(chosen) {
      commandLine?.write(Self.written(candidates[chosen]))
    } else if let only = candidates.first,
      candidates.count == 1 || line.field.isEmpty || candidates.filter(\.isBegun).count == 1
    {
      commandLine?.write(Self.written(only))
    } else {
      let begun = candidates.filter(\.isBegun).map(\.text)
      guard let first = begun.first ?? candidates.first?.text else { return [] }
      let common = begun.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
      if common.count > line.field.text.count {
        commandLine?.write(common)
      } else {
        return stepCandidate(by: 1)
      }
    }
    return []
  }

  private static func written(_ candidate: Candidate) -> String {
    let takesMore = candidate.argument == nil && candidate.command.argument != nil
    return candidate.text + (takesMore ? " " : "")
  }

  mutating func recallLine(by count: Int) -> [Effect] {
    guard let line = commandLine, !pastLines.isEmpty else { return [] }
    let past = (line.past ?? -1) + count
    if past < 0 {
      commandLine?.write("")
      commandLine?.past = nil
    } else if pastLines.indices.contains(past) {
      commandLine?.write(pastLines[past])
      commandLine?.past = past
    }
    return []
  }

  /// Enter: runs what is written, else the chosen candidate, else the first that begins so.
  mutating func runLine() -> [Effect] {
    guard let line = commandLine else { return [] }
    let candidates = candidates(for: line)
    if let chosen = line.chosen, candidates.indices.contains(chosen) {
      return run(candidates[chosen])
    }
    let (name, rest) = line.parts
    if name.isEmpty { return closeLayer() }
    if let command = namedCommand(name, takesMore: rest?.isEmpty == false) {
      guard let rest, !rest.isEmpty else { return run(command) }
      guard let argument = command.argument else {
        return refuse(line, phrases.commandLine.takesNothing(command.name))
      }
      let isExact = candidates.contains { $0.argument == rest }
      let begun = candidates.filter(\.isBegun)
      let word = !isExact && begun.count == 1 ? begun[0].argument ?? rest : rest
      return finish(command, "\(command.name) \(word)") { argument.perform(&$0, word) }
    }
    if rest == nil, let first = candidates.first, first.isBegun { return run(first) }
    return refuse(line, phrases.commandLine.unknown(name, key(of: "help")))
  }

  private mutating func refuse(_ line: CommandLine, _ reason: String) -> [Effect] {
    remember(line.field.text)
    commandLine = nil
    refuse(reason)
    return []
  }

  private mutating func run(_ candidate: Candidate) -> [Effect] {
    guard let word = candidate.argument, let argument = candidate.command.argument else {
      return run(candidate.command)
    }
    return finish(candidate.command, candidate.text) { argument.perform(&$0, word) }
  }

  private mutating func run(_ command: Command) -> [Effect] {
    if command.argument?.isRequired == true {
      commandLine?.write(command.name + " ")
      return []
    }
    let key = keymap.keys(of: command).first?.last ?? .enter
    return finish(command, command.name) { command.perform(&$0, key) }
  }

  private mutating func finish(
    _ command: Command, _ text: String, _ perform: (inout Model) -> [Effect]
  ) -> [Effect] {
    remember(text)
    commandLine = nil
    if let reason = command.disabled(self) {
      refuse(reason)
      return []
    }
    return perform(&self)
  }

  /// The newest first, each once.
  private mutating func remember(_ text: String) {
    pastLines.removeAll { $0 == text }
    pastLines.insert(text, at: 0)
    if pastLines.count > 100 { pastLines.removeLast() }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
