/// Text for Markdown (CommonMark with GitHub's tables), escaped so that it reads as it was written
/// and can begin nothing: no heading, list, link, table, code, tag or entity. An address that stands
/// in it is left to whoever shows the page, who may make a link of it.
///
/// NB: works scalar by scalar, since a mark that follows `|` makes one character of the two.
enum MarkdownText {
  /// Escapes what means something anywhere in a line.
  static func escaped(_ text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    var output = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "[", "]", "<", "|", "~", "$", "{": output.append("\\")
      case "_":
        let before = place > 0 && isWordly(scalars[place - 1])
        let after = place + 1 < scalars.count && isWordly(scalars[place + 1])
        if !(before && after) { output.append("\\") }
      case "&":
        if beginsEntity(scalars[(place + 1)...]) { output.append("\\") }
      default: break
      }
      output.append(scalar)
    }
    return String(output)
  }

  /// Escapes what means something at the beginning of a line only; `word` is the line's first.
  static func escapedAtLineStart(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first else { return word }
    switch first {
    case ">", "=", "+", ":": return "\\" + word
    case "-": return scalars.dropFirst().first.map(isDigit) == true ? word : "\\" + word
    case "#": return scalars.allSatisfy { $0 == "#" } ? "\\" + word : word
    default: break
    }
    let digits = scalars.prefix(while: isDigit)
    guard !digits.isEmpty, digits.count < scalars.count,
      [".", ")"].contains(scalars[digits.count]),
      digits.count + 1 == scalars.count
    else { return word }
    var output = String.UnicodeScalarView(digits)
    output.append("\\")
    output.append(contentsOf: scalars[digits.count...])
    return String(output)
  }

  /// Fills lines with the words of `text`, which is escaped already. A word that is wider than a
  /// line has one of its own.
  ///
  /// - Parameters:
  ///   - first: What the first line begins with, such as `- `.
  ///   - rest: What the others begin with.
  static func filled(
    _ text: String, width: Int, first: String = "", rest: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var taken = self.width(of: first)
    var isEmpty = true
    for word in text.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let word = String(word)
      let wide = self.width(of: word)
      if !isEmpty, taken + 1 + wide > width {
        lines.append(line)
        line = rest
        taken = self.width(of: rest)
        isEmpty = true
      }
      if isEmpty {
        let shown = escapedAtLineStart(word)
        line += shown
        taken += self.width(of: shown)
      } else {
        line += " " + word
        taken += 1 + wide
      }
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// Columns a text takes: two for a character of East Asian width.
  static func width(of text: String) -> Int {
    text.reduce(0) { sum, character in
      let value = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
        || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
        || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFF60).contains(value)
        || (0x1F300...0x1FAFF).contains(value) || (0x20000...0x3FFFD).contains(value)
      return sum + (isWide ? 2 : 1)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func beginsEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || ($0.isASCII && isWordly($0)) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }
}
