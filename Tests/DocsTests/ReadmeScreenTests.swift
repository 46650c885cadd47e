import Foundation
import Testing

/// The screen in the README is what the program draws of the rehearsal; ASSAY_RECORD=1 draws it anew.
@Suite("The README's screen")
struct ReadmeScreenTests {
  @Test("is drawn by the program, from the rehearsal that anybody can open")
  func current() throws {
    let readme = GeneratedFile(path: "README.md")
    let text = try readme.text()
    let start = try #require(text.range(of: "```text\n"), "the README has no screen")
    let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
    let screen = try Self.screen()
    try readme.expect(
      text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: screen))
  }

  /// The second morning: one criterion being looked at, with what was seen of it.
  private static func screen() throws -> String {
    let moment = "2026-03-11T13:37"
    var scene = try ExampleDocument(until: moment)
      .scene(rows: 34, columns: 120, language: .english, at: moment)
    scene.open(at: "iso-10002/7.3.b")
    return scene.model.render().plainText
  }
}
