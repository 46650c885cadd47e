import Foundation
import Testing

@Suite("assay new")
struct NewTests {
  @Test("makes a document only its owner can read, and prints its path")
  func makes() throws {
    let shop = try Workshop()
    let run = try shop.run(
      "new", "nordlys.assay", "--organisation", "Nordlys Energi", "--site", "Tromsø", "--protocol",
      "iso-10002", "--protocol", "iso-10004", "--kind", "self", "--by", "Jørgen Ås", "--protocols",
      Workshop.protocols)
    #expect(run.status == 0)
    #expect(run.output == "nordlys.assay\n")
    #expect(run.errors.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: shop.path("nordlys.assay"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let shown = try JSONValue(shop.run("show", "nordlys.assay", "--json").output)
    #expect(shown["organisation"] == .text("Nordlys Energi"))
    #expect(shown["site"] == .text("Tromsø"))
    #expect(shown["kind"] == .text("self"))
    #expect(shown["events"] == .integer(1))
    #expect(
      shown["protocols"]?.list?.compactMap { $0["id"]?.text } == ["iso-10002", "iso-10004"])
  }

  @Test("takes the folder of protocols before the command's name, too")
  func protocolsFirst() throws {
    let shop = try Workshop()
    let run = try shop.run(
      "--protocols", Workshop.protocols, "new", "a.assay", "--organisation", "A", "--protocol",
      "iso-10002", "--by", "Kari")
    #expect(run.status == 0)
    #expect(run.output == "a.assay\n")
  }

  @Test("leaves a file of that name alone and ends with 4")
  func exists() throws {
    let shop = try Workshop()
    try shop.write("mine", to: "a.assay")
    let run = try shop.run(
      "new", "a.assay", "--organisation", "A", "--protocol", "iso-10002", "--protocols",
      Workshop.protocols, "--by", "Kari")
    #expect(run.status == 4)
    #expect(
      run.sentences == [
        "assay: a.assay: there is something of that name already: choose another name"
      ])
    #expect(try shop.bytes(of: "a.assay") == Data("mine".utf8))
  }

  @Test("ends with 4 where the folder is missing, with 1 where the protocol is unknown")
  func missing() throws {
    let shop = try Workshop()
    let rest = ["--organisation", "A", "--by", "Kari", "--protocols", Workshop.protocols]
    let folder = try shop.run(["new", "there/a.assay", "--protocol", "iso-10002"] + rest)
    #expect(folder.status == 4)
    #expect(folder.errors.contains("there is no such folder"))
    let unknown = try shop.run(["new", "a.assay", "--protocol", "iso-10020"] + rest)
    #expect(unknown.status == 1)
    #expect(unknown.sentences.count == 1)
    #expect(unknown.errors.contains("iso-10020"))
    #expect(unknown.errors.contains("Did you mean “iso-1000"))
    #expect(!FileManager.default.fileExists(atPath: shop.path("a.assay")))
  }

  @Test(
    "refuses a name that is no assessment's, and says a better one",
    arguments: [
      ("nordlys", "nordlys.assay"), ("nordlys.db", "nordlys.assay"), ("dir/", "dir.assay"),
      (".assay", "name.assay"), ("dir/.assay", "dir/name.assay"),
      ("nordlys.ASSAY", "nordlys.assay"),
    ])
  func names(name: String, better: String) throws {
    let shop = try Workshop()
    let run = try shop.run("new", name, "--organisation", "A", "--protocol", "iso-10002")
    #expect(run.status == 2)
    #expect(run.sentences.count == 1)
    #expect(run.errors.contains("call it \(better) "))
  }

  @Test("ends with 2 for arguments that make no sense, in one sentence")
  func usage() throws {
    let shop = try Workshop()
    let good = ["new", "a.assay", "--protocol", "iso-10002"]
    for arguments in [
      ["new"], good, ["new", "a.assay", "--organisation", "A"], good + ["--organisation", " \n"],
      good + ["--organisation", "A", "--kind", "fourth-party"],
      good + ["--organisation", "A", "--protocol", "iso-10002"],
      good + ["--organisation", "A", "--from", "old.assay"],
      good + ["--organisation", "A", "--by", ""],
    ] {
      let run = try shop.run(arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.sentences.count == 1, "\(arguments)")
      #expect(run.output.isEmpty, "\(arguments)")
    }
  }

  @Test("keeps hostile names whole in the document and quiet in what it prints")
  func hostile() throws {
    let shop = try Workshop()
    for (number, text) in Hostile.texts.enumerated() {
      let name = "h\(number).assay"
      let made = try shop.run(
        "new", name, "--organisation=\(text)", "--site=\(text)", "--by=\(text)", "--protocol",
        "iso-10002", "--protocols", Workshop.protocols)
      #expect(made.status == 0)
      let shown = try shop.run("show", name)
      #expect(shown.status == 0)
      #expect(Hostile.isQuiet(shown.output))
      let json = try shop.run("show", name, "--json")
      #expect(Hostile.isQuiet(json.output))
      let value = try JSONValue(json.output)
      #expect(value["organisation"] == .text(text))
      #expect(value["site"] == .text(text))
    }
  }
}
