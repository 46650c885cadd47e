import Testing

@testable import Cells

@Suite("Long texts in a field")
struct TextFieldRowsTests {
  private static let pieces = [
    "a", "word ", "Jørgen ", "作者", "e\u{301}", "\u{301}", "👩‍👩‍👧", "\n", "\n\n", " ", "   ", "\t",
    "averyveryverylongwordthatfitsnoline", "x\u{200D}", "🇳", "🇴",
  ]

  @Test("rows that are kept are the rows laid out anew", arguments: 0..<18)
  func kept(seed: Int) {
    var random = RandomSource(seed: UInt64(seed + 1))
    let width = [1, 2, 3, 7, 12, 20][seed % 6]
    var field = TextField("")
    for _ in 0..<150 {
      switch random.below(12) {
      case 0: _ = field.handle(.backspace, width: width)
      case 1: _ = field.handle(.delete, width: width)
      case 2: _ = field.handle(.up, width: width)
      case 3: _ = field.handle(.down, width: width)
      case 4: _ = field.handle(.home, width: width)
      case 5: _ = field.handle(.end, width: width)
      case 6: _ = field.handle(.control("w"), width: width)
      case 7: _ = field.handle(.control("_"), width: width)
      case 8: _ = field.handle(.left, width: width)
      case 9: field.insert((0..<30).map { _ in random.pick(Self.pieces) }.joined())
      default: field.insert(random.pick(Self.pieces))
      }
      guard let rows = field.rows else { continue }
      let fresh = RowStarts(field.text, width: width)
      guard rows == fresh else {
        Issue.record("seed \(seed), width \(width): \(rows.starts) \(fresh.starts) \(field.text)")
        return
      }
    }
  }

  @Test("a window shows what the whole layout shows there", arguments: 0..<20)
  func window(seed: Int) {
    var random = RandomSource(seed: UInt64(seed + 100))
    let width = [1, 2, 5, 9, 20][seed % 5]
    var field = TextField((0..<120).map { _ in random.pick(Self.pieces) }.joined())
    for _ in 0..<60 {
      for _ in 0..<random.below(8) {
        _ = field.handle(random.pick([Key.up, .left, .home, .down]), width: width)
      }
      let whole = field.layout(width: width)
      let rows = random.below(6)
      let window = field.window(width: width, rows: rows)
      let first = max(whole.caret.row - rows, 0)
      let last = min(whole.caret.row + rows, whole.lines.count - 1)
      #expect(window.lines == Array(whole.lines[first...last]))
      #expect(
        window.caret == Position(row: whole.caret.row - first, column: whole.caret.column))
    }
  }

  @Test("typing into a long text lays out a few rows")
  func long() {
    var field = TextField("", limit: 2_000_000)
    _ = field.handle(.character("x"), width: 57)
    let paste = String(repeating: "Jørgen asked twice, and 作者 answered. ", count: 4_000)
    #expect(field.insert(paste) == 0)
    let keys: [Key] = [.character("a"), .backspace, .up, .down, .enter, .control("w"), .left]
    for index in 0..<70 {
      _ = field.handle(keys[index % keys.count], width: 57)
      #expect(field.window(width: 57, rows: 40).lines.count <= 81)
    }
    #expect(field.rows == RowStarts(field.text, width: 57))
  }
}
