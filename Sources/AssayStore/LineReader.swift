/// Reads JSON in the one form an event line may have, from left to right, and nothing else.
///
/// Two different lines never read as the same event, because nothing is optional in the form.
struct LineReader {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func flaw(_ kind: LineFlaw.Kind) -> LineFlaw { LineFlaw(offset: offset, kind: kind) }

  /// Steps over a text if it stands here.
  mutating func skip(_ text: StaticString) -> Bool {
    let stands = text.withUTF8Buffer { expected in
      guard offset + expected.count <= bytes.count else { return false }
      for index in expected.indices where bytes[offset + index] != expected[index] { return false }
      return true
    }
    if stands { offset += text.utf8CodeUnitCount }
    return stands
  }

  mutating func expect(_ text: StaticString) throws(LineFlaw) {
    guard skip(text) else { throw flaw(.expected("\(text)")) }
  }

  mutating func expectEnd() throws(LineFlaw) {
    guard offset == bytes.count else { throw flaw(.expected("end")) }
  }

  /// A string of so many lower-case hexadecimal digits.
  mutating func hexadecimal(_ count: Int) throws(LineFlaw) -> String {
    try expect("\"")
    let end = offset + count
    guard end < bytes.count else { throw flaw(.expected("hexadecimal")) }
    for index in offset..<end where !LineReader.isHexadecimal(bytes[index]) {
      throw flaw(.expected("hexadecimal"))
    }
    let digits = String(decoding: bytes[offset..<end], as: UTF8.self)
    offset = end
    try expect("\"")
    return digits
  }

  mutating func string() throws(LineFlaw) -> String {
    try expect("\"")
    let start = offset
    var text: [UInt8] = []
    var plainFrom = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\\") {
        text += bytes[plainFrom..<offset]
        text.append(try escaped())
        plainFrom = offset
      } else {
        guard bytes[offset] >= 0x20 else { throw flaw(.expected("escape")) }
        offset += 1
      }
    }
    let rest = bytes[plainFrom..<offset]
    let string =
      if text.isEmpty {
        String(validating: rest, as: UTF8.self)
      } else {
        String(validating: text + rest, as: UTF8.self)
      }
    guard let string else { throw LineFlaw(offset: start, kind: .notUTF8) }
    try expect("\"")
    return string
  }

  /// The escapes `LineWriter` writes, and no other way to say the same.
  private mutating func escaped() throws(LineFlaw) -> UInt8 {
    if skip("\\\"") { return UInt8(ascii: "\"") }
    if skip("\\\\") { return UInt8(ascii: "\\") }
    try expect("\\u00")
    guard offset + 2 <= bytes.count,
      let high = LineWriter.digits.firstIndex(of: bytes[offset]),
      let low = LineWriter.digits.firstIndex(of: bytes[offset + 1]), high < 2
    else { throw flaw(.expected("escape")) }
    offset += 2
    return UInt8(high << 4 | low)
  }

  /// A whole number from 1 to 2^53, the highest that every JSON reader keeps exact.
  mutating func count() throws(LineFlaw) -> Int {
    let start = offset
    var value = 0
    while offset < bytes.count, LineReader.isDigit(bytes[offset]), offset - start < 16 {
      value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
      offset += 1
    }
    guard offset > start, bytes[start] != UInt8(ascii: "0"), value <= 1 << 53 else {
      throw LineFlaw(offset: start, kind: .expected("count"))
    }
    return value
  }

  mutating func boolean() throws(LineFlaw) -> Bool {
    if skip("true") { return true }
    guard skip("false") else { throw flaw(.expected("boolean")) }
    return false
  }

  mutating func optional<Value>(
    _ read: (inout LineReader) throws(LineFlaw) -> Value
  ) throws(LineFlaw) -> Value? {
    skip("null") ? nil : try read(&self)
  }

  mutating func list<Element>(
    _ read: (inout LineReader) throws(LineFlaw) -> Element
  ) throws(LineFlaw) -> [Element] {
    try expect("[")
    var elements: [Element] = []
    guard !skip("]") else { return elements }
    repeat { elements.append(try read(&self)) } while skip(",")
    try expect("]")
    return elements
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
