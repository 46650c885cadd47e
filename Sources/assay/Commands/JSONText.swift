/// JSON whose members keep the order they were written in.
indirect enum JSONText: Equatable {
  case null
  case boolean(Bool)
  case number(Int)
  case text(String)
  case list([JSONText])
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: JSONText

    init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// Indented by two blanks; what fits into one line of 80 columns stands in one.
  var pretty: String { pretty(indent: 0) }

  private func pretty(indent: Int) -> String {
    let compact = compact
    if indent + compact.utf8.count <= 80 { return compact }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .list(let elements) where !elements.isEmpty:
      let lines = elements.map { inner + $0.pretty(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        "\(inner)\(Self.quoted(member.name)): \(member.value.pretty(indent: indent + 2))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    default: return compact
    }
  }

  /// On one line.
  var compact: String {
    switch self {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .number(let value): return "\(value)"
    case .text(let text): return Self.quoted(text)
    case .list(let elements): return "[" + elements.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.map { "\(Self.quoted($0.name)): \($0.value.compact)" }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  /// Escapes what JSON asks for, and whatever a terminal might obey.
  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case " "..."~": output.unicodeScalars.append(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          for unit in String(scalar).utf16 { output += escape(unit) }
        default: output.unicodeScalars.append(scalar)
        }
      }
    }
    return output + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
