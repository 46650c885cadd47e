import Cells
import Foundation
import Testing

@testable import Terminal
@testable import assay

@Suite("The manual")
struct ManualTests {
  @Test("shows screens as the program draws them")
  func screens() throws {
    let manual = GeneratedFile(path: "Docs/manual.md")
    try manual.expect(try Self.withScreens(try manual.text()))
  }

  @Test("has each screen as a picture in the colours of both themes", arguments: ManualScreen.all)
  func pictures(screen: ManualScreen) throws {
    let frame = try screen.frame()
    let grounds: [(String, Theme, ScreenPicture.Ground)] = [
      ("", .standard, .dark), ("-light", .light, .light),
    ]
    for (ending, theme, ground) in grounds {
      let picture = ScreenPicture(frame: frame, theme: theme, ground: ground, title: screen.title)
      try GeneratedFile(path: "Docs/screens/\(screen.name)\(ending).svg").expect(picture.svg)
    }
  }

  @Test("shows every screen there is, once, and keeps no picture that nobody shows")
  func whole() throws {
    let text = try GeneratedFile(path: "Docs/manual.md").text()
    let shown = Self.names(in: text)
    #expect(Set(shown) == Set(ManualScreen.all.map(\.name)))
    #expect(shown.count == Set(shown).count)
    // While they are being written nobody can say which are there.
    guard !GeneratedFile.isRecording else { return }
    let pictures = ManualScreen.all.flatMap { ["\($0.name).svg", "\($0.name)-light.svg"] }
    #expect(try GeneratedFile.names(in: "Docs/screens") == pictures.sorted())
  }

  @Test("names no file that is not there")
  func links() throws {
    for page in ["Docs/manual.md", "README.md"] {
      let text = try GeneratedFile(path: page).text()
      let folder = GeneratedFile.root.appendingPathComponent(page).deletingLastPathComponent()
      for part in text.components(separatedBy: "](").dropFirst() {
        let target = part.prefix { $0 != ")" && $0 != "#" }
        guard !target.isEmpty, !target.hasPrefix("http") else { continue }
        let path = folder.appendingPathComponent(String(target)).path
        #expect(FileManager.default.fileExists(atPath: path), "\(page): \(target)")
      }
    }
  }

  @Test("shows settings that the program takes")
  func settings() throws {
    let lines = try GeneratedFile(path: "Docs/manual.md").text().components(separatedBy: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("    name: ") })
    let block = lines[first...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    let text = block.joined(separator: "\n")
    let file = try #require(try SettingsFile([UInt8](text.utf8), path: "settings.yaml"))
    let settings = try Settings(file)
    #expect(settings.name == "Ada Berg")
    #expect(settings.language == .norwegian)
    _ = try WorkbenchSettings(file)
  }

  // MARK: Places in the manual

  private static let opening = "<!-- screen: "
  private static let closing = "<!-- end of screen -->"

  private static func names(in text: String) -> [String] {
    text.components(separatedBy: opening).dropFirst().map { String($0.prefix { $0 != " " }) }
  }

  /// The manual with what stands between a screen's two marks written anew.
  private static func withScreens(_ text: String) throws -> String {
    let parts = text.components(separatedBy: opening)
    return try parts.dropFirst().reduce(parts[0]) { whole, part in
      let name = String(part.prefix { $0 != " " })
      let screen = try #require(
        ManualScreen.all.first { $0.name == name }, "the manual shows an unknown screen: \(name)")
      let end = try #require(part.range(of: closing), "\(name) has no end")
      return whole + opening + name + " -->\n" + (try block(screen)) + part[end.lowerBound...]
    }
  }

  private static func block(_ screen: ManualScreen) throws -> String {
    """
    <picture>
    <source media="(prefers-color-scheme: light)" srcset="screens/\(screen.name)-light.svg">
    <img alt="\(ScreenPicture.escaped(screen.title))" src="screens/\(screen.name).svg">
    </picture>

    <details><summary>The same as text</summary>

    ```text
    \(try screen.frame().plainText)
    ```

    </details>

    """
  }
}
