import AssayProtocols
import Testing

/// A change to a text, with `¦` where something is to be found afterwards.
struct Edit: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  /// Where the mark stands, if not in `new`: the surroundings with the mark in them.
  var surroundings: String?

  init(_ old: String, _ new: String) {
    self.old = old
    self.new = new
  }

  var testDescription: String {
    String((old + " → " + new).prefix(70))
  }

  func applied(to text: String) throws -> (text: String, mark: SourcePosition) {
    let range = try #require(text.firstRange(of: old), "the text no longer holds “\(old)”")
    var edited = text.replacingCharacters(in: range, with: new)
    if let surroundings {
      let place = try #require(edited.firstRange(of: surroundings.replacing("¦", with: "")))
      edited = edited.replacingCharacters(in: place, with: surroundings)
    }
    return try Marked.split(edited)
  }

  func marked(_ surroundings: String) -> Edit {
    var edit = self
    edit.surroundings = surroundings
    return edit
  }
}

enum Marked {
  static func split(_ marked: String) throws -> (text: String, mark: SourcePosition) {
    let scalars = Array(marked.unicodeScalars)
    let place = try #require(scalars.firstIndex(of: "¦"), "no mark")
    let line = scalars[..<place].count { $0 == "\n" } + 1
    let start = scalars[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<place] + scalars[(place + 1)...])
    return (String(text), SourcePosition(line: line, column: place - start + 1))
  }
}

extension String {
  fileprivate func replacingCharacters(
    in range: Range<String.Index>, with new: String
  ) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
