/// A value of a protocol file and where it stands, the same for YAML and JSON.
struct SourceNode: Sendable {
  var content: Content
  var position: SourcePosition

  enum Content: Sendable {
    case scalar(String, ScalarStyle)
    case list([SourceNode])
    case mapping([SourceEntry])
  }

  /// YAML's plain scalars are what their reader asks for; everything else says what it is.
  enum ScalarStyle: Sendable {
    case plain, quoted, number, boolean, null
  }
}

/// A key with its value.
struct SourceEntry: Sendable {
  var key: String
  var keyPosition: SourcePosition
  var value: SourceNode
}

extension SourceNode {
  /// Texts end without line breaks: a folded block (`>`) may keep one.
  func text(for key: String) throws(ProtocolError) -> String {
    guard case .scalar(var text, let style) = content, style == .plain || style == .quoted else {
      throw ProtocolError(.wrongKind(key: key, expected: .text), at: position)
    }
    while text.unicodeScalars.last == "\n" {
      text.unicodeScalars.removeLast()
    }
    if text.utf8.count > ProtocolLimits.textLength {
      let length = text.unicodeScalars.count
      guard length <= ProtocolLimits.textLength else {
        throw ProtocolError(.textTooLong(key: key, length: length), at: position)
      }
    }
    if let scalar = text.unicodeScalars.first(where: ControlCharacters.contains) {
      throw ProtocolError(.controlCharacter(scalar.value), at: position)
    }
    return text
  }

  func wholeNumber(
    for key: String, in allowed: ClosedRange<Int>
  ) throws(ProtocolError) -> Int {
    guard case .scalar(let text, let style) = content, style == .plain || style == .number,
      Self.isWholeNumber(text)
    else {
      throw ProtocolError(.wrongKind(key: key, expected: .wholeNumber), at: position)
    }
    guard let number = Int(text), allowed.contains(number) else {
      throw ProtocolError(.outOfRange(key: key, value: text, allowed: allowed), at: position)
    }
    return number
  }

  func boolean(for key: String) throws(ProtocolError) -> Bool {
    guard case .scalar(let text, let style) = content, style == .plain || style == .boolean,
      let value = Bool(text)
    else {
      throw ProtocolError(.wrongKind(key: key, expected: .boolean), at: position)
    }
    return value
  }

  func list(for key: String) throws(ProtocolError) -> [SourceNode] {
    guard case .list(let nodes) = content else {
      throw ProtocolError(.wrongKind(key: key, expected: .list), at: position)
    }
    return nodes
  }

  func mapping(for key: String) throws(ProtocolError) -> [SourceEntry] {
    guard case .mapping(let entries) = content else {
      throw ProtocolError(.wrongKind(key: key, expected: .mapping), at: position)
    }
    return entries
  }

  /// Decimal digits without leading zeros: `010` is eight to one reader and ten to another.
  static func isWholeNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = digits.first else { return false }
    let zero = UInt8(ascii: "0")
    return digits.allSatisfy { (zero...UInt8(ascii: "9")).contains($0) }
      && (first != zero || digits.count == 1)
  }
}
