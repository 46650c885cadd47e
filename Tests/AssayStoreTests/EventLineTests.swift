import AssayCore
import Digest
import Testing

@testable import AssayStore

@Suite("An event line")
struct EventLineTests {
  static func seal(_ name: String) -> String { Digest.sha256(of: name).hex }
  static func text(_ content: String) -> SealedText {
    SealedText(commitment: seal(content), content: content)
  }
  static let criterion = CriterionReference("iso-10002", "7.3.b")

  static let changes: [Change] = [
    .rated(criterion, from: .unrated, to: .rated("L")),
    .rated(criterion, from: .rated("L"), to: .notApplicable(reason: text("Ingen nettsalg"))),
    .rated(criterion, from: .notApplicable(reason: text("作者")), to: .unrated),
    .noted(criterion, .report, from: nil, to: text("3 of 8 👩‍👧")),
    .noted(criterion, .private, from: text("a"), to: nil),
    .looseNote("0f", from: nil, to: LooseNote(text: text("a"), present: text("KB"))),
    .looseNote("0f", from: LooseNote(text: text("a"), present: nil), to: nil),
    .filed("0f", criterion, from: nil, to: text("a"), isFiled: true),
    .filed("0f", criterion, from: text("a"), to: text("b"), isFiled: false),
    .revisit(criterion, to: true), .revisit(criterion, to: false),
    .planned(.scope, from: nil, to: text("Tromsø")), .planned(.sizeBand, from: text("a"), to: nil),
    .present(from: text("KB"), to: text("KB, TL")), .present(from: nil, to: nil),
    .rated(
      CriterionReference("a\"\\b", "作者\u{1}\n\u{1F}e\u{301}"), from: .rated("\u{0}"),
      to: .unrated),
  ]

  static let bodies: [Event.Body] =
    changes.map { .changed($0) } + [
      .created(
        Creation(organisation: text("Nordlys"), site: nil, kind: .self, protocols: [])),
      .created(
        Creation(
          organisation: text("Nordlys"), site: text("Tromsø"), kind: .thirdParty,
          protocols: [
            ProtocolSeal(id: "iso-10002", version: SemanticVersion(1, 0, 12), sha256: seal("x")),
            ProtocolSeal(id: "iso-10004", version: SemanticVersion(2, 0, 0), sha256: seal("y")),
          ])),
    ]

  static func event(_ body: Event.Body, undoes: EventID? = nil) throws -> Event {
    let time = try #require(Timestamp("2026-03-12T14:32:07+01:00"))
    return Event(
      id: EventID(""), parents: [EventID(seal("b")), EventID(seal("a"))].sorted(),
      replica: ReplicaID(String(seal("r").prefix(32))), lamport: 1 << 53, time: time,
      author: text("Jørgen"), undoes: undoes, body: body)
  }

  static func decode(_ line: [UInt8]) throws -> Event {
    try EventLine.decode(line, id: EventLine.id(of: line)) { commitment in
      contents[commitment].map(text) ?? SealedText(commitment: commitment, content: nil)
    }
  }

  private static let contents: [String: String] = {
    let texts = [
      "Ingen nettsalg", "作者", "3 of 8 👩‍👧", "a", "b", "KB", "KB, TL", "Tromsø", "Nordlys", "Jørgen",
    ]
    return Dictionary(uniqueKeysWithValues: texts.map { (seal($0), $0) })
  }()

  @Test("reads back as the event it was written for", arguments: bodies.indices)
  func roundTrip(index: Int) throws {
    let body = Self.bodies[index]
    for undoes in [nil, EventID(Self.seal("u"))] {
      if case .created = body, undoes != nil { continue }
      let (event, line) = try Self.event(body, undoes: undoes).written()
      #expect(try Self.decode(line) == event)
      #expect(EventLine.encode(try Self.decode(line)) == line)
      #expect(event.id.text == Digest.sha256(of: line).hex)
    }
  }

