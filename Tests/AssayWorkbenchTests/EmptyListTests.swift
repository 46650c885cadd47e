import Cells
import Testing

@testable import AssayWorkbench

/// Lists of an assessment that holds nothing yet.
@Suite("Empty lists")
struct EmptyListTests {
  @Test(
    "a key for the chosen line says in the list's own words that there is none",
    arguments: [
      ("e", ["<ret>", "i", "o", "d"], "No evidence yet"),
      ("q", ["<ret>", "i", "o", "d"], "Nothing was asked for yet"),
      ("f", ["<ret>", "a", "i", "d"], "No findings yet"),
      ("a", ["<ret>", "i", "d"], "No sessions yet"),
    ])
  func reasons(list: String, keys: [String], sentence: String) {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("t", list)
    for key in keys {
      stage.press(key)
      #expect(stage.model.notice?.text.hasPrefix(sentence) == true, "\(list) \(key)")
      let hints = stage.screen.split(separator: "\n").last.map(String.init) ?? ""
      #expect(!hints.contains(" \(key) change") && !hints.contains(" d drop"))
    }
  }

  @Test("a line of a page that belongs to no criterion says so")
  func nowhere() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("t", "c", "j", "<ret>")
    #expect(stage.screen.contains("This belongs to no criterion"))
  }
}
