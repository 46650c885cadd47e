/// What a terminal may be sent: text, and the sequences that ncurses and our driver mean.
enum OutputGrammar {
  /// Everything else, in readable form.
  static func strangers(in output: [UInt8], term: String = "xterm-256color") -> [String] {
    var rest = Array(String(decoding: output, as: UTF8.self).unicodeScalars)[...]
    var strangers: [String] = []
    let own = ownSequences(of: term).map { Array($0.unicodeScalars) }
    while let first = rest.first {
      let ownLength = own.first { rest.starts(with: $0) }?.count
      let length =
        ownLength ?? (first == "\u{1B}" ? sequenceLength(rest) : isText(first) ? 1 : nil)
      if length == nil {
        strangers.append(rest.prefix(12).map { $0.escaped(asASCII: true) }.joined())
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return strangers
  }

  /// What its description has beside what they all have: cursors, character sets, another screen.
  private static func ownSequences(of term: String) -> [String] {
    let sets = ["\u{1B})0", "\u{E}", "\u{F}"]
    switch term {
    case "tmux-256color", "screen": return sets + ["\u{1B}[34h", "\u{1B}[34l"]
    case "linux": return sets + ["\u{1B}[?0c", "\u{1B}[?1c", "\u{1B}[?8c"]
    case "rxvt": return sets + ["\u{1B}[?47h", "\u{1B}[?47l"]
    case "vt100": return sets
    default: return []
    }
  }

  /// C0 but for the moves, C1, bidirectional overrides and line separators are no text.
  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x08, 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0x7F..<0xA0: false
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }

  /// Nil for a sequence that nobody here means.
  private static func sequenceLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let body = scalars.dropFirst()
    switch body.first {
    case "=", ">", "7", "8", "M": return 2
    case "(": return body.dropFirst().first == "B" || body.dropFirst().first == "0" ? 3 : nil
    case "]":
      // Only the window's title, ended by the bell, of text alone.
      let title = body.prefix { $0 != "\u{7}" }
      guard title.starts(with: "]2;".unicodeScalars), title.count < body.count,
        title.dropFirst().allSatisfy({ $0 != "\u{1B}" && isText($0) })
      else { return nil }
      return title.count + 2
    case "[":
      let parameters = body.dropFirst().prefix { "0123456789;?".unicodeScalars.contains($0) }
      guard let final = body.dropFirst(1 + parameters.count).first else { return nil }
      let text = String(String.UnicodeScalarView(parameters))
      return isMeant(text, final) ? parameters.count + 3 : nil
    default: return nil
    }
  }

  /// True where a colour is set: what a terminal without colours is never sent.
  static func setsColours(_ output: [UInt8]) -> Bool {
    String(decoding: output, as: UTF8.self).split(separator: "\u{1B}[").dropFirst().contains {
      rest in
      let parameters = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ";") }
      guard rest.dropFirst(parameters.count).first == "m" else { return false }
      let numbers = parameters.split(separator: ";").compactMap { Int($0) }
      return numbers.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
    }
  }

  private static func isMeant(_ parameters: String, _ final: Unicode.Scalar) -> Bool {
    switch final {
    case "h", "l": ["?1", "?7", "?12", "?25", "?12;25", "?1049", "?2004", "4"].contains(parameters)
    case "t": ["22;0;0", "23;0;0", "22;2", "23;2"].contains(parameters)
    case "m", "H", "A", "B", "C", "D", "G", "d", "J", "K", "X", "P", "@", "L", "M", "S", "T", "r",
      "b", "I", "Z":
      !parameters.contains("?")
    default: false
    }
  }
}
