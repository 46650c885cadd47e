import AssayCore
import AssayProtocols
import Foundation
import Testing

@Suite("Lint of a folder") struct FolderLintTests {
  /// Every file of a sound folder, by its path.
  private static func sound() throws -> [String: String] {
    let overlay = try OverlayStamping(
      of: Fixture.bytes("garden-nb.yaml"), against: Garden.value)
    let host = try Fixture.text("garden-host.yaml")
    return [
      "P/garden-1/protocol.yaml": try Fixture.text("garden.yaml").replacing(
        "            look: [the log]",
        with: "            related: [garden-1/7.3.a]\n            look: [the log]"),
      "P/garden-1/nb.yaml": String(decoding: overlay.bytes, as: UTF8.self),
      "P/iso-10003/protocol.yaml": try Fixture.text("small.yaml")
        .replacing("id: small", with: "id: iso-10003").replacing("4.b", with: "7.3.a")
        .replacing("other/4.a", with: "garden-1/7.3.a"),
      "P/hosts/iso-9001-2015.yaml": host,
      "P/hosts/en-9100-2018.yaml": host.replacing("iso-9001-2015", with: "en-9100-2018"),
      "P/published-ids.lock": """
      # A comment.
      assay-published-ids/1
      garden-1/7.3.a 1.0.0
      garden-1/7.3.b 1.0.0
      garden-1/7.3.c 1.0.0 retired 1.0.0
      garden-1/8.a 1.0.0

      """,
    ]
  }

  private static func findings(_ files: [String: String]) -> [(path: String, LintFinding)] {
    ProtocolLint.findings(in: ProtocolFolder(files: files)).filter {
      $0.path != "P/iso-10003/protocol.yaml"
    }
    .flatMap { file in file.findings.map { (file.path, $0) } }
  }

  @Test("has nothing to say about a sound one")
  func isSilent() throws {
    #expect(Self.findings(try Self.sound()).map(\.1) == [])
  }

  @Test("finds what breaks a rule, at its place", arguments: broken)
  func finds(fault: Fault) throws {
    var files = try Self.sound()
    let text = try #require(files[fault.edited])
    let (edited, mark) = try fault.edit.applied(to: text)
    files[fault.edited] = edited
    let findings = Self.findings(files)
    #expect(findings.map(\.1.rule) == [fault.rule])
    #expect(findings.map(\.1.severity) == [fault.severity])
    #expect(findings.first?.path == fault.found ?? fault.edited)
    if fault.found == nil {
      #expect(findings.first?.1.position == mark)
    }
  }

  /// One edit that breaks one rule.
  struct Fault: Sendable, CustomTestStringConvertible {
    var edited: String
    var edit: Edit
    var rule: String
    var severity: LintSeverity
    /// Where it shows, if elsewhere.
    var found: String?

    init(
      _ edited: String, _ old: String, _ new: String, at surroundings: String? = nil,
      _ rule: String, _ severity: LintSeverity, found: String? = nil
    ) {
      self.edited = edited
      edit = Edit(old, new)
      edit.surroundings = surroundings
      self.rule = rule
      self.severity = severity
      self.found = found
    }

    var testDescription: String { "\(rule): \(edit.testDescription)" }
  }

  private static let garden = "P/garden-1/protocol.yaml"
  private static let nb = "P/garden-1/nb.yaml"
  private static let host = "P/hosts/iso-9001-2015.yaml"
  private static let lock = "P/published-ids.lock"

