import AssayStore
import Foundation
import Testing

@testable import assay

@Suite("The program as a whole")
struct ProgramTests {
  @Test("prints help on standard output and ends with 0")
  func help() throws {
    let shop = try Workshop()
    for arguments in [["--help"], ["rate", "--help"], ["protocol", "lint", "--help"]] {
      let run = try shop.run(arguments)
      #expect(run.status == 0)
      #expect(run.output.contains("USAGE:"))
      #expect(run.errors.isEmpty)
    }
  }

  @Test("ends with 2 for unknown options and commands, in one sentence that says where to read on")
  func usage() throws {
    let shop = try Workshop()
    for arguments in [
      ["show", "--nonsense"], ["protocol", "burn"], ["score", "a", "b", "c"],
      ["show", "a.assay", "\u{1B}[2J\nnot a line"],
    ] {
      let run = try shop.run(arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.sentences.count == 1, "\(run.errors)")
      #expect(run.errors.contains("see: assay"), "\(run.errors)")
      #expect(Hostile.isQuiet(run.errors))
    }
  }

  @Test("survives a reader that went away, a full disk and a closed standard output, with 4")
  func output() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let gone = try shop.run("show", name, "--json", output: pipe.fileHandleForWriting)
    #expect(!gone.wasKilled)
    #expect(gone.status == 4)
    #expect(gone.errors.isEmpty)

    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    for arguments in [["show", name], ["score", name, "--json"], ["--help"]] {
      let run = try shop.run(arguments, output: full)
      #expect(!run.wasKilled)
      #expect(run.status == 4)
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains("Standard output cannot be written"))
    }
    let closed = try shop.shell("exec '\(Workshop.program)' show \(name) >&-")
    #expect(closed == 4)
  }

  @Test("signs with the name of the settings, else with the account's; --by comes first")
  func names() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    try FileManager.default.createDirectory(
      atPath: shop.path("config/assay"), withIntermediateDirectories: true)
    func signer(_ code: String, _ more: String...) throws -> String? {
      let run = try shop.run(["rate", name, "iso-10002/7.3.b", code] + more)
      #expect(run.status == 0, "\(run.errors)")
      return try response("7.3.b", in: name, of: shop)["ratedBy"]?.text
    }
    #expect(try signer("N") == Platform.loginName)
    try shop.write("# mine\ntheme: {dark: true}\nname: \"Kari 作者\"\n", to: Self.settings)
    #expect(try signer("P") == "Kari 作者")
    #expect(try signer("L", "--by", "Ola") == "Ola")
    try shop.write("name:\n", to: Self.settings)
    #expect(try signer("F") == Platform.loginName)
    try shop.write("", to: Self.settings)
    #expect(try signer("N") == Platform.loginName)
  }

  @Test("ends with 3 for settings it cannot read, in one sentence with their path")
  func settings() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    try FileManager.default.createDirectory(
      atPath: shop.path("config/assay"), withIntermediateDirectories: true)
    let long = String(repeating: "# much\n", count: 20_000)
    for text in ["name: [", "name: {a: b}", "- a\n- b\n", "name: a\nname: b\n", "a\u{0}", long] {
      try shop.write(text, to: Self.settings)
      let run = try shop.run("rate", name, "iso-10002/7.3.b", "L")
      #expect(run.status == 3, "\(text.prefix(20))")
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains("config/assay/settings.yaml"))
      // Who says who they are needs no settings, and who reads needs no name.
      #expect(try shop.run("rate", name, "iso-10002/7.3.b", "L", "--by", "Kari").status == 0)
      #expect(try shop.run("show", name).status == 0)
    }
  }

  @Test("withholds the level where a newer program wrote, and still shows what it knows")
  func newer() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    try shop.addNewerEvent(to: name)
    #expect(try shop.run("verify", name).output.contains("and 1 of a newer Assay"))
    let shown = try shop.run("show", name)
    #expect(shown.status == 0)
    #expect(shown.output.contains("withheld: 1 event of a newer Assay"))
    #expect(!shown.output.contains("of 3"))
    let json = try JSONValue(shop.run("show", name, "--json").output)
    #expect(json["results"] == .null)
    #expect(json["unknownEvents"] == .integer(1))
    for command in ["score", "explain"] {
      let run = try shop.run(command, name)
      #expect(run.status == 1)
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains("withheld"))
    }
    let rate = try shop.run("rate", name, "iso-10002/7.3.b", "L")
    #expect(rate.status == 4)
    #expect(rate.errors.contains("newer Assay"))
  }

  private static let settings = "config/assay/settings.yaml"
}
