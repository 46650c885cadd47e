import AssayCore
import AssayProtocols
import Foundation
import Testing

@Suite("A host standard") struct HostTests {
  private func host() throws -> HostStandard {
    try HostReader.read(Fixture.bytes("garden-host.yaml"))
  }

  @Test("is read into exactly what it says")
  func readsEverything() throws {
    let talking = HostClause(number: "8.2.1", title: "Talking", basis: .verified)
    let asking = HostClause(number: "8.2.2", title: "Asking", basis: .memory)
    #expect(
      try host()
        == HostStandard(
          id: "iso-9001-2015", title: "The host of Jørgen's garden – 作者", edition: "2015",
          mapping: .ownJudgement, note: "Own judgement.", mappedByISO: ["8.2.1"],
          clauses: [
            HostClause(
              number: "8", title: "Operation",
              clauses: [HostClause(number: "8.2", title: "Customers", clauses: [talking, asking])]),
            HostClause(number: "9", title: "Looking back"),
          ]))
    #expect(try host().allClauses.map(\.number) == ["8", "8.2", "8.2.1", "8.2.2", "9"])
  }

  @Test("is refused where it is wrong, with fact and place", arguments: refused)
  func refuses(edit: Edit, fact: ProtocolError.Fact) throws {
    let (text, mark) = try edit.applied(to: Fixture.text("garden-host.yaml"))
    #expect(throws: ProtocolError(fact, at: mark)) {
      try HostReader.read(Array(text.utf8))
    }
  }

  static let refused: [(Edit, ProtocolError.Fact)] = [
    (
      Edit("assay-host/1", "¦assay-host/2"),
      .unknownFormat("assay-host/2", expected: "assay-host/1")
    ),
    (Edit("id: iso-9001-2015", "id: ¦ISO 9001"), .badHost("ISO 9001")),
    (
      Edit("own-judgement", "¦guess"),
      .unknownWord(key: "mapping", value: "guess", allowed: ["own-judgement", "published"])
    ),
    (Edit("[\"8.2.1\"]", "[¦8/2]"), .badClauseNumber("8/2")),
    (Edit("number: \"8.2.2\"", "number: ¦\"8.2.1\""), .duplicateClause("8.2.1")),
    (Edit("number: \"9\", ", "").marked("- ¦{title"), .missingKey("number", part: .hostClause)),
    (
      Edit("title: Asking, basis", "¦titel: x, basis"),
      .unknownKey("titel", part: .hostClause, nearest: "title")
    ),
    (
      Edit("- {number: \"9\"", "- {¦criteria: [], number: \"9\""),
      .unknownKey("criteria", part: .hostClause, nearest: nil)
    ),
  ]

  @Test("gives a protocol's criteria the order of its clauses, each once, and what is left over")
  func walks() throws {
    var value = Garden.value
    value.clauses[1].criteria[0].hosts = [
      HostClauses(host: "iso-9001-2015", clauses: ["9", "8.2.1"])
    ]
    let walk = HostWalk(of: value, along: try host())
    #expect(walk.stops.map(\.number) == ["8.2.1", "8.2.2", "9"])
    #expect(walk.stops.map(\.criteria) == [["7.3.a", "8.a"], [], []])
    #expect(walk.stops.map(\.again) == [[], ["7.3.a"], ["8.a"]])
    #expect(walk.stops.map(\.isMappedByISO) == [true, false, false])
    #expect(walk.stops.map(\.basis) == [.verified, .memory, .memory])
    #expect(walk.assessedFresh == ["7.3.b"])
    #expect(walk.order == ["7.3.a", "8.a", "7.3.b"])
  }

  @Test("without a single counterpart leaves everything to be assessed fresh")
  func walksNothing() throws {
    let walk = HostWalk(of: Garden.value, along: HostStandard(id: "iso-9001-2026"))
    #expect(walk.stops == [])
    #expect(walk.assessedFresh == ["7.3.a", "7.3.b", "8.a"])
  }

  @Test("of another edition, or a clause the host does not have, is no counterpart")
  func passesOverOthers() throws {
    var other = try host()
    other.clauses = [HostClause(number: "8.2.3")]
    #expect(HostWalk(of: Garden.value, along: other).order == ["7.3.a", "7.3.b", "8.a"])
    #expect(HostWalk(of: Garden.value, along: other).assessedFresh.count == 3)
  }
}

@Suite("The library's translations and hosts") struct LibraryExtrasTests {
  let folder: TemporaryFolder
  let library: ProtocolLibrary

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(try Fixture.text("garden.yaml"), to: "one/garden-1/protocol.yaml")
    try folder.write(try Fixture.text("garden-nb.yaml"), to: "two/garden-1/nb.yaml")
    try folder.write(try Fixture.text("garden-host.yaml"), to: "two/hosts/iso-9001-2015.yaml")
    let path = folder.path
    library = ProtocolLibrary(
      roots: ["one", "two"].map { ProtocolRoot(path: "\(path)/\($0)", origin: .named) },
      loading: ProtocolLoading(cache: ProtocolCache(directory: folder.path + "/cache")))
  }

  @Test("are found in any root, and a regional language falls back to the general one")
  func findsOverlays() throws {
    #expect(library.languages(of: "garden-1") == ["nb"])
    #expect(try library.overlay(of: "garden-1", language: "nb-NO")?.language == "nb")
    #expect(try library.overlay(of: "garden-1", language: "de") == nil)
    #expect(try library.overlay(of: "garden-1", language: "../nb") == nil)
    let value = try library.load("garden-1").protocol
    let translated = try library.translated(value, into: "nb")
    #expect(translated.criterion("7.3.a")?.rubric["N"] == "Ikke vann i sikte.")
    #expect(try library.translated(value, into: "en") == value)
    #expect(try library.translated(value, into: "de") == value)
  }

  @Test("come out of the cache as they came out of the file, and whole or not at all")
  func cachesOverlays() throws {
    let first = try library.overlay(of: "garden-1", language: "nb")
    let cache = folder.path + "/cache"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: cache).first)
    #expect(try library.overlay(of: "garden-1", language: "nb") == first)
    #expect(first == (try OverlayReader.read(Fixture.bytes("garden-nb.yaml"))))

    let whole = try Data(contentsOf: URL(filePath: "\(cache)/\(name)"))
    for place in stride(from: 0, to: whole.count, by: 5) {
      var damaged = whole
      damaged[place] ^= 0x11
      try damaged.write(to: URL(filePath: "\(cache)/\(name)"))
      #expect(try library.overlay(of: "garden-1", language: "nb") == first, "byte \(place)")
    }
  }

  @Test("say so where a file lies in the wrong place")
  func refusesMisfiled() throws {
    try folder.write(try Fixture.text("garden-nb.yaml"), to: "one/small/nb.yaml")
    try folder.write(try Fixture.text("garden-host.yaml"), to: "one/hosts/iso-9001-2026.yaml")
    #expect(throws: ProtocolLoadError.self) {
      try library.overlay(of: "small", language: "nb")
    }
    #expect(throws: ProtocolLoadError.self) { try library.host("iso-9001-2026") }
    #expect(library.hostIDs() == ["iso-9001-2015", "iso-9001-2026"])
    #expect(try library.host("iso-9001-2015")?.edition == "2015")
    #expect(try library.host("none") == nil)
  }
}
