/// A page in the man macros, escaped: what goes in is text.
struct Roff {
  private(set) var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func title(_ name: String, section: Int, date: String, source: String) {
    lines += [
      ".\\\" Written from the program's own definitions.",
      // NB: a date with escaped hyphens is none to man's tools.
      ".TH \(name) \(section) \(date) \(Self.quoted(source))",
    ]
  }

  mutating func section(_ name: String) { lines.append(".SH " + Self.quoted(name)) }

  mutating func subsection(_ name: String) { lines.append(".SS " + Self.quoted(name)) }

  mutating func paragraph(_ text: String) {
    if lines.last?.hasPrefix(".S") != true { lines.append(".PP") }
    add(text)
  }

  /// Bold words with what they mean below them.
  mutating func item(_ tag: [String], _ text: String) {
    lines.append(".TP")
    lines.append(tag.map { "\\fB\(Self.escaped($0))\\fR" }.joined(separator: ", "))
    add(text.isEmpty ? "\u{2014}" : text)
  }

  /// Lines in roff's own language.
  mutating func append(_ raw: [String]) { lines += raw }

  /// A line as it is to be typed.
  mutating func example(_ command: String, _ text: String) {
    paragraph(text)
    lines += [".PP", ".RS 4", ".EX", Self.escaped(command), ".EE", ".RE"]
  }

  private mutating func add(_ text: String) {
    for part in text.split(separator: "\n") {
      // A sentence a line, as the roff tools like it.
      for sentence in Self.sentences(String(part)) { lines += Self.wrapped(sentence) }
    }
  }

  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      guard let last = word.last, last == "." || last == "?" else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }

  /// Escaped, in lines of no more than 78 characters.
  static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map({ escaped(String($0)) }) {
      if let last = lines.last, last.count + 1 + word.count <= 78 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      case "'": escaped += "\\(aq"
      case "↑": escaped += "Up"
      case "↓": escaped += "Down"
      case "←": escaped += "Left"
      case "→": escaped += "Right"
      case "⌫": escaped += "Backspace"
      case "⇧": escaped += "Shift\\-"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + "]"
      }
    }
    // A line that begins with a full stop is an order to roff.
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }
}
