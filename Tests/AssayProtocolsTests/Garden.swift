import AssayCore
import AssayProtocols

/// What garden.yaml says.
enum Garden {
  /// The rules that find something in it after these changes.
  static func findings(_ changes: (old: String, new: String)...) throws -> [String] {
    ProtocolLint.findings(in: Array(try Fixture.text("garden.yaml", changes).utf8)).map(\.rule)
  }

  static let value = AssessmentProtocol(
    id: "garden-1", version: SemanticVersion(1, 0, 0),
    standard: StandardReference(reference: "GARDEN 1:2018", nature: .guidance),
    language: "en", title: "Jørgen's garden – 作者 e\u{301} 👩‍🌾", chain: .complaint,
    summary: "How a garden is looked after, said over two lines.",
    scale: Scale([
      Rating(
        code: "N", points: 0, name: "Not in place", meaning: "Nothing was seen.", evidence: .none),
      Rating(
        code: "P", points: 1, name: "no", meaning: "Some of it was seen.", evidence: .any),
      Rating(
        code: "Ø", points: 3, name: "Full: all", meaning: "All of it was seen.",
        evidence: .corroborated),
    ]),
    levels: [
      Level(
        number: 1, name: "Sown", meaning: "Beds are kept.", assessable: 60, threshold: 65,
        consolidation: 0, essentialMinimum: 1, gaps: 10, clauseFloor: 30),
      Level(
        number: 2, name: "Grown", meaning: "Beds bear.", assessable: 50, threshold: 70,
        consolidation: 80, essentialMinimum: 0, gaps: 100, clauseFloor: 0),
    ],
    clauses: [
      Clause(
        number: "7", title: "Beds", basis: .verified,
        clauses: [
          Clause(number: "7.1", title: "General", basis: .memory),
          Clause(number: "7.3", title: "Water", basis: .memory, criteria: [water, log]),
        ]),
      Clause(number: "8", title: "Harvest", basis: .verified, criteria: [harvest]),
    ])

  private static let water = Criterion(
    id: "7.3.a", level: 1, weight: 2, isEssential: true, isAlwaysApplicable: true,
    text: "Every bed has water within 20 paces & a can [of 5 litres] *full* at dusk.",
    rubric: [
      "N": "No water in sight.", "P": "Water at half of the beds.",
      "Ø": "Water at all beds, and a full can at dusk.",
    ],
    look: ["the beds", "a can: full"], ask: ["gardener"], principle: "accountability",
    related: [CriterionReference("garden-1", "7.3.b"), CriterionReference("iso-10003", "7.3.a")],
    hosts: [
      HostClauses(host: "iso-9001-2015", clauses: ["8.2.1", "8.2.2"]),
      HostClauses(host: "en-9100-2018", clauses: ["8.2.1"]),
    ])

  private static let log = Criterion(
    id: "7.3.b", level: 2, weight: 10, text: "It's 1.0 litre a day.",
    rubric: ["N": "None.", "P": "Half of it.", "Ø": "All of it."], look: ["the log"],
    ask: ["gardener"])

  private static let harvest = Criterion(
    id: "8.a", level: 1, weight: 1, text: "no", rubric: ["N": "yes", "P": "~", "Ø": "010"],
    look: ["1.10"], ask: ["null"])
}
