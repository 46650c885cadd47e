import Cells
import Testing

@testable import AssayWorkbench

@Suite("A line made of pieces")
struct StyledLineTests {
  private func drawn(_ pieces: [String], width: Int) -> String {
    var frame = Frame(size: Size(rows: 1, columns: 12))
    let line = StyledLine(pieces.map { StyledLine.Piece(text: SafeText($0), style: .normal) })
    frame.put(line, row: 0, column: 1, width: width)
    return frame.plainText
  }

  @Test("what goes beyond the edge ends in an ellipsis, wherever a piece ends")
  func ellipsis() {
    #expect(drawn(["Nordlys", " Energi"], width: 10).hasPrefix(" Nordlys E…"))
    #expect(drawn(["Nordlys", " Energi"], width: 8).hasPrefix(" Nordlys…"))
    #expect(drawn(["Nordlys", " Energi"], width: 7).hasPrefix(" Nordly…"))
    #expect(drawn(["Nordlys", "", "", " Energi"], width: 7).hasPrefix(" Nordly…"))
    #expect(drawn(["作者", "作者"], width: 4).hasPrefix(" 作…"))
  }

  @Test("blanks beyond the edge are nothing that is missed")
  func blanks() {
    #expect(drawn(["Nordlys", "   ", " "], width: 7) == " Nordlys")
    #expect(drawn(["Nordlys   "], width: 7) == " Nordlys")
  }

  @Test("what fits is shown whole")
  func fits() {
    #expect(drawn(["Nordlys"], width: 7).hasPrefix(" Nordlys"))
    #expect(drawn(["Nord", "lys", ""], width: 7).hasPrefix(" Nordlys"))
    #expect(!drawn(["Nord", "lys", ""], width: 7).contains("…"))
  }
}