  @Test("looks like this")
  func literal() throws {
    let a = Self.seal("a")
    let b = Self.seal("b")
    let event = try Self.event(.changed(Self.changes[1]))
    let line = try #require(EventLine.encode(event))
    #expect(
      String(decoding: line, as: UTF8.self) == """
        {"assay":1,"type":"rated","replica":"\(Self.seal("r").prefix(32))",\
        "lamport":9007199254740992,"time":"2026-03-12T14:32:07+01:00",\
        "author":"\(Self.seal("Jørgen"))","parents":["\(min(a, b))","\(max(a, b))"],\
        "body":{"criterion":"iso-10002/7.3.b","from":{"rating":"L"},\
        "to":{"notApplicable":"\(Self.seal("Ingen nettsalg"))"}}}
        """)
  }

  @Test("of a type nobody here knows is kept, whatever it says")
  func unknown() throws {
    let line = try #require(EventLine.encode(try Self.event(.changed(Self.changes[0]))))
    let text = String(decoding: line, as: UTF8.self)
    let body = #"{"criterion":"iso-10002/7.3.b","from":null,"to":{"rating":"L"}}"#
    for other in [body, "{}", "[]", "null", #"{"a":[1,-2.5e+3,{"ø":"\\"}],"b":false}"#, "0"] {
      let changed = text.replacing("\"rated\"", with: "\"signed-off\"").replacing(body, with: other)
      let event = try Self.decode(Array(changed.utf8))
      #expect(event.body == .unknown(type: "signed-off"))
      #expect(EventLine.encode(event) == nil)
    }
  }

  @Test("that is written in any other way is refused")
  func strictness() throws {
    let line = try #require(EventLine.encode(try Self.event(.changed(Self.changes[0]))))
    let text = String(decoding: line, as: UTF8.self)
    let replacements = [
      ("{\"assay\":1", "{\"assay\":2"), ("\"assay\":1", "\"assay\": 1"), ("}}}", "}} }"),
      ("}}}", "}}}\n"), ("}}}", "}}"), ("}}}", "}},\"x\":1}"), ("rated", "created"),
      ("\"lamport\":9007199254740992", "\"lamport\":9007199254740993"),
      ("\"lamport\":9007199254740992", "\"lamport\":0"),
      ("\"lamport\":9007199254740992", "\"lamport\":01"),
      ("\"lamport\":9007199254740992", "\"lamport\":99999999999999999999999999"),
      ("\"lamport\":9007199254740992", "\"lamport\":-1"), ("14:32", "24:32"), ("+01:00", "Z"),
      (Self.seal("Jørgen"), "null"), (Self.seal("Jørgen"), Self.seal("Jørgen").uppercased()),
      ("\"rating\":\"L\"", "\"rating\":\"\\u004c\""), ("\"rating\":\"L\"", "\"rating\":\"\\n\""),
      ("\"rating\":\"L\"", "\"rating\":\"\u{1}\""), ("\"rating\"", "\"Rating\""),
      ("iso-10002/7.3.b", "iso-10002"), ("iso-10002/7.3.b", "iso-10002/7/3"),
      ("iso-10002/7.3.b", "/7.3.b"), ("from\":null", "from\":nul"),
    ]
    for (old, new) in replacements {
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      #expect(throws: LineFlaw.self, "\(new)") { try Self.decode(Array(changed.utf8)) }
    }
    for end in line.indices {
      #expect(throws: LineFlaw.self) { try Self.decode(Array(line[..<end])) }
    }
    let swapped = text.replacing(
      "[\"\(min(Self.seal("a"), Self.seal("b")))\",\"\(max(Self.seal("a"), Self.seal("b")))\"]",
      with:
        "[\"\(max(Self.seal("a"), Self.seal("b")))\",\"\(min(Self.seal("a"), Self.seal("b")))\"]")
    #expect(throws: LineFlaw.self) { try Self.decode(Array(swapped.utf8)) }
  }

  @Test("that is malformed, deep or long ends in a flaw that says where")
  func hostile() throws {
    let line = try #require(EventLine.encode(try Self.event(.changed(Self.changes[0]))))
    let text = String(decoding: line, as: UTF8.self).replacing("\"rated\"", with: "\"new\"")
    let start = try #require(text.range(of: "\"body\":")).upperBound
    let head = String(text[..<start])
    let deep = head + String(repeating: "[", count: 100_000)
    #expect(throws: LineFlaw.self) { try Self.decode(Array(deep.utf8)) }
    let long = Array((head + "\"").utf8) + [UInt8](repeating: 65, count: EventLine.limit)
    #expect(throws: LineFlaw(offset: EventLine.limit, kind: .tooLong)) { try Self.decode(long) }
    let escapes = head + "\"" + String(repeating: "\\\\", count: 500_000) + "\"}"
    #expect(try Self.decode(Array(escapes.utf8)).body == .unknown(type: "new"))
    let bytes = Array((head + "\"").utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: LineFlaw(offset: head.utf8.count + 1, kind: .notUTF8)) {
      try Self.decode(bytes)
    }
  }

  @Test("reads as an event or a flaw under any change of a byte, and never two lines as one")
  func flips() throws {
    var randomness = SplitMix(seed: 7)
    var read = 0
    for body in Self.bodies {
      let line = try #require(EventLine.encode(try Self.event(body)))
      for _ in 0..<200 {
        var changed = line
        changed[Int.random(in: line.indices, using: &randomness)] = UInt8.random(
          in: 0...255, using: &randomness)
        guard let event = try? Self.decode(changed) else { continue }
        read += 1
        if case .unknown = event.body { continue }
        #expect(EventLine.encode(event) == changed)
      }
    }
    #expect(read > 100)
  }
}

/// A small generator of repeatable numbers.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
