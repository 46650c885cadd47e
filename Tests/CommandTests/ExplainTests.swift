import Foundation
import Testing

@Suite("assay explain")
struct ExplainTests {
  @Test("adds up as the reader would: the lines of each level come to its sum")
  func addsUp() throws {
    let shop = try Workshop()
    let run = try shop.run("explain", try shop.beginRated())
    #expect(run.status == 0)
    #expect(run.output.contains("Level 1 of 3 holds."))
    var achieved = 0
    var available = 0
    var sums = 0
    for line in run.output.split(separator: "\n").map(String.init) {
      if line.hasPrefix("LEVEL") { (achieved, available) = (0, 0) }
      if let match = line.wholeMatch(
        of: /\s\s[4-8]\..*?(\d+) × (\d+) = +(\d+) of +(\d+) × 3 = +(\d+)/)
      {
        let numbers = [match.1, match.2, match.3, match.4, match.5].compactMap { Int($0) }
        #expect(numbers[0] * numbers[1] == numbers[2], "\(line)")
        #expect(numbers[3] * 3 == numbers[4], "\(line)")
        achieved += numbers[2]
        available += numbers[4]
      }
      if let match = line.wholeMatch(of: /\s\ssum +(\d+) of +(\d+) = .*/), achieved > 0 {
        #expect(Int(match.1) == achieved)
        #expect(Int(match.2) == available)
        sums += 1
      }
    }
    #expect(sums == 3)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("shows every gate with what was reached and what was needed")
  func gates() throws {
    let shop = try Workshop()
    let run = try shop.run("explain", try shop.beginRated(), "iso-10002")
    let lines = run.output.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("threshold 141 of 171 82.4 % ≥ 112 (65 %) passes"))
    #expect(lines.contains("threshold 78 of 147 53.0 % ≥ 96 (65 %) FAILS by 18"))
    #expect(lines.contains("essential 7.3.b P = 1 ≥ L = 2 FAILS"))
    #expect(lines.contains("gaps 4 of 49 8.1 % ≤ 4 (10 %) passes"))
    #expect(lines.contains("4.7.a NA left out"))
  }

  @Test("explains one clause with its sub-clauses, and says how unrated counts")
  func clause() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    _ = try shop.run("rate", name, "iso-10002/7.3.b", "L")
    let run = try shop.run("explain", name, "iso-10002/7.3")
    #expect(run.status == 0)
    #expect(run.output.contains("Certain reading"))
    #expect(run.output.contains("CLAUSE 7.3 · Tracking of complaints"))
    #expect(run.output.contains("7.3.b ◆   L           3 × 2 = 6 of      3 × 3 =  9\n"))
    #expect(run.output.contains("unrated"))
    #expect(!run.output.contains("CLAUSE 7.4"))
    let top = try shop.run("explain", name, "iso-10002/7")
    #expect(top.output.contains("CLAUSE 7.4"))
  }

  @Test("refuses an unknown standard or clause with 1, and leads from a criterion to its clause")
  func unknown() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for (subject, words) in [
      ("iso-9", "iso-9 is not part"), ("iso-10002/99", "its clauses are 4, 5, 6, 7, 8"),
      ("iso-10002/7.3.b", "7.3.b is a criterion of iso-10002/7.3"),
    ] {
      let run = try shop.run("explain", name, subject)
      #expect(run.status == 1)
      #expect(run.sentences.count == 1)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try shop.run("explain", name, "iso-10002/").status == 1)
    #expect(try shop.run("explain", name, "").status == 1)
  }
}
