import Foundation
import Testing

@Suite("assay protocol, for authors")
struct ProtocolToolsTests {
  private static let fixtures = Workshop.repository + "/Tests/Fixtures/protocol-format/"

  /// A folder of one protocol, its translation and the hosts it names.
  private func garden() throws -> Workshop {
    let shop = try Workshop()
    for folder in ["P/garden-1", "P/hosts"] {
      try FileManager.default.createDirectory(
        atPath: shop.path(folder), withIntermediateDirectories: true)
    }
    let text = try fixture("garden.yaml")
      .replacingOccurrences(of: "related: [garden-1/7.3.b, iso-10003/7.3.a]", with: "related: []")
    try shop.write(text, to: "P/garden-1/protocol.yaml")
    try shop.write(try fixture("garden-nb.yaml"), to: "P/garden-1/nb.yaml")
    let host = try fixture("garden-host.yaml")
    try shop.write(host, to: "P/hosts/iso-9001-2015.yaml")
    try shop.write(
      host.replacingOccurrences(of: "iso-9001-2015", with: "en-9100-2018"),
      to: "P/hosts/en-9100-2018.yaml")
    return shop
  }

  private func fixture(_ name: String) throws -> String {
    try String(contentsOfFile: Self.fixtures + name, encoding: .utf8)
  }

  @Test("stamps a translation, names what changed since, and renews what it is told")
  func stamp() throws {
    let shop = try garden()
    let file = "P/garden-1/nb.yaml"
    let unstamped = try shop.run("protocol", "lint", "P")
    #expect(unstamped.status == 1)
    #expect(unstamped.output.contains("\(file):32:3: error: overlay-outdated: 7.3.b and 1 more"))
    let first = try shop.run("protocol", "stamp", file)
    #expect(first.status == 0)
    #expect(first.output == "\(file): 2 stamped, 0 renewed\n")
    #expect(try shop.run("protocol", "lint", "P", "--strict").output == "")

    let before = try shop.bytes(of: file)
    let changed = try fixture("garden.yaml")
      .replacingOccurrences(of: "It''s 1.0 litre", with: "It''s 2.0 litres")
    try shop.write(changed, to: "P/garden-1/protocol.yaml")
    let outdated = try shop.run("protocol", "stamp", file)
    #expect(outdated.status == 1)
    #expect(outdated.sentences.count == 1)
    #expect(outdated.errors.contains("7.3.b"))
    #expect(try shop.bytes(of: file) == before)
    #expect(try shop.run("protocol", "stamp", file, "9.z").status == 1)
    let renewed = try shop.run("protocol", "stamp", file, "7.3.b")
    #expect(renewed.status == 0)
    #expect(renewed.output == "\(file): 0 stamped, 1 renewed\n")
    #expect(try shop.run("protocol", "stamp", "P/garden-1/nn.yaml").status == 4)
  }

  @Test("locks ids once lint has no errors, and reports one that is lost")
  func lock() throws {
    let shop = try garden()
    #expect(try shop.run("protocol", "lock", "P").status == 1)
    #expect(!FileManager.default.fileExists(atPath: shop.path("P/published-ids.lock")))
    _ = try shop.run("protocol", "stamp", "P/garden-1/nb.yaml")
    let locked = try shop.run("protocol", "lock", "P")
    #expect(locked.status == 0)
    #expect(locked.output == "P/published-ids.lock: 3 ids, 3 of them new, 0 retired now\n")
    #expect(try shop.run("protocol", "lint", "P", "--strict").status == 0)

    for name in ["P/garden-1/protocol.yaml", "P/garden-1/nb.yaml"] {
      let text = String(decoding: try shop.bytes(of: name), as: UTF8.self)
      try shop.write(text.replacingOccurrences(of: "8.a", with: "8.b"), to: name)
    }
    let lost = try shop.run("protocol", "lint", "P")
    #expect(lost.status == 1)
    #expect(lost.output.contains("error: published-id: 8.a was published in 1.0.0 and is gone."))
    #expect(lost.output.contains("warning: published-id: 8.b is not published yet."))
    #expect(try shop.run("protocol", "lock", "P", "--retire", "garden-1/8.b").status == 1)
    #expect(try shop.run("protocol", "lock", "P", "--retire", "8.a").status == 2)
    #expect(try shop.run("protocol", "lock", "P", "--retire", "garden-1/8.a").status == 0)
    #expect(try shop.run("protocol", "lint", "P", "--strict").status == 0)
  }

  @Test("says what changed, and ends with 1 where the version does not")
  func diff() throws {
    let shop = try garden()
    let new = try fixture("garden.yaml")
      .replacingOccurrences(of: "weight: 10", with: "weight: 9")
    try shop.write(new, to: "new.yaml")
    let untold = try shop.run("protocol", "diff", "garden-1", "new.yaml", "--protocols", "P")
    #expect(untold.status == 1)
    #expect(untold.output.contains("  7.3.b weight: 10 → 9\n"))
    #expect(untold.errors.contains("write 2.0.0"))
    try shop.write(
      new.replacingOccurrences(of: "version: 1.0.0", with: "version: 2.0.0"), to: "new.yaml")
    #expect(try shop.run("protocol", "diff", "P/garden-1/protocol.yaml", "new.yaml").status == 0)
    #expect(try shop.run("protocol", "diff", "new.yaml", "none.yaml").status == 4)
    #expect(try shop.run("protocol", "diff", "new.yaml", "none", "--protocols", "P").status == 1)
  }

  @Test("shows the form in another language and in three formats")
  func show() throws {
    let shop = try garden()
    func form(_ arguments: String...) throws -> Workshop.Run {
      try shop.run(["protocol", "show", "garden-1", "--protocols", "P"] + arguments)
    }
    let partly = try form("--language", "nb")
    #expect(partly.status == 0)
    #expect(partly.output.contains("Ikke vann i sikte."))
    #expect(partly.output.contains("It's 1.0 litre a day."))
    #expect(partly.sentences.count == 1)
    #expect(partly.errors.contains("7.3.b"))
    _ = try shop.run("protocol", "stamp", "P/garden-1/nb.yaml")
    let markdown = try form("--language", "nb", "--format", "md")
    #expect(markdown.errors == "")
    #expect(markdown.output.contains("- [ ] **N** Ikke vann i sikte."))
    let page = try form("--language", "nb", "--format", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(page.output.contains("Slik blir et nivå til"))
    #expect(try form("--language", "de").status == 1)
    #expect(try form("--format", "pdf").status == 2)
  }

  @Test("looks at one file with its folder in view, wherever it is run from")
  func lintInPlace() throws {
    let shop = try garden()
    for path in ["P/garden-1/nb.yaml", "P/garden-1", "./P/../P/garden-1/", "P"] {
      let run = try shop.run("protocol", "lint", path)
      #expect(run.status == 1)
      #expect(run.output.contains("nb.yaml:32:3: error: overlay-outdated:"), "\(path)")
    }
    #expect(try shop.run("protocol", "lint", "P/hosts/iso-9001-2015.yaml").output == "")
    #expect(try shop.run("protocol", "lint", "P/garden-1/protocol.yaml").output == "")
  }
}
