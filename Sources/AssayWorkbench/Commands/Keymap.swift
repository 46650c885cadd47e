import Cells
import Phrases
import Synchronization

/// Which keys do what: the table's own, as a person has rebound them.
public final class Keymap: Sendable {
  /// The table as it comes.
  public static let standard = Keymap()

  /// Characters that rate beside the digits, the lowest rating first.
  let ratingKeys: [Character]
  let spelling: KeySpelling
  private let keys: [String: [[Key]]]
  /// By context, made when the first key is pressed there.
  private let bindings: Mutex<[Bindings?]>
  private let hintTables: Mutex<[HintTable?]>

  private struct Bindings: Sendable {
    var commands: [[Key]: Command] = [:]
    var prefixes: Set<[Key]> = []
  }

  private convenience init() { self.init(keys: [:], ratingKeys: []) }

  /// The table with some commands on other keys.
  ///
  /// - Parameter ratingKeys: What rates where digits are out of reach, such as `nplf`. A command
  ///   whose letter is taken by it moves to the capital, or to Alt.
  public convenience init(
    _ rebindings: [Rebinding], ratingKeys: String = ""
  ) throws(KeymapFlaw) {
    let ratingKeys = Array(ratingKeys)
    try Self.check(ratingKeys)
    var keys: [String: [[Key]]] = [:]
    for rebinding in rebindings {
      guard let command = Command.table.first(where: { $0.name == rebinding.command }) else {
        throw .unknownCommand(rebinding.command, line: rebinding.line)
      }
      var sequences: [[Key]] = []
      for text in rebinding.keys {
        guard let sequence = Key.sequence(text), let first = sequence.first else {
          throw .unreadableKey(text, line: rebinding.line)
        }
        if Self.rates(first, ratingKeys) {
          throw .ratingKey(text, line: rebinding.line)
        }
        if first.isPrintable, command.contexts.contains(where: \.isText) {
          throw .textKey(text, command: command.name, line: rebinding.line)
        }
        sequences.append(sequence)
      }
      if command.name == "rate" { throw .ratingKey(command.name, line: rebinding.line) }
      keys[command.name] = sequences
    }
    for (command, sequences) in Self.displaced(by: ratingKeys) where keys[command] == nil {
      keys[command] = sequences
    }
    let lines = Dictionary(
      rebindings.map { ($0.command, $0.line) }, uniquingKeysWith: { _, last in last })
    try Self.checkClashes(keys, lines: lines)
    self.init(keys: keys, ratingKeys: ratingKeys)
  }

  /// The same keys, written otherwise.
  public func spelled(_ spelling: KeySpelling) -> Keymap {
    spelling == self.spelling
      ? self : Keymap(keys: keys, ratingKeys: ratingKeys, spelling: spelling)
  }

  private init(
    keys: [String: [[Key]]], ratingKeys: [Character], spelling: KeySpelling = .symbols
  ) {
    self.keys = keys
    self.spelling = spelling
    self.ratingKeys = ratingKeys
    let contexts = Context.allCases.count
    bindings = Mutex(Array(repeating: nil, count: contexts))
    hintTables = Mutex(Array(repeating: nil, count: contexts * Language.allCases.count))
  }

  private func bindings(in context: Context) -> Bindings {
    bindings.withLock { kept in
      if let known = kept[context.rawValue] { return known }
      var bindings = Bindings()
      for command in Command.valid(in: context) {
        var sequences = keys(of: command)
        if command.name == "rate" { sequences += ratingKeys.map { [.character($0)] } }
        for sequence in sequences {
          bindings.commands[sequence] = command
          for length in 1..<max(sequence.count, 1) {
            bindings.prefixes.insert(Array(sequence.prefix(length)))
          }
        }
      }
      kept[context.rawValue] = bindings
      return bindings
    }
  }
}

extension Keymap {
  func command(for keys: [Key], in context: Context) -> Command? {
    bindings(in: context).commands[keys]
  }

  func isPrefix(_ keys: [Key], in context: Context) -> Bool {
    bindings(in: context).prefixes.contains(keys)
  }

  func keys(of command: Command) -> [[Key]] { keys[command.name] ?? command.keys }

  /// Keys as a person reads them.
  func label(of keys: some Sequence<Key>, separator: String = "") -> String {
    spelling(keys.map(\.label).joined(separator: separator))
  }

  /// The key as a person reads it; empty where there is none.
  func label(of command: Command) -> String {
    if let label = ownLabel(of: command) { return label }
    return keys(of: command).first.map { label(of: $0) } ?? ""
  }

  /// The first key of a command by its name, as a sentence says it; the name as it is run where there
  /// is no key.
  func key(of name: String, in phrases: Phrases) -> String {
    guard let keys = Command.named[name].flatMap({ keys(of: $0).first }) else { return ":" + name }
    return keys.map { phrases.application.keyName(label(of: [$0])) }.joined(separator: " ")
  }

  /// Every key, for the help.
  func allLabels(of command: Command) -> String {
    if let label = ownLabel(of: command) { return label }
    var labels: [String] = []
    for label in keys(of: command).map({ label(of: $0) }) where !labels.contains(label) {
      labels.append(label)
    }
    return labels.joined(separator: " ")
  }

  /// True where the command is on other keys than those it comes with.
  func hasOwnKeys(_ command: Command) -> Bool { keys[command.name] != nil }

  private func ownLabel(of command: Command) -> String? {
    hasOwnKeys(command) ? nil : command.keyLabel.map { spelling($0) }
  }

  /// What can follow the keys pressed so far, with what is still to be pressed.
  func continuations(of pressed: [Key], in context: Context) -> [(label: String, Command)] {
    Command.valid(in: context).compactMap { command in
      let rest = keys(of: command).filter {
        $0.count > pressed.count && Array($0.prefix(pressed.count)) == pressed
      }
      guard let first = rest.first, let last = rest.last else { return nil }
      let labels = [first, last].map { label(of: $0.dropFirst(pressed.count)) }
      return (rest.count > 1 ? labels.joined(separator: "–") : labels[0], command)
    }
  }

  /// The position on the scale that a key stands for.
  func ratingPosition(of key: Key) -> Int? {
    guard case .character(let character) = key else { return nil }
    return ratingKeys.firstIndex(of: character) ?? character.wholeNumberValue
  }

  /// The keys that rate on a scale of so many ratings: `0-3`, or `nplf`.
  func ratingLabel(ratings: Int) -> String {
    ratingKeys.isEmpty ? "0-\(max(ratings - 1, 0))" : String(ratingKeys.prefix(ratings))
  }

  /// The key of one rating, as the criterion shows it.
  func ratingMark(at position: Int) -> String {
    ratingKeys.indices.contains(position) ? String(ratingKeys[position]) : "\(position)"
  }

  /// Kept from when they are first asked for, which every frame does.
  func hints(in context: Context, _ language: Language) -> [HintTable.Hint] {
    guard let place = Language.allCases.firstIndex(of: language) else { return [] }
    let index = place * Context.allCases.count + context.rawValue
    return hintTables.withLock { kept in
      if let known = kept[index] { return known.hints }
      let table = HintTable(context, language.phrases, self)
      kept[index] = table
      return table.hints
    }
  }
}
