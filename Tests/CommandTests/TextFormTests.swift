import Testing

@testable import assay

@Suite("Text forms")
struct TextFormTests {
  @Test("a page for a terminal holds nothing a terminal would obey")
  func terminal() {
    for text in Hostile.texts {
      var page = Page(width: 40, isTerminal: true)
      page.add(text)
      page.add("  Note: ", paragraph: text)
      page.add("  ", cut: text + text)
      page.add(table: [[text, "1"], ["b", text]], [.left, .right])
      #expect(Hostile.isQuiet(page.text))
      for scalar in page.text.unicodeScalars {
        #expect(!(0x202A...0x202E).contains(scalar.value))
        #expect(scalar != "\u{2028}" && scalar != "\u{200B}")
      }
    }
  }

  @Test("a page for a file keeps the text, but for control characters")
  func file() {
    var page = Page(width: 80, isTerminal: false)
    page.add("a\u{1B}[31m 👩‍👧‍👦 \u{202E}b\u{202C} e\u{301}\nc\td\u{9B}\u{0}e")
    #expect(page.text == "a[31m 👩‍👧‍👦 \u{202E}b\u{202C} e\u{301} c de\n")
  }

  @Test("paragraphs wrap at spaces, keep their lines, and cut what is longer than a line")
  func paragraphs() {
    var page = Page(width: 30, isTerminal: false)
    page.add("Note: ", paragraph: "one two three four five six\n作者作者作者作者作者作者作者\n\nend")
    #expect(
      page.lines == [
        "Note: one two three four five", "      six", "      作者作者作者作者作者作者", "      作者", "",
        "      end",
      ])
    page = Page(width: 24, isTerminal: false)
    page.add("", paragraph: String(repeating: "x", count: 50))
    #expect(page.lines.map(\.count) == [24, 24, 2])
    page.add("> ", cut: "a text that is too long for it")
    #expect(page.lines.last == "> a text that is too lo…")
  }

  @Test("JSON escapes what JSON or a terminal would take amiss, and keeps the order")
  func json() throws {
    for text in Hostile.texts + ["\u{0}\u{1F}\u{7F}\u{E0001}\\\"/"] {
      let value = JSONText.object([.init("z", .text(text)), .init("a", JSONText(nil as Int?))])
      #expect(Hostile.isQuiet(value.pretty))
      #expect(value.pretty.hasPrefix("{\"z\": ") || value.pretty.hasPrefix("{\n  \"z\": "))
      #expect(try JSONValue(value.pretty) == .object(["z": .text(text), "a": .null]))
      #expect(try JSONValue(value.compact) == JSONValue(value.pretty))
    }
    #expect(JSONText.list([]).pretty == "[]")
    #expect(JSONText.object([]).pretty == "{}")
  }

  @Test("CSV fields may hold commas, quotes and line ends; lines are counted through them")
  func csv() throws {
    let table = try CSVTable(Array("a,\"b,\"\"c\"\"\nd\"\r\n\n\"\",\r\nlast".utf8))
    #expect(
      table.records == [
        CSVTable.Record(line: 1, fields: ["a", "b,\"c\"\nd"]),
        CSVTable.Record(line: 4, fields: ["", ""]),
        CSVTable.Record(line: 5, fields: ["last"]),
      ])
    #expect(try CSVTable([]).records.isEmpty)
    #expect(throws: CSVTable.Flaw(line: 2, kind: .openQuote)) {
      try CSVTable(Array("a\n\"b\nc\n".utf8))
    }
  }

  @Test("any bytes come to records or a flaw, and what was quoted reads back")
  func csvOfAnything() throws {
    var state: UInt64 = 7
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let alphabet = Array("a\",\r\n\u{0}é作".utf8) + [0xFF]
    var flaws = 0
    for _ in 0..<3_000 {
      let bytes = (0..<draw(12)).map { _ in alphabet[draw(alphabet.count)] }
      do {
        let table = try CSVTable(bytes)
        let lines = table.records.map { record in
          record.fields.map {
            "\""
              + $0.split(separator: "\"", omittingEmptySubsequences: false)
              .joined(separator: "\"\"") + "\""
          }.joined(separator: ",")
        }
        let again = try CSVTable(Array(lines.joined(separator: "\r\n").utf8))
        #expect(again.records.map(\.fields) == table.records.map(\.fields))
      } catch {
        flaws += 1
      }
    }
    #expect(flaws > 100 && flaws < 2_900)
  }

  @Test("a flat JSON object keeps names in order, and knows escapes")
  func flatJSON() throws {
    let text = "\u{FEFF}{ \"b\\u00e6\" : \"\\ud83d\\ude00\\n\" ,\n \"a\":\"\" }\n"
    #expect(
      try FlatJSON(Array(text.utf8)).members == [
        FlatJSON.Member(line: 1, name: "bæ", value: "😀\n"),
        FlatJSON.Member(line: 2, name: "a", value: ""),
      ])
    #expect(try FlatJSON(Array("{}".utf8)).members.isEmpty)
    #expect(throws: FlatJSON.Flaw(line: 2, kind: .repeated("a"))) {
      try FlatJSON(Array("{\"a\": \"x\",\n\"a\": \"x\"}".utf8))
    }
  }
}
