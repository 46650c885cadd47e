import Glibc

/// Lines from standard input, each given once it is whole.
struct InputLines {
  enum Line: Equatable {
    case text(String)
    /// Not UTF-8.
    case notText
    /// More bytes than the limit; the line has been passed over.
    case tooLong
  }

  /// In bytes.
  let limit: Int
  private var waiting: [UInt8] = []
  private var next = 0
  private var isAtEnd = false

  init(limit: Int) { self.limit = limit }

  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Nil at the end. What stands after the last line feed is a line as well; a carriage return
  /// before a line feed belongs to neither.
  mutating func line() throws(Platform.SystemError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      let rest = waiting[next...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      if line.count + (end ?? rest.endIndex) - next > limit {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += rest[..<(end ?? rest.endIndex)]
      }
      if let end {
        next = end + 1
        return Self.line(line, isTooLong)
      }
      guard try fill() else {
        return line.isEmpty && !isTooLong ? nil : Self.line(line, isTooLong)
      }
    }
  }

  private static func line(_ bytes: [UInt8], _ isTooLong: Bool) -> Line {
    if isTooLong { return .tooLong }
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    return String(validating: bytes, as: UTF8.self).map(Line.text) ?? .notText
  }

  /// False at the end.
  private mutating func fill() throws(Platform.SystemError) -> Bool {
    next = 0
    waiting = []
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Platform.SystemError(number: errno)
      }
      isAtEnd = count == 0
      waiting = Array(chunk[..<count])
      return count > 0
    }
  }
}
