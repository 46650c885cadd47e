/// A paste while it comes in.
struct Paste {
  private static let endMarker: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// The last bytes, which may begin the end marker.
  private(set) var tail: [UInt8] = []

  /// Adds bytes up to the paste's end. How many of them belong to it and its marker; nil when the
  /// end is not among them, and all do.
  mutating func add(_ more: ArraySlice<UInt8>) -> Int? {
    let all = tail + more
    if let end = Self.end(in: all[...]) {
      keep(all[..<end.lowerBound])
      let length = end.upperBound - tail.count
      tail = []
      return length
    }
    let held = Self.heldBack(of: all)
    keep(all[..<(all.count - held)])
    tail = Array(all.suffix(held))
    return nil
  }

  /// What came, without what may begin the end marker.
  var text: String { Self.text(of: bytes[...]) }

  /// True for the front of the end marker.
  static func beginsEnd(_ bytes: [UInt8]) -> Bool { endMarker.starts(with: bytes) }

  /// Where the end marker stands.
  private static func end(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var start = bytes.startIndex
    while let escape = bytes[start...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: endMarker) { return escape..<escape + endMarker.count }
      start = escape + 1
    }
    return nil
  }

  /// The text of bytes in UTF-8, without those that are not.
  private static func text(of bytes: ArraySlice<UInt8>) -> String {
    let bytes = withoutUnfinishedEnd(bytes)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    var rest = bytes
    while !rest.isEmpty {
      switch UTF8Reading(rest) {
      case .scalar(let scalar, let length):
        text.append(scalar)
        rest = rest.dropFirst(length)
      case .invalid(let length): rest = rest.dropFirst(length)
      case .unfinished: rest = []
      }
    }
    return String(text)
  }

  /// The limit may have cut a character.
  private static func withoutUnfinishedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let lead = bytes.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return UTF8Reading(bytes[lead...]) == .unfinished ? bytes[..<lead] : bytes
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    let room = max(InputDecoder.pasteLimit - bytes.count, 0)
    bytes += more.prefix(room)
  }

  /// How many bytes at the end may begin the marker.
  private static func heldBack(of bytes: [UInt8]) -> Int {
    for length in stride(from: min(endMarker.count - 1, bytes.count), to: 0, by: -1)
    where bytes.suffix(length).elementsEqual(endMarker.prefix(length)) {
      return length
    }
    return 0
  }
}
