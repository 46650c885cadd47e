import Foundation
import Glibc
import Testing

@Suite("Settings of the workbench")
struct SettingsTests {
  private func run(_ settings: String) throws -> Workshop.Run {
    let shop = try Workshop()
    try FileManager.default.createDirectory(
      atPath: shop.path("config/assay"), withIntermediateDirectories: true)
    try shop.write(settings, to: "config/assay/settings.yaml")
    return try shop.run(".")
  }

  @Test(
    "what cannot be is refused with its line, before the screen is taken",
    arguments: [
      ("theme: pink\n", "settings.yaml:1: “pink” is no theme: use default, light"),
      ("name: Kari\nlanguage: no\n", "settings.yaml:2: “no” is no language"),
      ("auto-advance: maybe\n", "settings.yaml:1: “maybe” says neither yes nor no"),
      ("rating-keys: nn\n", "settings.yaml:1: “nn” cannot rate"),
      ("keys:\n  fly: i\n", "settings.yaml:2: there is no command “fly”"),
      ("keys:\n  undo: u\n  note: <q>\n", "settings.yaml:3: “<q>” is no key"),
      ("keys:\n  note: 2\n", "settings.yaml:2: “2” rates"),
      ("rating-keys: nplf\nkeys:\n  note: [l]\n", "settings.yaml:3: “l” rates"),
      ("keys:\n  note: p\n", "settings.yaml:2: “p” is the key of private-note already"),
      ("keys:\n  note: g\n", "settings.yaml:2: “g” and the keys of"),
      ("keys:\n  keep: k\n", "settings.yaml:2: “k” is text where keep works"),
      ("keys: i\n", "settings.yaml:1: below “keys” stand lines"),
    ])
  func refused(settings: String, sentence: String) throws {
    let run = try run(settings)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.sentences.count == 1)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test("what can be is taken; only the terminal is missing here")
  func taken() throws {
    let run = try run(
      """
      # mine
      theme: light
      auto-advance: yes
      rating-keys: nplf
      unheard-of: {of: this}
      keys:
        undo: [u, <c-u>]
        page-up: <pageup>   # gives ^U away
        rows-up: <pageup>
      """)
    #expect(run.status != 3, "\(run.errors)")
  }

  private func write(_ shop: Workshop) throws -> String {
    try FileManager.default.createDirectory(
      atPath: shop.path("config/assay"), withIntermediateDirectories: true)
    return shop.path("config/assay/settings.yaml")
  }

  @Test("names that multiply are refused before they do")
  func multiplying() throws {
    let lines = ["a0: &a0 [x, x]"] + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let run = try run(lines.joined(separator: "\n"))
    #expect(run.status == 3)
    #expect(run.errors.contains("settings.yaml:2: the settings are no YAML"), "\(run.errors)")
  }

  @Test("a pipe is not waited for, and what cannot be read ends with 4, in every command")
  func unreadable() throws {
    let shop = try Workshop()
    let path = try write(shop)
    let commands = [
      [".", "--plain"], ["rate", "x.assay", "a/1", "L"],
      ["report", "x.assay", "--format", "md"],
    ]
    let name = try shop.begin("x.assay")
    #expect(mkfifo(path, 0o600) == 0)
    for command in commands {
      let run = try shop.run(command)
      #expect(run.status == 4, "\(command)")
      #expect(run.errors.contains("the settings are no file"), "\(run.errors)")
    }
    unlink(path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try shop.run(".", "--plain").status == 4)
    #expect(try shop.run("rate", name, "iso-10002/7.3.b", "L", "--by", "Kari").status == 0)
  }

  @Test("a file of a size that no settings have is refused")
  func huge() throws {
    let run = try run(String(repeating: "# nothing\n", count: 10_000))
    #expect(run.status == 3)
    #expect(run.errors.contains("larger than 64 kB"))
  }
}
