/// One scalar read from the front of bytes that may hold anything.
enum UTF8Reading: Equatable {
  case scalar(Unicode.Scalar, length: Int)
  /// Bytes that begin no scalar; to be dropped.
  case invalid(length: Int)
  /// More bytes may make a scalar.
  case unfinished

  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .unfinished
      return
    }
    let length: Int
    switch first {
    case ..<0x80:
      self = .scalar(Unicode.Scalar(first), length: 1)
      return
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default:
      self = .invalid(length: 1)
      return
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    var count = 1
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard byte & 0xC0 == 0x80, count > 1 || Self.allows(second: byte, after: first) else {
        self = .invalid(length: count)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
      count += 1
    }
    guard count == length else {
      self = .unfinished
      return
    }
    self = Unicode.Scalar(value).map { .scalar($0, length: length) } ?? .invalid(length: length)
  }

  /// Keeps out overlong forms, surrogates and values beyond Unicode at the second byte.
  private static func allows(second: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
  }
}
