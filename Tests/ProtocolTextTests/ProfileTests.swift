import AssayCore
import AssayProtocols
import Foundation
import Testing

/// Described organisations, rated from the rubric by readers who saw no level, weight or score. What they come to
/// is argued in Docs/protocols.md and held here.
@Suite("Profiles of organisations")
struct ProfileTests {
  static let standards: [ProtocolID] = ["iso-10001", "iso-10002", "iso-10003", "iso-10004"]

  /// The levels of the four standards, in the order above.
  static let levels: [String: [Int]] = [
    "nothing-in-place": [0, 0, 0, 0],
    "paper-only": [0, 0, 0, 0],
    "complaint-desk-only": [0, 2, 0, 0],
    "reactive-iso-9001": [0, 0, 0, 0],
    "small-b2b-manufacturer": [0, 0, 0, 0],
    "regulated-bank": [0, 1, 1, 0],
    "web-shop": [0, 0, 0, 0],
    "leader": [1, 1, 1, 1],
  ]

  static func home(_ id: ProtocolID) throws -> AssessmentProtocol {
    let file = Fixtures.root.appendingPathComponent("Protocols/\(id)/protocol.yaml")
    return try ProtocolReader.read([UInt8](Data(contentsOf: file)))
  }

  /// The ratings of one organisation, by standard.
  static func ratings(of name: String) throws -> [CriterionReference: String] {
    let file = Fixtures.folder.appendingPathComponent("profiles/\(name).csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    var ratings: [CriterionReference: String] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      try #require(cells.count >= 3, "\(name): \(line)")
      let reference = CriterionReference(
        ProtocolID(String(cells[0])), CriterionID(String(cells[1])))
      #expect(ratings[reference] == nil, "\(name) rates \(reference) twice")
      ratings[reference] = String(cells[2])
    }
    return ratings
  }

  static func score(_ name: String, _ home: AssessmentProtocol) throws -> Score {
    let ratings = try ratings(of: name)
    let answers = try home.allCriteria.map { criterion -> Answer in
      let code = try #require(
        ratings[CriterionReference(home.id, criterion.id)], "\(name) leaves out \(criterion.id)")
      if code == "NA" {
        #expect(!criterion.isAlwaysApplicable, "\(name): \(criterion.id) always applies")
        return .notApplicable
      }
      return .rated(try #require(home.scale.position(of: RatingCode(code)), "\(name): \(code)"))
    }
    return ScoringModel(home).score(answers)
  }

  @Test("comes to the level argued for it", arguments: levels.keys.sorted())
  func level(name: String) throws {
    var line = name
    for (id, expected) in zip(Self.standards, Self.levels[name] ?? []) {
      let home = try Self.home(id)
      let score = try Self.score(name, home)
      #expect(score.isComplete, "\(name) is not rated whole in \(id)")
      #expect(score.level.certain == expected, "\(name) in \(id)")
      line += "  \(id) \(score.levelText) (\(score.overall.certain.fraction?.truncated ?? "–"))"
    }
    print(line)
  }

  @Test("every described organisation has its ratings and its argued level")
  func whole() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.folder.appendingPathComponent("profiles").path)
    let described = files.filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .map { String($0.dropLast(3)) }
    let rated = files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
    #expect(Set(described) == Set(rated))
    #expect(Set(described) == Set(Self.levels.keys))
    #expect(described.count >= 8)
  }
}
