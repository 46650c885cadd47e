import Cells
import Testing

@testable import Terminal

/// Keys that a terminal sends, without a terminal.
@Suite("Reading keys")
struct InputDecoderTests {
  private func decoder(_ described: [String: String] = [:]) -> InputDecoder {
    InputDecoder(keys: KeySequences { name in described[name].map { Array($0.utf8) } })
  }

  private func keys(_ bytes: String, _ described: [String: String] = [:]) -> String {
    var decoder = decoder(described)
    return Self.text(decoder.decode(Array(bytes.utf8)[...]) + decoder.giveUpWaiting())
  }

  private static func text(_ inputs: [Input]) -> String {
    inputs.map { input in
      switch input {
      case .key(let key): "\(key)"
      case .pasted(let text): "{\(text)}"
      default: "\(input)"
      }
    }.joined()
  }

  @Test(
    "a key is read from what terminals send",
    arguments: [
      ("a1 <", "a1<space><lt>"), ("å作", "å作"), ("\r", "<ret>"), ("\t", "<tab>"),
      ("\n", "<c-j>"), ("\u{1}\u{1A}\u{0}\u{1F}", "<c-a><c-z><c-space><c-_>"),
      ("\u{7F}", "<backspace>"), ("\u{8}", "<c-h>"),
      ("\u{1B}[A\u{1B}OA\u{1B}[D\u{1B}OD", "<up><up><left><left>"),
      ("\u{1B}[1;5C\u{1B}[1;5D\u{1B}Oc\u{1B}Od", "<c-right><c-left><c-right><c-left>"),
      ("\u{1B}[1;3C\u{1B}[1;2C", "<c-right><right>"),
      ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", "<home><home><home><home>"),
      ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", "<end><end><end><end>"),
      ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", "<ins><del><pageup><pagedown><s-tab>"),
      ("\u{1B}OP\u{1B}[11~\u{1B}[[A", "<f1><f1><f1>"),
      ("\u{1B}OS\u{1B}[15~\u{1B}[17~\u{1B}[21~\u{1B}[24~", "<f4><f5><f6><f10><f12>"),
      ("\u{1B}Op\u{1B}Oq\u{1B}Oy\u{1B}OM", "019<pad-enter>"),
      ("\u{1B}On\u{1B}Ol\u{1B}Om\u{1B}Oj\u{1B}Ok\u{1B}Oo", ".,-*+/"),
      ("\u{1B}x\u{1B}å", "<a-x><a-å>"), ("\u{1B}", "<esc>"), ("\u{1B}\u{1B}[A", "<esc><up>"),
      ("\u{1B}\r", "<esc><ret>"), ("\u{1B}[", "<a-[>"),
    ])
  func readsKeys(bytes: String, expected: String) {
    #expect(keys(bytes) == expected)
  }

  @Test(
    "a sequence that is no key of ours types nothing",
    arguments: [
      "\u{1B}[1;1R", "\u{1B}[I", "\u{1B}[<0;12;3M", "\u{1B}[?62;1;2c", "\u{1B}[200;1~",
      "\u{1B}[201~", "\u{1B}[1;2P", "\u{1B}[3", "\u{1B}[18446744073709551616~", "\u{1B}[;;~",
      "\u{1B}[12;3", "\u{1B}[23;2~",
    ])
  func dropsUnknown(bytes: String) {
    #expect(keys(bytes) == "")
    #expect(keys(bytes + "\u{1B}[A").hasSuffix("<up>"))
  }

  @Test("every division of a stream into reads gives the same keys")
  func divisions() {
    let bytes = Array("å\u{1B}[1;5C1\u{1B}[200~J\u{1B}[ørgen\r作者\u{1B}[201~2\u{1B}OA👍".utf8)
    for first in 0...bytes.count {
      for second in first...bytes.count {
        var decoder = decoder()
        let inputs =
          decoder.decode(bytes[..<first]) + decoder.decode(bytes[first..<second])
          + decoder.decode(bytes[second...])
        #expect(Self.text(inputs) == "å<c-right>1{J\u{1B}[ørgen\r作者}2<up>👍")
      }
    }
  }

  @Test("bytes that are not UTF-8 are dropped, their neighbours stay")
  func invalidBytes() {
    var decoder = decoder()
    let bytes: [UInt8] = [
      0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE4, 0xBD, 0x64, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x65, 0x9B,
      0x31,
      0xC2, 0x9B, 0x66,
    ]
    #expect(Self.text(decoder.decode(bytes[...])) == "abcde1f")
  }

  @Test("any bytes at all are read to their end")
  func anyBytes() {
    var state: UInt64 = 42
    for _ in 0..<300 {
      var decoder = decoder(["kf1": "\u{1B}[M", "kcuu1": "\u{1B}A"])
      for _ in 0..<20 {
        let bytes = (0..<40).map { _ -> UInt8 in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let byte = UInt8(truncatingIfNeeded: state >> 33)
          return byte % 4 == 0 ? 0x1B : byte % 7 == 0 ? 0x5B : byte
        }
        _ = decoder.decode(bytes[...])
      }
      _ = decoder.giveUpWaiting()
      _ = decoder.decode(Array("\u{1B}[201~".utf8)[...])
      #expect(Self.text(decoder.decode([0x71])) == "q")
      #expect(decoder.patienceMilliseconds == nil)
    }
  }

  @Test("marks typed on their own arrive as characters of their own")
  func marks() {
    #expect(keys("e\u{301}").unicodeScalars.elementsEqual("e\u{301}".unicodeScalars))
    var decoder = decoder()
    #expect(decoder.decode(Array("e\u{301}".utf8)[...]).count == 2)
  }

