import Foundation
import Testing

@testable import assay

@Suite("assay rate --from")
struct RatingSheetTests {
  @Test("takes the example as a whole")
  func example() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let sheet = Workshop.repository + "/Docs/examples/nordlys-energi.csv"
    let run = try shop.run("rate", name, "--from", sheet, "--by", "Jørgen Ås")
    #expect(run.status == 0)
    #expect(run.output.contains("59 ratings and 21 notes kept from 59 rows"))
    #expect(run.output.contains("level 1 of 3, final"))
    let again = try shop.run("rate", name, "--from", sheet, "--by", "Jørgen Ås")
    #expect(again.output.contains("0 ratings and 0 notes kept from 59 rows"))
    #expect(try shop.events(of: name) == 81)
  }

  @Test("keeps nothing where one row is bad, and names every bad row with its line and why")
  func allOrNothing() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let before = try shop.bytes(of: name)
    try shop.write(
      """
      protocol,criterion,rating,note,reason\r
      iso-10002,7.1.a,F,"seen,
      twice",\r
      iso-10002,9.9.z,L,,\r
      iso-10002,7.2.a,Q,,\r
      iso-10002,7.3.b,NA,,never\r
      iso-10002,4.7.a,NA,,\r
      iso-9,7.3.a,L,,\r
      iso-10002,7.4.a,L,,because\r
      iso-10002,7.1.a,L,,\r
      iso-10002,,L,,\r
      ,7.5.a,L,,\r
      iso-10002,7.6.a,,,\r
      iso-10002,7.7.a,L\r
      iso-10002,7.8.a,L,,,more\r
      iso-10002,8.1.a,L,,\r

      """, to: "bad.csv")
    let run = try shop.run("rate", name, "--from", "bad.csv")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.sentences == [
        "assay: bad.csv:4: There is no criterion iso-10002/9.9.z",
        "assay: bad.csv:5: Q is not on the scale, which has N P L F",
        "assay: bad.csv:6: 7.3.b always applies: rate it",
        "assay: bad.csv:7: Not applicable needs a reason: say why 4.7.a does not apply",
        "assay: bad.csv:8: iso-9 is not part of this assessment, which has iso-10002",
        "assay: bad.csv:9: a reason belongs to NA: move it to the note, or rate NA",
        "assay: bad.csv:10: the same criterion stands on line 2 already: keep one",
        "assay: bad.csv:11: the criterion is missing: name it, such as 7.3.b",
        "assay: bad.csv:12: the protocol is missing: name it, such as iso-10002",
        "assay: bad.csv:13: neither a rating nor a note: give one, or leave the row out",
        "assay: bad.csv:14: the row has 3 fields, 5 are needed: add what is missing",
        "assay: bad.csv:15: the row has 6 fields, 5 are known: put texts in quotes",
        "assay: Nothing was kept: mend 12 rows and run it again",
      ])
    #expect(try shop.bytes(of: name) == before)
    #expect(try shop.run("verify", name).status == 0)
  }

  @Test("takes columns in any order, no header, a byte order mark, LF or CR LF")
  func forms() throws {
    for sheet in [
      "note,rating,criterion,protocol\n3 of 8,L,7.3.b,iso-10002\n",
      "\u{FEFF}Protocol, Criterion ,RATING,Note,Reason\r\niso-10002, 7.3.b ,L,3 of 8,\r\n",
      "iso-10002,7.3.b,L,3 of 8", "\n\niso-10002,7.3.b,L,\"3 of 8\",\r\n\r\n",
    ] {
      let shop = try Workshop()
      let name = try shop.begin()
      try shop.write(sheet, to: "sheet.csv")
      let run = try shop.run("rate", name, "--from", "sheet.csv")
      #expect(run.status == 0, "\(sheet): \(run.errors)")
      let response = try response("7.3.b", in: name, of: shop)
      #expect(response["rating"] == .text("L"))
      #expect(response["note"] == .text("3 of 8"))
    }
  }

  @Test("leaves what an empty cell says nothing about, and clears with a hyphen")
  func partly() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    _ = try shop.run("rate", name, "iso-10002/7.3.b", "L", "--note", "first")
    try shop.write("iso-10002,7.3.b,,second\n", to: "note.csv")
    #expect(try shop.run("rate", name, "--from", "note.csv").status == 0)
    #expect(try response("7.3.b", in: name, of: shop)["rating"] == .text("L"))
    #expect(try response("7.3.b", in: name, of: shop)["note"] == .text("second"))
    try shop.write("iso-10002,7.3.b,-\n", to: "clear.csv")
    #expect(try shop.run("rate", name, "--from", "clear.csv").status == 0)
    #expect(try response("7.3.b", in: name, of: shop)["rating"] == .null)
    #expect(try response("7.3.b", in: name, of: shop)["note"] == .text("second"))
  }

  @Test("ends with 3 for what is no such sheet, and names the line")
  func malformed() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for (sheet, words) in [
      ("", "the sheet is empty"),
      ("protocol;criterion;rating\niso-10002;7.3.b;L\n", "sheet.csv:1: the fields are divided"),
      ("protocol,criterion,rating,colour\n", "sheet.csv:1: no column is called “colour”"),
      ("protocol,criterion,rating,rating\n", "the column rating stands twice"),
      ("protocol,criterion,note\n", "the column rating is missing"),
      ("iso-10002,7.3.b,L\niso-10002,7.3.a,\"L\n", "sheet.csv:2: the quote that begins here"),
      ("iso-10002,7.3.b,L\niso-10002,7.3\"a,L\n", "sheet.csv:2: a quote stands inside"),
      ("iso-10002,\"7.3.b\"x,L\n", "sheet.csv:1: text follows a closing quote"),
      ("iso-10002,7.3.b,L\riso-10002,7.3.a,L\r", "sheet.csv:1: a line ends with a carriage"),
    ] {
      try shop.write(sheet, to: "sheet.csv")
      let run = try shop.run("rate", name, "--from", "sheet.csv")
      #expect(run.status == 3, "\(sheet)")
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    try Data([0x61, 0xFF, 0x2C]).write(to: URL(fileURLWithPath: shop.path("sheet.csv")))
    let latin = try shop.run("rate", name, "--from", "sheet.csv")
    #expect(latin.status == 3)
    #expect(latin.errors.contains("not UTF-8"))
    #expect(try shop.events(of: name) == 1)
  }

  @Test("ends with 4 where the sheet cannot be read")
  func unreadable() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for sheet in ["missing.csv", "."] {
      let run = try shop.run("rate", name, "--from", sheet)
      #expect(run.status == 4)
      #expect(run.sentences.count == 1)
    }
  }

  @Test("takes hostile text in every field as data")
  func hostile() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for text in Hostile.texts + ["null \u{0} inside"] {
      let quoted = "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
      try shop.write(
        "iso-10002,7.3.b,L,\(quoted),\niso-10002,4.7.a,NA,,\(quoted)\n", to: "good.csv")
      let good = try shop.run("rate", name, "--from", "good.csv")
      #expect(good.status == 0, "\(good.errors)")
      #expect(try response("7.3.b", in: name, of: shop)["note"] == .text(text))
      #expect(try response("4.7.a", in: name, of: shop)["reason"] == .text(text))
      try shop.write(
        "\(quoted),7.3.a,L,,\niso-10002,\(quoted),L,,\niso-10002,7.3.a,\(quoted),,\n", to: "bad.csv"
      )
      let bad = try shop.run("rate", name, "--from", "bad.csv")
      #expect(bad.status == 1)
      #expect(bad.sentences.count == 4)
      #expect(Hostile.isQuiet(bad.errors))
      try shop.write("criterion,\(quoted)\n", to: "header.csv")
      let header = try shop.run("rate", name, "--from", "header.csv")
      #expect(header.status == 3)
      #expect(Hostile.isQuiet(header.errors))
    }
  }
}
