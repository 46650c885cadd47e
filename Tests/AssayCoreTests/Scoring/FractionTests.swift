import Testing

@testable import AssayCore

@Test("a fraction is kept in lowest terms, and only between nothing and the whole")
func lowestTerms() {
  #expect(Fraction(6, of: 8).map { [$0.numerator, $0.denominator] } == [3, 4])
  #expect(Fraction(0, of: 8).map { [$0.numerator, $0.denominator] } == [0, 1])
  #expect(Fraction(1, of: 0) == nil)
  #expect(Fraction(-1, of: 3) == nil)
  #expect(Fraction(4, of: 3) == nil)
  #expect(Fraction(1, of: -3) == nil)
}

@Test("79.96 shows 79.9 and cannot look like a passed 80")
func truncation() {
  #expect(Fraction(7996, of: 10000)?.truncated == "79.9")
  #expect(Fraction(4, of: 5)?.truncated == "80.0")
  #expect(Fraction(1, of: 1)?.truncated == "100.0")
  #expect(Fraction(1, of: 1_000_000)?.truncated == "0.0")
  #expect(Fraction(2, of: 3)?.truncated == "66.6")
}

@Test("truncation never rounds up, and never takes off a whole tenth")
func truncationNeverRoundsUp() throws {
  let seed: UInt64 = 79
  print("seed \(seed)")
  var generator = SeededGenerator(seed: seed)
  for _ in 0..<20_000 {
    let denominator = Int.random(in: 1...5_000_000, using: &generator)
    let numerator = Int.random(in: 0...denominator, using: &generator)
    let fraction = try #require(Fraction(numerator, of: denominator))
    let tenths = try #require(Int(fraction.truncated.filter { $0 != "." }))
    #expect(tenths * denominator <= numerator * 1000)
    #expect((tenths + 1) * denominator > numerator * 1000)
  }
}

@Test("fractions compare exactly, even where cross products leave 64 bits")
func comparison() throws {
  let huge = Int.max
  let smaller = try #require(Fraction(huge - 2, of: huge - 1))
  let larger = try #require(Fraction(huge - 1, of: huge))
  #expect(smaller < larger)
  #expect(!(larger < smaller))
  #expect(larger.truncated == "99.9")
  let third = try #require(Fraction(1, of: 3))
  let half = try #require(Fraction(3, of: 6))
  #expect(third < half && half == Fraction(1, of: 2))
}

@Test("what is missing for a percentage is exactly enough, and one less is not")
func missingIsExact() {
  for available in 0...130 {
    for percent in 0...100 {
      for achieved in [0, available / 3, available] {
        let achievement = Achievement(achieved: achieved, available: available)
        let enough = achieved + achievement.missing(for: percent)
        #expect(enough * 100 >= percent * available)
        if enough > achieved { #expect((enough - 1) * 100 < percent * available) }
        #expect(achievement.reaches(percent) == (achieved * 100 >= percent * available))
        let most = achieved - achievement.excess(over: percent)
        #expect(most * 100 <= percent * available)
        if most < achieved { #expect((most + 1) * 100 > percent * available) }
      }
    }
  }
}
