/// A text's words in lower case, with the digits and percent signs they are measured by.
struct Words {
  let list: [String]

  init(_ text: String) {
    list =
      text.lowercased()
      .split { !($0.isLetter || $0.isNumber || $0 == "%" || $0 == "'" || $0 == "’") }
      .map(String.init)
  }

  /// Whether one or several words stand in it, side by side.
  func contains(_ phrase: [String]) -> Bool {
    guard let first = phrase.first, list.count >= phrase.count else { return false }
    return list.indices.contains { start in
      list[start] == first && list[start...].starts(with: phrase)
    }
  }
}
