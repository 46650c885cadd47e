import AssayCore
import AssayProtocols
import Digest
import Foundation
import Testing

@Suite("The library") struct ProtocolLibraryTests {
  let folder: TemporaryFolder
  let small: String

  init() throws {
    folder = try TemporaryFolder()
    small = try Fixture.text("small.yaml")
  }

  private func library(_ names: String...) -> ProtocolLibrary {
    ProtocolLibrary(
      roots: names.map { ProtocolRoot(path: "\(folder.path)/\($0)", origin: .named) })
  }

  @Test("lists what it finds, in order of id, and what stands in whose shadow")
  func listsWithShadows() throws {
    let first = try folder.write(small, to: "one/small/protocol.yaml")
    let second = try folder.write(
      small.replacing("1.0.0", with: "2.0.0"), to: "two/small/protocol.yaml")
    try folder.write(try Fixture.text("garden.yaml"), to: "two/garden-1/protocol.yaml")
    try folder.write("title: hosts are no protocol", to: "two/hosts/iso-9001-2015.yaml")
    try folder.write("", to: "two/Not An Id/protocol.yaml")

    let found = library("one", "two", "missing").found()
    #expect(found.map(\.id) == ["garden-1", "small"])
    #expect(found.map(\.shadowed) == [[], [second]])
    let summary = try #require(try found.last?.content.get())
    #expect(summary.version == SemanticVersion(1, 0, 0))
    #expect(summary.criteria == 2)
    #expect(found.last?.path == first)
    #expect(try found.first?.content.get().standard?.reference == "GARDEN 1:2018")
  }

  @Test("loads the first of an id, with its exact text")
  func loadsFirst() throws {
    let text = small + "# the very bytes: Jørgen 作者\n"
    let path = try folder.write(text, to: "one/small/protocol.yaml")
    try folder.write(small, to: "two/small/protocol.yaml")
    let loaded = try library("one", "two").load("small")
    #expect(loaded.bytes == Array(text.utf8))
    #expect(loaded.digest == Digest.sha256(of: text))
    #expect(loaded.path == path)
    #expect(loaded.protocol.id == "small")
  }

  @Test("reads JSON where there is no YAML")
  func loadsJSON() throws {
    try folder.write(try Fixture.text("small.json"), to: "one/small/protocol.json")
    let loaded = try library("one").load("small")
    #expect(loaded.format == .json)
    #expect(try loaded.protocol == ProtocolReader.read(Array(small.utf8)))
  }

  @Test("lists a protocol that does not load, with the reason")
  func listsBroken() throws {
    let path = try folder.write("format: [", to: "one/broken/protocol.yaml")
    let misfiled = try folder.write(small, to: "one/other/protocol.yaml")
    let found = library("one").found()
    #expect(found.map(\.id) == ["broken", "other"])
    guard case .failure(.invalid(path, _)) = found[0].content else {
      Issue.record("expected an invalid file, got \(found[0].content)")
      return
    }
    #expect(
      found[1].content
        == .failure(.misfiled(path: misfiled, expected: "other", found: "small")))
  }

  @Test("names the nearest id where one is not found")
  func namesNearest() throws {
    try folder.write(small, to: "one/small/protocol.yaml")
    let library = library("one")
    let path = folder.path + "/one"
    #expect(throws: ProtocolLoadError.notFound("smal", searched: [path], nearest: "small")) {
      try library.load("smal")
    }
    #expect(throws: ProtocolLoadError.notFound("../one", searched: [path], nearest: nil)) {
      try library.load("../one")
    }
  }

  @Test("says why a file cannot be read, and never waits for a pipe")
  func refusesOddFiles() throws {
    let loading = ProtocolLoading()
    let pipe = folder.path + "/pipe.yaml"
    #expect(mkfifo(pipe, 0o600) == 0)
    for (path, number) in [
      (folder.path + "/nothing.yaml", ENOENT), (folder.path, EISDIR), (pipe, EINVAL),
    ] {
      #expect(throws: ProtocolLoadError.unreadable(path: path, errno: number)) {
        try loading.load(path: path)
      }
    }
    let sentence = ProtocolLoadError.unreadable(path: "x.yaml", errno: ENOENT).sentence
    #expect(sentence.hasPrefix("x.yaml: cannot be read (No such file or directory)."))
  }

  @Test("searches the named folder, the user's, the installed one, the checkout's")
  func searchesInOrder() throws {
    try folder.write("", to: "data/assay/protocols/keep")
    try folder.write("", to: "app/share/assay/protocols/keep")
    try folder.write("", to: "app/Package.swift")
    try folder.write("", to: "app/Protocols/keep")
    let roots = ProtocolRoot.standard(
      named: "given", environment: ["XDG_DATA_HOME": folder.path + "/data"],
      executable: folder.path + "/app/bin/assay")
    #expect(
      roots == [
        ProtocolRoot(path: "given", origin: .named),
        ProtocolRoot(path: folder.path + "/data/assay/protocols", origin: .user),
        ProtocolRoot(path: folder.path + "/app/share/assay/protocols", origin: .installed),
        ProtocolRoot(path: folder.path + "/app/Protocols", origin: .checkout),
      ])
  }

  @Test("searches no folder twice, and none that is not there")
  func searchesOnce() throws {
    try folder.write("", to: "app/Package.swift")
    try folder.write("", to: "app/Protocols/keep")
    let roots = ProtocolRoot.standard(
      named: folder.path + "/app/../app/Protocols", environment: [:],
      executable: folder.path + "/app/.build/debug/assay")
    #expect(roots.map(\.origin) == [.named])
  }
}
