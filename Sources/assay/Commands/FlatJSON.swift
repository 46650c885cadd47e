/// A JSON object whose values are all texts, such as `{"7.3.b": "L"}`, in the order of writing.
///
/// Foundation's reader keeps one of two equal names without a word, so this one is ours.
struct FlatJSON: Equatable {
  var members: [Member] = []

  struct Member: Equatable {
    var line: Int
    var name: String
    var value: String
  }

  struct Flaw: Error, Equatable {
    var line: Int
    var kind: Kind

    enum Kind: Equatable {
      case notUTF8
      case expected(String)
      case repeated(String)
      /// The value of this name is no text.
      case notText(String)
    }
  }

  init(_ bytes: [UInt8]) throws(Flaw) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Flaw(line: 1, kind: .notUTF8)
    }
    var reader = FlatJSONReader(text)
    members = try reader.object()
  }
}

private struct FlatJSONReader {
  private var rest: Substring.UnicodeScalarView
  private var line = 1

  init(_ text: String) {
    rest = text[...].unicodeScalars
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
  }

  mutating func object() throws(FlatJSON.Flaw) -> [FlatJSON.Member] {
    var members: [FlatJSON.Member] = []
    var names: Set<String> = []
    try expect("{", "an object that begins with {")
    skipBlanks()
    if rest.first != "}" {
      repeat {
        skipBlanks()
        let start = line
        guard rest.first == "\"" else { throw flaw(.expected("a name in quotes")) }
        let name = try string()
        guard names.insert(name).inserted else {
          throw FlatJSON.Flaw(line: start, kind: .repeated(name))
        }
        try expect(":", "a colon after the name")
        skipBlanks()
        guard rest.first == "\"" else { throw flaw(.notText(name)) }
        members.append(FlatJSON.Member(line: start, name: name, value: try string()))
        skipBlanks()
      } while take(",")
    }
    try expect("}", "a comma or }")
    skipBlanks()
    guard rest.isEmpty else { throw flaw(.expected("nothing after the object")) }
    return members
  }

  private mutating func string() throws(FlatJSON.Flaw) -> String {
    var output = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(output)
      case "\\": output.append(try escape())
      case "\u{0}"..<" ": throw flaw(.expected("a text without line ends or control characters"))
      default: output.append(scalar)
      }
    }
    throw flaw(.expected("a quote at the end of the text"))
  }

  private mutating func escape() throws(FlatJSON.Flaw) -> Unicode.Scalar {
    switch rest.popFirst() {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      if let first = unit() {
        if let scalar = Unicode.Scalar(first) { return scalar }
        if (0xD800..<0xDC00).contains(first), take("\\"), take("u"), let second = unit(),
          (0xDC00..<0xE000).contains(second),
          let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        {
          return scalar
        }
      }
      fallthrough
    default: throw flaw(.expected("an escape that JSON knows"))
    }
  }

  private mutating func unit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = rest.popFirst(), scalar.isASCII,
        let digit = Character(scalar).hexDigitValue
      else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  private mutating func expect(_ scalar: Unicode.Scalar, _ what: String) throws(FlatJSON.Flaw) {
    skipBlanks()
    guard take(scalar) else { throw flaw(.expected(what)) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]

  private mutating func skipBlanks() {
    while let scalar = rest.first, Self.blanks.contains(scalar) {
      if scalar == "\n" { line += 1 }
      rest.removeFirst()
    }
  }

  private func flaw(_ kind: FlatJSON.Flaw.Kind) -> FlatJSON.Flaw {
    FlatJSON.Flaw(line: line, kind: kind)
  }
}