  static let broken: [Fault] = [
    Fault(
      garden, "iso-10003/7.3.a]", "iso-10003/7.3.b]", at: "related: ¦[garden-1/7.3.b",
      "related-back", .error),
    Fault(
      garden, "iso-10003/7.3.a]", "iso-10009/7.3.a]", at: "related: ¦[garden-1/7.3.b",
      "related-back", .error),
    Fault(
      garden, "            related: [garden-1/7.3.a]\n", "", at: "related: ¦[garden-1/7.3.b",
      "related-back", .warning),
    Fault(
      garden, "[\"8.2.1\", \"8.2.2\"]", "[\"8.2.1\", \"8.2.3\"]", at: "hosts: ¦{iso", "hosts",
      .error),
    Fault(
      garden, "[\"8.2.1\", \"8.2.2\"]", "[\"8.2.1\", \"8.2.1\"]", at: "hosts: ¦{iso", "hosts",
      .error),
    Fault(garden, "en-9100-2018:", "en-9100-2026:", at: "hosts: ¦{iso", "hosts", .error),
    Fault(
      lock, "garden-1/7.3.b 1.0.0", "garden-1/7.3.b 1.0.0¦\ngarden-1/7.4.a 1.0.0",
      "published-id", .error, found: garden),
    Fault(
      lock, "garden-1/7.3.b 1.0.0", "garden-1/7.3.b 1.0.0 retired 1.0.0¦", "published-id",
      .error, found: garden),
    Fault(lock, "garden-1/7.3.b 1.0.0\n", "¦", "published-id", .warning, found: garden),
    Fault(
      lock, "garden-1/8.a 1.0.0\n", "garden-1/8.a 1.0.0\nold/1.a 1.0.0\n", at: "¦# A comment.",
      "published-id", .error),
    Fault(lock, "garden-1/8.a 1.0.0", "¦garden-1/8.a 1.0", "version", .error),
    Fault(lock, "garden-1/8.a 1.0.0", "¦garden-1/8.a 1.0.0 gone", "syntax", .error),
    Fault(lock, "garden-1/8.a 1.0.0", "¦garden-1/7.3.a 1.0.0", "duplicate", .error),
    Fault(
      nb, "title: Jørgens hage – 作者 é 👩‍🌾\n", "", at: "¦format: assay-overlay",
      "overlay-missing", .error),
    Fault(nb, "name: Sådd", "name: \"\"", at: "  ¦1: {name", "overlay-missing", .error),
    Fault(nb, "  \"7.3\": Vann\n", "", at: "clauses:\n  ¦\"7\"", "overlay-missing", .error),
    Fault(nb, "      N: Ikke vann i sikte.\n", "", at: "  ¦7.3.a:", "overlay-missing", .error),
    Fault(nb, "look: [bedene, \"en kanne: full\"]", "look: ¦[bedene]", "overlay-missing", .error),
    Fault(nb, "ask: [gartner]\n  8.a", "ask: []\n  8.a", at: "ask: ¦[]", "overlay-missing", .error),
    Fault(nb, "  \"7\": Bed", "  ¦\"6\": Bed\n  \"7\": Bed", "overlay-left-over", .error),
    Fault(nb, "  7.3.a:\n", "  ¦7.3.c: {text: Borte.}\n  7.3.a:\n", "overlay-left-over", .error),
    Fault(nb, "rubric: {N: Ingen.,", "rubric: {L: ¦Noe., N: Ingen.,", "overlay-left-over", .error),
    Fault(nb, "version: 1.0.0", "version: ¦0.9.0", "overlay-outdated", .error),
    Fault(
      garden, "N: No water in sight.", "N: No water in sight¦ at all.", "overlay-outdated",
      .error, found: nb),
    Fault(nb, "protocol: garden-1", "protocol: ¦garden-3", "misfiled", .error),
    Fault(nb, "language: nb", "language: ¦nn", "misfiled", .error),
    Fault(nb, "innen 20 skritt", "innen 30 skritt", at: "text: ¦Hvert", "overlay-number", .warning),
    Fault(nb, "[på 5 liter]", "[på fire liter]", at: "text: ¦Hvert", "overlay-number", .warning),
    Fault(host, "edition: \"2015\"", "edition: ¦\"\"", "host-heading", .error),
    Fault(
      host, "title: Talking, basis: verified", "title: Talking", at: "- ¦{number: \"8.2.1\"",
      "host-heading", .error),
    Fault(host, "mappedByIso: [\"8.2.1\"]", "mappedByIso: ¦[\"8.2.9\"]", "host-heading", .error),
  ]

