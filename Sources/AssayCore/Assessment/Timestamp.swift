/// A moment as it is written in an event: `2026-03-12T14:32:07+01:00`, local time with its offset.
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// Nil unless the text has exactly the shape `YYYY-MM-DDThh:mm:ss±hh:mm` with digits in range.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25 else { return nil }
    let shape = Array("0000-00-00T00:00:00+00:00".utf8)
    for (byte, model) in zip(bytes, shape) {
      switch model {
      case UInt8(ascii: "0"):
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      case UInt8(ascii: "+"):
        guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return nil }
      default:
        guard byte == model else { return nil }
      }
    }
    func number(_ at: Int) -> Int { Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48) }
    guard (1...12).contains(number(5)), (1...31).contains(number(8)), number(11) < 24,
      number(14) < 60, number(17) <= 60, number(20) < 24, number(23) < 60
    else { return nil }
    self.text = text
  }

  public var description: String { text }
  /// `2026-03-12`
  public var date: String { String(text.prefix(10)) }
  /// `14:32`
  public var hourAndMinute: String { String(text.dropFirst(11).prefix(5)) }
  /// `14:32:07`
  public var clock: String { String(text.dropFirst(11).prefix(8)) }
}
