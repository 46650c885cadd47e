import Mustache

/// How text becomes part of a page: the only way anything that is not the template gets there.
///
/// NB: works scalar by scalar. swift-mustache's own escaping (2.1.1) goes by characters, and so
/// lets `"` or `<` through where a combining mark follows: the two are one character to Swift, and
/// two to a browser.
struct PageText: MustacheContentType {
  static let name = "assay-page"

  func escapeText(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "'": output.append(contentsOf: "&#39;".unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
