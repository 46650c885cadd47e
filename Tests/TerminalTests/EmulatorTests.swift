import Testing

@testable import PseudoTerminal

/// The emulator that the other tests look through has to outlive what they do to it: a fault in it
/// would end the whole run.
@Suite("The emulator")
struct EmulatorTests {
  @Test("a wide character in a terminal of one column")
  func oneColumn() {
    let emulator = Emulator(rows: 5, columns: 80)
    emulator.resize(rows: 5, columns: 1)
    _ = emulator.take(Array("a作\u{1B}[3;1H者".utf8)[...])
    #expect(emulator.row(0) == "a")
  }

  @Test("a screen that loses rows under the cursor, and is erased there")
  func fewerRows() {
    let emulator = Emulator(rows: 46, columns: 80)
    _ = emulator.take(Array("\u{1B}[13;20Ha".utf8)[...])
    emulator.resize(rows: 10, columns: 80)
    #expect(emulator.cursor.row >= 0)
    _ = emulator.take(Array("\u{1B}[Jb".utf8)[...])
    #expect(emulator.text.contains("b"))
  }

  @Test("any sizes, with what a frame is made of arriving between them")
  func anySizes() {
    var random = SystemRandomNumberGenerator()
    let pieces = ["a", "作", "\u{301}", "👍", "\u{1B}[J", "\u{1B}[K", "\u{1B}[2J", "\u{1B}[9X", "\n"]
    for _ in 0..<20 {
      let emulator = Emulator(rows: 24, columns: 80)
      for _ in 0..<60 {
        emulator.resize(
          rows: .random(in: 1...60, using: &random), columns: .random(in: 1...90, using: &random))
        for _ in 0..<40 {
          let move = "\u{1B}[\(Int.random(in: 1...70, using: &random));1H"
          let text = (0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
          _ = emulator.take(Array((move + text).utf8)[...])
        }
      }
      #expect((0..<emulator.rows).contains(emulator.cursor.row))
    }
  }
}
