import AssayProtocols

extension ProtocolLimitTests {
  private static let long = String(repeating: "é", count: 4_001)
  private static let longName = String(repeating: "x", count: 65)

  /// Changes to small.yaml, `¦` where the fault is.
  static let yaml: [(Edit, ProtocolError.Fact)] = text + shape + head + scale + levels + clauses

  private static let text: [(Edit, ProtocolError.Fact)] = [
    (Edit("Jørgen", "Jørgen ¦\u{1B}[31m"), .controlCharacter(0x1B)),
    (Edit("Jørgen", "作者 ¦\u{7F}"), .controlCharacter(0x7F)),
    (Edit("Jørgen", "作者 ¦\u{9B}"), .controlCharacter(0x9B)),
    (Edit("Jørgen", "作者 ¦\u{2028}"), .controlCharacter(0x2028)),
    (Edit("Jørgen", "作者 ¦\rx"), .controlCharacter(0x0D)),
    (Edit("Jørgen", "¦\"\\e[31m\""), .controlCharacter(0x1B)),
    (Edit("Jørgen", "¦\"a\\0b\""), .controlCharacter(0)),
    (Edit("Jørgen", "¦\"a\\tb\""), .controlCharacter(0x09)),
    (Edit("Jørgen", "¦|\n          a\n          b"), .controlCharacter(0x0A)),
    (Edit("text: Jørgen", "text: 'Jør¦\u{FEFF}'"), .controlCharacter(0xFEFF)),
    (Edit("    clauses: []\n", "    clauses: []\n¦---\nformat: x\n"), .moreThanOneDocument),
    (Edit("look: [a path]", "look: ¦*path"), .alias),
    (Edit("look: [a path]", "look: ¦&path [a path]"), .anchor),
    (Edit("- {id: 4.a", "- ¦&a {id: 4.a"), .anchor),
    (Edit("text: Jørgen", "¦&t text: Jørgen"), .anchor),
    (Edit("look: [a path]", "look: &p [a path]\n        ask: ¦*p"), .alias),
    (Edit("text: Jørgen", "text: ¦!!str Jørgen"), .tag),
    (Edit("text: Jørgen", "text: ¦!!str \"Jørgen\""), .tag),
    (Edit("text: Jørgen", "text: ¦! Jørgen"), .tag),
    (Edit("text: Jørgen", "text: ¦!our!t Jørgen"), .tag),
    (Edit("look: [a path]", "look: ¦!!seq [a path]"), .tag),
    (Edit("{N: none,", "¦!!map {N: none,"), .tag),
  ]

  private static let shape: [(Edit, ProtocolError.Fact)] = [
    (Edit("        text: Jørgen", "        ¦text: a\n        text: b"), .duplicateKey("text")),
    (Edit("{N: none, F", "{¦N: none, N"), .duplicateKey("N")),
    (Edit("text: Jørgen", "? ¦[a, b]\n        : c"), .keyNotText),
    (
      Edit("text: Jørgen", "¦txet: Jørgen"),
      .unknownKey("txet", part: .criterion, nearest: "text")
    ),
    (Edit("text: Jørgen", "¦<<: Jørgen"), .unknownKey("<<", part: .criterion, nearest: nil)),
    (
      Edit("{level: 1, threshold", "{level: 1, ¦treshold"),
      .unknownKey("treshold", part: .level, nearest: "threshold")
    ),
    (Edit("title: Paths", "¦Title: Paths"), .unknownKey("Title", part: .clause, nearest: "title")),
    (Edit("format: assay-protocol/1\n", "¦"), .missingKey("format", part: .file)),
    (Edit("{code: F, points: 2}", "¦{code: F}"), .missingKey("points", part: .rating)),
    (Edit("- {id: 4.a, level: 1,", "- ¦{id: 4.a,"), .missingKey("level", part: .criterion)),
    (Edit("version: 1.0.0", "version: ¦[1, 0]"), .wrongKind(key: "version", expected: .text)),
    (Edit("weight: 3", "weight: ¦\"3\""), .wrongKind(key: "weight", expected: .wholeNumber)),
    (Edit("weight: 3", "weight: ¦03"), .wrongKind(key: "weight", expected: .wholeNumber)),
    (Edit("weight: 3", "weight: ¦3.0"), .wrongKind(key: "weight", expected: .wholeNumber)),
    (Edit("weight: 3", "weight:¦"), .wrongKind(key: "weight", expected: .wholeNumber)),
    (Edit("essential: true", "essential: ¦yes"), .wrongKind(key: "essential", expected: .boolean)),
    (Edit("look: [a path]", "look: ¦a path"), .wrongKind(key: "look", expected: .list)),
    (Edit("criteria: []", "criteria:¦"), .wrongKind(key: "criteria", expected: .list)),
    (Edit("{N: none, F: all}", "¦[none, all]"), .wrongKind(key: "rubric", expected: .mapping)),
    (Edit("Jørgen", "¦" + long), .textTooLong(key: "text", length: 4_001)),
  ]

