import AssayCore
import Cells
import Phrases
import Testing

@testable import AssayWorkbench

/// The screens of the manual, by the names it calls them.
struct ManualScreen: Sendable, CustomTestStringConvertible {
  let name: String
  /// Read out in place of the picture.
  let title: String
  let frame: @Sendable () throws -> Frame

  var testDescription: String { name }

  private init(
    _ name: String, _ title: String, rows: Int = 34, columns: Int = 120, ratings: Int = 38,
    at criterion: String? = "iso-10002/7.3.b", language: Language = .english,
    _ play: @escaping @Sendable (inout Scene) -> Void = { _ in }
  ) {
    self.name = name
    self.title = title
    frame = {
      var scene = try ExampleDocument(ratings: ratings)
        .scene(rows: rows, columns: columns, language: language)
      if let criterion { scene.open(at: criterion) }
      play(&scene)
      return scene.model.render()
    }
  }

  static let all = [
    ManualScreen(
      "start", "The first screen, before there is any assessment", rows: 16, columns: 80, at: nil
    ) { $0.send(.folderListed([])) },
    ManualScreen(
      "new", "Starting an assessment: organisation, kind, standards", rows: 20, columns: 80, at: nil
    ) { scene in
      scene.send(.folderListed([]))
      scene.press("n")
      scene.type("Nordlys Energi")
      scene.press("<down><down><space>")
    },
    ManualScreen(
      "walking", "Walking the clauses: outline, criterion with its rubric, level with its reasons"),
    ManualScreen(
      "small", "The same on a small window: the level in one line", rows: 24, columns: 80),
    ManualScreen("rated", "A rating, and what it did to the level", rows: 24, columns: 80) {
      $0.press("2")
    },
    ManualScreen("writing", "Writing a note", rows: 24, columns: 80, at: "iso-10002/7.7.a") {
      $0.press("i")
      $0.type("Ten letters read: nine within five days; the tenth, of 3 February, after eleven.")
    },
    ManualScreen("inbox", "Loose notes on their way to their criteria", rows: 24, columns: 80) {
      $0.press(",")
      $0.type("Marit: escalations go to her mailbox, not to the register.")
      $0.press("<esc>,")
      $0.type("Stand-in for the team lead is named on the wall plan only.")
      $0.press("<esc>l")
    },
    ManualScreen("help", "The keys that work here, filtered by a word", rows: 24, columns: 80) {
      $0.press("?")
      $0.type("note")
    },
    ManualScreen(
      "norwegian", "The same criterion in Norwegian", rows: 24, columns: 80, language: .norwegian),
  ]
}
