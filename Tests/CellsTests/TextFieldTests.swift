import Testing

@testable import Cells

@Suite struct TextFieldTests {
  private func field(_ text: String, _ keys: String, width: Int? = nil) throws -> TextField {
    var field = TextField(text)
    for key in try #require(Key.sequence(keys)) {
      let isUsed = field.handle(key, width: width)
      #expect(isUsed, "\(key)")
    }
    return field
  }

  @Test("Characters go in at the caret, whole clusters come out")
  func typing() throws {
    #expect(try field("Jrgen", "<home><right>ø").text == "Jørgen")
    #expect(try field("ae\u{301}", "<backspace>").text == "a")
    #expect(try field("👨‍👩‍👧b", "<left><backspace>").text == "b")
    #expect(try field("👍🏽b", "<home><del>").text == "b")
    #expect(try field("a", "<ret>b").text == "a\nb")
    #expect(try field("", "<backspace><del><left><right><up><down><c-k><c-y>").text == "")
  }

  @Test("A mark joins the character before it, and the caret stays behind both")
  func combining() {
    var field = TextField("ex")
    _ = field.handle(.left)
    field.insert("\u{301}")
    #expect(field.text == "e\u{301}x")
    #expect(field.caret == 1)
  }

  @Test("Words are moved over and killed, kills in a row add up, yank gives them back")
  func words() throws {
    #expect(try field("one two, three", "<a-b><a-b>X").text == "one Xtwo, three")
    #expect(try field("one two, three", "<c-a><a-f>X").text == "oneX two, three")
    #expect(try field("one two,  ", "<c-left>X").text == "one Xtwo,  ")
    #expect(try field("one two, three", "<c-w><c-w>").text == "one ")
    #expect(try field("one two, three", "<c-w><c-w><c-a><c-y>").text == "two, threeone ")
    #expect(try field("one\ntwo", "<up><home><c-k><c-k><end><c-y>").text == "twoone\n")
    #expect(try field("one\ntwo", "<c-u>").text == "one\n")
    #expect(try field("one two", "<c-a><a-d>X").text == "X two")
    #expect(try field("one two", "<c-a><c-right><c-right>X").text == "one twoX")
  }

  @Test("Undo takes back a typed word, a run of erasing, a paste, each as one step")
  func undo() throws {
    #expect(try field("", "one<space>two<a-u>").text == "one ")
    #expect(try field("", "one<space>two<a-u><c-_><c-_>").text == "")
    #expect(try field("one", "<backspace><backspace><c-_>").text == "one")
    #expect(try field("one", "<backspace><backspace><a-u>X").text == "oneX")
    #expect(try field("one", "<c-u><a-u>X").text == "oneX")
    #expect(try field("one", "<c-a><c-k><a-u>X").text == "Xone")
    var pasted = TextField("ab")
    _ = pasted.handle(.left)
    pasted.insert("1\r\n2")
    #expect(pasted.text == "a1\n2b")
    _ = pasted.handle(.alt("u"))
    #expect(pasted.text == "ab")
    #expect(pasted.caret == 1)
  }

  @Test("Pasted text loses its control characters, and its newlines where the field has one line")
  func pasting() {
    var many = TextField()
    many.insert("a\r\nb\rc\u{1B}[6nd\te\u{2028}f\u{9B}\u{85}\u{0}")
    #expect(many.text == "a\nb\nc[6nd\te\nf")
    var one = TextField(isMultiline: false)
    one.insert("a\r\nb\nc")
    #expect(one.text == "a b c")
  }

  @Test("What goes beyond the limit is refused and counted; what was there is kept")
  func limit() {
    var field = TextField("ab", limit: 4)
    #expect(!field.isFull)
    let refused = field.insert("作者x")
    #expect(refused == 1)
    #expect(field.text == "ab作者")
    #expect(field.isFull)
    let isUsed = field.handle(.character("y"))
    #expect(isUsed)
    #expect(field.text == "ab作者")
    #expect(TextField("longer", limit: 2).text == "longer")
  }

  @Test("Keys that do not edit are left to the owner")
  func unhandled() {
    var many = TextField("a\nb")
    for key in [
      Key.escape, .tab, .backTab, .pageUp, .function(1), .control("c"), .alt("x"), .insert,
    ] {
      let isUsed = many.handle(key)
      #expect(!isUsed, "\(key)")
    }
    var one = TextField("a", isMultiline: false)
    for key in [Key.enter, .padEnter, .up, .down] {
      let isUsed = one.handle(key)
      #expect(!isUsed, "\(key)")
    }
    #expect(one.text == "a")
  }

  @Test("Up, down, home and end follow the lines on the screen, and keep the column")
  func visualMoves() throws {
    let text = "one two three\nfour"
    #expect(try field(text, "<up>X", width: 9).text == "one two threXe\nfour")
    #expect(try field(text, "<up><up>X", width: 9).text == "one Xtwo three\nfour")
    #expect(try field(text, "<up><home>X", width: 9).text == "one two Xthree\nfour")
    #expect(try field("abcdef\nab\nabcdef", "<up><up>X").text == "abcdefX\nab\nabcdef")
    #expect(try field("ab\ncd", "<up><up><up>X").text == "Xab\ncd")
    #expect(try field("ab\ncd", "<home><up><down><down>X").text == "ab\ncdX")
  }

  @Test("Lines wrap at spaces and the caret has a place after each of them")
  func layout() {
    let layout = TextField("one two three").layout(width: 9)
    #expect(layout.lines.map(\.text) == ["one two ", "three"])
    #expect(layout.caret == Position(row: 1, column: 5))
    let space = TextField("one two ").layout(width: 8)
    #expect(space.lines.map(\.text) == ["one two ", ""])
    #expect(space.caret == Position(row: 1, column: 0))
    let empty = TextField().layout(width: 8)
    #expect(empty.lines.map(\.text) == [""])
    #expect(empty.caret == Position(row: 0, column: 0))
    let narrow = TextField("作a\n").layout(width: 1)
    #expect(narrow.lines.map(\.text) == ["�", "a", "", ""])
  }

  @Test("A field of one line shows the stretch with the caret in it")
  func singleLine() {
    var field = TextField("Jørgen 作者", isMultiline: false)
    #expect(field.layout(width: 20).lines.map(\.text) == ["Jørgen 作者"])
    #expect(field.layout(width: 4).lines.map(\.text) == [" 者"])
    #expect(field.layout(width: 4).caret == Position(row: 0, column: 3))
    _ = field.handle(.home)
    #expect(field.layout(width: 4).lines.map(\.text) == ["Jørg"])
    #expect(field.layout(width: 4).caret == Position(row: 0, column: 0))
  }
}
