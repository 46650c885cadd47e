import Foundation
import Testing

@testable import assay

@Suite("assay plan and assay list")
struct PlanAndListTests {
  private func plan(_ name: String, of shop: Workshop) throws -> JSONValue {
    let json = try JSONValue(shop.run("plan", name, "--json").output)
    #expect(try JSONSchema("plan.schema.json").violations(of: json) == [])
    return json
  }

  @Test("fills fields, clears them, and changes the kind")
  func fields() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.run(
      "plan", name, "--set", "scope=Households = private customers", "--set", "sector=Energy 作者",
      "--kind", "second-party")
    #expect(run.status == 0)
    #expect(run.output == "Sector: Energy 作者\nScope: Households = private customers\n")
    #expect(try plan(name, of: shop)["scope"] == .text("Households = private customers"))
    _ = try shop.run("plan", name, "--set", "scope=")
    #expect(try plan(name, of: shop)["scope"] == .null)
    let shown = try JSONValue(shop.run("show", name, "--json").output)
    #expect(shown["kind"] == .text("second-party"))
    #expect(shown["plan"]?["sector"] == .text("Energy 作者"))
  }

  @Test("keeps team, agenda and meetings, and changes what is there by name or label")
  func people() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    _ = try shop.run("plan", name, "--member", "Jørgen", "--role", "lead")
    _ = try shop.run("plan", name, "--member", "Jørgen", "--independence", "No tie")
    _ = try shop.run(
      "plan", name, "--session", "Desk", "--day", "2026-03-12", "--time", "9:30", "--people", "KB",
      "--clause", "iso-10002/7.3", "--clause", "iso-10002/7.4")
    _ = try shop.run("plan", name, "--session", "S1", "--time", "10:00")
    _ = try shop.run("plan", name, "--meeting", "opening", "--people", "All", "--note", "Begun")
    let json = try plan(name, of: shop)
    #expect(json["team"]?.list?.count == 1)
    #expect(json["team"]?.list?.first?["role"] == .text("lead"))
    #expect(json["team"]?.list?.first?["independence"] == .text("No tie"))
    let session = json["sessions"]?.list?.first
    #expect(session?["title"] == .text("Desk"))
    #expect(session?["time"] == .text("10:00"))
    #expect(session?["people"] == .text("KB"))
    #expect(session?["clauses"] == .list([.text("iso-10002/7.3"), .text("iso-10002/7.4")]))
    #expect(json["meetings"]?["opening"]?["note"] == .text("Begun"))
    #expect(json["meetings"]?["closing"] == .null)
    _ = try shop.run("plan", name, "--drop", "S1")
    #expect(try plan(name, of: shop)["sessions"] == .list([]))
  }

  @Test("refuses what belongs to nothing, and changes nothing")
  func refusals() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let cases: [(Int32, [String])] = [
      (2, ["--set", "scope"]), (2, ["--set", "mood=good"]), (2, ["--role", "lead"]),
      (2, ["--member", "KB"]), (2, ["--member", "KB", "--role", "boss"]),
      (2, ["--session", "x", "--day", "soon"]), (2, ["--session", "x", "--time", "25:00"]),
      (2, ["--session", "x", "--clause", "7.3"]), (2, ["--meeting", "lunch", "--people", "All"]),
      (2, ["--meeting", "opening"]), (2, ["--people", "KB"]), (2, ["--kind", "fourth-party"]),
      (2, ["--member", "KB", "--session", "x", "--role", "lead"]),
      (1, ["--session", "x", "--clause", "iso-10002/99"]), (1, ["--drop", "M3"]),
      (1, ["--member", "M3", "--independence", "x"]), (1, ["--set", "organisation="]),
    ]
    for (status, arguments) in cases {
      let run = try shop.run(["plan", name] + arguments)
      #expect(run.status == status, "\(arguments) \(run.errors)")
      #expect(run.sentences.count == 1, "\(arguments) \(run.errors)")
    }
    #expect(try shop.events(of: name) == 1)
  }

  @Test("leaves a rehearsal what it is")
  func rehearsal() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    #expect(try shop.run("plan", name, "--kind", "rehearsal").status == 0)
    let run = try shop.run("plan", name, "--kind", "self", "--set", "scope=All")
    #expect(run.status == 1)
    #expect(run.errors.contains("A rehearsal stays one"))
    #expect(try shop.events(of: name) == 2)
  }

  @Test("lists a folder, unreadable documents last, and ends as reading those would")
  func list() throws {
    let shop = try Workshop()
    try shop.beginRated("b.assay")
    try shop.begin("a.assay", protocols: ["iso-10002", "iso-10001"])
    let run = try shop.run("list", ".")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("b.assay  Nordlys Energi"))
    #expect(lines[1].contains("57/57"))
    #expect(lines[1].contains("10002 1"))
    try shop.write("no database", to: "c.assay")
    let broken = try shop.run("list", ".", "--json")
    #expect(broken.status == 3)
    #expect(broken.sentences.count == 1)
    let json = try JSONValue(broken.output)
    #expect(try JSONSchema("list.schema.json").violations(of: json) == [])
    #expect(json["documents"]?.list?.count == 3)
    #expect(json["documents"]?.list?.last?["organisation"] == .null)
    #expect(try shop.run("list").output.contains("There is no assessment in ~/Assessments"))
    #expect(try shop.run("list", "nowhere").status == 4)
    #expect(try shop.run("list", "b.assay").status == 4)
  }
}
