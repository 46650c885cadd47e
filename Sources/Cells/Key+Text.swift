extension Key: CustomStringConvertible {
  /// The function keys that have a name: what ncurses knows.
  static let functionNumbers = 1...63

  static let named: [(key: Key, name: String)] = [
    (.enter, "ret"), (.padEnter, "pad-enter"), (.escape, "esc"), (.tab, "tab"),
    (.backTab, "s-tab"), (.backspace, "backspace"), (.delete, "del"), (.insert, "ins"),
    (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"),
    (.controlLeft, "c-left"), (.controlRight, "c-right"),
    (.home, "home"), (.end, "end"), (.pageUp, "pageup"), (.pageDown, "pagedown"),
  ]

  /// The key as it is written in settings and documentation; ``init(_:)`` reads it back.
  public var description: String {
    switch self {
    case .character(" "): "<space>"
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    case .control(let character): "<c-\(Self.name(of: Self.lowercased(character)))>"
    case .alt(let character): "<a-\(Self.name(of: character))>"
    case .function(let number): "<f\(number)>"
    default: "<\(Self.named.first { $0.key == self }?.name ?? "")>"
    }
  }

  /// Reads one key: a character as itself, anything else between angle brackets.
  ///
  /// `<space>` and `<lt>` stand for a space and `<`; `<c-x>` is Control, `<a-x>` is Alt;
  /// `<f1>` to `<f63>`; names as in `<ret>`, `<pad-enter>`, `<esc>`, `<s-tab>`, `<c-left>`.
  /// Nil for anything else, control characters included.
  public init?(_ text: String) {
    if let character = Self.onlyCharacter(text), character != "<", character != " " {
      self = .character(character)
      return
    }
    guard text.hasPrefix("<"), text.hasSuffix(">"), text.count > 2 else { return nil }
    let name = text.dropFirst().dropLast()
    if let key = Self.named.first(where: { $0.name == name })?.key {
      self = key
    } else if name.hasPrefix("c-"), let character = Self.character(named: name.dropFirst(2)) {
      self = .control(Self.lowercased(character))
    } else if name.hasPrefix("a-"), let character = Self.character(named: name.dropFirst(2)) {
      self = .alt(character)
    } else if name == "space" || name == "lt", let character = Self.character(named: name) {
      self = .character(character)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()),
      Self.functionNumbers.contains(number), name.dropFirst() == String(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Reads keys written one after the other, such as `gg` or `<c-w>j`; nil if one cannot be read.
  public static func sequence(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      var length = 1
      if first == "<" {
        // NB: `<c->>` closes at its second bracket, since the first one is the character.
        guard let close = rest.dropFirst().firstIndex(of: ">") else { return nil }
        length = rest.distance(from: rest.startIndex, to: close) + 1
        if rest.prefix(length).hasSuffix("->"), rest.dropFirst(length).first == ">" { length += 1 }
      }
      guard let key = Key(String(rest.prefix(length))) else { return nil }
      keys.append(key)
      rest = rest.dropFirst(length)
    }
    return keys
  }

  private static func name(of character: Character) -> String {
    switch character {
    case " ": "space"
    case "<": "lt"
    default: String(character)
    }
  }

  private static func character(named name: Substring) -> Character? {
    switch name {
    case "space": " "
    case "lt": "<"
    case " ", "<": nil
    default: onlyCharacter(String(name))
    }
  }

  /// The one character of `text`; nil for several, for none and for a control character.
  private static func onlyCharacter(_ text: String) -> Character? {
    guard text.count == 1, let character = text.first,
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    return character
  }

  private static func lowercased(_ character: Character) -> Character {
    guard let ascii = character.asciiValue, (65...90).contains(ascii) else { return character }
    return Character(Unicode.Scalar(ascii + 32))
  }
}
