import AssayCore
import AssayProtocols
import Testing

@Suite("The sheet") struct ProtocolSheetTests {
  @Test("is a form that reads well as plain text")
  func reads() throws {
    let got = ProtocolSheetText(width: 80).text(of: ProtocolSheet(of: Garden.value))
    #expect(try Fixture.recorded("garden-sheet.txt", got: got) == got)
  }

  @Test("keeps to its width, whatever the width", arguments: [48, 60, 80, 120])
  func keepsWidth(width: Int) {
    let text = ProtocolSheetText(width: width).text(of: ProtocolSheet(of: Garden.value))
    let widest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
  }

  @Test("offers not applicable only where it is allowed")
  func offersNotApplicable() {
    let sheet = ProtocolSheet(of: Garden.value)
    let entries = sheet.sections.flatMap(\.entries)
    #expect(entries.map(\.id) == ["7.3.a", "7.3.b", "8.a"])
    #expect(entries.map(\.allowsNotApplicable) == [false, true, true])
  }

  @Test("names the gates that are on, in the order they are judged")
  func namesGates() {
    let sheet = ProtocolSheet(of: Garden.value)
    #expect(
      sheet.levels.map { $0.gates.map(\.value) } == [
        ["60 %", "65 %", "P", "10 %", "30 %"], ["50 %", "70 %", "80 %"],
      ])
  }

  @Test("speaks with the words it is given")
  func takesLabels() {
    var labels = ProtocolSheetLabels()
    labels.look = "Se etter"
    let sheet = ProtocolSheet(of: Garden.value, labels: labels)
    #expect(ProtocolSheetText(labels: labels).text(of: sheet).contains("    Se etter the beds"))
  }
}
