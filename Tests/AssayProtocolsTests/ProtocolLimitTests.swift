import AssayProtocols
import Testing

@Suite("A protocol file is refused") struct ProtocolLimitTests {
  @Test("where a limit is broken, with its fact and place", arguments: yaml)
  func refusesYAML(edit: Edit, fact: ProtocolError.Fact) throws {
    let (text, mark) = try edit.applied(to: Fixture.text("small.yaml"))
    #expect(throws: ProtocolError(fact, at: mark)) {
      try ProtocolReader.read(Array(text.utf8))
    }
  }

  @Test("in JSON too, with its fact and place", arguments: json)
  func refusesJSON(edit: Edit, fact: ProtocolError.Fact) throws {
    let (text, mark) = try edit.applied(to: Fixture.text("small.json"))
    #expect(throws: ProtocolError(fact, at: mark)) {
      try ProtocolReader.read(Array(text.utf8), as: .json)
    }
  }

  @Test("where the parser itself gives up", arguments: ["a: [", "a: b: c", "\"", "\t- a", "{a: b"])
  func refusesMalformed(text: String) throws {
    let error = try #require(throws: ProtocolError.self) {
      try ProtocolReader.read(Array(text.utf8))
    }
    #expect(FactCensus.name(of: error.fact) == "malformed")
  }

  @Test("where the bytes are no text", arguments: [0xFF, 0xC0, 0xED] as [UInt8])
  func refusesOtherBytes(byte: UInt8) {
    for format in ProtocolFormat.allCases {
      #expect(throws: ProtocolError(.notUTF8, at: SourcePosition(line: 2, column: 3))) {
        try ProtocolReader.read(Array("a:\nø ".utf8) + [byte, 0xA0, 0x80], as: format)
      }
    }
  }

  @Test("where it is empty, or nothing but blanks and comments")
  func refusesNothing() {
    for text in ["", "\n\n", "# nothing\n"] {
      #expect(throws: ProtocolError(.empty, at: .start)) {
        try ProtocolReader.read(Array(text.utf8))
      }
    }
    #expect(throws: ProtocolError(.empty, at: .start)) {
      try ProtocolReader.read(Array(" \n".utf8), as: .json)
    }
  }

  @Test("where it is larger than 4 MiB, by one byte")
  func refusesLargeFiles() throws {
    let room = ProtocolLimits.fileBytes - (try Fixture.bytes("small.yaml").count) - 1
    let filled = try Fixture.bytes("small.yaml") + [35] + [UInt8](repeating: 120, count: room)
    #expect(try ProtocolReader.read(filled).id == "small")
    #expect(throws: ProtocolError(.fileTooLarge(bytes: filled.count + 1), at: .start)) {
      try ProtocolReader.read(filled + [120])
    }
  }

  @Test("where it has one criterion more than 5,000")
  func refusesManyCriteria() throws {
    #expect(try ProtocolReader.read(Hostile.criteria(5_000), as: .json).allCriteria.count == 5_000)
    let error = try #require(throws: ProtocolError.self) {
      try ProtocolReader.read(Hostile.criteria(5_001), as: .json)
    }
    #expect(error == ProtocolError(.tooManyCriteria, at: SourcePosition(line: 5_002, column: 1)))
  }

  @Test("where it is nested without end, in every way to nest", arguments: Hostile.nestings)
  func refusesNesting(open: String) {
    for count in [1_500, 50_000] {
      let text = String(repeating: open, count: count)
      let facts = ProtocolFormat.allCases.map { format -> String in
        do throws(ProtocolError) {
          _ = try ProtocolReader.read(Array(text.utf8), as: format)
          return "loaded"
        } catch {
          return FactCensus.name(of: error.fact)
        }
      }
      #expect(facts[0] == "nestedTooDeeply")
      #expect(["nestedTooDeeply", "malformed"].contains(facts[1]))
    }
  }

  @Test("where names multiply, before they do", arguments: ["", "? "])
  func refusesLaughs(prefix: String) throws {
    var text = "\(prefix)&n0 [x]\(prefix.isEmpty ? ": y" : "\n: y")\n"
    for level in 1..<100 {
      text += "? &n\(level) [*n\(level - 1), *n\(level - 1)]\n: y\n"
    }
    let error = try #require(throws: ProtocolError.self) {
      try ProtocolReader.read(Array(text.utf8))
    }
    #expect(error.fact == .alias)
  }

  @Test("where it has values in hundreds of thousands")
  func refusesManyParts() throws {
    for format in ProtocolFormat.allCases {
      let text = "[" + String(repeating: "1,", count: ProtocolLimits.parts + 1) + "1]"
      let error = try #require(throws: ProtocolError.self) {
        try ProtocolReader.read(Array(text.utf8), as: format)
      }
      #expect(error.fact == .tooManyParts)
    }
  }

  @Test("with a sentence that says how to mend it")
  func saysHowToMend() throws {
    var sentences: [String] = []
    for (edit, fact) in Self.yaml {
      let (text, _) = try edit.applied(to: Fixture.text("small.yaml"))
      let error = try #require(throws: ProtocolError.self) {
        try ProtocolReader.read(Array(text.utf8))
      }
      #expect(error.fact == fact)
      sentences.append(error.sentence(in: "small.yaml"))
    }
    let got = sentences.joined(separator: "\n") + "\n"
    #expect(try Fixture.recorded("refusals.txt", got: got) == got)
  }

  @Test("with a sentence that is safe to print, whatever the file says")
  func printsSafely() throws {
    let text = "format: assay-protocol/1\n\"\\e[31m\\u202E\\x07\": 1\n"
    let error = try #require(throws: ProtocolError.self) {
      try ProtocolReader.read(Array(text.utf8))
    }
    let sentence = error.sentence(in: "x.yaml")
    #expect(sentence.contains("“\u{FFFD}[31m\u{FFFD}\u{FFFD}”"))
  }
}

/// Files made to hurt.
enum Hostile {
  static let nestings = [
    "[", "{a: ", "- ", "? ", "[\"]\",", "[']',", "[ # ]\n", "!t [", "{? ", "[{a: ", "- - ? ",
  ]

  /// JSON with a criterion a line, the first on line 2.
  static func criteria(_ count: Int) -> [UInt8] {
    let criteria = (1...count).map { "{\"id\": \"\($0)\", \"level\": 1, \"weight\": 1}" }
    let head = """
      {"format": "assay-protocol/1", "id": "many", "version": "1.0.0", \
      "scale": [{"code": "N", "points": 0}, {"code": "F", "points": 1}], \
      "levels": [{"level": 1}], "clauses": [{"number": "1", "criteria": [

      """
    return Array((head + criteria.joined(separator: ",\n") + "]}]}").utf8)
  }
}