  @Test("a lone escape waits for the delay, a begun sequence longer, a paste longest")
  func patience() {
    var decoder = decoder()
    #expect(decoder.patienceMilliseconds == nil)
    _ = decoder.decode([0x1B])
    #expect(decoder.patienceMilliseconds == 25)
    _ = decoder.decode([0x5B])
    #expect(decoder.patienceMilliseconds == InputDecoder.sequencePatience)
    _ = decoder.decode(Array("200~text".utf8)[...])
    #expect(decoder.patienceMilliseconds == InputDecoder.pastePatience)
    #expect(Self.text(decoder.giveUpWaiting()) == "{text}")
    #expect(decoder.patienceMilliseconds == nil)
  }

  /// Reads, `…` standing for the patience that runs out.
  private func text(of reads: String...) -> String {
    var decoder = decoder()
    return Self.text(
      reads.flatMap { read in
        read == "…" ? decoder.giveUpWaiting() : decoder.decode(Array(read.utf8)[...])
      })
  }

  @Test("what comes late of a paste that was given up is pasted, not typed, in however many reads")
  func latePaste() {
    let begun = "\u{1B}[200~first"
    #expect(text(of: begun, "…", "123\u{1B}[201~4", "5") == "{first}{123}45")
    #expect(text(of: begun, "…", "3 2 ", "1 3 x", "\u{1B}[201~4") == "{first}{3 2 1 3 x}4")
    #expect(text(of: begun, "…", "3", "2", "…", "13", "…", "\u{1B}[201~4") == "{first}{32}{13}{}4")
    #expect(text(of: begun, "…", "12", "…", "\u{1B}", "[201~4") == "{first}{12}{}4")
    #expect(text(of: begun, "…", "\u{1B}[A\u{1B}[B", "…", "12\u{1B}[201~3").hasSuffix("{12}3"))
  }

  @Test("the end of a late paste is known however it is divided, and whatever runs out between")
  func lateMarker() {
    let marker = Array("\u{1B}[201~".utf8)
    for first in 0...marker.count {
      for second in first...marker.count {
        var decoder = decoder()
        var inputs = decoder.decode(Array("\u{1B}[200~1".utf8)[...])
        for part in [marker[..<first], marker[first..<second], marker[second...]]
        where !part.isEmpty {
          // Escape alone for so long is the key.
          if part.first != 0x5B { inputs += decoder.giveUpWaiting() }
          inputs += decoder.decode(part)
        }
        inputs += decoder.decode([0x32])
        #expect(Self.text(inputs).replacing("{}", with: "") == "{1}2", "\(first) \(second)")
      }
    }
  }

  @Test("a key that stands alone, long after a paste that has no end, is typed")
  func keyAfterEndlessPaste() {
    let begun = "\u{1B}[200~first"
    for (key, name) in [("q", "q"), ("\u{1B}", "<esc>"), ("å", "å"), ("\u{1B}[A", "<up>")] {
      #expect(text(of: begun, "…", key, "…", "12") == "{first}\(name)12")
    }
    #expect(text(of: begun, "…", "q", "…", "\u{1B}[201~1") == "{first}q1")
    #expect(text(of: begun, "…", "\u{1B}", "…", "[201~1") == "{first}<esc>1")
    #expect(text(of: begun, "…", "\u{1B}[200~12\u{1B}[201~3") == "{first}{12}3")
    var decoder = decoder()
    _ = decoder.decode(Array(begun.utf8)[...]) + decoder.giveUpWaiting() + decoder.decode([0x71])
    #expect(decoder.patienceMilliseconds == InputDecoder.keyPatience)
  }

  @Test("a sequence that a slow line parts from its escape byte types nothing")
  func lateSequence() {
    for (late, expected) in [
      ("[200~12\u{1B}[201~", "{12}"), ("[A", "<up>"), ("[", "["), ("[x", "[x"),
    ] {
      var decoder = decoder()
      _ = decoder.decode([0x1B])
      #expect(Self.text(decoder.giveUpWaiting()) == "<esc>")
      #expect(Self.text(decoder.decode(Array(late.utf8)[...])) == expected)
      #expect(Self.text(decoder.decode(Array("[A".utf8)[...])) == "[A")
    }
  }

  @Test("a paste beyond the limit is cut")
  func largePaste() {
    var decoder = decoder()
    var bytes = Array("\u{1B}[200~".utf8)
    bytes += [UInt8](repeating: 0x61, count: InputDecoder.pasteLimit - 1) + Array("å".utf8)
    bytes += [UInt8](repeating: 0x62, count: 9) + Array("\u{1B}[201~c".utf8)
    let inputs = decoder.decode(bytes[...])
    guard case .pasted(let text) = inputs.first else {
      Issue.record("no paste")
      return
    }
    // The limit stands in the middle of the å, which then goes whole.
    #expect(text.utf8.count == InputDecoder.pasteLimit - 1)
    #expect(inputs.dropFirst() == [.key(.character("c"))])
  }

  @Test("a terminal's description adds what the grammar does not know, and takes nothing away")
  func describedKeys() {
    #expect(keys("\u{1B}A", ["kcuu1": "\u{1B}A"]) == "<up>")
    #expect(keys("\u{1B}[214z\u{1B}[215", ["khome": "\u{1B}[214z"]) == "<home>")
    #expect(keys("\u{1B}Ot", ["kf5": "\u{1B}Ot"]) == "4")
    #expect(keys("\u{8}", ["kbs": "\u{8}"]) == "<backspace>")
  }
}
