/// Reads strict JSON (RFC 8259) into nodes with positions.
///
/// Foundation's reader tells no positions and keeps one of two equal keys without a word, and Yams
/// takes much that is no JSON; so this one is ours.
struct JSONSource {
  private let bytes: [UInt8]
  private var offset = 0
  private var position = SourcePosition.start
  private var values = 0

  static func read(_ source: SourceText) throws(ProtocolError) -> SourceNode {
    var reading = JSONSource(bytes: source.bytes)
    reading.skipBlanks()
    guard reading.offset < reading.bytes.count else { throw ProtocolError(.empty, at: .start) }
    let root = try reading.value(depth: 1)
    reading.skipBlanks()
    guard reading.offset == reading.bytes.count else {
      throw ProtocolError(.moreThanOneDocument, at: reading.position)
    }
    return root
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func advance() {
    position.advance(over: bytes[offset])
    offset += 1
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      advance()
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    advance()
    return true
  }

  private func malformed(_ problem: String) -> ProtocolError {
    ProtocolError(.malformed(problem), at: position)
  }

  private mutating func value(depth: Int) throws(ProtocolError) -> SourceNode {
    let start = position
    guard depth <= ProtocolLimits.nesting else { throw ProtocolError(.nestedTooDeeply, at: start) }
    values += 1
    guard values <= ProtocolLimits.parts else { throw ProtocolError(.tooManyParts, at: start) }
    switch next {
    case UInt8(ascii: "{"): return try mapping(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""):
      return SourceNode(content: .scalar(try string(), .quoted), position: start)
    default:
      return SourceNode(content: try word(), position: start)
    }
  }

  private mutating func mapping(depth: Int) throws(ProtocolError) -> SourceNode {
    let start = position
    var entries: [SourceEntry] = []
    var keys: Set<String> = []
    advance()
    skipBlanks()
    if take(UInt8(ascii: "}")) {
      return SourceNode(content: .mapping([]), position: start)
    }
    repeat {
      skipBlanks()
      let keyPosition = position
      guard next == UInt8(ascii: "\"") else { throw malformed("a key in quotes was expected") }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw ProtocolError(.duplicateKey(key), at: keyPosition)
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw malformed("a colon was expected after the key") }
      skipBlanks()
      let child = try value(depth: depth + 1)
      entries.append(SourceEntry(key: key, keyPosition: keyPosition, value: child))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw malformed("a comma or } was expected") }
    return SourceNode(content: .mapping(entries), position: start)
  }

  private mutating func list(depth: Int) throws(ProtocolError) -> SourceNode {
    let start = position
    var nodes: [SourceNode] = []
    advance()
    skipBlanks()
    if take(UInt8(ascii: "]")) {
      return SourceNode(content: .list([]), position: start)
    }
    repeat {
      skipBlanks()
      nodes.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw malformed("a comma or ] was expected") }
    return SourceNode(content: .list(nodes), position: start)
  }

  /// A number, `true`, `false` or `null`: everything up to the next mark or blank.
  private mutating func word() throws(ProtocolError) -> SourceNode.Content {
    let start = offset
    let startPosition = position
    while let byte = next, !Self.endsWord.contains(byte) {
      advance()
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    switch text {
    case "true", "false": return .scalar(text, .boolean)
    case "null": return .scalar(text, .null)
    default:
      let isNumber =
        SourceNode.isWholeNumber(text)
        || text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil
      guard isNumber else {
        throw ProtocolError(.malformed("a value was expected"), at: startPosition)
      }
      return .scalar(text, .number)
    }
  }

  private static let endsWord = Set(" \t\r\n,:[]{}\"".utf8)

  private mutating func string() throws(ProtocolError) -> String {
    var output: [UInt8] = []
    advance()
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return String(decoding: output, as: UTF8.self)
      case UInt8(ascii: "\\"):
        output.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20:
        throw ProtocolError(.controlCharacter(UInt32(byte)), at: position)
      default:
        output.append(byte)
        advance()
      }
    }
    throw malformed("the text in quotes does not end")
  }

  private mutating func escape() throws(ProtocolError) -> Unicode.Scalar {
    let start = position
    advance()
    guard let byte = next else { throw malformed("the text in quotes does not end") }
    advance()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = hexadecimalUnit()
      if let first, let scalar = Unicode.Scalar(first) { return scalar }
      if let first, (0xD800..<0xDC00).contains(first),
        take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
        let second = hexadecimalUnit(), (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
      fallthrough
    default:
      throw ProtocolError(.malformed("the escape after \\ is not known"), at: start)
    }
  }

  private mutating func hexadecimalUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { return nil }
      unit = unit << 4 | UInt32(digit)
      advance()
    }
    return unit
  }
}
