import Mustache

/// A page with places for values. Every value is escaped by ``PageText``.
///
/// A template may name values (`{{title}}`), repeat or leave out a part (`{{#rows}}`, `{{^rows}}`,
/// `{{/rows}}`), and nothing else: whatever could put out a value as it stands, change the escaping
/// or fetch another template is refused before it is read.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate

  init(_ text: String) throws(PageTemplateError) {
    if let tag = Self.firstForeignTag(in: text) { throw .forbiddenTag(tag) }
    MustacheContentTypes.register(PageText(), named: PageText.name)
    do {
      template = try MustacheTemplate(string: "{{%CONTENT_TYPE:\(PageText.name)}}" + text)
    } catch {
      throw .malformed
    }
  }

  func render(_ values: [String: Any]) -> String { template.render(values) }

  private static func firstForeignTag(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place + 1 < scalars.count {
      guard scalars[place] == "{", scalars[place + 1] == "{" else {
        place += 1
        continue
      }
      let body = scalars[(place + 2)...]
      guard let end = body.firstIndex(of: "}"), isPlain(body[..<end]),
        body[end...].dropFirst().first == "}"
      else { return shown(body.prefix { $0 != "}" }) }
      place = end + 2
    }
    return nil
  }

  private static func isPlain(_ tag: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = tag.first.map { "#^/".unicodeScalars.contains($0) } == true ? tag.dropFirst() : tag
    return !name.isEmpty
      && name.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == ".") }
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

/// Why a template cannot make a page.
public enum PageTemplateError: Error, Equatable, Sendable {
  /// A tag that could put out unescaped text, without its braces.
  case forbiddenTag(String)
  /// A part is not closed, or a tag has no name.
  case malformed
}
