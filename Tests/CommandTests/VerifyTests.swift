import Foundation
import Testing

@Suite("assay verify")
struct VerifyTests {
  @Test("finds a document as it was left intact, and names the heads to keep elsewhere")
  func intact() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    let run = try shop.run("verify", name)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("nordlys.assay: intact\n"))
    let heads = try JSONValue(shop.run("show", name, "--json").output)["heads"]?.list ?? []
    #expect(heads.count == 1)
    for head in heads { #expect(run.output.contains("head  \(head.text ?? "?")\n")) }
    #expect(run.output.contains("events     81\n"))
  }

  @Test("finds one changed letter of a note, says so, and ends with 3")
  func changed() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    var bytes = try shop.bytes(of: name)
    let place = try #require(bytes.range(of: Data("Nothing after closing".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "M")
    try bytes.write(to: URL(fileURLWithPath: shop.path("changed.assay")))
    let run = try shop.run("verify", "changed.assay")
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("changed.assay: DAMAGED\n"))
    #expect(run.output.contains("was changed"))
    #expect(run.sentences.count == 1)
    #expect(run.errors.contains("backup"))
    for command in ["show", "score", "explain"] {
      #expect(try shop.run(command, "changed.assay").status == 3)
    }
    #expect(try shop.run("rate", "changed.assay", "iso-10002/7.3.b", "L").status == 3)
  }

  @Test("says that anchors come with statements, and ends with 2")
  func anchor() throws {
    let shop = try Workshop()
    let run = try shop.run("verify", try shop.begin(), "--anchor", "statement.json")
    #expect(run.status == 2)
    #expect(run.sentences.count == 1)
    #expect(run.errors.contains("--anchor"))
  }
}
