import Testing

@testable import AssayProtocols

@Suite("Lint") struct ProtocolLintTests {
  @Test("has nothing to say about a complete protocol")
  func isSilent() throws {
    #expect(ProtocolLint.findings(in: try Fixture.bytes("garden.yaml")) == [])
  }

  @Test("finds what breaks a rule, at its place", arguments: broken)
  func finds(edit: Edit, rule: String, severity: LintSeverity) throws {
    let (text, mark) = try edit.applied(to: Fixture.text("garden.yaml"))
    let findings = ProtocolLint.findings(in: Array(text.utf8))
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.severity == severity)
    #expect(findings.first?.position == mark)
  }

  @Test("accepts what only looks like a break", arguments: sound)
  func accepts(old: String, new: String) throws {
    let text = try Fixture.text("garden.yaml")
    #expect(text.contains(old))
    let findings = ProtocolLint.findings(in: Array(text.replacing(old, with: new).utf8))
    #expect(findings == [])
  }

  @Test("has a test for each of its rules")
  func testsEveryRule() {
    // Weights need a level of six criteria: see `weighs`.
    let tested = Set(Self.broken.map(\.1)).union(["weight"])
      .union(FolderLintTests.broken.map(\.rule))
    #expect(Set(ProtocolLint.ruleNames).subtracting(tested) == [])
  }

  @Test("counts essentials over the whole protocol")
  func countsEssentials() throws {
    let essentials = (1...9).map { number in
      """
            - {id: 9.\(number), level: 1, weight: 1, essential: true, alwaysApplicable: true, \
      text: "Bed \(number) is dug.", look: [bed], ask: [owner], \
      rubric: {N: "\(number) not", P: "\(number) half", Ø: "\(number) all"}}

      """
    }
    let text = try Fixture.text("garden.yaml")
      .replacing(
        "    criteria:\n      - {id: 8.a",
        with: "    criteria:\n\(essentials.joined())      - {id: 8.a")
    let findings = ProtocolLint.findings(in: Array(text.utf8))
    // Ten with 7.3.a, all on level 1: the two last are too many.
    #expect(findings.map(\.rule) == ["essential", "essential", "essential"])
    #expect(findings.first?.sentence == "Level 1 has 10 essentials, more than 6.")
    #expect(findings.last?.sentence.hasPrefix("9.9 is one essential more than the 8") == true)
  }

  @Test("weighs a criterion against its level")
  func weighs() throws {
    let criteria = (1...6).map { number in
      """
            - {id: 9.\(number), level: 2, weight: \(number == 6 ? 10 : 1), \
      text: "Bed \(number) bears.", look: [bed], ask: [owner], \
      rubric: {N: "\(number) not", P: "\(number) half", Ø: "\(number) all"}}

      """
    }
    let text = try Fixture.text("garden.yaml")
      .replacing(
        "    criteria:\n      - {id: 8.a",
        with: "    criteria:\n\(criteria.joined())      - {id: 8.a")
    let findings = ProtocolLint.findings(in: Array(text.utf8))
    // 7.3.b and 9.6 carry 10 each of 25.
    #expect(findings.map(\.rule) == ["weight", "weight"])
    #expect(findings.map(\.position.line) == [48, 62])
  }

  @Test("prints as compilers do, with the mending last")
  func prints() throws {
    let (text, _) = try Edit("gardener]\n            principle", "¦]\n            principle")
      .applied(to: Fixture.text("garden.yaml"))
    let lines = ProtocolLint.findings(in: Array(text.utf8)).map { $0.line(in: "garden.yaml") }
    #expect(
      lines == [
        "garden.yaml:42:18: error: missing-text: Criterion 7.3.a has no “ask”, or an empty one. "
          + "Write it: the outcome, what to look at, whom to ask."
      ])
  }
}

