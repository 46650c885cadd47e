import Mustache

/// How text becomes part of a page: the only way anything that is not the template gets there.
///
/// NB: works byte by byte. swift-mustache's own escaping (2.1.1) goes by characters, and so lets `"`
/// or `<` through where a combining mark follows: the two are one character to Swift, and two to a
/// browser.
struct PageText: MustacheContentType {
  static let name = "assay-page"

  func escapeText(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
