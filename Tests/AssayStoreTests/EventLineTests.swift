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

  /// One of each kind of item in full, and as little of each as there can be.
  static let items: [(Item<SealedText>, Item<SealedText>)] = [
    (
      .evidence(
        Evidence(
          text: text("a"), kind: .record, source: text("KB"), isFinal: false,
          sample: Sample(population: 43, seen: 8, inOrder: 0, chosen: text("b")),
          attachment: Attachment(name: text("作者"), sha256: seal("file"), size: 0),
          criterion: criterion)),
      .evidence(
        Evidence(
          text: text("a"), kind: .interview,
          sample: Sample(population: nil, seen: 1, inOrder: 1, chosen: nil)))
    ),
    (
      .request(
        Request(text: text("a"), from: text("KB"), due: text("b"), criterion: criterion)),
      .request(Request(text: text("a"), criterion: nil))
    ),
    (
      .finding(
        Finding(
          kind: .seriousWeakness, text: text("a"), criterion: criterion, isForHostAudit: true)),
      .finding(Finding(kind: .strength, text: text("a"), criterion: nil))
    ),
    (
      .action(
        Action(
          finding: "0f", text: text("a"), owner: text("KB"), due: Day("2028-02-29"),
          state: .verified, verified: Day("2026-03-12").map { Verification(by: text("b"), on: $0) })
      ),
      .action(Action(finding: "0f\"\u{1}", text: text("a")))
    ),
    (
      .session(
        Session(
          title: text("a"), day: Day("2026-03-12"), time: TimeOfDay("09:30"),
          people: text("KB, TL"),
          clauses: [ClauseReference("iso-10002", "7.3"), ClauseReference("iso-10004", "作者")])),
      .session(Session(title: text("a")))
    ),
    (
      .member(Member(name: text("Jørgen"), role: .reviewer, independence: text("a"))),
      .member(Member(name: text("a"), role: .lead))
    ),
    (
      .opinion(Opinion(text: text("a"), by: text("KB"), criterion: criterion)),
      .opinion(Opinion(text: text("a"), criterion: nil))
    ),
  ]

  static let itemChanges: [Change] =
    items.flatMap { full, least in
      [
        .item("0f", from: nil, to: full), .item("0f", from: full, to: least),
        .item("0f", from: least, to: nil),
      ]
    } + [
      .linked(["0f", "1e"], criterion, isLinked: true), .linked([], criterion, isLinked: false),
      .arrived(
        "0f", evidence: "1e", Evidence(text: text("a"), kind: .data, criterion: criterion),
        isArrived: true),
      .arrived("0f", evidence: "1e", Evidence(text: text("a"), kind: .document), isArrived: false),
      .entered(
        from: Visit(session: nil, present: text("KB")),
        to: Visit(session: "0f", present: nil)),
      .met(.opening, from: nil, to: Meeting(people: text("KB, TL"), note: text("a"))),
      .met(.closing, from: Meeting(people: text("KB")), to: nil),
      .upheld(criterion, from: nil, to: text("a")), .upheld(criterion, from: text("a"), to: nil),
      .reclassified(from: .thirdParty, to: .self),
    ]

  static let bodies: [Event.Body] =
    (changes + itemChanges).map { .changed($0) } + [
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

  @Test("about an item is refused where the item could not be, or is written in another way")
  func itemStrictness() throws {
    let lines = try Self.itemChanges.map { change in
      try #require(EventLine.encode(try Self.event(.changed(change))))
    }
    let replacements = [
      ("\"population\":43", "\"population\":7"), ("\"population\":43", "\"population\":-1"),
      ("\"population\":43", "\"population\":9007199254740993"),
      ("\"population\":43", "\"population\":043"), ("\"population\":43", "\"population\":4.3e1"),
      ("\"population\":43", "\"population\":99999999999999999999999"),
      ("\"seen\":8", "\"seen\":0"), ("\"seen\":8", "\"seen\":\"8\""),
      ("\"inOrder\":0", "\"inOrder\":9"), ("\"inOrder\":0", "\"inOrder\":null"),
      ("\"size\":0", "\"size\":-1"), ("\"size\":0", "\"size\":00"),
      ("\"size\":0", "\"size\":9223372036854775808"),
      (Self.seal("file"), String(Self.seal("file").dropLast())),
      (Self.seal("file"), Self.seal("file").uppercased()), (Self.seal("file"), "../../etc/passwd"),
      ("\"record\"", "\"rumour\""), ("\"record\"", "null"), ("\"final\":false", "\"final\":0"),
      ("\"serious-weakness\"", "\"seriousWeakness\""), ("\"hostAudit\":true", "\"hostAudit\":1"),
      ("2028-02-29", "2026-02-29"), ("2028-02-29", "2028-2-29"), ("2028-02-29", "2028-02-29 "),
      ("\"verified\":{", "\"verified\":[{"), ("\"state\":\"verified\"", "\"state\":\"\""),
      ("09:30", "9:30"), ("09:30", "24:00"), ("iso-10002/7.3\"", "iso-10002\""),
      ("iso-10002/7.3\"", "iso-10002/7/3\""), ("\"reviewer\"", "\"Reviewer\""),
      ("\"linked\":true", "\"linked\":null"), ("[\"0f\",\"1e\"]", "[\"0f\",\"1e\",]"),
      ("[\"0f\",\"1e\"]", "[\"0f\",1]"), ("[\"0f\",\"1e\"]", "\"0f\""),
      ("\"arrived\":true", "\"arrived\":\"true\""), ("\"opening\"", "\"middle\""),
      ("\"people\":\"\(Self.seal("KB"))\"", "\"people\":null"),
      ("\"third-party\"", "\"fourth-party\""),
    ]
    for (old, new) in replacements {
      let line = lines.first { String(decoding: $0, as: UTF8.self).contains(old) }
      let text = String(decoding: try #require(line, "\(old)"), as: UTF8.self)
      let changed = text.replacing(old, with: new)
      #expect(throws: LineFlaw.self, "\(new)") { try Self.decode(Array(changed.utf8)) }
    }
    // Nothing that was and nothing that is: no change.
    let none = String(decoding: lines[0], as: UTF8.self)
      .replacing(try Regex("\"to\":\\{.*\\}\\}\\}"), with: "\"to\":null}}")
    #expect(throws: LineFlaw.self) { try Self.decode(Array(none.utf8)) }
  }

  @Test("about an item may end nowhere early")
  func itemsCut() throws {
    for change in Self.itemChanges {
      let line = try #require(EventLine.encode(try Self.event(.changed(change))))
      for end in line.indices {
        #expect(throws: LineFlaw.self) { try Self.decode(Array(line[..<end])) }
      }
    }
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
