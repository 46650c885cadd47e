import Cells
import Phrases

/// One thing a person can do. The table of all commands is the single source of dispatch, hints
/// and help.
struct Command: Sendable {
  let name: String
  let contexts: [Context]
  /// Key sequences; the first is the one people are shown.
  let keys: [[Key]]
  let phrase: @Sendable (Phrases.Commands) -> CommandPhrase
  /// The higher, the longer the hint line keeps it; 0 is never hinted.
  let hintPriority: Int
  /// Written instead of the first key where several belong together, such as `0-3`.
  let keyLabel: String?
  /// Why the command cannot run now, nil where it can.
  let disabled: @Sendable (Model) -> String?
  let perform: @Sendable (inout Model, Key) -> [Effect]
  /// What it takes on the command line; nil where it takes nothing.
  var argument: Argument?

  /// - Parameter contexts: Where it works; none stands for wherever nothing is being written.
  init(
    _ name: String, in contexts: Context..., keys: String...,
    says phrase: @escaping @Sendable (Phrases.Commands) -> CommandPhrase, hint: Int = 0,
    label: String? = nil,
    unless disabled: @escaping @Sendable (Model) -> String? = { _ in nil },
    perform: @escaping @Sendable (inout Model, Key) -> [Effect]
  ) {
    self.init(
      name, in: contexts, keys: keys, says: phrase, hint: hint, label: label, unless: disabled,
      perform: perform)
  }

  init(
    _ name: String, in contexts: [Context], keys: String...,
    says phrase: @escaping @Sendable (Phrases.Commands) -> CommandPhrase, hint: Int = 0,
    label: String? = nil,
    unless disabled: @escaping @Sendable (Model) -> String? = { _ in nil },
    perform: @escaping @Sendable (inout Model, Key) -> [Effect]
  ) {
    self.init(
      name, in: contexts, keys: keys, says: phrase, hint: hint, label: label, unless: disabled,
      perform: perform)
  }

  private init(
    _ name: String, in contexts: [Context], keys: [String],
    says phrase: @escaping @Sendable (Phrases.Commands) -> CommandPhrase, hint: Int,
    label: String?, unless disabled: @escaping @Sendable (Model) -> String?,
    perform: @escaping @Sendable (inout Model, Key) -> [Effect]
  ) {
    self.name = name
    self.contexts = contexts.isEmpty ? Context.allCases.filter { !$0.isText } : contexts
    self.keys = keys.map { keys in keys.split(separator: " ").compactMap { Key(String($0)) } }
    self.phrase = phrase
    hintPriority = hint
    keyLabel = label
    self.disabled = disabled
    self.perform = perform
  }
}

extension Command {
  static func valid(in context: Context) -> [Command] {
    table.filter { $0.contexts.contains(context) }
  }
}

extension Key {
  /// True where the key stands for a character of text.
  var isPrintable: Bool {
    if case .character = self { true } else { false }
  }
}
