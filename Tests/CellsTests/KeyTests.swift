import Testing

@testable import Cells

@Suite struct KeyTests {
  static let everyKey: [Key] = {
    let characters = (UInt32(0x20)..<0x7F).compactMap(Unicode.Scalar.init).map(Character.init)
    let others: [Character] = ["å", "Ø", "作", "e\u{301}", "👍🏽", "€", "\u{A0}"]
    let lower = characters.filter { !("A"..."Z").contains($0) }
    return (characters + others).map { .character($0) } + (characters + others).map { .alt($0) }
      + (lower + others).map { .control($0) } + (1...63).map { .function($0) }
      + Key.named.map(\.key)
  }()

  @Test("Every key is read back from what it prints", arguments: everyKey)
  func roundTrip(key: Key) {
    #expect(Key(key.description) == key)
    #expect(Key.sequence(key.description + key.description) == [key, key])
  }

  @Test("No two keys print the same")
  func distinct() {
    #expect(Set(Self.everyKey.map(\.description)).count == Self.everyKey.count)
  }

  @Test("Keys print as people write them")
  func spelling() {
    let keys: [Key] = [
      .character("a"), .character(" "), .character("<"), .character(">"), .control("a"),
      .control("A"), .control(" "), .alt("x"), .alt("X"), .alt("<"), .enter, .padEnter, .escape,
      .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .controlLeft,
      .controlRight, .home, .end, .pageUp, .pageDown, .function(1), .function(12),
    ]
    #expect(
      keys.map(\.description).joined(separator: " ")
        == "a <space> <lt> > <c-a> <c-a> <c-space> <a-x> <a-X> <a-lt> <ret> <pad-enter> <esc> "
        + "<tab> <s-tab> <backspace> <del> <ins> <up> <down> <left> <right> <c-left> <c-right> "
        + "<home> <end> <pageup> <pagedown> <f1> <f12>")
  }

  @Test(
    "What is not a key is refused",
    arguments: [
      "", " ", "<", "<>", "ab", "<nothing>", "<c->", "<c-ab>", "<a->", "<f0>", "<f64>", "<f01>",
      "<f+1>", "<f>", "<esc", "esc>", "\u{1B}", "<c-\u{1B}>", "\n", "\u{9B}", "<ESC>", "<c- >",
    ])
  func refused(text: String) {
    #expect(Key(text) == nil)
  }

  @Test("Control keys are read in lower case, since terminals know no other")
  func controlCase() {
    #expect(Key("<c-A>") == .control("a"))
  }

  @Test("A sequence is read key by key, and wholly or not at all")
  func sequences() {
    #expect(Key.sequence("gg") == [.character("g"), .character("g")])
    #expect(Key.sequence("<c-w>j<lt>") == [.control("w"), .character("j"), .character("<")])
    #expect(Key.sequence("<c->><a->>>") == [.control(">"), .alt(">"), .character(">")])
    #expect(Key.sequence("") == [])
    #expect(Key.sequence("g<nothing>") == nil)
    #expect(Key.sequence("g<") == nil)
  }
}
