import Cells

/// A command on other keys than the table's.
public struct Rebinding: Equatable, Sendable {
  public var command: String
  /// Sequences as keys print: `i`, `gg`, `<c-w>j`.
  public var keys: [String]
  /// Where the settings say so.
  public var line: Int

  public init(command: String, keys: [String], line: Int) {
    self.command = command
    self.keys = keys
    self.line = line
  }
}

/// Why keys cannot be bound so. Lines are those of the settings; nil where it is the rating keys.
public enum KeymapFlaw: Error, Equatable {
  case unknownCommand(String, line: Int)
  case unreadableKey(String, line: Int)
  /// A key that rates may do nothing else.
  case ratingKey(String, line: Int)
  /// A character is text wherever text is written.
  case textKey(String, command: String, line: Int)
  case taken(String, by: String, line: Int)
  /// The key begins, or is begun by, the keys of another command.
  case hides(String, other: String, line: Int)
  case ratingKeys(String)

  public var line: Int? {
    switch self {
    case .unknownCommand(_, let line), .unreadableKey(_, let line), .ratingKey(_, let line),
      .textKey(_, _, let line), .taken(_, _, let line), .hides(_, _, let line):
      line
    case .ratingKeys: nil
    }
  }
}

extension Keymap {
  /// Different characters that are no digits, at most ten.
  static func check(_ ratingKeys: [Character]) throws(KeymapFlaw) {
    let areFit =
      ratingKeys.count <= 10 && ratingKeys.count != 1
      && Set(ratingKeys).count == ratingKeys.count
      && ratingKeys.allSatisfy { $0.wholeNumberValue == nil && Key(String($0)) != nil }
    guard areFit else { throw .ratingKeys(String(ratingKeys)) }
  }

  static func rates(_ key: Key, _ ratingKeys: [Character]) -> Bool {
    guard case .character(let character) = key else { return false }
    return character.isASCII && character.isNumber || ratingKeys.contains(character)
  }

  /// The commands whose keys begin with one that rates, on the capital of it; what sits on the
  /// capital goes to Alt.
  static func displaced(by ratingKeys: [Character]) -> [String: [[Key]]] {
    guard !ratingKeys.isEmpty else { return [:] }
    func moved(_ key: Key) -> Key {
      guard case .character(let character) = key else { return key }
      let capital = character.uppercased()
      let isLetter = capital.count == 1 && capital != String(character)
      if ratingKeys.contains(character) {
        return isLetter ? .character(Character(capital)) : .alt(character)
      }
      let small = character.lowercased()
      guard small.count == 1, small != String(character), ratingKeys.contains(Character(small))
      else { return key }
      return .alt(Character(small))
    }
    var keys: [String: [[Key]]] = [:]
    for command in Command.table
    where command.name != "rate" && command.contexts.contains(where: \.canRate) {
      let sequences = command.keys.map { keys in
        keys.first.map { [moved($0)] + keys.dropFirst() } ?? keys
      }
      if sequences != command.keys { keys[command.name] = sequences }
    }
    return keys
  }

  static func checkClashes(
    _ keys: [String: [[Key]]], lines: [String: Int]
  ) throws(KeymapFlaw) {
    guard !lines.isEmpty else { return }
    for context in Context.allCases {
      let bound = Command.valid(in: context).flatMap { command in
        (keys[command.name] ?? command.keys).map { (keys: $0, command: command.name) }
      }
      for one in bound {
        guard let line = lines[one.command] else { continue }
        let text = one.keys.map(\.description).joined()
        for other in bound where other.command != one.command {
          if other.keys == one.keys { throw .taken(text, by: other.command, line: line) }
          let length = min(one.keys.count, other.keys.count)
          if one.keys.prefix(length) == other.keys.prefix(length) {
            throw .hides(text, other: other.command, line: line)
          }
        }
      }
    }
  }
}

extension Context {
  /// True where a slip of the finger could rate.
  var canRate: Bool { self == .walk }
}
