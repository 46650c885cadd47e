import Cells
import Foundation
import FoundationXML
import Testing

@testable import Terminal

@Suite("Pictures of screens")
struct ScreenPictureTests {
  private func picture(_ draw: (inout Frame) -> Void, theme: Theme = .standard) -> String {
    var frame = Frame(size: Size(rows: 3, columns: 20))
    draw(&frame)
    return ScreenPicture(frame: frame, theme: theme, ground: .dark, title: "a <screen>").svg
  }

  @Test("are well-formed whatever stands on the screen")
  func hostile() throws {
    let texts = ["<script>&\"'", "\u{1B}[31m]]>", "作者 e\u{301}\u{300}", "\u{202E}abc", "👩‍👧‍👦 ◆▸"]
    for text in texts {
      let svg = picture { $0.put(SafeText(text), row: 0, column: 0, style: .error) }
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(text): \(String(describing: parser.parserError))")
      #expect(!svg.contains("<script"))
      #expect(
        svg.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        })
    }
  }

  @Test("draw lines as lines, joined where they meet")
  func lines() {
    let svg = picture {
      $0.horizontalLine(row: 1, columns: 0..<3)
      $0.verticalLine(column: 1, rows: 0..<3)
    }
    #expect(!svg.contains("│") && !svg.contains("┼"))
    #expect(svg.contains("M26.6 32V50"))
  }

  @Test("give each role the theme's colour, and turn colours round where the screen does")
  func colours() {
    let svg = picture {
      $0.put("a", row: 0, column: 0, style: .heading)
      $0.put("b", row: 1, column: 0, style: .normal.adding(.reverse))
    }
    #expect(svg.contains("fill=\"#5fd7d7\" font-weight=\"bold\">a<"))
    #expect(svg.contains("fill=\"#1b1d23\">b<"))
    #expect(svg.contains("height=\"18\" fill=\"#d6d8dd\" "))
  }
}
