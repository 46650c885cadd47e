/// A day of the calendar, `2026-03-12`.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  /// Nil unless the text is a day that exists, written `YYYY-MM-DD`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(Array.init)
    guard parts.map(\.count) == [4, 2, 2], text.utf8.count == 10,
      let year = Day.number(parts[0]), let month = Day.number(parts[1]),
      let day = Day.number(parts[2]), (1...12).contains(month),
      (1...Day.length(of: month, in: year)).contains(day)
    else { return nil }
    self.text = text
  }

  public var description: String { text }
  public static func < (left: Day, right: Day) -> Bool { left.text < right.text }

  private static func number(_ digits: [Character]) -> Int? {
    digits.reduce(0) { value, digit in
      guard let value, digit.isASCII, let next = digit.wholeNumberValue else { return nil }
      return value * 10 + next
    }
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// An hour and a minute, `09:30`.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  /// Nil unless the text is `HH:MM`, from 00:00 to 23:59; `9:30` is taken as `09:30`.
  public init?(_ text: String) {
    let padded = text.utf8.count == 4 ? "0" + text : text
    guard Timestamp("2000-01-01T\(padded):00+00:00") != nil, padded.utf8.count == 5 else {
      return nil
    }
    self.text = padded
  }

  public var description: String { text }
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.text < right.text }
}
