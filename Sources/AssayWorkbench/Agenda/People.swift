/// Several people in one text, as they are written down in a hurry: with commas between.
enum People {
  static func divided(_ text: String) -> [String] {
    let separators: Set<Character> = [",", ";", "\n"]
    return text.split(whereSeparator: separators.contains).map { name in
      let start = name.drop(while: \.isWhitespace)
      return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
    .filter { !$0.isEmpty }
  }
}
