import AssayProtocols
import Testing

/// Sentences that stood in Protocols while it was written, and were caught there.
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

  private func findings(_ old: String, _ new: String) throws -> [String] {
    let text = try Fixture.text("garden.yaml")
    try #require(text.contains(old))
    return ProtocolLint.findings(in: Array(text.replacing(old, with: new).utf8)).map(\.rule)
  }

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
