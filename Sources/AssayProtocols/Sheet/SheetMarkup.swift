/// HTML that is escaped by construction: names of elements, classes and styles are literals, and
/// whatever comes from elsewhere goes in as text or as the value of an attribute.
struct SheetMarkup {
  private(set) var html = ""

  /// Literal markup.
  mutating func literal(_ markup: StaticString) {
    html += "\(markup)"
  }

  mutating func text(_ text: String) {
    html += Self.escaped(text)
  }

  mutating func element(
    _ name: StaticString, class styled: StaticString? = nil, lang: String? = nil,
    _ content: (inout SheetMarkup) -> Void
  ) {
    html += "<\(name)"
    if let styled { html += " class=\"\(styled)\"" }
    if let lang { html += " lang=\"\(Self.escaped(lang))\"" }
    html += ">"
    content(&self)
    html += "</\(name)>"
  }

  mutating func element(
    _ name: StaticString, class styled: StaticString? = nil, _ text: String
  ) {
    element(name, class: styled) { $0.text(text) }
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