  private static let head: [(Edit, ProtocolError.Fact)] = [
    (
      Edit("assay-protocol/1", "¦assay-protocol/2"),
      .unknownFormat("assay-protocol/2", expected: "assay-protocol/1")
    ),
    (Edit("id: small", "id: ¦Small"), .badProtocolID("Small")),
    (Edit("id: small", "id: ¦sm/all"), .badProtocolID("sm/all")),
    (Edit("id: small", "id: ¦" + longName), .badProtocolID(longName)),
    (Edit("id: small", "id: ¦\"\""), .badProtocolID("")),
    (Edit("id: small", "id: ¦combined"), .reservedProtocolID("combined")),
    (Edit("version: 1.0.0", "version: ¦1.0"), .badVersion("1.0")),
    (
      Edit("version: 1.0.0", "version: 1.0.0\nchain: ¦chian"),
      .unknownWord(
        key: "chain", value: "chian",
        allowed: ["promise", "complaint", "escalation", "feedback", "support", "whole"])
    ),
    (
      Edit("version: 1.0.0", "version: 1.0.0\nstandard: ¦{reference: x}"),
      .missingKey("nature", part: .standard)
    ),
  ]

  private static let scale: [(Edit, ProtocolError.Fact)] = [
    (
      Edit(
        "  - {code: N, points: 0}\n  - {code: F, points: 2}", "  ¦- {code: N, points: 0}"),
      .badRatingCount(1)
    ),
    (
      Edit(
        "  - {code: N, points: 0}\n",
        "  ¦- {code: N, points: 0}\n"
          + (1...5).map { "  - {code: C\($0), points: \($0)}\n" }.joined()),
      .badRatingCount(7)
    ),
    (Edit("code: N, points: 0", "code: N, points: ¦1"), .lowestNotZero(points: 1)),
    (Edit("code: F, points: 2", "code: F, points: ¦0"), .pointsNotRising(code: "F")),
    (
      Edit("code: F, points: 2", "code: F, points: ¦1000001"),
      .outOfRange(key: "points", value: "1000001", allowed: 0...1_000_000)
    ),
    (
      Edit("code: F, points: 2", "code: F, points: ¦99999999999999999999"),
      .outOfRange(key: "points", value: "99999999999999999999", allowed: 0...1_000_000)
    ),
    (Edit("code: F", "code: ¦N"), .duplicateCode("N")),
    (Edit("code: F", "code: ¦NA"), .reservedCode("NA")),
    (Edit("code: F", "code: ¦\"-\""), .reservedCode("-")),
    (Edit("code: F", "code: ¦\"\""), .badCode("")),
    (Edit("code: F", "code: ¦ninechars"), .badCode("ninechars")),
    (Edit("code: F", "code: ¦\"F F\""), .badCode("F F")),
    (Edit("code: F", "code: ¦\"\u{301}\""), .badCode("\u{301}")),
  ]

  private static let levels: [(Edit, ProtocolError.Fact)] = [
    (
      Edit("  - {level: 2, threshold: 65}", "  - {level: ¦3, threshold: 65}"),
      .levelOutOfOrder(found: 3, expected: 2)
    ),
    (Edit("- {level: 1, t", "- {level: ¦2, t"), .levelOutOfOrder(found: 2, expected: 1)),
    (
      Edit("- {level: 1, t", "- {level: ¦4, t"),
      .outOfRange(key: "level", value: "4", allowed: 1...3)
    ),
    (
      Edit("threshold: 65", "threshold: ¦101"),
      .outOfRange(key: "threshold", value: "101", allowed: 0...100)
    ),
    (
      Edit("threshold: 65", "gaps: ¦-1"),
      .outOfRange(key: "gaps", value: "-1", allowed: 0...100)
    ),
    (
      Edit("threshold: 65", "essentialMinimum: ¦-1"),
      .outOfRange(key: "essentialMinimum", value: "-1", allowed: 0...1_000_000)
    ),
    (
      Edit(
        "levels:\n  - {level: 1, threshold: 65}\n  - {level: 2, threshold: 65}", "levels: ¦[]"),
      .badLevelCount(0)
    ),
  ]

