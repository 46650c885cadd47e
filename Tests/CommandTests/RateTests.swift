import AssayStore
import Foundation
import Testing

@testable import assay

@Suite("assay rate")
struct RateTests {
  @Test("rates, notes, marks not applicable and clears, each kept at once")
  func rates() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let rated = try shop.run(
      "rate", name, "iso-10002/7.3.b", "L", "--note", "- 3 of 8 current", "--by", "Kari 作者")
    #expect(rated.status == 0)
    #expect(rated.output.hasPrefix("iso-10002/7.3.b: L\n"))
    #expect(try response("7.3.b", in: name, of: shop)["note"] == .text("- 3 of 8 current"))
    #expect(try response("7.3.b", in: name, of: shop)["rating"] == .text("L"))
    #expect(try response("7.3.b", in: name, of: shop)["ratedBy"] == .text("Kari 作者"))

    let left = try shop.run(
      "rate", name, "iso-10002/4.7.a", "NA", "--reason", "nobody was complained about")
    #expect(left.status == 0)
    #expect(try response("4.7.a", in: name, of: shop)["notApplicable"] == .boolean(true))
    #expect(
      try response("4.7.a", in: name, of: shop)["reason"] == .text("nobody was complained about"))

    #expect(try shop.run("rate", name, "iso-10002/7.3.b", "-").status == 0)
    #expect(try response("7.3.b", in: name, of: shop)["rating"] == .null)
    #expect(try response("7.3.b", in: name, of: shop)["ratedBy"] == .null)
  }

  @Test("appends nothing where nothing changes")
  func same() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    _ = try shop.run("rate", name, "iso-10002/7.3.b", "L")
    let before = try shop.bytes(of: name)
    #expect(try shop.run("rate", name, "iso-10002/7.3.b", "L").status == 0)
    #expect(try shop.bytes(of: name) == before)
  }

  @Test("refuses by name what the protocol does not know or allow, with 1 and one sentence")
  func refusals() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for (arguments, words) in [
      (["iso-10002/9.9.z", "L"], "iso-10002/9.9.z"), (["iso-9/7.3.b", "L"], "iso-9"),
      (["iso-10002/7.3.b", "X"], "X is not on the scale"),
      (["iso-10002/4.7.a", "NA"], "4.7.a"), (["iso-10002/4.7.a", "NA", "--reason", " "], "4.7.a"),
      (["iso-10002/7.3.b", "NA", "--reason", "none"], "7.3.b always applies"),
    ] {
      let run = try shop.run(["rate", name] + arguments)
      #expect(run.status == 1, "\(arguments)")
      #expect(run.sentences.count == 1, "\(arguments)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    #expect(try shop.events(of: name) == 1)
  }

  @Test("keeps no rating whose note was refused")
  func ratingWithNote() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    // Longer than an argument may be, so it comes by a sheet of one row.
    let long = String(repeating: "a", count: 5 * 1024 * 1024)
    try shop.write("iso-10002,7.3.b,L,\(long)\n", to: "long.csv")
    let run = try shop.run("rate", name, "--from", "long.csv")
    #expect(run.status == 1)
    #expect(try shop.events(of: name) == 1)
  }

  @Test("ends with 2 for arguments that make no sense")
  func usage() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for arguments in [
      [], ["7.3.b", "L"], ["iso-10002/7.3.b"], ["iso-10002/7.3.b", "L", "M"],
      ["iso-10002/7.3.b", "L", "--reason", "why"], ["iso-10002/7.3.b", "L", "--from", "a.csv"],
      ["--from", "a.csv", "--note", "all"], ["iso-10002/7.3.b", "L", "--by", ""],
    ] {
      let run = try shop.run(["rate", name] + arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.sentences.count == 1, "\(arguments)")
    }
  }

  @Test("ends with 4 while somebody else writes, names them, and reading goes on")
  func locked() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let session = WritingSession(author: "Jørgen 作者\u{1B}[31m", clock: Platform.now)
    let document = try Document.open(shop.path(name), session: session, access: .writing)
    #expect(document.access == .writable)
    try shop.write("iso-10002,7.3.b,L\n", to: "one.csv")
    for arguments in [["iso-10002/7.3.b", "L"], ["--from", "one.csv"]] {
      let run = try shop.run(["rate", name] + arguments)
      #expect(run.status == 4)
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains("Jørgen 作者"))
      #expect(run.errors.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
      #expect(Hostile.isQuiet(run.errors))
    }
    for arguments in [
      ["show", name], ["show", name, "--json"], ["score", name], ["explain", name],
      ["verify", name],
    ] {
      #expect(try shop.run(arguments).status == 0, "\(arguments)")
    }
    try document.close()
    #expect(try shop.run("rate", name, "iso-10002/7.3.b", "L").status == 0)
  }

  @Test("keeps hostile notes and reasons whole, and prints them quietly")
  func hostile() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for text in Hostile.texts {
      let noted = try shop.run(
        "rate", name, "iso-10002/7.3.b", "L", "--note", text, "--by", text)
      #expect(noted.status == 0)
      let left = try shop.run(
        "rate", name, "iso-10002/4.7.a", "NA", "--reason", text, "--by", text)
      #expect(left.status == 0)
      #expect(try response("7.3.b", in: name, of: shop)["note"] == .text(text))
      #expect(try response("4.7.a", in: name, of: shop)["reason"] == .text(text))
      let shown = try shop.run("show", name)
      #expect(Hostile.isQuiet(shown.output))
      let refused = try shop.run("rate", name, "iso-10002/\(text)", text)
      #expect(refused.status == 1 || refused.status == 2)
      #expect(Hostile.isQuiet(refused.errors))
      #expect(refused.sentences.count == 1)
    }
  }
}

func response(
  _ criterion: String, in name: String, of shop: Workshop
) throws -> [String: JSONValue] {
  let shown = try JSONValue(shop.run("show", name, "--json").output)
  let found = shown["responses"]?.list?.first { $0["criterion"] == .text(criterion) }
  return try #require(found?.object)
}
