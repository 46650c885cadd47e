import Foundation
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
}