extension ProtocolLintTests {
  /// Changes to garden.yaml that break one rule each, `¦` where it shows.
  static let broken: [(Edit, String, LintSeverity)] = [
    (Edit("text: Every bed", "¦txt: Every bed"), "unknown-key", .error),
    (Edit("language: en\n", "").marked("\n¦format"), "missing-text", .error),
    (Edit("title: Beds", "title: ¦\"\""), "missing-text", .error),
    (Edit("meaning: Beds bear.", "meaning: ¦\"\""), "missing-text", .error),
    (Edit("meaning: Nothing was seen.", "meaning: ¦\"\""), "missing-text", .error),
    (
      Edit("{N: None., P: Half of it., Ø: All of it.}", "{N: None., P: Half of it.}").marked(
        "- ¦id: 7.3.b"), "missing-text", .error
    ),
    (Edit("title: General", "title: Soil").marked("¦number: 7.1"), "uncovered-clause", .error),
    (
      Edit("essential: true\n            alwaysApplicable: true", "essential: ¦true"), "essential",
      .error
    ),
    (Edit("essentialMinimum: 1", "essentialMinimum: ¦0"), "level-gates", .error),
    (
      Edit("essentialMinimum: 1", "essentialMinimum: 4").marked("¦{level: 1, name"), "unreachable",
      .error
    ),
    (
      Edit("id: 8.a, level: 1, weight: 1", "id: 8.a, level: 1, weight: 2").marked("- ¦{id: 8.a"),
      "unreachable", .warning
    ),
    (Edit("threshold: 70, ", "").marked("¦{level: 2"), "level-gates", .error),
    (Edit("assessable: 50", "assessable: ¦0"), "level-gates", .warning),
    (Edit("threshold: 65", "threshold: 65, consolidation: ¦50"), "level-gates", .warning),
    (Edit("P: Half of it.", "P: ¦none"), "same-step", .error),
    (Edit("Ø: All of it.", "Ø: ¦no WATER in sight"), "same-step", .warning),
    (Edit("text: 'It''s 1.0 litre a day.'", "text: ¦Water is adequate."), "vague-word", .warning),
    (Edit("P: Half of it.", "P: ¦Watered where necessary."), "vague-word", .warning),
    (Edit("P: Half of it.", "P: ¦Half must be wet."), "demand", .warning),
    (
      Edit("            essential: true\n", "").marked(
        "¦{level: 1, name"),
      "essential", .warning
    ),
    (
      Edit("gaps: 10, clauseFloor: 30", "gaps: 10, clauseFloor: 50").marked("- ¦{id: 8.a"),
      "clause-floor", .warning
    ),
    (
      Edit("{id: 8.a, level: 1, weight: 1", "{id: 8.a, level: 2, weight: 10").marked(
        "- ¦number: \"8\""),
      "clause-floor", .warning
    ),
    (
      Edit("P: Half of it., Ø: All of it.", "P: Under 60 %., Ø: ¦At least 75 % of it."),
      "step-order",
      .warning
    ),
    (
      Edit("P: Half of it., Ø: All of it.", "P: Under 75 %., Ø: ¦At least two thirds."),
      "step-order",
      .warning
    ),
    (
      Edit("P: Half of it., Ø: All of it.", "P: At least two cans., Ø: ¦At least one can."),
      "step-order", .warning
    ),
    (
      Edit("P: Half of it., Ø: All of it.", "P: Over 12 cans., Ø: ¦At most 10 cans."),
      "step-order", .warning
    ),
    (Edit("P: Half of it.", "P: ¦The organization gives half."), "own-words", .warning),
    (Edit("P: Half of it.", "P: ¦Half needs to be wet."), "demand", .warning),
    (
      Edit("text: 'It''s 1.0 litre a day.'", "text: ¦Cans and cups or bowls and jugs."), "chain",
      .warning
    ),
    (
      Edit("P: Half of it.", "P: ¦Roots and shoots and leaves or buds and fruit."), "chain",
      .warning
    ),
    (Edit("related: [garden-1/7.3.b", "related: ¦[garden-1/7.3.c"), "related", .error),
    (Edit("related: [garden-1/7.3.b", "related: ¦[garden-1/7.3.a"), "related", .error),
    (Edit("related: [garden-1/7.3.b", "related: ¦[iso-10003/7.3.a"), "related", .error),
  ]

  static let sound: [(String, String)] = [
    ("P: Half of it.", "P: Watered adequately on 5 days."),
    ("P: Half of it.", "P: Mustard and sand and oats or rye."),
    ("chain: complaint\n", "chain: whole\n"),
    ("text: 'It''s 1.0 litre a day.'", "text: One can or more, and a cup or more, or 2 litres."),
    ("P: Half of it., Ø: All of it.", "P: Under 75 %., Ø: At least 75 % of it."),
    ("P: Half of it., Ø: All of it.", "P: Fewer than five cans., Ø: At least five cans."),
    ("P: Half of it., Ø: All of it.", "P: At most four cans., Ø: At least five cans."),
    ("P: Half of it., Ø: All of it.", "P: Over 12 weeks., Ø: At most 12 weeks."),
    // Of two different things.
    ("P: Half of it., Ø: All of it.", "P: At least five days., Ø: At least two cans."),
    ("P: Half of it., Ø: All of it.", "P: At least 75 %., Ø: \"All, at least half with fish.\""),
    ("P: Half of it., Ø: All of it.", "P: Over a quarter dry., Ø: At least 75 % wet."),
  ]
}
