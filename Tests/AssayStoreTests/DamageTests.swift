import AssayCore
import Digest
import Foundation
import Testing

@testable import AssayStore

@Suite("Two thousand damaged documents")
struct DamageTests {
  /// The ways a file is broken, each the same number of times.
  private enum Harm: CaseIterable {
    case oneByte, fewBytes, header, blanked, cut, swapped
    // What the others nearly never come upon, aimed at.
    case viewRow, protocolName, everything

    func apply(to whole: [UInt8], _ randomness: inout SplitMix) -> [UInt8] {
      var bytes = whole
      func place(_ range: Range<Int>) -> Int { Int.random(in: range, using: &randomness) }
      switch self {
      case .oneByte: bytes[place(0..<bytes.count)] ^= 1 << UInt8(place(0..<8))
      case .fewBytes:
        for _ in 0..<8 { bytes[place(0..<bytes.count)] = UInt8(place(0..<256)) }
      case .header: bytes[place(0..<120)] ^= 1 << UInt8(place(0..<8))
      case .blanked:
        let start = place(0..<bytes.count)
        for index in start..<min(start + 512, bytes.count) { bytes[index] = 0 }
      case .cut: bytes.removeLast(place(1..<bytes.count))
      case .swapped:
        let pages = bytes.count / 1024
        let (a, b) = (place(0..<pages) * 1024, place(0..<pages) * 1024)
        for offset in 0..<1024 { bytes.swapAt(a + offset, b + offset) }
      case .viewRow:
        // No byte of UTF-8 stands alone with its highest bit set.
        for start in DamageTests.places(of: "resulthidden", in: bytes) {
          bytes[start + place(0..<12)] ^= 0x80
        }
      case .protocolName:
        // In the table and in its index, so that SQLite finds nothing wrong. The event keeps it.
        let digit = place(0..<64)
        for start in DamageTests.places(of: DamageTests.creation.protocols[0].sha256, in: bytes)
        where bytes[start - 1] != 0x22 {
          bytes[start + digit] = bytes[start + digit] == 0x30 ? 0x31 : 0x30
        }
      case .everything: bytes.removeAll()
      }
      return bytes
    }
  }

  private static let creation: NewAssessment = {
    var creation = Workplace.creation
    creation.protocols[0].bytes += [UInt8](repeating: 0x61, count: 3000)
    return creation
  }()

  private static func places(of text: String, in bytes: [UInt8]) -> [Int] {
    let text = Array(text.utf8)
    return bytes.indices.filter { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }

  private func outcome(_ error: StoreError) -> String {
    guard case .damaged(let findings) = error, let first = findings.first else {
      return String(describing: error).prefix { $0 != "(" }.description
    }
    return "damaged: " + String(describing: first).prefix { $0 != "(" }
  }

  @Test("neither crash nor hang nor change on the way to a clear error")
  func damage() throws {
    let workplace = try Workplace()
    var salts = SplitMix(seed: 1)
    var session = workplace.session()
    session.randomness = Randomness(
      salt: { Salt(bytes: (0..<16).map { _ in .random(in: 0...255, using: &salts) }) ?? .random() },
      replica: { ReplicaID(String(repeating: "5d0c", count: 8)) })
    let original = try Document.create(
      at: workplace.path(), creation: Self.creation, session: session)
    try original.workThrough()
    try original.keepDraft(field: "present", text: "KB", caret: 2)
    try original.setView("result", "hidden")
    try original.close()
    let whole = workplace.bytes()
    let ledger = try workplace.open(access: .reading).ledger
    var randomness = SplitMix(seed: 2026)
    var opened: [String: Int] = [:]
    var verified: [String: Int] = [:]

    for number in 0..<2000 {
      let harm = Harm.allCases[number % Harm.allCases.count]
      let bytes = harm.apply(to: whole, &randomness)
      workplace.write(bytes, to: "nordlys.assay")
      var result = "intact"
      do throws(StoreError) {
        let document = try Document.open(
          workplace.path(), session: workplace.session(),
          access: number % 2 == 0 ? .writing : .reading)
        // What opens without complaint has to be the assessment it was.
        #expect(document.ledger == ledger, "\(harm) \(number)")
        do { _ = try document.protocolTexts() } catch { result = outcome(error) }
        document.abandon()
      } catch {
        result = outcome(error)
      }
      opened[result, default: 0] += 1

      var verdict = "intact"
      do throws(StoreError) {
        let report = try DocumentVerification.verify(workplace.path())
        if let first = report.findings.first { verdict = outcome(.damaged([first])) }
        #expect(result == "intact" || !report.isIntact, "\(harm) \(number) \(result)")
      } catch {
        verdict = outcome(error)
      }
      verified[verdict, default: 0] += 1
      #expect(workplace.bytes() == bytes, "\(harm) \(number)")
      #expect(workplace.names == ["nordlys.assay"], "\(harm) \(number)")
    }

    for (name, outcomes) in [("open", opened), ("verify", verified)] {
      print(name, outcomes.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" })
      for expected in [
        "intact", "notADatabase", "foreignDatabase", "newerFormat", "truncated", "emptyFile",
        "damaged: database", "damaged: schema", "damaged: lineHashWrong",
        "damaged: commitmentWrong", "damaged: protocolHashWrong", "damaged: malformedRow",
        "damaged: protocolMissing",
      ] {
        #expect(outcomes[expected, default: 0] > 0, "\(name): \(expected) never came up")
      }
    }
  }
}
