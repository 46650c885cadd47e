import Foundation
import Testing

/// Sentences that nobody is told are translated for nothing.
@Suite("Phrases")
struct PhraseTests {
  /// A stored property of a group of phrases.
  struct Phrase {
    var group: String
    var name: String
    /// The last part of its type's name; empty for anything longer than a name.
    var type: String
  }

  static func phrases() throws -> [Phrase] {
    let group = /^ *public (?:struct|final class) (\w+)/
    let property = /^ *public (?:var|let) (\w+):(?: (?:\w+\.)*(\w+)$)?/
    return try ArrowTests.files(in: "Sources/Phrases", endingWith: ".swift").flatMap { file in
      var name = ""
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      return lines.compactMap { line -> Phrase? in
        if let match = line.firstMatch(of: group) { name = String(match.1) }
        return line.firstMatch(of: property).map {
          Phrase(group: name, name: String($0.1), type: $0.2.map(String.init) ?? "")
        }
      }
    }
  }

  /// By folder, every name behind a dot, and with what stands before it: `look` and `walk.look`.
  static func spoken() throws -> [Set<String>] {
    var texts: [String: String] = [:]
    let files = try ["Sources", "Tests/DocsTests"].flatMap {
      try ArrowTests.files(in: $0, endingWith: ".swift")
    }
    for file in files where !file.path.contains("Sources/Phrases/") {
      texts[file.deletingLastPathComponent().path, default: ""] += try String(
        contentsOf: file, encoding: .utf8)
    }
    return texts.values.map(names)
  }

  static func names(in text: String) -> Set<String> {
    var names: Set<String> = []
    var before: [UInt8]?
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
        word.append(byte)
      default:
        if let before, !word.isEmpty {
          names.insert(String(decoding: word, as: UTF8.self))
          names.insert(String(decoding: before + [UInt8(ascii: ".")] + word, as: UTF8.self))
        }
        before = byte == UInt8(ascii: ".") ? word : nil
        word = []
      }
    }
    return names
  }

  @Test("every phrase is said somewhere")
  func said() throws {
    let phrases = try Self.phrases()
    let groups = Set(phrases.map(\.group)).subtracting(["CommandPhrase"])
    let spoken = try Self.spoken()
    // Under which a group goes where it is used often.
    let shortNames = ["phrases", "words", "labels", "titles", "columns", "gates", "annex"]
    for phrase in phrases where groups.contains(phrase.group) && !groups.contains(phrase.type) {
      let own = phrases.filter { $0.type == phrase.group }.map(\.name)
      let isSaid = spoken.contains { heard in
        let isNear = own.contains { heard.contains($0) }
        let names = own + (isNear ? shortNames : []) + ["$0"]
        return names.contains { heard.contains("\($0).\(phrase.name)") }
      }
      #expect(isSaid, "\(phrase.group).\(phrase.name)")
    }
    #expect(phrases.count > 700)
  }
}
