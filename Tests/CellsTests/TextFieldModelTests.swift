import Testing

@testable import Cells

/// What a text field is, told in the simplest way: characters and a caret between them.
private struct Model {
  var characters: [Character]
  var caret: Int

  /// Puts the pieces together anew, since a mark may have found another character to sit on.
  mutating func settle(before: String, after: String) {
    let whole = Array(before + after)
    var length = 0
    caret = 0
    while caret < whole.count, length < before.utf8.count {
      length += String(whole[caret]).utf8.count
      caret += 1
    }
    characters = whole
  }

  var before: String { String(characters[..<caret]) }
  var after: String { String(characters[caret...]) }

  mutating func handle(_ key: Key) {
    switch key {
    case .character(let character):
      settle(before: before + TextField.cleaned(String(character), isMultiline: true), after: after)
    case .enter: settle(before: before + "\n", after: after)
    case .backspace: settle(before: String(characters[..<max(caret - 1, 0)]), after: after)
    case .delete: settle(before: before, after: String(characters[caret...].dropFirst()))
    case .left: caret = max(caret - 1, 0)
    case .right: caret = min(caret + 1, characters.count)
    case .control("a"): while caret > 0, characters[caret - 1] != "\n" { caret -= 1 }
    case .control("e"): while caret < characters.count, characters[caret] != "\n" { caret += 1 }
    case .control("k"):
      var end = caret
      while end < characters.count, characters[end] != "\n" { end += 1 }
      if end == caret { end = min(end + 1, characters.count) }
      settle(before: before, after: String(characters[end...]))
    case .control("u"):
      var start = caret
      while start > 0, characters[start - 1] != "\n" { start -= 1 }
      settle(before: String(characters[..<start]), after: after)
    case .control("w"):
      var start = caret
      while start > 0, characters[start - 1].isWhitespace { start -= 1 }
      while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
      settle(before: String(characters[..<start]), after: after)
    default: break
    }
  }
}

@Suite struct TextFieldModelTests {
  private static let keys: [Key] = [
    .enter, .backspace, .backspace, .delete, .left, .left, .right, .control("a"), .control("e"),
    .control("k"), .control("u"), .control("w"),
  ]

  private func key(using random: inout RandomSource) -> Key {
    guard random.chance(0.7), let piece = Corpus.alphabet.randomElement(using: &random) else {
      return Self.keys.randomElement(using: &random) ?? .left
    }
    return .character(Character(piece))
  }

  @Test("Random keys leave the field and its model alike", arguments: UInt64(1)...60)
  func model(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var field = TextField()
    var model = Model(characters: [], caret: 0)
    for _ in 0..<150 {
      let key = key(using: &random)
      let isUsed = field.handle(key)
      #expect(isUsed)
      model.handle(key)
      #expect(Array(field.text) == model.characters, "after \(key)")
      #expect(field.caret == model.caret, "after \(key)")
    }
  }

  @Test("Undoing to the end gives back the first text", arguments: UInt64(1)...40)
  func undo(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let first = TextField.cleaned(Corpus.text(upTo: 12, using: &random), isMultiline: true)
    var field = TextField(first)
    for _ in 0..<120 {
      let moves: [Key] = [.up, .down, .alt("b"), .controlRight, .home, .alt("d"), .control("y")]
      let key =
        random.chance(0.2) ? moves.randomElement(using: &random) ?? .up : key(using: &random)
      _ = field.handle(key, width: 12)
    }
    for _ in 0..<200 { _ = field.handle(.control("_")) }
    #expect(Array(field.text.unicodeScalars) == Array(first.unicodeScalars))
  }

  @Test("Every layout shows the whole text in its width, with the caret inside")
  func layout() {
    var random = RandomSource(seed: 7)
    for _ in 0..<1_500 {
      let text = Corpus.text(upTo: 40, using: &random)
      var field = TextField(text, isMultiline: random.chance(0.8))
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let moves: [Key] = [.left, .up, .home, .alt("b"), .down, .end]
        _ = field.handle(moves.randomElement(using: &random) ?? .left, width: 9)
      }
      let width = Int.random(in: -1...16, using: &random)
      let edge = max(width, 1)
      let layout = field.layout(width: width)
      #expect(layout.lines.indices.contains(layout.caret.row))
      #expect((0..<edge).contains(layout.caret.column))
      #expect(layout.lines.allSatisfy { $0.width <= edge })
      if field.isMultiline, edge > 8 {
        let shown = layout.lines.flatMap(\.glyphs)
        let whole = field.text.split(separator: "\n").flatMap { SafeText(String($0)).glyphs }
        #expect(shown == whole)
      }
    }
  }

  @Test("The caret's place moves on with every character", arguments: [5, 9, 30])
  func caretPlaces(width: Int) {
    var random = RandomSource(seed: UInt64(width))
    for _ in 0..<200 {
      var field = TextField(Corpus.text(upTo: 30, using: &random))
      for _ in 0...field.caret { _ = field.handle(.left) }
      #expect(field.layout(width: width).caret == Position(row: 0, column: 0))
      var last = Position(row: 0, column: 0)
      for character in field.text {
        _ = field.handle(.right)
        let place = field.layout(width: width).caret
        let isShown = character == "\n" || !SafeText(String(character)).isEmpty
        let isBeyond = place.row > last.row || (place.row == last.row && place.column > last.column)
        #expect(isBeyond || (!isShown && place == last))
        last = place
      }
    }
  }
}
