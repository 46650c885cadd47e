/// Writes JSON in the one form an event line may have: no blanks, and the shortest escapes.
struct LineWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(512) }

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(LineWriter.digits[Int(byte >> 4)])
        bytes.append(LineWriter.digits[Int(byte & 15)])
      default:
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  mutating func integer(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout LineWriter, Element) -> Void) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  static let digits = Array("0123456789abcdef".utf8)
}
