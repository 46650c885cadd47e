/// Looks over a YAML text before it is composed, for what would make composing dear: names that
/// multiply (an alias of an anchor, the "billion laughs"), flow brackets in hundreds, values in
/// millions.
///
/// It knows no blocks and only guesses quotes. It errs on the side of the dangerous reading, and
/// refuses only what no honest text holds; what it lets through is judged exactly once composed.
public struct YAMLGuard {
  private let source: SourceText
  /// The last byte that was no blank; a line end counts.
  private var previous: UInt8 = 0x0A
  /// The first byte of the last word.
  private var word: UInt8 = 0x0A
  private var isInWord = false
  /// The quote that seems open, or `#` in what seems a comment; brackets in there close nothing.
  private var closer: UInt8?
  private var parts = 0
  private var openBrackets = 0
  private var anchors: Set<ArraySlice<UInt8>> = []
  private var aliases: [ArraySlice<UInt8>: Int] = [:]

  /// No honest text has that many words that look like an anchor or alias.
  private static let most = 1_000
  /// Well over what may nest, since some closing brackets may have been taken for text.
  private static let mostBrackets = 64

  /// The text of a file that another reader of YAML is about to compose, such as the settings.
  public static func checkedText(of file: [UInt8]) throws(ProtocolError) -> String {
    let source = try SourceText(file)
    try check(source)
    return source.text
  }

  static func check(_ source: SourceText) throws(ProtocolError) {
    var inspection = YAMLGuard(source: source)
    try inspection.run()
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func run() throws(ProtocolError) {
    for (offset, byte) in source.bytes.enumerated() {
      try look(at: byte, offset: offset)
      remember(byte)
    }
    let used = aliases.filter { anchors.contains($0.key) }
    if let first = used.values.min() {
      throw ProtocolError(.alias, at: source.position(ofByte: first))
    }
  }

  private mutating func look(at byte: UInt8, offset: Int) throws(ProtocolError) {
    followQuotes(byte, offset: offset)
    switch byte {
    case UInt8(ascii: ","), 0x0A:
      parts += 1
      guard parts <= ProtocolLimits.parts else { try refuse(.tooManyParts, at: offset) }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard mayBeginValue else { return }
      openBrackets += 1
      guard openBrackets <= Self.mostBrackets else { try refuse(.nestedTooDeeply, at: offset) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard closer == nil else { return }
      openBrackets = max(openBrackets - 1, 0)
    case UInt8(ascii: "&"):
      guard mayBeginValue else { return }
      anchors.insert(name(after: offset))
      guard anchors.count <= Self.most else { try refuse(.anchor, at: offset) }
    case UInt8(ascii: "*"):
      guard mayBeginValue else { return }
      let name = name(after: offset)
      aliases[name] = aliases[name] ?? offset
      guard aliases.count <= Self.most else { try refuse(.alias, at: offset) }
    default: return
    }
  }

  private mutating func followQuotes(_ byte: UInt8, offset: Int) {
    switch closer {
    case UInt8(ascii: "#"):
      if byte == 0x0A { closer = nil }
    case UInt8(ascii: "\""):
      if byte == UInt8(ascii: "\""), source.bytes[offset - 1] != UInt8(ascii: "\\") { closer = nil }
    case .some(let quote):
      if byte == quote { closer = nil }
    case nil:
      let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      if (isQuote && mayBeginValue) || (byte == UInt8(ascii: "#") && !isInWord) {
        closer = byte
      }
    }
  }

  private mutating func remember(_ byte: UInt8) {
    if byte == 0x20 || byte == 0x09 || byte == 0x0D {
      isInWord = false
      return
    }
    previous = byte
    if byte == 0x0A {
      isInWord = false
    } else if !isInWord {
      isInWord = true
      word = byte
    }
  }

  /// After an indicator, a line end, or a tag or anchor that belongs to the value.
  private var mayBeginValue: Bool {
    switch previous {
    case 0x0A, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "?"):
      true
    default:
      !isInWord && (word == UInt8(ascii: "!") || word == UInt8(ascii: "&"))
    }
  }

  /// NB: libyaml ends a name at the first byte that is no letter, digit, `_` or `-`.
  private func name(after offset: Int) -> ArraySlice<UInt8> {
    source.bytes[(offset + 1)...].prefix { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private func refuse(_ fact: ProtocolError.Fact, at offset: Int) throws(ProtocolError) -> Never {
    throw ProtocolError(fact, at: source.position(ofByte: offset))
  }
}
