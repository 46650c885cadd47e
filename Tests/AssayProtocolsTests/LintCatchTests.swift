import AssayProtocols
import Foundation
import Testing

/// What stood in Protocols while it was written, and is caught there. Docs/protocol-format.md lists it,
/// and the one rule without a catch here or in ``LintCatchInDraftsTests``.
@Suite("Lint caught") struct LintCatchTests {
  @Test("in a text that was written in earnest", arguments: texts)
  func caughtText(text: String, rule: String) throws {
    #expect(try findings("text: 'It''s 1.0 litre a day.'", "text: \"\(text)\"") == [rule])
  }

  @Test("in steps that were written in earnest", arguments: steps)
  func caughtSteps(lower: String, upper: String, rule: String) throws {
    #expect(
      try findings(
        "rubric: {N: None., P: Half of it.,", "rubric: {N: \"\(lower)\", P: \"\(upper)\",")
        == [rule])
  }

  @Test("in an item whose colon made it a mapping")
  func caughtColon() throws {
    // iso-10004 4.3.9.a
    #expect(
      try findings(
        "            look: [the log]\n",
        """
                    look:
                      - every place where answers lie, tool, folder, mailbox, paper, agency; a trial by \
        somebody without the task (with anonymous answers: to tell who gave them)

        """) == ["kind"])
  }

  /// As in the first version of iso-10004, clause 8. Since then 8.b counts for level 1.
  @Test("where one criterion decided a clause alone", arguments: [(2, ["clause-floor"]), (1, [])])
  func caughtLoneCriterion(levelOfSecond: Int, rules: [String]) throws {
    let criteria = """
            - id: 8.a
              level: 1
              weight: 1
              text: "In the last 12 months the measuring itself was gone over together with people \
      who use its results."
              rubric: {N: Nobody did., P: Without any user of them., Ø: With a user of them.}
              look: [minutes]
              ask: [owner]
            - id: 8.b
              level: \(levelOfSecond)
              weight: 2
              text: "Each part of the measuring earns its place: questions whose answers nobody \
      uses go, and what users missed comes in."
              rubric: {N: Questions pile up., P: Use was asked about., Ø: Each has its user.}
              look: [questions]
              ask: [owner]

      """
    let text = try Fixture.text("garden.yaml").replacing("clauseFloor: 30", with: "clauseFloor: 50")
      .replacing("weight: 10", with: "weight: 2")
    let harvest = try #require(text.firstRange(of: "      - {id: 8.a"))
    let edited = text[..<harvest.lowerBound] + criteria
    #expect(ProtocolLint.findings(in: Array(edited.utf8)).map(\.rule) == rules)
  }

  /// As when iso-10003 was restructured: 4.3.a was merged away, its heading stayed.
  @Test("where a published criterion was merged away, and left its clause empty")
  func caughtMerging() throws {
    let text = try String(
      contentsOf: Fixture.shipped.appending(path: "iso-10003/protocol.yaml"), encoding: .utf8)
    let start = try #require(
      text.firstRange(of: "        criteria:\n          - id: 4.3.a\n"))
    let end = try #require(text[start.upperBound...].firstRange(of: "      - number: \"4.4\"\n"))
    let merged = String(text[..<start.lowerBound] + text[end.lowerBound...])
    let lock = try String(
      contentsOf: Fixture.shipped.appending(path: PublishedIDs.fileName), encoding: .utf8)
    func rules(_ text: String) -> [String] {
      let folder = ProtocolFolder(files: [
        "P/iso-10003/protocol.yaml": text, "P/\(PublishedIDs.fileName)": lock,
      ])
      return ProtocolLint.findings(in: folder, only: ["P/iso-10003/protocol.yaml"])
        .flatMap(\.findings).map(\.rule)
        .filter { ["published-id", "uncovered-clause"].contains($0) }
    }
    #expect(rules(text) == [])
    #expect(rules(merged) == ["published-id", "uncovered-clause"])
  }

  /// A draft for ISO 18295-1: each of the seven had a reason, and together they were too many.
  @Test("where a level had one essential too many", arguments: [(6, []), (7, ["essential"])])
  func caughtEssentials(count: Int, rules: [String]) throws {
    let texts = [
      "Customers who have been in contact are asked how it was, at a settled rhythm.",
      "A complaint heard in a contact is recorded as one the same day.",
      "Personal data are given out or changed only after a check that a stranger would not pass.",
      "Nobody takes contacts alone before showing on lifelike cases the ability to do so.",
      "What an agent tells a customer will be done is done by the time said.",
      "It is agreed in writing what the centre does and what the client does.",
    ]
    // With the garden's own one.
    let essentials = texts.prefix(count - 1).enumerated().map { number, text in
      """
            - {id: 9.\(number), level: 1, weight: 1, essential: true, alwaysApplicable: true, \
      text: "\(text)", look: [log], ask: [agent], \
      rubric: {N: "\(number) not", P: "\(number) half", Ø: "\(number) all"}}

      """
    }
    #expect(
      try findings(
        "    criteria:\n      - {id: 8.a",
        "    criteria:\n\(essentials.joined())      - {id: 8.a") == rules)
  }

  @Test("in a translation beside its original", arguments: translations)
  func caughtTranslation(pair: Pair) throws {
    let original = try replaced(pair.old, pair.new, in: "garden.yaml")
    let translation = try replaced(pair.oldTranslation, pair.newTranslation, in: "garden-nb.yaml")
    let translated = try replaced(pair.old, pair.translated ?? pair.new, in: "garden.yaml")
    let stamped = try OverlayStamping(
      of: Array(translation.utf8), against: ProtocolReader.read(Array(translated.utf8)),
      renewing: .all)
    let folder = ProtocolFolder(files: [
      "P/garden-1/protocol.yaml": original,
      "P/garden-1/nb.yaml": String(decoding: stamped.bytes, as: UTF8.self),
    ])
    let found = ProtocolLint.findings(in: folder, only: ["P/garden-1/nb.yaml"])
    #expect(found.flatMap(\.findings).map(\.rule) == [pair.rule])
  }

  private func findings(_ old: String, _ new: String) throws -> [String] {
    try Garden.findings((old, new))
  }

  private func replaced(_ old: String, _ new: String, in fixture: String) throws -> String {
    try Fixture.text(fixture, (old, new))
  }

  /// A text of the garden and its translation, and what to put in their place.
  struct Pair: Sendable, CustomTestStringConvertible {
    var rule: String
    var old: String
    var new: String
    /// What was translated, if another wording than the one to lint.
    var translated: String?
    var oldTranslation: String
    var newTranslation: String

    var testDescription: String { rule }
  }

  static let translations = [
    // iso-10003 4.9.a: “both” and three things.
    Pair(
      rule: "overlay-number",
      old: "P: Half of it.",
      new: "P: \"A resolver from outside acts, but no written answer takes up each of three points "
        + "(who pays, who has posts at both, who appoints), or a tie exists today.\"",
      oldTranslation: "P: Halvparten.",
      newTranslation: "P: \"En utenforstående avgjør eller mekler, men ikke noe skriftlig svar "
        + "sier både hvem som betaler, hvem som har verv begge steder, og hvem som oppnevner, eller et "
        + "bånd finnes i dag.\""),
    // iso-10001 4.7.b: the original dropped its third item first.
    Pair(
      rule: "overlay-missing",
      old: "look: [the log]",
      new: "look: [\"two figures picked by the assessor (one, if there is only one), worked out "
        + "again while the assessor watches\", \"the rule that says what counts as kept, missed or left "
        + "out\"]",
      oldTranslation: "look: [loggen]",
      newTranslation: "look: [\"to tall som revisor velger (ett, hvis det bare finnes ett), regnet "
        + "ut på nytt mens revisor ser på\", \"regelen for hva som regnes som holdt og brutt, og hva "
        + "som holdes utenfor\", \"forskjellen regnes i prosentpoeng\"]"),
    // A draft for ISO 10008, 8.f: the original had dropped it.
    Pair(
      rule: "overlay-left-over",
      old: "P: Half of it.",
      new: "P: Half of it.",
      oldTranslation: "  7.3.b:\n",
      newTranslation: "  8.f: {text: \"Det virksomheten har lært av forbrukerne sine, har gjort "
        + "det bedre å handle på nett også for andres kunder.\"}\n  7.3.b:\n"),
    // iso-10002 8.6.a: the original was mended first.
    Pair(
      rule: "overlay-outdated",
      old: "look: [the log]",
      new: "look: [\"notes of the last review, be it one item of a wider meeting, and what became "
        + "of each decision\"]",
      translated: "look: [\"notes of the last review, and what became of each decision\"]",
      oldTranslation: "look: [loggen]",
      newTranslation: "look: [\"notater fra den siste gjennomgangen, og hva det ble av hver "
        + "beslutning\"]"),
  ]

  static let texts = [
    // csm-chain 4.a, iso-10003 4.7.b, iso-10004 7.4.5.a
    (
      "At each hand-over giver and receiver name each other and what passes between them, and what "
        + "passed last is on record at both ends.", "chain"
    ),
    (
      "People who see, hear or write badly, speak another language or have no internet can start "
        + "and follow a dispute with help that works.", "chain"
    ),
    (
      "Before results are used they are held against other signs, such as complaints or repeat "
        + "orders, and contradictions are explained or marked as open.", "chain"
    ),
    // A first draft for ISO 10008, 5.b
    (
      "There are goals for what consumers should get from the shop, and the people who work in it "
        + "know them.", "demand"
    ),
    // iso-10001 4.3.a, 4.12.a
    (
      "Promises are kept on the busiest days and while key people are away, not only in an ordinary "
        + "week.", "vague-word"
    ),
    (
      "Employees who meet customers answer a customer's question about a promise correctly and on "
        + "the spot.", "vague-word"
    ),
  ]

  static let steps = [
    // iso-10003 4.7.a: after a quarter of an hour both fitted.
    (
      "Not found within ten minutes, or only by asking an employee.",
      "Found, but after more than three minutes, only behind a login or deep in the terms of sale.",
      "step-order"
    ),
    // iso-10003 4.4.a
    (
      "Some of it cannot be found.",
      "Website (or main printed paper) and standard letter give address, scope, cost and time limit "
        + "as the body's own page has them, and no dead route.", "chain"
    ),
    // iso-10003 6.2.b, while it was mended: the first four words say what every F says.
    (
      "A bonus rewards few disputes.",
      "As L, and two handlers or sellers each name a target or praise for early settlement, and one "
        + "of them a case where it counted.", "chain"
    ),
    // iso-10004 4.3.1.a
    (
      "The top person can name no result that the report bears out.",
      "Names at least one, but latest result, two weak points and the meeting or day spent on them "
        + "are not all named, or not borne out by report and dated entry.", "chain"
    ),
    // iso-10001 6.4.c
    (
      "Neither is answered.",
      "A test call and a test message are both answered correctly the same working day.",
      "vague-word"
    ),
  ]
}
