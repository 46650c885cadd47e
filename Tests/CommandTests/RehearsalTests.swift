import AssayCore
import AssayStore
import Foundation
import Testing

@testable import assay

@Suite("assay rehearsal")
struct RehearsalTests {
  private func begin(_ shop: Workshop) throws -> String {
    let run = try shop.run("rehearsal", "r.assay", "--protocols", Workshop.protocols)
    #expect(run.status == 0, "\(run.errors)")
    return "r.assay"
  }

  @Test("writes a whole assessment of four standards that verifies, and marks it everywhere")
  func whole() throws {
    let shop = try Workshop()
    let name = try begin(shop)
    let verified = try shop.run("verify", name)
    #expect(verified.status == 0, "\(verified.output)")
    let json = try JSONValue(shop.run("show", name, "--json").output)
    #expect(try JSONSchema("show.schema.json").violations(of: json) == [])
    #expect(json["kind"] == .text("rehearsal"))
    #expect(json["protocols"]?.list?.count == 4)
    let responses = json["responses"]?.list ?? []
    #expect(responses.count { $0["rating"] != .null } > 200)
    #expect(responses.count { $0["note"] != .null } > 80)
    #expect(responses.contains { $0["notApplicable"] == .boolean(true) })
    #expect(responses.contains { $0["upheld"] != .null })
    for part in ["evidence", "requests", "findings", "actions", "opinions", "looseNotes"] {
      #expect(json[part]?.list?.isEmpty == false, "\(part)")
    }
    #expect(json["evidence"]?.list?.contains { $0["attachment"] != .null } == true)
    #expect(try shop.run("show", name).output.contains("REHEARSAL"))
    #expect(try shop.run("score", name).output.contains("REHEARSAL"))
    #expect(try shop.run("explain", name).output.contains("REHEARSAL"))
    #expect(try shop.run("list", ".").output.contains("REHEARSAL"))
    for format in ["html", "md"] {
      let report = try shop.run(
        "report", name, "--format", format, "--protocols", Workshop.protocols)
      #expect(report.output.contains("REHEARSAL"))
    }
  }

  @Test("has a history that could have been: several people and days, and never backwards")
  func history() throws {
    let shop = try Workshop()
    let name = try begin(shop)
    let opened = try OpenedAssessment.reading(shop.path(name))
    defer { opened.document.abandon() }
    let events = opened.document.ledger.events
    let times = events.map(\.time.text)
    #expect(times == times.sorted())
    #expect(Set(events.map(\.time.date)).count >= 3)
    #expect(Set(events.map(\.author.content)).count >= 2)
    #expect(Set(events.map(\.replica)).count >= 4)
  }

  @Test("gives the same answers every time, and never writes over anything")
  func repeatable() throws {
    let shop = try Workshop()
    let name = try begin(shop)
    let first = try shop.bytes(of: name)
    let again = try shop.run("rehearsal", name, "--protocols", Workshop.protocols)
    #expect(again.status == 4)
    #expect(again.sentences.count == 1)
    #expect(try shop.bytes(of: name) == first)
    let score = try shop.run("score", name, "--json").output
    let times = try JSONValue(shop.run("show", name, "--json").output)["evidence"]?.list?.map {
      $0["keptAt"]
    }
    try FileManager.default.removeItem(atPath: shop.path(name))
    _ = try begin(shop)
    #expect(try shop.run("score", name, "--json").output == score)
    #expect(
      try JSONValue(shop.run("show", name, "--json").output)["evidence"]?.list?.map {
        $0["keptAt"]
      } == times)
  }

  private static let head = """
    format: assay-rehearsal/1
    organisation: Nordlys
    author: Jørgen
    begins: 2026-03-02T08:40
    offset: +01:00
    protocols: [iso-10002]
    entries:

    """

  @Test(
    "names the line of whatever cannot be, and leaves no document",
    arguments: [
      ("  - {criterion: iso-10002/7.3.b, rating: Q}", 8, "Q"),
      ("  - {criterion: iso-10002/99.z, rating: L}", 8, "99.z"),
      ("  - {criterion: iso-10002/7.3.b, link: [nobody]}", 8, "nobody"),
      ("  - {rating: L}", 8, "criterion"), ("  - {colour: red}", 8, "colour"),
      ("  - {at: \"2026-03-01T09:00\", present: KB}", 8, "order of time"),
      ("  - {at: \"24:00\", present: KB}", 8, "24:00"),
      ("  - present: KB\n  - {revisit: maybe, criterion: iso-10002/7.3.b}", 9, "maybe"),
      ("  - [", 8, "YAML"),
    ])
  func flaws(entry: String, line: Int, word: String) throws {
    let shop = try Workshop()
    try shop.write(Self.head + entry + "\n", to: "told.yaml")
    let run = try shop.run(
      "rehearsal", "r.assay", "--content", "told.yaml", "--protocols", Workshop.protocols)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.contains(word), "\(run.errors)")
    if word != "YAML" { #expect(run.errors.contains("told.yaml:\(line):"), "\(run.errors)") }
    #expect(!FileManager.default.fileExists(atPath: shop.path("r.assay")))
  }

  @Test("names that multiply are refused before they do")
  func multiplying() {
    let lines = ["a0: &a0 [x, x]"] + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    #expect(throws: RehearsalFlaw(line: 2, kind: .notYAML)) {
      try Rehearsal(Array(lines.joined(separator: "\n").utf8))
    }
  }
}
