import Foundation
import Testing

@Suite("assay protocol")
struct ProtocolTests {
  @Test("lists what is within reach by folder, and what one file hides")
  func list() throws {
    let shop = try Workshop()
    try place("1.2.3", in: "data/assay/protocols/t", of: shop)
    try place("1.0.0", in: "mine/t", of: shop)
    let run = try shop.run("protocol", "list", "--protocols", "mine")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("mine:\n  t          1.0.0") || run.output.contains("  t  1.0.0"))
    let hiding = run.output.split(separator: "\n").filter { $0.contains("!") || $0.contains("hid") }
    #expect(hiding.contains { $0.contains("t hides") })
    #expect(run.output.contains("3 criteria"))
  }

  @Test("lists the others beside one that cannot be read, names it, and ends with 3")
  func broken() throws {
    let shop = try Workshop()
    try place("1.0.0", in: "mine/t", of: shop)
    try FileManager.default.createDirectory(
      atPath: shop.path("mine/bad"), withIntermediateDirectories: true)
    try shop.write("format: assay-protocol/1\n\u{1B}", to: "mine/bad/protocol.yaml")
    let run = try shop.run("protocol", "list", "--protocols", "mine")
    #expect(run.status == 3)
    #expect(run.output.contains("cannot be read"))
    #expect(run.output.contains("1.0.0"))
    #expect(run.sentences.count == 1)
    #expect(run.errors.contains("mine/bad/protocol.yaml:2:1: control-character:"))
  }

  @Test("ends with 4 where the folder named is none")
  func noFolder() throws {
    let shop = try Workshop()
    try shop.write("", to: "file")
    for folder in ["missing", "file"] {
      for arguments in [["protocol", "list"], ["protocol", "show", "iso-10002"]] {
        let run = try shop.run(arguments + ["--protocols", folder])
        #expect(run.status == 4)
        #expect(run.sentences.count == 1)
        #expect(run.errors.contains(folder))
      }
    }
  }

  @Test("shows a protocol as a form of at most 80 columns")
  func show() throws {
    let shop = try Workshop()
    let run = try shop.run("protocol", "show", "iso-10002", "--protocols", Workshop.protocols)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("ISO 10002:2018 · Complaints handling\n"))
    #expect(run.output.contains("7.3.b"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let unknown = try shop.run("protocol", "show", "iso-10020", "--protocols", Workshop.protocols)
    #expect(unknown.status == 1)
    #expect(unknown.sentences.count == 1)
    let broken = try Workshop()
    try place("one", in: "mine/t", of: broken)
    #expect(try broken.run("protocol", "show", "t", "--protocols", "mine").status == 3)
  }

  @Test("lints a file and a tree: place, rule and sentence, 1 for errors")
  func lint() throws {
    let shop = try Workshop()
    try place("1.0.0", in: "mine/t", of: shop)
    try place("1.0.0", in: "mine/deep/er/u", of: shop)
    let file = try shop.run("protocol", "lint", "mine/t/protocol.yaml")
    #expect(file.status == 1)
    #expect(file.output.contains("mine/t/protocol.yaml:"))
    let form = /mine\/t\/protocol\.yaml:\d+:\d+: (error|warning): [a-z-]+: .+/
    for line in file.output.split(separator: "\n") {
      #expect(line.wholeMatch(of: form) != nil, "\(line)")
    }
    #expect(file.sentences.count == 1)
    let tree = try shop.run("protocol", "lint", "mine/")
    #expect(tree.status == 1)
    #expect(tree.output.contains("mine/deep/er/u/protocol.yaml:"))
    #expect(tree.output.contains(file.output))
  }

  @Test("passes the protocols that come with the program")
  func shipped() throws {
    let shop = try Workshop()
    let run = try shop.run("protocol", "lint", Workshop.protocols)
    #expect(run.status == 0, "\(run.output)")
    let hasWarnings = run.output.contains(": warning: ")
    let strict = try shop.run("protocol", "lint", Workshop.protocols, "--strict")
    #expect(strict.status == (hasWarnings ? 1 : 0))
    #expect(strict.output == run.output)
  }

  @Test("with --strict a warning alone ends with 1")
  func strict() throws {
    let shop = try Workshop()
    let source = try String(
      contentsOfFile: Workshop.protocols + "/iso-10002/protocol.yaml", encoding: .utf8)
    // A vague word is a question to the author, not an error.
    let vague = source.replacingOccurrences(
      of: "Complaints travel one agreed route",
      with: "Complaints travel an appropriate route")
    #expect(vague != source)
    try shop.write(vague, to: "protocol.yaml")
    let run = try shop.run("protocol", "lint", "protocol.yaml")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains(": warning: "))
    #expect(run.errors.isEmpty)
    #expect(try shop.run("protocol", "lint", "protocol.yaml", "--strict").status == 1)
  }

  @Test("ends with 4 where there is nothing to lint, with 1 for what does not load")
  func nothing() throws {
    let shop = try Workshop()
    #expect(try shop.run("protocol", "lint", "missing.yaml").status == 4)
    #expect(try shop.run("protocol", "lint", "config").status == 4)
    try shop.write("a: [", to: "bad.yaml")
    let bad = try shop.run("protocol", "lint", "bad.yaml")
    #expect(bad.status == 1)
    #expect(bad.output.hasPrefix("bad.yaml:"))
    #expect(try shop.run("protocol", "lint").status == 2)
  }

  private func place(_ version: String, in folder: String, of shop: Workshop) throws {
    try FileManager.default.createDirectory(
      atPath: shop.path(folder), withIntermediateDirectories: true)
    let id = folder.split(separator: "/").last ?? ""
    let text = ScoreTests.yaml.replacingOccurrences(of: "id: t\n", with: "id: \(id)\n")
      .replacingOccurrences(of: "version: 1.0.0", with: "version: \(version)")
    try shop.write(text, to: folder + "/protocol.yaml")
  }
}
