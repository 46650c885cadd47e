import AssayCore
import Glibc

extension Platform {
  /// The time now, local, with its offset.
  static func now() -> Timestamp {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let offset = min(max(Int(parts.tm_gmtoff) / 60, -23 * 60), 23 * 60)
    let date = [
      digits(Int(parts.tm_year) + 1900, 4), digits(Int(parts.tm_mon) + 1, 2),
      digits(Int(parts.tm_mday), 2),
    ].joined(separator: "-")
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { digits(Int($0), 2) }
      .joined(separator: ":")
    let zone = digits(abs(offset) / 60, 2) + ":" + digits(abs(offset) % 60, 2)
    guard let now = Timestamp("\(date)T\(clock)\(offset < 0 ? "-" : "+")\(zone)") else {
      // Every part is padded and within the range that `localtime_r` and the limits above keep.
      preconditionFailure("the clock reads \(date) \(clock) \(zone)")
    }
    return now
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(min(max(number, 0), 9999))
    return String(repeating: "0", count: max(count - text.count, 0)) + text
  }
}
