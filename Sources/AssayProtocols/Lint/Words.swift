/// A text's words in lower case, with the digits and percent signs they are measured by.
struct Words {
  let list: [String]
  private let set: Set<String>

  init(_ text: String) {
    var list: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar {
        case "a"..."z", "0"..."9", "%", "'": word.append(scalar)
        case "A"..."Z": word.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        default: Self.end(&word, in: &list)
        }
      } else if Self.belongsToWord(scalar) {
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        Self.end(&word, in: &list)
      }
    }
    Self.end(&word, in: &list)
    self.list = list
    set = Set(list)
  }

  /// Whether one or several words stand in it, side by side.
  func contains(_ phrase: [String]) -> Bool {
    guard let first = phrase.first, set.contains(first) else { return false }
    guard phrase.count > 1 else { return true }
    return list.indices.contains { start in
      list[start] == first && list[start...].starts(with: phrase)
    }
  }

  private static func end(_ word: inout String.UnicodeScalarView, in list: inout [String]) {
    guard !word.isEmpty else { return }
    list.append(String(word))
    word = String.UnicodeScalarView()
  }

  /// Letters, digits, marks on them, and the apostrophe.
  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: scalar == "’"
    }
  }
}
