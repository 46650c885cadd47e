import AssayCore
import AssayProtocols
import Testing

@Suite("The difference of two protocols") struct ProtocolDiffTests {
  @Test("is nothing where nothing changed, whatever the version")
  func isNothing() {
    var later = Garden.value
    later.version = SemanticVersion(1, 0, 1)
    let diff = ProtocolDiff(from: Garden.value, to: later)
    #expect(diff.changes == [])
    #expect(diff.isVersionTrue)
    #expect(!ProtocolDiff(from: later, to: Garden.value).isVersionTrue)
  }

  @Test("names each key that changed, and what it bears on", arguments: edits)
  func namesChanges(edit: Edit, subject: ProtocolDiff.Subject, key: String?, needed: String)
    throws
  {
    let text = try Fixture.text("garden.yaml")
    try #require(text.contains(edit.old))
    let changed = try ProtocolReader.read(Array(text.replacing(edit.old, with: edit.new).utf8))
    let diff = ProtocolDiff(from: Garden.value, to: changed)
    #expect(diff.changes.map(\.subject) == [subject])
    #expect(diff.changes.map(\.key) == [key])
    #expect(diff.neededVersion.description == needed)
    #expect(!diff.isVersionTrue)
    #expect(diff.rewritten == [])
    let back = ProtocolDiff(from: changed, to: Garden.value)
    #expect(back.changes.map(\.old) == diff.changes.map(\.new))
    #expect(back.changes.map(\.new) == diff.changes.map(\.old))
  }

  static let edits: [(Edit, ProtocolDiff.Subject, String?, String)] = [
    (Edit("id: garden-1", "id: garden-2"), .protocol, "id", "2.0.0"),
    (Edit("chain: complaint", "chain: whole"), .protocol, "chain", "2.0.0"),
    (Edit("GARDEN 1:2018", "GARDEN 1:2026"), .protocol, "standard", "1.1.0"),
    (Edit("after,\n", "after well,\n"), .protocol, "summary", "1.1.0"),
    (Edit("points: 3", "points: 2"), .rating("Ø"), "points", "2.0.0"),
    (
      Edit("code: Ø, points: 3, name: \"Full: all\"", "code: Ø, points: 3, name: All"),
      .rating("Ø"), "name", "1.1.0"
    ),
    (Edit("evidence: any", "evidence: direct"), .rating("P"), "evidence", "1.1.0"),
    (Edit("threshold: 70", "threshold: 71"), .level(2), "threshold", "2.0.0"),
    (Edit("gaps: 10, ", ""), .level(1), "gaps", "2.0.0"),
    (Edit("meaning: Beds bear.", "meaning: Beds bear fruit."), .level(2), "meaning", "1.1.0"),
    (Edit("title: Water", "title: Rain"), .clause("7.3"), "title", "1.1.0"),
    (
      Edit("title: Beds\n    basis: verified", "title: Beds\n    basis: memory"), .clause("7"),
      "basis", "1.0.1"
    ),
    (
      Edit("      - number: 7.1\n        title: General\n        basis: memory\n", ""),
      .clause("7.1"), nil, "1.1.0"
    ),
    (Edit("weight: 10", "weight: 9"), .criterion("7.3.b"), "weight", "2.0.0"),
    (
      Edit("level: 2\n            weight", "level: 1\n            weight"), .criterion("7.3.b"),
      "level", "2.0.0"
    ),
    (
      Edit("essential: true\n            always", "always"), .criterion("7.3.a"), "essential",
      "2.0.0"
    ),
    (
      Edit("            alwaysApplicable: true\n", ""), .criterion("7.3.a"), "alwaysApplicable",
      "2.0.0"
    ),
    (Edit("20 paces", "10 paces"), .criterion("7.3.a"), "text", "1.1.0"),
    (Edit("half of the beds", "some of the beds"), .step("7.3.a", "P"), "rubric", "1.1.0"),
    (Edit("P: Half of it., ", ""), .step("7.3.b", "P"), "rubric", "1.1.0"),
    (Edit("look: [the log]", "look: [the log, the can]"), .criterion("7.3.b"), "look", "1.1.0"),
    (Edit("ask: [null]", "ask: [owner]"), .criterion("8.a"), "ask", "1.1.0"),
    (
      Edit("principle: accountability\n", "principle: openness\n"), .criterion("7.3.a"),
      "principle", "1.0.1"
    ),
    (Edit("iso-10003/7.3.a]", "iso-10003/7.3.b]"), .criterion("7.3.a"), "related", "1.0.1"),
    (Edit("[\"8.2.1\", \"8.2.2\"]", "[\"8.2.1\"]"), .criterion("7.3.a"), "hosts", "1.0.1"),
  ]

  @Test("tells what came from what went, and a criterion that moved")
  func findsMoves() {
    var later = Garden.value
    let harvest = later.clauses[1].criteria.removeFirst()
    var other = harvest
    other.id = "8.b"
    later.clauses[1].criteria = [other]
    let renamed = ProtocolDiff(from: Garden.value, to: later)
    #expect(renamed.changes.map(\.subject) == [.criterion("8.b"), .criterion("8.a")])
    #expect(renamed.changes.map(\.old) == [nil, "no"])
    #expect(renamed.neededVersion == SemanticVersion(2, 0, 0))

    later.clauses[1].criteria = []
    later.clauses[0].criteria = [harvest]
    let moved = ProtocolDiff(from: Garden.value, to: later)
    #expect(moved.changes.map(\.key) == ["clause", "order"])
    #expect(moved.changes.first?.bearing == .score)
  }

  @Test(
    "asks of the version to rise as far as what changed",
    arguments: [
      ("1.0.1", false), ("1.1.0", true), ("1.2.3", true), ("2.0.0", true), ("0.9.0", false),
    ])
  func judgesVersions(version: String, isTrue: Bool) throws {
    var later = Garden.value
    later.title = "Another title"
    later.version = try #require(SemanticVersion(version))
    #expect(ProtocolDiff(from: Garden.value, to: later).isVersionTrue == isTrue)
  }

  @Test("notices a new claim under an old id")
  func findsRewriting() {
    var later = Garden.value
    later.clauses[0].clauses[1].criteria[0].text = "Weeds are pulled out before they seed."
    later.clauses[0].clauses[1].criteria[0].rubric = [
      "N": "They stand.", "P": "Some.", "Ø": "Gone.",
    ]
    #expect(ProtocolDiff(from: Garden.value, to: later).rewritten == ["7.3.a"])
  }
}
