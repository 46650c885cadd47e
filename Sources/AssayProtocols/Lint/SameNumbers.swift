import AssayCore

/// Numbers decide between ratings, so a translation has those of its original, no more and no fewer.
///
/// Number words count where both languages' words are known; "one" never does, since in Norwegian it
/// is also an article. A two too many is let pass: it may say "both" or "second".
enum SameNumbers: OverlayLintRule {
  static let name = "overlay-number"

  static func findings(in subject: OverlaySubject) -> [LintFinding] {
    let original = NumberWords(language: subject.original.language)
    let translated = NumberWords(language: subject.overlay.language)
    let knowsBoth = original != nil && translated != nil
    return pairs(subject).compactMap { place, text, translation in
      guard !translation.isEmpty else { return nil }
      let expected = numbers(in: text, knowsBoth ? original : nil)
      let found = numbers(in: translation, knowsBoth ? translated : nil)
      let lost = expected.subtracting(found).filter { isCounted($0, at: place) }.sorted().joined(
        separator: ", ")
      let added = found.subtracting(expected.union(["2"]))
        .filter { isCounted($0, at: place) }.sorted().joined(separator: ", ")
      guard !lost.isEmpty || !added.isEmpty else { return nil }
      let words = [lost.isEmpty ? "" : "lacks \(lost)", added.isEmpty ? "" : "adds \(added)"]
      return warning(
        place, in: subject,
        "The translation \(words.filter { !$0.isEmpty }.joined(separator: " and ")).",
        mend: "Give the numbers of the original.")
    }
  }

  /// "Trial 2" in a list of what to look at may well be "the second trial".
  private static func isCounted(_ number: String, at place: ProtocolPlace) -> Bool {
    guard case .criterion(_, let key) = place, key == "look" else { return true }
    return !["2", "3"].contains(number)
  }

  private static func numbers(in text: String, _ words: NumberWords?) -> Set<String> {
    Set(Words(text).list.compactMap { words?.value(of: $0) ?? digits($0) })
  }

  /// "1.0" and "1,0" are two words here and in the original alike. A 1 may be said as a word.
  private static func digits(_ word: String) -> String? {
    word != "1" && !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isNumber } ? word : nil
  }

  private static func pairs(
    _ subject: OverlaySubject
  ) -> [(place: ProtocolPlace, text: String, translation: String)] {
    subject.original.allCriteria.flatMap { criterion -> [(ProtocolPlace, String, String)] in
      guard let wording = subject.overlay.criteria[criterion.id] else { return [] }
      let steps = subject.original.scale.ratings.map { rating in
        (
          ProtocolPlace.step(criterion.id, rating.code), criterion.rubric[rating.code] ?? "",
          wording.rubric[rating.code] ?? ""
        )
      }
      let lists = [
        ("look", criterion.look, wording.look), ("ask", criterion.ask, wording.ask),
      ].map { key, items, translations in
        (
          ProtocolPlace.criterion(criterion.id, key: key), items.joined(separator: "\n"),
          translations.joined(separator: "\n")
        )
      }
      return [(.criterion(criterion.id, key: "text"), criterion.text, wording.text)] + steps + lists
    }
  }
}

/// The number words of a language, from two to a hundred.
struct NumberWords {
  private let values: [String: String]

  /// nil for a language whose words are not known here.
  init?(language: String) {
    guard let values = Self.languages[String(language.prefix { $0 != "-" })] else { return nil }
    self.values = values
  }

  func value(of word: String) -> String? { values[word] }

  private static let languages: [String: [String: String]] = [
    "en": [
      "two": "2", "twice": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
      "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15",
      "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
      "hundred": "100",
    ],
    "nb": [
      "to": "2", "tre": "3", "fire": "4", "fem": "5", "seks": "6", "sju": "7", "syv": "7",
      "åtte": "8", "ni": "9", "ti": "10", "elleve": "11", "tolv": "12", "femten": "15",
      "tjue": "20", "tretti": "30", "førti": "40", "femti": "50", "seksti": "60", "hundre": "100",
    ],
  ]
}
