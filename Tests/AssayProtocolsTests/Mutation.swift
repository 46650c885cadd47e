import AssayProtocols

/// Makes damaged, twisted and hostile files out of two good ones, the same for the same seed.
struct Mutation {
  private var random: SplitMix
  private let yaml: [UInt8]
  private let json: [UInt8]

  init(seed: UInt64, yaml: [UInt8], json: [UInt8]) {
    random = SplitMix(state: seed)
    self.yaml = yaml
    self.json = json
  }

  mutating func next(_ number: Int) -> (bytes: [UInt8], format: ProtocolFormat) {
    // The dear ones come seldom, or a run would take minutes.
    switch number {
    case 2_000: return ([UInt8](repeating: 0x23, count: ProtocolLimits.fileBytes + 1), .yaml)
    case 4_000: return (Hostile.criteria(5_001), .json)
    case 6_000: return ([UInt8](repeating: 0x0A, count: ProtocolLimits.parts + 1), .yaml)
    case 8_000: return (Nested.clauses(9), .yaml)
    default: break
    }
    let format: ProtocolFormat = random.below(4) == 0 ? .json : .yaml
    var bytes = format == .json ? json : yaml
    for _ in 0...(random.below(4) / 3) {
      mutate(&bytes)
    }
    return (bytes, format)
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    switch random.below(12) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(12)))
    case 2:
      let piece = bytes[place..<min(bytes.count, place + 1 + random.below(60))]
      bytes.insert(contentsOf: piece, at: random.below(bytes.count))
    case 3: repeatLine(at: place, in: &bytes)
    case 4: removeLine(at: place, in: &bytes)
    case 5: bytes.insert(contentsOf: random.element(of: Self.insertions).utf8, at: place)
    case 6: bytes.removeSubrange((random.below(20) == 0 ? 0 : place)...)
    case 7:
      bytes.insert(
        contentsOf: (random.element(of: Self.lines) + "\n").utf8,
        at: line(at: place, in: bytes).lowerBound)
    case 8...11: replaceValue(near: place, in: &bytes)
    default: break
    }
  }

  private func line(at place: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  private func repeatLine(at place: Int, in bytes: inout [UInt8]) {
    let range = line(at: place, in: bytes)
    bytes.insert(contentsOf: bytes[range], at: range.upperBound)
  }

  private func removeLine(at place: Int, in bytes: inout [UInt8]) {
    bytes.removeSubrange(line(at: place, in: bytes))
  }

  /// What follows the next colon, up to a comma, bracket or line end.
  private mutating func replaceValue(near place: Int, in bytes: inout [UInt8]) {
    guard let colon = bytes[place...].firstIndex(of: 0x3A) else { return }
    let start = bytes.index(after: colon)
    let end = bytes[start...].firstIndex { [0x2C, 0x5D, 0x7D, 0x0A].contains($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: (" " + random.element(of: Self.values)).utf8)
  }

  private static let insertions = [
    "&a ", "*a ", "&a [*a, *a] ", "!t ", "!!str ", "\u{1B}[2J", "\u{85}", "\0", "\u{FEFF}", "\t",
    "\n---\n", "\n...\n", "? ", "? [a]\n: b\n", "- ", ": ", "# ", "%YAML 1.1\n", "'", "\"", "|\n",
    ">-\n", "\\ud800", "e\u{301}", "👩‍🔧", "作者", "\r\n", "\r", "<<: *a\n", "{", "}", "[", "]", ",",
    String(repeating: "[", count: 30), String(repeating: "{a: ", count: 70),
    String(repeating: "- ", count: 1_100), String(repeating: "x", count: 4_100),
    String(repeating: "\u{301}", count: 4_100),
  ]

  private static let lines = [
    "chain: chain", "chain: \"whole\"", "language: no", "standard: {reference: x}",
    "standard: {reference: x, nature: law}", "chian: whole", "clauses:", "  - number: \"6\"",
    "  - {code: L, points: 1}", "  - {level: 3}", "        principle: [a]", "        hots: {}",
    "        rubric: {}", "\"title\": \"a\",", "\"chain\": \"b\",",
  ]

  private static let values = [
    "\"NA\"", "NA", "\"-\"", "\"\"", "\"N\"", "\"combined\"", "combined", "\"1.0\"", "\"a/b/c\"",
    "0", "1", "2", "3", "4", "11", "-1", "101", "99999999999999999999", "1.5", "yes", "true",
    "null", "~", "[]", "{}", "[1, 2]", "{a: b}", "{\"a\": \"b\"}", "\"4.a\"", "\"4\"", "\"4 a\"",
    "\"ISO 9001\"", "\"ninecharacters\"", "\"\\u001b\"", "\"\\t\"", "{\"ISO 9001\": []}",
    "[\"x\"]", "&a x", "*a", "! x", "{\"L\": \"some\"}", "[{\"level\": 1}]", "[{\"level\": 2}]",
    "[{\"code\": \"N\"}]", "[{\"reference\": \"x\"}]", "assay-protocol/2", "\"5/1\"",
  ]
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(max(bound, 1)))
  }

  mutating func element(of list: [String]) -> String {
    list[below(list.count)]
  }
}
