import AssayCore
import AssayProtocols
import AssayWorkbench
import Cells
import Foundation
import Testing

/// The screen in the README is what the program draws; ASSAY_RECORD=1 draws it anew.
@Suite("The README's screen")
struct ReadmeScreenTests {
  @Test("is drawn by the program, from the shipped protocol and the shipped example")
  func current() throws {
    let screen = try Self.screen()
    let file = Fixtures.root.appendingPathComponent("README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let fence = "```text\n"
    let start = try #require(text.range(of: fence), "the README has no screen")
    let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      let anew = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: screen)
      try anew.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(
        String(text[start.upperBound..<end.lowerBound]) == screen,
        "the README shows an old screen: ASSAY_RECORD=1 swift test --filter ReadmeScreen")
    }
  }

  /// A morning's work: the example's first thirty ratings, one of them being looked at.
  static func screen() throws -> String {
    let folder = Fixtures.root.appendingPathComponent("Protocols/iso-10002/protocol.yaml")
    let home = try ProtocolReader.read([UInt8](Data(contentsOf: folder)))
    let rows = try example().prefix(38)
    let seal = { (text: String) in SealedText(commitment: "seal of \(text)", content: text) }
    let time = try #require(Timestamp("2026-03-12T14:32:07+01:00"))
    var number = 0
    func event(_ body: Event.Body) -> Event {
      number += 1
      return Event(
        id: EventID("event-\(number)"), parents: [], replica: "readme", lamport: number,
        time: time, author: seal("Ada Berg"), body: body)
    }
    var ledger = Ledger([
      event(
        .created(
          Creation(
            organisation: seal("Nordlys Energi"), site: seal("Tromsø"), kind: .thirdParty,
            protocols: [ProtocolSeal(id: home.id, version: home.version, sha256: "")])))
    ])
    for row in rows {
      var intents: [Intent] = [
        row.rating == "NA"
          ? .markNotApplicable(row.criterion, reason: row.reason)
          : .rate(row.criterion, RatingCode(row.rating))
      ]
      if !row.note.isEmpty { intents.append(.note(row.criterion, .report, row.note)) }
      for intent in intents {
        let decision = try ledger.decide(
          intent, protocols: [home], author: "Ada Berg", seal: seal)
        if let decision { ledger.append(event(.changed(decision.change))) }
      }
    }
    var model = Model(
      size: Size(rows: 34, columns: 120), author: "Ada Berg", folder: "~/Assessments")
    _ = model.update(
      .documentOpened(
        OpenedDocument(
          path: "nordlys.assay", file: "nordlys.assay", ledger: ledger, protocols: [home],
          habits: [.place: "iso-10002/7.3.b"])))
    _ = model.update(.committed(time))
    return model.render().plainText
  }

  struct Row {
    var criterion: CriterionReference
    var rating: String
    var note: String
    var reason: String
  }

  /// The shipped example, read as far as it is written: no quote is doubled in it.
  static func example() throws -> [Row] {
    let file = Fixtures.root.appendingPathComponent("Docs/examples/nordlys-energi.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      var cells = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      try #require(cells.count == 5, "\(line)")
      return Row(
        criterion: CriterionReference(ProtocolID(cells[0]), CriterionID(cells[1])),
        rating: cells[2], note: cells[3], reason: cells[4])
    }
  }
}
