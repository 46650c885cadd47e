/// Appends values to bytes: whole numbers in groups of seven bits (LEB128), texts with their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  mutating func write(_ text: String) {
    let utf8 = Array(text.utf8)
    write(utf8.count)
    bytes.append(contentsOf: utf8)
  }

  mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  mutating func write<Element>(
    _ elements: [Element], _ element: (inout ByteWriter, Element) -> Void
  ) {
    write(elements.count)
    for value in elements {
      element(&self, value)
    }
  }
}

/// Takes the same values off again. Whatever the bytes say, it stays within them.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  var isAtEnd: Bool { offset == bytes.endIndex }

  mutating func number() throws(Damage) -> Int {
    var value: UInt = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let byte = try byte()
      value |= UInt(byte & 0x7F) << UInt(shift)
      if byte & 0x80 == 0 {
        return Int(bitPattern: value)
      }
    }
    throw Damage()
  }

  mutating func flag() throws(Damage) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw Damage()
    }
  }

  mutating func text() throws(Damage) -> String {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - offset else { throw Damage() }
    defer { offset += count }
    return String(decoding: bytes[offset..<(offset + count)], as: UTF8.self)
  }

  mutating func optionalText() throws(Damage) -> String? {
    try flag() ? try text() : nil
  }

  mutating func word<Word>(as: Word.Type) throws(Damage) -> Word
  where Word: RawRepresentable<String> {
    guard let word = Word(rawValue: try text()) else { throw Damage() }
    return word
  }

  mutating func list<Element>(
    _ element: (inout ByteReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try number()
    // Every element takes a byte at least, so a larger count cannot be true.
    guard count >= 0, count <= bytes.endIndex - offset else { throw Damage() }
    var elements: [Element] = []
    for _ in 0..<count {
      elements.append(try element(&self))
    }
    return elements
  }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard offset < bytes.endIndex else { throw Damage() }
    defer { offset += 1 }
    return bytes[offset]
  }
}