  private static let clauses: [(Edit, ProtocolError.Fact)] = [
    (Edit("number: \"5\"", "number: ¦\"4\""), .duplicateClause("4")),
    (Edit("number: \"5\"", "number: ¦\"\""), .badClauseNumber("")),
    (Edit("number: \"5\"", "number: ¦5/1"), .badClauseNumber("5/1")),
    (Edit("id: 4.b", "id: ¦4.a"), .duplicateCriterion("4.a")),
    (Edit("id: 4.b", "id: ¦4/b"), .badCriterionID("4/b")),
    (Edit("id: 4.b", "id: ¦4 b"), .badCriterionID("4 b")),
    (Edit("id: 4.b", "id: ¦\"\""), .badCriterionID("")),
    (Edit("id: 4.b", "id: ¦" + longName), .badCriterionID(longName)),
    (Edit("level: 2\n", "level: ¦3\n"), .levelNotDefined(3, highest: 2)),
    (Edit("level: 2\n", "level: ¦0\n"), .outOfRange(key: "level", value: "0", allowed: 1...3)),
    (Edit("weight: 3", "weight: ¦0"), .outOfRange(key: "weight", value: "0", allowed: 1...10)),
    (Edit("weight: 3", "weight: ¦11"), .outOfRange(key: "weight", value: "11", allowed: 1...10)),
    (
      Edit("{N: none, F: all}", "{N: none, ¦L: some}"),
      .rubricOutsideScale("L", codes: ["N", "F"])
    ),
    (Edit("[other/4.a]", "[¦other]"), .badReference("other")),
    (Edit("[other/4.a]", "[¦a/b/c]"), .badReference("a/b/c")),
    (Edit("[other/4.a]", "[¦Other/4.a]"), .badReference("Other/4.a")),
    (Edit("iso-9001-2015:", "¦ISO 9001:"), .badHost("ISO 9001")),
  ]

  /// Changes to small.json, `¦` where the fault is.
  static let json: [(Edit, ProtocolError.Fact)] = [
    (Edit("\"id\": \"small\",", "\"id\": \"small\", ¦\"id\": \"other\","), .duplicateKey("id")),
    (
      Edit("\"id\": \"small\",", "\"id\": \"small\", ¦\"\\u0069d\": \"other\","),
      .duplicateKey("id")
    ),
    (
      Edit("\"id\": \"small\",", "\"id\": \"small\", ¦,"),
      .malformed("a key in quotes was expected")
    ),
    (Edit("\"small\"", "¦small"), .malformed("a value was expected")),
    (Edit("\"small\"", "¦'small'"), .malformed("a value was expected")),
    (Edit("\"points\": 2", "\"points\": ¦02"), .malformed("a value was expected")),
    (Edit("\"points\": 2", "\"points\" ¦2"), .malformed("a colon was expected after the key")),
    (Edit("[\"a path\"]", "[\"a path\" ¦\"b\"]"), .malformed("a comma or ] was expected")),
    (Edit("[\"a path\"]", "[\"a path\",¦]"), .malformed("a value was expected")),
    (Edit("J\\u00f8rgen", "¦\\x00"), .malformed("the escape after \\ is not known")),
    (Edit("J\\u00f8rgen", "¦\\ud800\\u0041"), .malformed("the escape after \\ is not known")),
    (Edit("\"J\\u00f8rgen\"", "¦\"\\u001b[31m\""), .controlCharacter(0x1B)),
    (Edit("J\\u00f8rgen", "Jørgen¦\n"), .controlCharacter(0x0A)),
    (Edit("J\\u00f8rgen", "Jørgen¦\t"), .controlCharacter(0x09)),
    (
      Edit("\"points\": 2", "\"points\": ¦\"2\""),
      .wrongKind(key: "points", expected: .wholeNumber)
    ),
    (
      Edit("\"points\": 2", "\"points\": ¦2.0"),
      .wrongKind(key: "points", expected: .wholeNumber)
    ),
    (
      Edit("\"essential\": true", "\"essential\": ¦\"true\""),
      .wrongKind(key: "essential", expected: .boolean)
    ),
    (Edit("\"number\": \"4\"", "\"number\": ¦4"), .wrongKind(key: "number", expected: .text)),
    (Edit("\"title\": \"Paths\"", "\"title\": ¦null"), .wrongKind(key: "title", expected: .text)),
    (
      Edit("\"title\": \"Paths\"", "¦\"titel\": \"Paths\""),
      .unknownKey("titel", part: .clause, nearest: "title")
    ),
    (Edit("  ]\n}\n", "  ]\n}\n¦{}"), .moreThanOneDocument),
  ]
}