  @Test("says so where a file's text and its place differ", arguments: [garden, host])
  func findsMisfiled(path: String) throws {
    var files = try Self.sound()
    let (edited, mark) = try Edit("\nid: ", "\nid: ¦x").applied(to: try #require(files[path]))
    files[path] = edited
    let own = Self.findings(files).filter { $0.path == path }.map(\.1)
    #expect(own.first?.rule == "misfiled")
    #expect(own.first?.position == mark)
  }

  @Test("takes number words of both languages for their numbers")
  func readsNumberWords() throws {
    var files = try Self.sound()
    files[Self.nb] = files[Self.nb]?.replacing("[på 5 liter]", with: "[på fem liter]")
    #expect(Self.findings(files).map(\.1) == [])
  }

  @Test("finds its files on disk by their places, and passes over the rest")
  func readsFolders() throws {
    let disk = try TemporaryFolder()
    for (path, text) in try Self.sound() { try disk.write(text, to: path) }
    for path in ["P/notes/nb.yaml", "P/garden-1/README.md", "P/garden-1/_.yaml", "P/x.yaml"] {
      try disk.write("not: ours", to: path)
    }
    let folder = try ProtocolFolder.read(disk.path + "/P")
    let expected = ProtocolFolder(files: try Self.sound())
    #expect(folder.files.map(\.kind) == expected.files.map(\.kind))
    #expect(folder.files.map(\.bytes) == expected.files.map(\.bytes))
    #expect(folder.paths(within: disk.path + "/P/../P/garden-1").count == 2)
    #expect(folder.paths(within: disk.path + "/P/garden-1/nb.yaml").count == 1)
    #expect(folder.paths(within: disk.path + "/P/gard").isEmpty)
    #expect(ProtocolFolder.isProtocol(disk.path + "/P/../P/garden-1"))
    #expect(!ProtocolFolder.isProtocol(disk.path + "/P"))
    #expect(ProtocolFolder.holdsHosts(disk.path + "/P/hosts/../hosts"))
    try disk.write(try Fixture.text("garden.yaml"), to: "P/garden-2/protocol.yaml")
    #expect(!ProtocolFolder.isProtocol(disk.path + "/P/garden-2"))
  }
}

@Suite("Published ids") struct PublishedIDsTests {
  @Test("are written sorted as people count, and read back the same")
  func roundTrips() throws {
    var published = PublishedIDs()
    var value = Garden.value
    value.clauses[1].criteria.append(Criterion(id: "7.12.a", level: 1, weight: 1))
    let fresh = published.publish(value)
    #expect(fresh.map(\.criterion) == ["7.3.a", "7.3.b", "8.a", "7.12.a"])
    value.version = SemanticVersion(2, 0, 0)
    let again = published.publish(value)
    #expect(again == [])
    let reference = CriterionReference("garden-1", "7.3.b")
    let unknown = CriterionReference("garden-1", "9.z")
    let retired = [reference, reference, unknown].map { id in
      published.retire(id, in: SemanticVersion(2, 0, 0))
    }
    #expect(retired == [true, false, false])
    #expect(
      published.text.split(separator: "\n").dropFirst() == [
        "assay-published-ids/1", "garden-1/7.3.a 1.0.0", "garden-1/7.3.b 1.0.0 retired 2.0.0",
        "garden-1/7.12.a 1.0.0", "garden-1/8.a 1.0.0",
      ])
    #expect(try PublishedIDs(Array(published.text.utf8)) == published)
    #expect(published[reference]?.since == SemanticVersion(1, 0, 0))
  }

  @Test("are refused where the file says no format, or another")
  func refusesFormats() {
    for (text, fact) in [
      ("", ProtocolError.Fact.empty), ("# nothing\n", .empty),
      (
        "garden-1/8.a 1.0.0\n",
        .unknownFormat("garden-1/8.a", expected: "assay-published-ids/1")
      ),
      ("assay-published-ids/1\ngarden 1.0.0\n", .badReference("garden")),
    ] {
      let error = #expect(throws: ProtocolError.self) { try PublishedIDs(Array(text.utf8)) }
      #expect(error?.fact == fact)
    }
  }
}
