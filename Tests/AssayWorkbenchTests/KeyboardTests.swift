import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

/// Fingers that do not look: no frequent key needs a modifier, and none that was missed or held too
/// long rates.
@Suite("On keyboards")
struct KeyboardTests {
  /// What an auditor presses all day, by the commands' names.
  static let frequent = [
    "rate", "not-applicable", "clear-rating", "revisit", "next-criterion", "previous-criterion",
    "next-clause", "previous-clause", "next-unrated", "note", "private-note", "loose-note", "inbox",
    "ask-for", "strength", "weakness", "risk", "opportunity", "action", "opinion", "people", "undo",
    "next-standard", "criterion-history", "hide-result", "outline", "overview", "result", "keep",
    "confirm", "confirm-form-field", "next-form-field", "leave-form", "file-loose-note", "go-there",
    "next-row", "previous-row", "close", "cancel",
  ]

  @Test("every frequent command has a key that needs no modifier", arguments: Layout.all)
  func unshifted(layout: Layout) {
    for name in Self.frequent {
      guard let command = Command.table.first(where: { $0.name == name }) else {
        Issue.record("no command is called \(name)")
        continue
      }
      let isEasy = command.keys.contains { keys in
        keys.allSatisfy { key in
          switch key {
          case .character(let character): layout.isPlain(character)
          case .control, .alt, .backTab, .controlLeft, .controlRight: false
          default: true
          }
        }
      }
      #expect(isEasy, "\(name) needs a modifier")
    }
  }

  @Test(
    "a digit with a modifier held too long rates nothing", arguments: Layout.all,
    ["", "nplf"])
  func heldTooLong(layout: Layout, letters: String) throws {
    let keymap = try Keymap([], ratingKeys: letters)
    for digit in 0...9 {
      let plain = Character("\(digit)")
      let slips: [Key] =
        layout.slips(onDigit: digit).map(Key.character) + [.control(plain), .alt(plain)]
      for key in slips {
        var stage = Stage(size: Size(rows: 24, columns: 80), keymap: keymap)
        stage.send(.keyPressed(key))
        #expect(stage.ratings == 0, "\(key) rates")
      }
    }
  }

  /// Wanted is what a command is bound to; typed is the digit, where the modifier was missed.
  @Test("a modifier that was missed rates nothing", arguments: Layout.all)
  func missed(layout: Layout) {
    let bound = Set(
      Command.valid(in: .walk).flatMap { command in
        command.keys.compactMap(\.first)
      })
    for digit in 0...5 {
      for slip in layout.slips(onDigit: digit) {
        #expect(
          !bound.contains(.character(slip)),
          "\(slip) is a command: without its modifier it would be \(digit), which rates")
      }
      #expect(!bound.contains(.control(Character("\(digit)"))))
      #expect(!bound.contains(.alt(Character("\(digit)"))))
    }
  }

  @Test("digits of other scripts, halves and powers rate nothing")
  func otherDigits() {
    for character in "²³¹½¼⅓٣३３௩Ⅲ③〇一" {
      var stage = Stage(size: Size(rows: 24, columns: 80))
      stage.send(.keyPressed(.character(character)))
      #expect(stage.ratings == 0, "\(character) rates")
    }
  }

  @Test("where only ASCII is printed keys have names and no symbols")
  func spelledOut() {
    let symbols = Set("↑↓←→⇧⌫")
    let keymap = Keymap.standard.spelled(.words)
    for command in Command.table {
      #expect(symbols.isDisjoint(with: keymap.label(of: command)), "\(command.name)")
      #expect(symbols.isDisjoint(with: keymap.allLabels(of: command)), "\(command.name)")
    }
    var stage = Stage(size: Size(rows: 34, columns: 120), keymap: keymap)
    stage.press(":")
    #expect(stage.screen.contains(" Down "))
    stage.press("<esc>", "e", "<f1>")
    stage.press("<left>")
    #expect(stage.screen.contains("Left Right"))
    stage.press("<esc>", "<esc>", "<del>", "<s-tab>")
    #expect(symbols.isDisjoint(with: stage.screen))
    // The others are as they were.
    for command in Command.table {
      #expect(
        Keymap.standard.label(of: command) == keymap.spelled(.symbols).label(of: command))
    }
  }

  @Test("the numeric pad and Enter alone rate a whole standard")
  func numericPad() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    let count = AssessmentProtocol.sample.allCriteria.count
    for _ in 0..<count {
      stage.send(.keyPressed(.character("3")))
      stage.send(.keyPressed(.padEnter))
    }
    #expect(stage.ratings == count)
    #expect(stage.ledger.assessment.records.values.allSatisfy { $0.response == .rated("F") })
  }
}

extension Stage {
  fileprivate var ratings: Int {
    ledger.events.filter { event in
      if case .changed(.rated) = event.body { true } else { false }
    }.count
  }
}
