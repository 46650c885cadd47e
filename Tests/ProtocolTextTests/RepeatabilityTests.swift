import Foundation
import Testing

/// Whether two people who see the same thing rate alike: Tests/Fixtures/repeatability.
@Suite("Repeatability of the rubrics")
struct RepeatabilityTests {
  struct Judgement: Hashable {
    var situation: String
    var criterion: String
  }

  /// The ratings of one rater.
  static func ratings(of rater: String) throws -> [Judgement: String] {
    var ratings: [Judgement: String] = [:]
    let file = Fixtures.folder.appendingPathComponent("repeatability/ratings/\(rater).csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 3, "\(rater): \(line)")
      let judgement = Judgement(situation: cells[0], criterion: cells[1])
      #expect(ratings[judgement] == nil, "\(rater) rated \(judgement) twice")
      ratings[judgement] = cells[2]
    }
    return ratings
  }

  /// Cohen's kappa without weights: agreement beyond what the shares of each code would give.
  static func kappa(_ first: [Judgement: String], _ second: [Judgement: String]) -> Double {
    let count = Double(first.count)
    let alike = Double(first.count { second[$0.key] == $0.value }) / count
    let byChance = Set(first.values).union(second.values).reduce(0.0) { sum, code in
      let one = Double(first.values.count { $0 == code }) / count
      let other = Double(second.values.count { $0 == code }) / count
      return sum + one * other
    }
    return (alike - byChance) / (1 - byChance)
  }

  /// The cases in two sets, how many criteria they name, and who rated them.
  static let sets = [
    (cases: 1...12, criteria: 133, raters: ["a", "b", "c", "d", "e", "f", "g", "h"]),
    (cases: 13...21, criteria: 103, raters: ["i", "j"]),
  ]

  static func wanted(in cases: ClosedRange<Int>) throws -> Set<Judgement> {
    var wanted: Set<Judgement> = []
    let folder = Fixtures.folder.appendingPathComponent("repeatability")
    for number in cases {
      let name = "case-" + (number < 10 ? "0" : "") + "\(number)"
      let text = try String(
        contentsOf: folder.appendingPathComponent(name + ".md"), encoding: .utf8)
      let line = try #require(
        text.split(separator: "\n").first { $0.hasPrefix("criteria: [") }, "\(name) names none")
      let ids = line.dropFirst("criteria: [".count).dropLast().split(separator: ",")
      for id in ids {
        wanted.insert(
          Judgement(situation: name, criterion: id.trimmingCharacters(in: .whitespaces)))
      }
    }
    return wanted
  }

  @Test("every rater rated every criterion of every case")
  func complete() throws {
    for set in Self.sets {
      let wanted = try Self.wanted(in: set.cases)
      #expect(wanted.count == set.criteria)
      for rater in set.raters {
        #expect(Set(try Self.ratings(of: rater).keys) == wanted, "\(rater) left some out")
      }
    }
  }

  /// One told to give the lower step where the words leave room, the other the higher. The last two
  /// pairs read the words as they stand now.
  @Test(
    "two opposite temperaments rate alike: kappa at least 0.75, nobody two steps apart",
    arguments: [("c", "d"), ("g", "h"), ("i", "j")])
  func opposites(raters: (String, String)) throws {
    let strict = try Self.ratings(of: raters.0)
    let lenient = try Self.ratings(of: raters.1)
    let kappa = Self.kappa(strict, lenient)
    let shown = (kappa * 1000).rounded() / 1000
    print("\(raters.0) and \(raters.1) over \(strict.count) ratings: kappa \(shown)")
    #expect(kappa >= 0.75)
    let steps = ["N": 0, "P": 1, "L": 2, "F": 3]
    for (judgement, code) in strict {
      let one = try #require(steps[code], "\(code)")
      let other = try #require(lenient[judgement].flatMap { steps[$0] })
      #expect(abs(one - other) <= 1, "\(judgement): \(code) and \(lenient[judgement] ?? "")")
    }
  }

  @Test("kappa itself is right: a textbook table of 50 cases gives 0.4")
  func textbook() {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
    var first: [Judgement: String] = [:]
    var second: [Judgement: String] = [:]
    for (number, pair)
      in (Array(repeating: ("y", "y"), count: 20)
      + Array(repeating: ("y", "n"), count: 5) + Array(repeating: ("n", "y"), count: 10)
      + Array(repeating: ("n", "n"), count: 15)).enumerated()
    {
      let judgement = Judgement(situation: "\(number)", criterion: "x")
      first[judgement] = pair.0
      second[judgement] = pair.1
    }
    #expect(abs(Self.kappa(first, second) - 0.4) < 0.000_001)
  }
}

enum Fixtures {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appendingPathComponent("Tests/Fixtures")
}
