/// A bound that a sentence sets: "at least 75 %", "fewer than five cases". English only.
struct Bound: Equatable {
  enum Side { case floor, ceiling }

  enum Unit: Equatable {
    case share
    /// What is counted, in the singular.
    case count(of: String)
  }

  var side: Side
  var unit: Unit
  /// Tenths: of a percent, or of one.
  var tenths: Int
  /// "more than" and "fewer than", which leave the value itself out.
  var isOpen: Bool
  /// "All", "every" and the like: most often of something else than the shares beside it.
  var isUniversal = false
  /// The words as they stand.
  var words: String

  /// Every bound in a text, in order. "All", "every" and the like are a floor of 100 %.
  static func all(in text: String) -> [Bound] {
    var reading = BoundReading(text)
    return reading.bounds()
  }

  /// The least whole tenth that fits a floor, the greatest that fits a ceiling. Counts go in ones.
  var limit: Int {
    guard isOpen else { return tenths }
    let grain = unit == .share ? 1 : 10
    return side == .floor ? tenths + grain : tenths - grain
  }

  /// What lies between two limits where nothing is left out: shares touch, counts are one apart.
  var grain: Int { unit == .share ? 1 : 10 }
}

private struct BoundReading {
  /// In lower case, without the punctuation behind them.
  private let words: [String]
  /// Whether punctuation stood behind the word.
  private let hasMark: [Bool]
  private var place = 0

  init(_ text: String) {
    var words: [String] = []
    var hasMark: [Bool] = []
    let raw = text.lowercased().unicodeScalars.split { " (\"“".unicodeScalars.contains($0) }
    for piece in raw {
      var piece = piece
      while let last = piece.last, ".,;:)”".unicodeScalars.contains(last) { piece.removeLast() }
      hasMark.append(piece.endIndex != raw[words.count].endIndex)
      words.append(String(piece))
    }
    self.words = words
    self.hasMark = hasMark
  }

  mutating func bounds() -> [Bound] {
    var bounds: [Bound] = []
    while place < words.count {
      if let bound = bound() {
        bounds.append(bound)
      } else {
        place += 1
      }
    }
    return bounds
  }

  private mutating func bound() -> Bound? {
    let start = place
    if Self.universal.contains(plain(start)) {
      place += 1
      return Bound(
        side: .floor, unit: .share, tenths: 1_000, isOpen: false, isUniversal: true,
        words: plain(start))
    }
    guard Self.firstWords.contains(plain(start)),
      let opening = Self.openings.first(where: { stands($0.words, at: start) })
    else { return nil }
    let after = start + opening.words.count
    guard let (tenths, isShare, count) = amount(at: after) else { return nil }
    place = after + count
    let noun = noun(at: place)
    let unit = isShare ? Bound.Unit.share : .count(of: noun.word)
    let end = min(isShare ? place : noun.end, words.count)
    let isDenied = start > 0 && (plain(start - 1) == "not" || denies(before: start))
    let side: Bound.Side = isDenied == (opening.side == .floor) ? .ceiling : .floor
    return Bound(
      side: side, unit: unit, tenths: tenths, isOpen: opening.isOpen != isDenied,
      words: (start..<end).map { plain($0) }.joined(separator: " "))
  }

  /// "Not found within ten minutes" is more than ten.
  private func denies(before place: Int) -> Bool {
    place > 1 && plain(place - 2) == "not"
  }

  /// A number or share and how many words it takes.
  private func amount(at place: Int) -> (tenths: Int, isShare: Bool, words: Int)? {
    let word = plain(place)
    if let share = Self.shares[word] { return (share, true, 1) }
    if ["a", "one", "two", "three"].contains(word),
      let share = Self.shares["\(word) \(plain(place + 1))"]
    {
      return (share, true, 2)
    }
    if let number = Self.numbers[word] { return (number * 10, false, 1) }
    let hasSign = word.hasSuffix("%")
    guard let tenths = Self.tenths(hasSign ? word.dropLast() : word[...]) else { return nil }
    if hasSign { return (tenths, true, 1) }
    return plain(place + 1).hasPrefix("%") ? (tenths, true, 2) : (tenths, false, 1)
  }

  /// What is counted, as it would be said of one: the first word that is no article, if no mark
  /// stands before it.
  private func noun(at start: Int) -> (word: String, end: Int) {
    var place = start
    while Self.small.contains(plain(place)) { place += 1 }
    guard words.indices.contains(place), start > 0, !hasMark[start - 1] else {
      return ("", start)
    }
    let word = plain(place)
    let singular = word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    return (singular, place + 1)
  }

  private func stands(_ opening: [String], at start: Int) -> Bool {
    opening.indices.allSatisfy { plain(start + $0) == opening[$0] }
  }

  private func plain(_ place: Int) -> String {
    words.indices.contains(place) ? words[place] : ""
  }

  private static func tenths(_ digits: Substring) -> Int? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count <= 6, let whole = Int(first), whole >= 0,
      parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return whole * 10 }
    guard parts[1].count == 1, let tenth = Int(parts[1]) else { return nil }
    return whole * 10 + tenth
  }

  private static let openings: [(words: [String], side: Bound.Side, isOpen: Bool)] = [
    (["at", "least"], .floor, false), (["no", "fewer", "than"], .floor, false),
    (["no", "less", "than"], .floor, false), (["more", "than"], .floor, true),
    (["over"], .floor, true), (["above"], .floor, true),
    (["at", "most"], .ceiling, false), (["no", "more", "than"], .ceiling, false),
    (["up", "to"], .ceiling, false), (["within"], .ceiling, false),
    (["fewer", "than"], .ceiling, true), (["less", "than"], .ceiling, true),
    (["under"], .ceiling, true), (["below"], .ceiling, true),
  ]

  private static let firstWords = Set(openings.compactMap(\.words.first))

  private static let universal: Set<String> = [
    "all", "every", "each", "whole", "everyone", "everybody", "everything", "both",
  ]

  private static let shares: [String: Int] = [
    "half": 500, "a half": 500, "a third": 333, "one third": 333, "two thirds": 667,
    "a quarter": 250, "one quarter": 250, "three quarters": 750, "a fifth": 200, "a tenth": 100,
  ]

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "fifty": 50,
  ]

  private static let small: Set<String> = [
    "of", "the", "its", "their", "those", "these", "last", "sampled", "working",
  ]
}
