/// Looks over a YAML text before it is composed, for what would make composing dear: names that
/// multiply (an alias of an anchor, the "billion laughs"), flow brackets in hundreds, values in
/// millions.
///
/// It knows no quotes and no blocks. It errs on the side of the dangerous reading, and only refuses
/// what no honest text holds; what it lets through is judged exactly once it is composed.
struct YAMLGuard {
  private let source: SourceText
  /// The last byte that was no blank; a line end counts.
  private var previous: UInt8 = 0x0A
  /// The first byte of the last word.
  private var word: UInt8 = 0x0A
  private var isInWord = false
  private var parts = 0
  private var openBrackets = 0
  private var anchors: Set<ArraySlice<UInt8>> = []
  private var aliases: [ArraySlice<UInt8>: Int] = [:]

  /// No honest text has that many words that look like an anchor or alias.
  private static let most = 1_000
  /// Well over what may nest, since closing brackets inside quotes are counted too.
  private static let mostBrackets = 64

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
    switch byte {
    case UInt8(ascii: ","), 0x0A:
      parts += 1
      guard parts <= ProtocolLimits.parts else { try refuse(.tooManyParts, at: offset) }
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard mayBeginValue else { return }
      openBrackets += 1
      guard openBrackets <= Self.mostBrackets else { try refuse(.nestedTooDeeply, at: offset) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
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
