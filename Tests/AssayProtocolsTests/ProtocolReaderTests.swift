import AssayCore
import AssayProtocols
import Testing

@Suite("The reader") struct ProtocolReaderTests {
  @Test("reads every key into exactly the value it says")
  func readsEverything() throws {
    let read = try ProtocolReader.read(Fixture.bytes("garden.yaml"))
    #expect(read == Garden.value)
  }

  @Test("finds the same in JSON as in YAML")
  func readsJSON() throws {
    let json = try ProtocolReader.read(Fixture.bytes("small.json"), as: .json)
    let yaml = try ProtocolReader.read(Fixture.bytes("small.yaml"))
    #expect(json == yaml)
    #expect(json.allCriteria.map(\.id) == ["4.a", "4.b"])
  }

  @Test("asks for no more than scoring needs")
  func readsMinimal() throws {
    let read = try ProtocolReader.read(Fixture.bytes("small.yaml"))
    #expect(read.language == "en")
    #expect(read.chain == .whole)
    #expect(read.standard == nil)
    #expect(read.levels.map(\.gaps) == [100, 100])
    #expect(read.levels.map(\.clauseFloor) == [0, 0])
    #expect(read.clauses.map(\.basis) == [.memory, .memory])
    #expect(read.clauses.map(\.criteria.count) == [2, 0])
  }

  @Test(
    "keeps plain words as the text they are",
    arguments: [
      "N", "no", "yes", "true", "null", "~", "7.3", "010", "1e3", "0x1F", "1_000", "2018-01-01",
      ".inf", "12:30:45", "<<", "=",
    ])
  func keepsPlainWords(word: String) throws {
    let text = try Fixture.text("small.yaml").replacing("text: Jørgen", with: "text: \(word)")
    let read = try ProtocolReader.read(Array(text.utf8))
    #expect(read.allCriteria.last?.text == word)
  }

  @Test(
    "lets signs stand in a text that mean something at its start",
    arguments: [
      "R & D, Q&A", "see *below* & *above*", "a [bracket", "half-open [0, 1)", "wow! &c",
      "5 * 3", "c# and no#4", "it's \\ok", "👩‍🔧 e\u{301} 作者 Ø",
    ])
  func keepsSigns(phrase: String) throws {
    let text = try Fixture.text("small.yaml").replacing("text: Jørgen", with: "text: \(phrase)")
    let read = try ProtocolReader.read(Array(text.utf8))
    #expect(read.allCriteria.last?.text == phrase)
  }

  @Test("passes over a byte order mark and Windows line ends")
  func readsWindowsFiles() throws {
    let text = try Fixture.text("small.yaml")
    let windows = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)
    #expect(try ProtocolReader.read(windows) == ProtocolReader.read(Array(text.utf8)))
  }

  @Test("takes the line end off a folded text, whichever way it is folded")
  func trimsFoldedTexts() throws {
    for fold in [">", ">-", "|", "|-"] {
      let text = try Fixture.text("small.yaml")
        .replacing("text: Jørgen", with: "text: \(fold)\n          Jørgen")
      #expect(try ProtocolReader.read(Array(text.utf8)).allCriteria.last?.text == "Jørgen")
    }
  }

  @Test("says where every part stands")
  func recordsPlaces() throws {
    let (_, places) = try ProtocolReader.readWithPlaces(Fixture.bytes("small.yaml"))
    let expected: [(ProtocolPlace, Int, Int)] = [
      (.file(key: "version"), 3, 10),
      (.rating("F", key: "points"), 6, 23),
      (.level(2, key: "threshold"), 9, 27),
      (.clause("4", key: "title"), 12, 12),
      (.criterion("4.b", key: nil), 15, 9),
      (.criterion("4.b", key: "text"), 19, 15),
      (.step("4.b", "F"), 20, 30),
      // Not written: the part it would belong to.
      (.criterion("4.b", key: "ask"), 15, 9),
    ]
    for (place, line, column) in expected {
      #expect(places.position(of: place) == SourcePosition(line: line, column: column))
    }
    #expect(!places.contains(.criterion("4.b", key: "ask")))
  }

  @Test("takes clauses eight deep, not nine")
  func nestsClauses() throws {
    #expect(try ProtocolReader.read(Nested.clauses(8)).clauses.count == 1)
    #expect(throws: ProtocolError.self) { try ProtocolReader.read(Nested.clauses(9)) }
  }

  @Test("takes texts of 4,000 characters, each of several bytes")
  func takesLongTexts() throws {
    let long = String(repeating: "作", count: ProtocolLimits.textLength)
    let text = try Fixture.text("small.yaml").replacing("Jørgen", with: long)
    #expect(try ProtocolReader.read(Array(text.utf8)).allCriteria.last?.text == long)
  }
}

/// Clauses inside clauses.
enum Nested {
  static func clauses(_ depth: Int) -> [UInt8] {
    var clause = "{number: last, criteria: []}"
    for level in stride(from: depth - 1, to: 0, by: -1) {
      clause = "{number: c\(level), clauses: [\(clause)]}"
    }
    return Array(Nested.head.utf8) + Array("clauses: [\(clause)]\n".utf8)
  }

  static let head = """
    format: assay-protocol/1
    id: nested
    version: 1.0.0
    scale: [{code: N, points: 0}, {code: F, points: 1}]
    levels: [{level: 1}]

    """
}
