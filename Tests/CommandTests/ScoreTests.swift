import AssayProtocols
import Foundation
import Testing

@testable import assay

@Suite("assay score")
struct ScoreTests {
  @Test("says the example's level, and what keeps it below the next")
  func document() throws {
    let shop = try Workshop()
    let run = try shop.run("score", try shop.beginRated())
    #expect(run.status == 0)
    #expect(run.output.contains("Level     1 of 3, final"))
    #expect(run.output.contains("! level 2: 53.0, needs 65"))
    #expect(run.output.contains("! 7.3.b ◆ is P, needs L"))
    #expect(run.output.contains("! clause 8: 38.5, needs 50"))
    #expect(run.output.contains("Way up    6 steps to level 2: 7.3.b P → L"))
    #expect(run.output.contains("Margin    1 step down would break level 1"))
  }

  @Test("prints every standard and the lowest level of the chain as its schema has it")
  func json() throws {
    let shop = try Workshop()
    try shop.begin("two.assay", protocols: ["iso-10002", "iso-10004"])
    _ = try shop.run("rate", "two.assay", "iso-10002/7.3.b", "L")
    let run = try shop.run("score", "two.assay", "--json")
    #expect(run.status == 0)
    let value = try JSONValue(run.output)
    #expect(try JSONSchema("score.schema.json").violations(of: value) == [])
    #expect(value.object.map { Set($0.keys) } == ["iso-10002", "iso-10004", "combined"])
    #expect(value["combined"]?["level"] == .integer(0))
    #expect(value["combined"]?["skipped"] == .list([]))
    // What is still possible is said to people, as of each standard.
    #expect(
      try shop.run("score", "two.assay").output.contains(
        "Combined level 0–3: the lowest of the standards' levels"))
  }

  @Test("agrees with all 400 shared cases, read from files, in every key")
  func vectors() throws {
    let shop = try Workshop()
    let cases = try JSONValue(fileAt: Workshop.repository + "/Tests/Fixtures/scoring.json").list
    let schema = try JSONSchema("score.schema.json")
    #expect(cases?.count == 400)
    for (number, vector) in (cases ?? []).enumerated() {
      try shop.write(try #require(vector["protocol"]).compact, to: "protocol.json")
      try shop.write(try #require(vector["responses"]).compact, to: "ratings.json")
      var expected = try #require(vector["expected"]?.object)
      expected["liftExact"] = .boolean(true)

      // Every tenth through the program itself, the rest through the same code in here.
      let text: String
      if number.isMultiple(of: 10) {
        let run = try shop.run(
          "score", "--protocol", "protocol.json", "--ratings", "ratings.json", "--json")
        #expect(run.status == 0, "case \(number): \(run.errors)")
        text = run.output
      } else {
        let scoring = RatingsScoring(loading: ProtocolLoading(), patience: .seconds(600))
        text = try scoring.result(
          protocolFile: shop.path("protocol.json"), ratingsFile: shop.path("ratings.json")
        ).json.pretty
      }
      let value = try JSONValue(text)
      #expect(schema.violations(of: value) == [], "case \(number)")
      #expect(value.object == expected, "case \(number)")
    }
  }

  @Test("takes YAML and JSON protocols, ratings as JSON or CSV, all to the same end")
  func forms() throws {
    let shop = try Workshop()
    try shop.write(Self.yaml, to: "p.yaml")
    try shop.write(Self.json, to: "p.json")
    try shop.write("{\"1.a\": \"F\", \"1.b\": \"NA\"}", to: "r.json")
    try shop.write("\u{FEFF}criterion,rating\r\n1.a,F\r\n1.b,NA\r\n1.c,\r\n", to: "r.csv")
    try shop.write("1.a,F\n1.b,NA\n1.c,-\n", to: "bare.csv")
    try shop.write(" {\"1.a\":\"F\",\"1.b\":\"NA\"}", to: "ratings")
    var outputs: Set<String> = []
    for home in ["p.yaml", "p.json"] {
      for ratings in ["r.json", "r.csv", "bare.csv", "ratings"] {
        let run = try shop.run("score", "--protocol", home, "--ratings", ratings, "--json")
        #expect(run.status == 0, "\(home) \(ratings): \(run.errors)")
        outputs.insert(run.output)
      }
    }
    #expect(outputs.count == 1)
    let value = try JSONValue(try #require(outputs.first))
    #expect(value["rated"] == .integer(1))
    #expect(value["notApplicable"] == .integer(1))
    #expect(value["applicable"] == .integer(2))
    let shown = try shop.run("score", "--protocol", "p.yaml", "--ratings", "r.csv")
    #expect(shown.status == 0)
    #expect(shown.output.contains("Level     0–1"))
  }

  @Test("refuses by name unknown ids and codes, and NA where it is forbidden")
  func refusals() throws {
    let shop = try Workshop()
    try shop.write(Self.yaml, to: "p.yaml")
    for (ratings, words) in [
      ("{\"9.z\": \"F\"}", "t/9.z"), ("{\"1.a\": \"Q\"}", "Q is not on the scale"),
      ("{\"1.c\": \"NA\"}", "1.c always applies"),
      ("{\"1.a\": \"\\u001b[31m\"}", "is not on the scale"),
    ] {
      try shop.write(ratings, to: "r.json")
      let run = try shop.run("score", "--protocol", "p.yaml", "--ratings", "r.json", "--json")
      #expect(run.status == 1, "\(ratings)")
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(Hostile.isQuiet(run.errors))
    }
    try shop.write("criterion,rating\n1.a,F\n9.z,L\n1.a,L\n1.b,Q\n", to: "r.csv")
    let sheet = try shop.run("score", "--protocol", "p.yaml", "--ratings", "r.csv")
    #expect(sheet.status == 1)
    #expect(sheet.sentences.map { $0.split(separator: ":")[2] } == ["3", "4", "5"])
  }

  @Test("ends with 3 for malformed files, with 4 for missing ones, with 2 for neither form")
  func exits() throws {
    let shop = try Workshop()
    try shop.write(Self.yaml, to: "p.yaml")
    try shop.write("{}", to: "r.json")
    try shop.write("format: assay-protocol/1\nid: t\n", to: "half.yaml")
    for ratings in [
      "", "[]", "{", "{\"1.a\"}", "{\"1.a\": 3}", "{\"1.a\": \"F\", \"1.a\": \"N\"}", "{} {}",
      "{\"1.a\": \"\\ud800\"}", "{\"1.a\": \"F}",
    ] {
      try shop.write(ratings, to: "bad.json")
      let run = try shop.run("score", "--protocol", "p.yaml", "--ratings", "bad.json")
      #expect(run.status == 3, "\(ratings)")
      #expect(run.sentences.count == 1)
    }
    #expect(try shop.run("score", "--protocol", "half.yaml", "--ratings", "r.json").status == 3)
    #expect(try shop.run("score", "--protocol", "none.yaml", "--ratings", "r.json").status == 4)
    #expect(try shop.run("score", "--protocol", "p.yaml", "--ratings", "none.json").status == 4)
    for arguments in [
      [], ["--protocol", "p.yaml"], ["--ratings", "r.json"],
      ["a.assay", "--protocol", "p.yaml", "--ratings", "r.json"],
    ] {
      #expect(try shop.run(["score"] + arguments).status == 2, "\(arguments)")
    }
  }

  static let yaml = """
    format: assay-protocol/1
    id: t
    version: 1.0.0
    scale: [{code: N, points: 0}, {code: F, points: 1}]
    levels: [{level: 1, threshold: 65}]
    clauses:
      - number: "1"
        title: Håndtering 作者
        criteria:
          - {id: 1.a, level: 1, weight: 1}
          - {id: 1.b, level: 1, weight: 1}
          - {id: 1.c, level: 1, weight: 1, alwaysApplicable: true}
    """

  static let json = """
    {"format": "assay-protocol/1", "id": "t", "version": "1.0.0",
     "scale": [{"code": "N", "points": 0}, {"code": "F", "points": 1}],
     "levels": [{"level": 1, "threshold": 65}],
     "clauses": [{"number": "1", "title": "Håndtering 作者", "criteria": [
       {"id": "1.a", "level": 1, "weight": 1}, {"id": "1.b", "level": 1, "weight": 1},
       {"id": "1.c", "level": 1, "weight": 1, "alwaysApplicable": true}]}]}
    """
}
