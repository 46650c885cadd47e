/// How a language writes days and numbers.
extension Phrases {
  public struct Figures: Sendable {
    /// A day written `2026-03-12`, as people write it; anything else as it is.
    public var day: @Sendable (_ text: String) -> String
    /// A number written `86.1`.
    public var decimal: @Sendable (_ text: String) -> String
  }
}

extension Phrases.Figures {
  static let english = Phrases.Figures(
    day: { text in
      guard let (year, month, day) = parts(text), (1...12).contains(month) else { return text }
      let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      return "\(day) \(months[month - 1]) \(year)"
    },
    decimal: { $0 })

  static let norwegian = Phrases.Figures(
    day: { text in
      guard parts(text) != nil else { return text }
      return text.split(separator: "-").reversed().joined(separator: ".")
    },
    decimal: { text in String(text.map { $0 == "." ? "," : $0 }) })

  /// Year, month and day.
  private static func parts(_ text: String) -> (Int, Int, Int)? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, numbers.map(\.utf8.count) == [4, 2, 2], let year = Int(numbers[0]),
      let month = Int(numbers[1]), let day = Int(numbers[2])
    else { return nil }
    return (year, month, day)
  }
}
