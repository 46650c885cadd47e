/// Repeatable numbers (SplitMix64): the same seed gives the same storm everywhere.
struct StormRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in so many.
  mutating func once(in count: Int) -> Bool { below(count) == 0 }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }

  mutating func within(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }

  mutating func element<Element>(of elements: [Element], or fallback: Element) -> Element {
    elements.randomElement(using: &self) ?? fallback
  }

  /// The first of several things, each with its share, that the dice fall on.
  mutating func pick<Thing>(_ first: (Int, Thing), _ rest: (Int, Thing)...) -> Thing {
    let all = [first] + rest
    var left = below(all.reduce(0) { $0 + $1.0 })
    for (share, thing) in all {
      if left < share { return thing }
      left -= share
    }
    return first.1
  }
}
