import AssayCore
import AssayProtocols
import Foundation
import Testing

@Suite("Ten thousand mutated files") struct MutationTests {
  @Test("load whole or end in a fact with a place, and reach every fact", .timeLimit(.minutes(20)))
  func neverCrash() throws {
    let seed =
      ProcessInfo.processInfo.environment["ASSAY_SEED"].flatMap { UInt64($0) } ?? 20_260_312
    var mutation = Mutation(
      seed: seed, yaml: try Fixture.bytes("small.yaml"), json: try Fixture.bytes("small.json"))
    var census = FactCensus()
    var loaded = 0
    for number in 0..<10_000 {
      let (bytes, format) = mutation.next(number)
      do throws(ProtocolError) {
        let value = try ProtocolReader.read(bytes, as: format)
        loaded += 1
        if !Self.keepsLimits(value) {
          Issue.record("seed \(seed), number \(number): loaded beyond a limit")
        }
      } catch {
        census.count(error.fact)
        if !Self.isWithin(error.position, bytes) || !Self.isPrintable(error.sentence(in: "f")) {
          Issue.record("seed \(seed), number \(number): \(error)")
        }
      }
    }
    print("seed \(seed): \(loaded) loaded, refused for:\n\(census.table)")
    #expect(loaded > 0)
    #expect(census.missing == [])
  }

  @Test("and overlays as many, stamped too, never crash", .timeLimit(.minutes(20)))
  func neverCrashOverlays() throws {
    let seed =
      ProcessInfo.processInfo.environment["ASSAY_SEED"].flatMap { UInt64($0) } ?? 20_260_312
    let overlay = try Fixture.bytes("garden-nb.yaml")
    var mutation = Mutation(seed: seed, yaml: overlay, json: overlay)
    var loaded = 0
    for number in 1..<2_000 {
      let bytes = mutation.next(number).bytes
      do throws(ProtocolError) {
        let value = try OverlayReader.read(bytes)
        let translated = Garden.value.translated(by: value)
        loaded += translated.allCriteria.map(\.id) == Garden.value.allCriteria.map(\.id) ? 1 : 0
        _ = try OverlayStamping(of: bytes, against: Garden.value, renewing: .all)
      } catch {
        if !Self.isWithin(error.position, bytes) || !Self.isPrintable(error.sentence(in: "f")) {
          Issue.record("seed \(seed), number \(number): \(error)")
        }
      }
    }
    #expect(loaded > 100)
  }

  /// What everything downstream counts on.
  private static func keepsLimits(_ value: AssessmentProtocol) -> Bool {
    let points = value.scale.ratings.map(\.points)
    let criteria = value.allCriteria
    return (2...6).contains(points.count) && points.first == 0
      && zip(points, points.dropFirst()).allSatisfy { $0 < $1 }
      && points.allSatisfy { $0 <= 1_000_000 }
      && Set(value.scale.ratings.map(\.code)).count == points.count
      && value.levels.map(\.number) == Array(1...value.levels.count)
      && value.levels.allSatisfy { level in
        [
          level.assessable, level.threshold, level.consolidation, level.gaps, level.clauseFloor,
        ].allSatisfy { (0...100).contains($0) }
      }
      && Set(criteria.map(\.id)).count == criteria.count && criteria.count <= 5_000
      && criteria.allSatisfy { criterion in
        (1...10).contains(criterion.weight) && (1...value.levels.count).contains(criterion.level)
          && criterion.rubric.keys.allSatisfy { value.scale[$0] != nil }
      }
      && value.id != "combined" && !value.id.text.isEmpty
  }

  private static func isPrintable(_ sentence: String) -> Bool {
    !sentence.utf8.contains { $0 < 0x20 || $0 == 0x7F } && !sentence.contains("\u{9B}")
  }

  /// At most one line below the last, for what is missing at the end.
  private static func isWithin(_ position: SourcePosition, _ bytes: [UInt8]) -> Bool {
    let lines = bytes.count { $0 == 0x0A } + 1
    return (1...(lines + 1)).contains(position.line)
      && (1...(bytes.count + 1)).contains(position.column)
  }
}
