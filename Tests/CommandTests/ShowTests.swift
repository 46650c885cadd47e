import AssayCore
import AssayStore
import Foundation
import Testing

@testable import assay

@Suite("assay show")
struct ShowTests {
  @Test("lists every criterion in protocol order with rating and note, in 80 columns")
  func reads() throws {
    let shop = try Workshop()
    let run = try shop.run("show", try shop.beginRated())
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Nordlys Energi")
    #expect(run.output.contains("ISO 10002:2018 · Complaints handling (iso-10002 1."))
    #expect(run.output.contains("Level 1 of 3, final · 57 of 57 rated · 2 not applicable"))
    #expect(lines.allSatisfy { $0.count <= 80 })
    let ids = lines.filter { $0.hasPrefix("    ") && !$0.hasPrefix("     ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    let json = try JSONValue(shop.run("show", "nordlys.assay", "--json").output)
    #expect(ids.count == 59)
    #expect(ids == json["responses"]?.list?.compactMap { $0["criterion"]?.text })
    #expect(run.output.contains("    7.3.b  ◆ P   Anyone who takes over"))
    #expect(run.output.contains("Note: Nothing after closing."))
    #expect(run.output.contains("Does not apply: No complaint of the last twelve months"))
  }

  @Test("shows a level that is still open as an interval, heading for one")
  func interval() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    #expect(try shop.run("show", name).output.contains("Level 0–3, nothing rated yet"))
    try shop.write("iso-10002,7.1.a,L\niso-10002,7.2.a,F\n", to: "some.csv")
    _ = try shop.run("rate", name, "--from", "some.csv")
    #expect(try shop.run("show", name).output.contains("Level 0–3, heading for 3"))
  }

  @Test("keeps private notes and their drafts inside, unless asked for")
  func privacy() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    try write(privately: "KB unsure", draft: "half a note", in: name, of: shop)
    for arguments in [["show", name], ["show", name, "--json"]] {
      let run = try shop.run(arguments)
      #expect(!run.output.contains("KB unsure"))
      #expect(!run.output.contains("half a private"))
      #expect(run.output.contains("half a note"))
      let all = try shop.run(arguments + ["--private"])
      #expect(all.output.contains("KB unsure"))
      #expect(all.output.contains("half a private"))
    }
    let json = try shop.run("show", name, "--json", "--private").output
    #expect(try JSONSchema("show.schema.json").violations(of: JSONValue(json)).isEmpty)
    #expect(try response("7.3.b", in: name, of: shop)["private"] == nil)
    #expect(try response("7.3.b", in: name, of: shop)["draft"] == .text("half a note"))
  }

  private func write(
    privately text: String, draft: String, in name: String, of shop: Workshop
  ) throws {
    let opened = try OpenedAssessment.writing(
      shop.path(name), as: WritingSession(author: "Kari", clock: Platform.now))
    let criterion = CriterionReference("iso-10002", "7.3.b")
    try opened.document.propose(.note(criterion, .private, text), protocols: opened.protocols)
    try opened.document.keepDraft(field: "note/report/\(criterion)", text: draft, caret: 0)
    try opened.document.keepDraft(
      field: "note/private/\(criterion)", text: "half a private", caret: 0)
    try opened.document.close()
  }

  @Test("prints JSON as its schema has it, members in a fixed order")
  func json() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    let run = try shop.run("show", name, "--json")
    #expect(run.status == 0)
    #expect(try JSONSchema("show.schema.json").violations(of: JSONValue(run.output)) == [])
    let names = run.output.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(
      names == [
        "document", "organisation", "site", "kind", "state", "plan", "events", "unknownEvents",
        "heads", "protocols", "responses", "evidence", "requests", "findings", "actions",
        "opinions", "looseNotes", "present", "results",
      ])
    #expect(try shop.run("show", name, "--json").output == run.output)
  }

  @Test("holds the same results as assay score")
  func results() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    let shown = try JSONValue(shop.run("show", name, "--json").output)
    let scored = try JSONValue(shop.run("score", name, "--json").output)
    #expect(shown["results"] == scored)
  }

  @Test("ends with 3 for a file that is no assessment or is damaged, with 4 for none")
  func exits() throws {
    let shop = try Workshop()
    try shop.write("", to: "empty.assay")
    try shop.write(String(repeating: "no database ", count: 200), to: "text.assay")
    let name = try shop.beginRated()
    var bytes = try shop.bytes(of: name)
    bytes.removeLast(bytes.count / 2)
    try bytes.write(to: URL(fileURLWithPath: shop.path("half.assay")))
    for command in ["show", "score", "explain", "verify"] {
      for broken in ["empty.assay", "text.assay", "half.assay"] {
        let run = try shop.run(command, broken)
        #expect(run.status == 3, "\(command) \(broken)")
        #expect(run.sentences.count == 1, "\(command) \(broken)")
        #expect(run.errors.contains(broken))
      }
      for missing in ["missing.assay", "missing/a.assay", "."] {
        let run = try shop.run(command, missing)
        #expect(run.status == 4, "\(command) \(missing)")
        #expect(run.sentences.count == 1)
        #expect(run.output.isEmpty)
      }
      #expect(try shop.run(command).status == 2)
    }
  }
}
