import AssayCore
import AssayStore
import Foundation
import Testing

@testable import assay

@Suite("assay evidence, sample, finding and note")
struct ItemCommandTests {
  private let criterion = "iso-10002/7.3.b"

  private func list(
    _ command: String, _ name: String, _ schema: String, of shop: Workshop
  ) throws -> [JSONValue] {
    let run = try shop.run(command, name, "--json")
    let json = try JSONValue(run.output)
    #expect(run.status == 0)
    #expect(try JSONSchema(schema).violations(of: json) == [])
    return json.list ?? []
  }

  @Test("keeps evidence at several criteria, and lists it by number")
  func evidence() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let kept = try shop.run(
      "evidence", name, "Case log 作者 of February", "--kind", "record", "--source", "Jørgen",
      "--at", criterion, "--at", "iso-10002/7.1.a")
    #expect(kept.status == 0)
    #expect(kept.output == "E1 kept at iso-10002/7.3.b, iso-10002/7.1.a\n")
    _ = try shop.run("evidence", name, "KB said so", "--kind", "interview", "--draft")
    _ = try shop.run("evidence", name, "--link", "e2", "--at", criterion)
    _ = try shop.run("evidence", name, "--unlink", "E1", "--at", "iso-10002/7.1.a")
    let listed = try list("evidence", name, "evidence.schema.json", of: shop)
    #expect(listed.map { $0["label"] } == [.text("E1"), .text("E2")])
    #expect(listed[0]["criteria"] == .list([.text(criterion)]))
    #expect(listed[1]["criteria"] == .list([.text(criterion)]))
    #expect(listed[1]["final"] == .boolean(false))
    #expect(
      try shop.run("evidence", name).output.hasPrefix(
        "E1 record: Case log 作者 of February; from Jørgen · iso-10002/7.3.b\n"))
    _ = try shop.run("evidence", name, "--drop", "E1")
    let left = try list("evidence", name, "evidence.schema.json", of: shop)
    #expect(left.map { $0["label"] } == [.text("E2")])
  }

  @Test("keeps a file in the document and gives it back byte by byte, never over another")
  func files() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let bytes = Data((0...255).map { UInt8($0) })
    try bytes.write(to: URL(fileURLWithPath: shop.path("log.bin")))
    _ = try shop.run("evidence", name, "Log", "--kind", "data", "--file", "log.bin")
    _ = try shop.run("evidence", name, "Other", "--kind", "data")
    #expect(try shop.run("evidence", name, "--attach", "log.bin", "--to", "E2").status == 0)
    try FileManager.default.removeItem(atPath: shop.path("log.bin"))
    for label in ["E1", "E2"] {
      let run = try shop.run("evidence", name, "--export", label, "-o", "\(label).bin")
      #expect(run.status == 0)
      #expect(try shop.bytes(of: "\(label).bin") == bytes)
      #expect(try shop.run("evidence", name, "--export", label, "-o", "\(label).bin").status == 4)
    }
    #expect(try shop.run("verify", name).output.contains("evidence   1"))
    let missing = try shop.run("evidence", name, "Gone", "--kind", "data", "--file", "log.bin")
    #expect(missing.status == 4)
    #expect(missing.sentences.count == 1)
    #expect(try shop.run("evidence", name, "--attach", ".", "--to", "E1").status == 4)
    #expect(try list("evidence", name, "evidence.schema.json", of: shop).count == 2)
  }

  @Test("keeps samples that can be, and refuses those that cannot")
  func samples() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.run(
      "sample", name, criterion, "Open cases", "--seen", "8", "--in-order", "3", "--population",
      "43", "--how", "Every fifth")
    #expect(run.output == "E1 kept at iso-10002/7.3.b: 3 of 8 in order\n")
    let listed = try list("sample", name, "evidence.schema.json", of: shop)
    #expect(listed.first?["sample"]?["population"] == .integer(43))
    for (seen, inOrder, population) in [("8", "9", "43"), ("8", "3", "5"), ("0", "0", "9")] {
      let refused = try shop.run(
        "sample", name, criterion, "x", "--seen", seen, "--in-order", inOrder, "--population",
        population)
      #expect(refused.status == 1)
      #expect(refused.sentences.count == 1)
    }
    #expect(try shop.run("sample", name, criterion, "x", "--seen", "8").status == 2)
    #expect(try shop.events(of: name) == 2)
  }

  @Test("keeps findings with their actions, and follows an action to its end")
  func findings() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.run(
      "finding", name, criterion, "Cases lie silent", "--kind", "serious-weakness",
      "--host-audit", "--action", "Weekly list", "--owner", "TL", "--due", "2026-05-15")
    #expect(run.output == "F1 kept at iso-10002/7.3.b, with A1\n")
    #expect(
      try shop.run("finding", name, "--to", "F1", "--action", "Train two").output
        == "A2 kept for F1\n")
    #expect(
      try shop.run("finding", name, "--update", "A1", "--state", "under-way").output
        == "A1 is under way\n")
    _ = try shop.run(
      "finding", name, "--update", "A1", "--state", "verified", "--verified-by", "Jørgen",
      "--verified-on", "2026-06-30")
    let listed = try list("finding", name, "findings.schema.json", of: shop)
    let actions = listed.first?["actions"]?.list ?? []
    #expect(listed.first?["hostAudit"] == .boolean(true))
    #expect(listed.first?["open"] == .boolean(true))
    #expect(actions.map { $0["state"] } == [.text("verified"), .text("open")])
    #expect(actions.first?["verified"]?["on"] == .text("2026-06-30"))
    #expect(actions.first?["due"] == .text("2026-05-15"))
    let refused = try shop.run("finding", name, "--drop", "F1")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("drop them first"))
    for label in ["A1", "A2", "F1"] {
      #expect(try shop.run("finding", name, "--drop", label).status == 0)
    }
    #expect(try list("finding", name, "findings.schema.json", of: shop).isEmpty)
  }

  @Test("writes, reads and clears both notes; a private one shows only where it is asked for")
  func notes() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    #expect(try shop.run("note", name, criterion).output.isEmpty)
    _ = try shop.run("note", name, criterion, "Three of eight e\u{301} 👩‍👧")
    _ = try shop.run("note", name, criterion, "Ask TL alone", "--private")
    #expect(try shop.run("note", name, criterion).output == "Three of eight e\u{301} 👩‍👧\n")
    #expect(try shop.run("note", name, criterion, "--private").output == "Ask TL alone\n")
    #expect(!(try shop.run("show", name).output.contains("TL alone")))
    _ = try shop.run("note", name, criterion, "--clear")
    #expect(try shop.run("note", name, criterion).output.isEmpty)
    #expect(try shop.run("note", name, criterion, "--private").output == "Ask TL alone\n")
    #expect(try shop.run("note", name, criterion, "  ").status == 1)
  }

  @Test("takes a text of - from standard input")
  func standardInput() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let written = try shop.run(["note", name, criterion, "-"], input: "First line\nsecond 作者\n")
    #expect(written.status == 0)
    #expect(try shop.run("note", name, criterion).output == "First line\nsecond 作者\n")
    let broken = try shop.run(["note", name, criterion, "-"], input: Data([0xFF, 0xFE]))
    #expect(broken.status == 3)
    #expect(broken.sentences.count == 1)
  }

  @Test("says in one sentence what it does not know, and changes nothing")
  func refusals() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let cases: [(Int32, [String])] = [
      (1, ["evidence", name, "x", "--kind", "record", "--at", "iso-10002/99.z"]),
      (1, ["evidence", name, "x", "--kind", "record", "--at", "iso-1/7.3.b"]),
      (1, ["evidence", name, "--link", "E7", "--at", criterion]),
      (1, ["evidence", name, "--link", "F1", "--at", criterion]),
      (1, ["evidence", name, "--export", "E1", "-o", "out"]),
      (1, ["evidence", name, " ", "--kind", "record"]),
      (1, ["finding", name, "--to", "F1", "--action", "x"]),
      (1, ["finding", name, "iso-10002/99.z", "x", "--kind", "risk"]),
      (1, ["note", name, "iso-10002/99.z", "x"]), (1, ["note", name, "iso-10002/99.z"]),
      (2, ["evidence", name, "x"]), (2, ["evidence", name, "x", "--kind", "rumour"]),
      (2, ["evidence", name, "--link", "E1"]), (2, ["evidence", name, "--export", "E1"]),
      (2, ["evidence", name, "--link", "E1", "--drop", "E1", "--at", criterion]),
      (2, ["finding", name, criterion, "x"]), (2, ["finding", name, criterion]),
      (2, ["finding", name, "--update", "A1", "--state", "verified"]),
      (2, ["finding", name, criterion, "x", "--kind", "risk", "--action", "y", "--due", "soon"]),
      (2, ["note", name, "7.3.b", "x"]), (2, ["note", name, criterion, "x", "--clear"]),
      (2, ["evidence", name, "--draft"]), (2, ["evidence", name, "--source", "TL"]),
      (2, ["evidence", name, "--link", "E1", "--at", criterion, "--kind", "record"]),
      (2, ["evidence", name, "--unlink", "E1", "--at", criterion, "--file", "log"]),
      (2, ["evidence", name, "--drop", "E1", "--at", criterion]),
      (2, ["evidence", name, "--attach", "log", "--to", "E1", "--draft"]),
      (2, ["finding", name, "--host-audit"]), (2, ["finding", name, "--action", "x"]),
      (2, ["finding", name, criterion, "x", "--kind", "risk", "--owner", "TL"]),
      (2, ["finding", name, criterion, "x", "--kind", "risk", "--due", "2026-05-15"]),
      (2, ["finding", name, "--to", "F1", "--action", "x", "--kind", "risk"]),
      (2, ["finding", name, "--to", "F1", "--action", "x", "--state", "open"]),
      (2, ["finding", name, "--update", "A1", "--state", "done", "--verified-by", "TL"]),
      (2, ["finding", name, "--update", "A1", "--state", "done", "--verified-on", "2026-05-15"]),
      (2, ["finding", name, "--update", "A1", "--state", "done", "--owner", "TL"]),
      (2, ["sample", name, "--source", "TL"]), (2, ["sample", name, "--kind", "data"]),
      (4, ["evidence", "missing.assay"]), (4, ["finding", "missing.assay", "--json"]),
    ]
    for (status, arguments) in cases {
      let run = try shop.run(arguments)
      #expect(run.status == status, "\(arguments) \(run.errors)")
      #expect(run.sentences.count == 1, "\(arguments) \(run.errors)")
      #expect(run.output.isEmpty, "\(arguments)")
    }
    #expect(try shop.events(of: name) == 1)
  }
}
