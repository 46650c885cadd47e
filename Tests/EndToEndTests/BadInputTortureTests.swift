import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Damaged documents and twisted protocols, through the whole program.
@Suite("Torture by bad input")
struct BadInputTortureTests {
  /// Far more than any run takes: only a hang is that slow.
  private static let deadline = 30.0

  @Test("a damaged document ends every command in order, and is left as it is")
  func documents() throws {
    let office = try Office()
    let path = try office.begin()
    for (number, id) in Office.criteria.enumerated() {
      let rated = try office.run(
        "rate", path, "yard/\(id)", YardState.codes[number % 4], "--note", "作者 \(number)", "--by",
        "Kari")
      #expect(rated.status == 0, "\(rated)")
    }
    let whole = try office.bytes()
    let shown = try office.run("show", path, "--json").output
    var random = Chance(seed: Torture.seed &+ 1)
    var statuses: [String: Int] = [:]

    for number in 0..<Torture.count(short: 16, whole: 300) {
      let damaged = Self.damage(whole, &random)
      try office.write(damaged, to: "bad.assay")
      let names = office.names
      let bad = office.path("bad.assay")
      for command in [["verify", bad], ["show", bad, "--json"], ["score", bad, "--json"]] {
        let run = try office.run(command, deadlineSeconds: Self.deadline)
        let words = "document \(number), seed \(Torture.seed): \(run)"
        #expect([0, 1, 3, 4].contains(run.status), "\(words)")
        #expect(run.status == 0 || !run.errors.isEmpty, "no word of why: \(words)")
        statuses["\(command[0]) \(run.status ?? -1)", default: 0] += 1
        if command[0] == "verify", run.status == 0 {
          let same = try office.run("show", bad, "--json").output == shown
          #expect(same, "intact, and shows something else: \(words)")
        }
      }
      #expect(try office.bytes("bad.assay") == damaged, "document \(number) was written to")
      #expect(office.names == names, "document \(number): \(office.names)")
    }
    print("torture: damaged documents, seed \(Torture.seed): \(Self.words(statuses))")
  }

  @Test("a twisted protocol is refused or linted, never obeyed")
  func protocols() throws {
    let office = try Office()
    let whole = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Office.protocols + "/yard/protocol.yaml")))
    var random = Chance(seed: Torture.seed &+ 2)
    var statuses: [String: Int] = [:]
    for number in 0..<Torture.count(short: 40, whole: 300) {
      try office.write(Self.twist(whole, &random), to: "protocol.yaml")
      let run = try office.run(
        ["protocol", "lint", office.path("protocol.yaml")], deadlineSeconds: Self.deadline)
      let words = "protocol \(number), seed \(Torture.seed): \(run)"
      #expect([0, 1, 3].contains(run.status), "\(words)")
      #expect(run.status == 0 || !run.errors.isEmpty, "no word of why: \(words)")
      let isQuiet = (run.output + run.errors).unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      }
      #expect(isQuiet, "a control character of the protocol came through: \(words)")
      statuses["lint \(run.status ?? -1)", default: 0] += 1
    }
    print("torture: twisted protocols, seed \(Torture.seed): \(Self.words(statuses))")
  }

  private static func words(_ statuses: [String: Int]) -> String {
    statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
  }

  private static func damage(_ bytes: [UInt8], _ random: inout Chance) -> [UInt8] {
    var bytes = bytes
    switch random.below(8) {
    case 0: bytes.removeSubrange(random.below(bytes.count)...)
    case 1:
      // A whole sector of noise.
      let start = random.below(bytes.count / 512) * 512
      for index in start..<start + 512 { bytes[index] = UInt8(random.below(256)) }
    case 2:
      // The file's own words about itself.
      bytes[random.below(100)] = UInt8(random.below(256))
    case 3:
      let start = random.below(bytes.count / 1_024) * 1_024
      bytes[start + random.below(min(16, bytes.count - start))] = UInt8(random.below(256))
    default:
      for _ in 0...random.below(3) {
        bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
      }
    }
    return bytes
  }

  private static func twist(_ bytes: [UInt8], _ random: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) {
      let place = random.below(bytes.count)
      switch random.below(6) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(40)))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
      case 3: if random.below(8) == 0 { bytes.removeSubrange(max(place, 1)...) }
      default: bytes.insert(contentsOf: random.element(of: Self.poison).utf8, at: place)
      }
    }
    return bytes
  }

  private static let poison = [
    "&a ", "*a ", "<<: *a\n", "!!binary ", "\u{1B}[2J", "\u{1B}]0;owned\u{7}", "\u{9B}2J", "\0",
    "\u{202E}", "\t", "\n---\n", "? ", "\r", "'", "\"", "|\n", "{", "}", "]",
    "99999999999999999999",
    "-1", String(repeating: "[", count: 300), String(repeating: "- ", count: 2_000),
    String(repeating: "x", count: 5_000), "e\u{301}", "作者", "\u{FEFF}",
  ]
}
