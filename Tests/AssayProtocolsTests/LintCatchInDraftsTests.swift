import AssayProtocols
import Foundation
import Testing

/// What stood in first drafts of protocols that are not shipped, written for imagined organisations by
/// hand and in one go, without a look at the rules. Docs/protocol-format.md tells of them.
@Suite("Lint caught in first drafts") struct LintCatchInDraftsTests {
  @Test("a clause that does not say how sure its heading is, since it was the author's own")
  func missingBasis() throws {
    // A company's self-check, made from published checklists: all six clauses.
    #expect(
      try Garden.findings(("title: Harvest\n    basis: verified\n", "title: The basics\n"))
        == ["missing-text"])
  }

  @Test("the same step under two criteria")
  func sameStep() throws {
    // An assessment of one day: whether customers find the way to complain, 2.1.a, and whether those
    // who meet complaints know what to do with them, 2.2.b.
    #expect(
      try Garden.findings(
        ("P: Water at half of the beds.", "P: Three of four do."),
        ("P: Half of it.", "P: Three of four do.")) == ["same-step"])
  }

  @Test("a word that standards spell that way")
  func ownWords() throws {
    // A maker of medical devices, 4.1.a. There it was the firm's own spelling as well; the finding
    // is a warning.
    #expect(
      try Garden.findings(
        (
          "Ø: All of it.",
          "Ø: \"Procedure, organization chart and interviews name the same unit, authority and "
            + "deputies at every site.\""
        )) == ["own-words"])
  }

  @Test("a related criterion of the same file without its protocol")
  func shortReference() throws {
    // Eleven of twenty-two drafts wrote it so; this one is the self-check's.
    #expect(
      try Garden.findings(("related: [garden-1/7.3.b, iso-10003/7.3.a]", "related: [3.c]")) == [
        "related"
      ])
  }

  @Test("a heavy criterion on a small level", arguments: [(8, []), (9, ["weight"])])
  func weight(of heaviest: Int, rules: [String]) throws {
    // A check of web shops, level 3: the weights of its seven criteria, and 5.b, the heaviest.
    let others = [4, 6, 5, 5, 1].enumerated().map { number, weight in
      """
            - {id: 9.\(number), level: 2, weight: \(weight), text: "A shop answers.", \
      look: [log], ask: [agent], rubric: {N: "\(number) not", P: "\(number) half", Ø: "\(number) all"}}

      """
    }
    let heavy = """
            - {id: 5.b, level: 2, weight: \(heaviest), text: "What people complain about most is removed at its \
      cause, and complaints about it go down.", look: [figures before and after], ask: [warehouse], \
      rubric: {N: "not a one", P: "one of three", Ø: "two of three"}}

      """
    #expect(
      try Garden.findings(
        ("weight: 10", "weight: 3"),
        ("      - {id: 8.a", others.joined() + heavy + "      - {id: 8.a")) == rules)
  }

  @Test(
    "a level that is shut to whoever one criterion does not apply to",
    arguments: [("", ["unreachable"]), ("alwaysApplicable: true, ", [])])
  func shutLevel(mend: String, rules: [String]) throws {
    // A check of shops run by one person, level 3: assessable 50, and two criteria, of weight 5 and 8.
    let heavier = """
            - {id: 5.b, level: 2, weight: 8, \(mend)text: "What people complain about most is removed at \
      its cause, and complaints about it go down.", look: [figures before and after], ask: [owner], \
      rubric: {N: "not a one", P: "one of three", Ø: "two of three"}}

      """
    #expect(
      try Garden.findings(
        ("weight: 10", "weight: 5"), ("      - {id: 8.a", heavier + "      - {id: 8.a")) == rules)
  }

  @Test("a level where everybody begins, and levels that can be declared away")
  func openLevels() throws {
    // A consultancy's maturity model: “Level 1 Initial: where everybody begins, nothing is required.”
    let levels = """
      levels:
        - {level: 1, name: Initial, meaning: Where everybody begins. Nothing is required.}
        - level: 2
          name: Managed
          meaning: The organisation has half of the points, and every key practice is at least started.
          threshold: 50
          essentialMinimum: 1
        - level: 3
          name: Optimising
          meaning: The organisation has four fifths of the points, and every key practice is at 4 or above.
          threshold: 80
          consolidation: 80
          essentialMinimum: 3

      """
    let text = try Fixture.text("garden.yaml")
    let start = try #require(text.firstRange(of: "levels:\n"))
    let end = try #require(text.firstRange(of: "clauses:\n"))
    let edited =
      text[..<start.lowerBound] + levels
      + text[end.lowerBound...].replacing("level: 2", with: "level: 3")
      .replacing("level: 1", with: "level: 2")
    let found = ProtocolLint.findings(in: Array(edited.utf8)).filter { $0.rule == "level-gates" }
    #expect(
      found.map(\.sentence) == [
        "Level 1 has no criteria, so its own gates pass over nothing.",
        "Level 2 can be had by declaring most of it not applicable.",
        "Level 3 can be had by declaring most of it not applicable.",
      ])
  }

  @Test("a folder that a client had named")
  func folderName() throws {
    // A housing association's folder; an id has no capitals and no space.
    let path = "P/Beboerklager 2026/protocol.yaml"
    let text = try Fixture.text("garden.yaml").replacing(
      "id: garden-1", with: "id: beboerklager-2026"
    )
    .replacing("garden-1/", with: "beboerklager-2026/")
    let folder = ProtocolFolder(files: [path: text])
    let found = ProtocolLint.findings(in: folder, only: [path]).flatMap(\.findings)
    #expect(found.contains { $0.rule == "misfiled" && $0.position.line == 3 })
  }

  @Test("a host standard that has no editions, and clauses that a host does not list")
  func hosts() throws {
    // The same association's intranet. And a municipality's 1.1.b, whose clauses are in the standard
    // and not in our list of it.
    let intranet = """
      format: assay-host/1
      id: intranett
      title: Intranett
      mapping: own-judgement
      clauses:
        - {number: "1", title: Forsiden, basis: memory}

      """
    let text = try Fixture.text("garden.yaml").replacing(
      "hosts: {iso-9001-2015: [\"8.2.1\", \"8.2.2\"], en-9100-2018: [\"8.2.1\"]}",
      with: "hosts: {iso-9001-2015: [\"6.2.1\", \"6.2.2\"]}")
    let host = try String(
      contentsOf: Fixture.shipped.appending(path: "hosts/iso-9001-2015.yaml"), encoding: .utf8)
    let folder = ProtocolFolder(files: [
      "P/garden-1/protocol.yaml": text, "P/hosts/intranett.yaml": intranet,
      "P/hosts/iso-9001-2015.yaml": host,
    ])
    let found = ProtocolLint.findings(in: folder).flatMap(\.findings)
    #expect(
      found.filter { ["host-heading", "hosts"].contains($0.rule) }.map(\.rule).sorted()
        == ["host-heading", "hosts", "hosts"])
  }
}
