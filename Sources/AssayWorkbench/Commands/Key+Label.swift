import Cells

extension Key {
  /// The key as a person reads it on a hint line. Arrows, Shift and Backspace are symbols.
  var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + String(character).uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .padEnter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "⇧Tab"
    case .backspace: "⌫"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .controlLeft: "^←"
    case .controlRight: "^→"
    case .delete: "Del"
    case .insert: "Ins"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}

/// How keys are written on the screen.
public enum KeySpelling: Sendable {
  case symbols
  /// For terminals that print ASCII alone, where what stands for an arrow would be a letter of its own.
  case words

  private static let inWords: [Character: String] = [
    "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "⇧": "Shift-", "⌫": "Backspace",
  ]

  func callAsFunction(_ label: String) -> String {
    guard self == .words else { return label }
    return label.reduce(into: "") { $0 += Self.inWords[$1] ?? String($1) }
  }
}
