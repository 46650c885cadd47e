import AssayCore
import AssayProtocols
import Foundation
import Phrases
import Testing

/// The document whose screens the manual shows: the shipped example, in the middle of the work.
struct ExampleDocument {
  let protocols: [AssessmentProtocol]
  let ledger: Ledger

  static let library = ProtocolLibrary(
    roots: [
      ProtocolRoot(
        path: GeneratedFile.root.appendingPathComponent("Protocols").path, origin: .named)
    ],
    loading: ProtocolLoading(cache: nil))

  init(ratings count: Int) throws {
    let home = try Self.library.load("iso-10002").protocol
    var ledger = Ledger([
      Scene.event(
        .created(
          Creation(
            organisation: Scene.seal("Nordlys Energi"), site: Scene.seal("Tromsø"),
            kind: .thirdParty,
            protocols: [ProtocolSeal(id: home.id, version: home.version, sha256: "")])),
        number: 1, time: Scene.time(minutes: 0))
    ])
    for (minute, row) in try Self.rows().prefix(count).enumerated() {
      for intent in row.intents {
        let decision = try ledger.decide(
          intent, protocols: [home], author: Scene.author, seal: Scene.seal)
        guard let decision else { continue }
        ledger.append(
          Scene.event(
            .changed(decision.change), number: ledger.events.count + 1,
            time: Scene.time(minutes: 2 + minute * 8)))
      }
    }
    protocols = [home]
    self.ledger = ledger
  }

  func scene(
    rows: Int, columns: Int, language: Language = .english
  ) throws -> Scene {
    Scene(
      rows: rows, columns: columns, language: language, ledger: ledger, protocols: protocols,
      shown: try protocols.map { try Self.library.translated($0, into: language.rawValue) })
  }

  private struct Row {
    var criterion: CriterionReference
    var cells: [String]

    var intents: [Intent] {
      let rating: Intent =
        cells[2] == "NA"
        ? .markNotApplicable(criterion, reason: cells[4])
        : .rate(criterion, RatingCode(cells[2]))
      return cells[3].isEmpty ? [rating] : [rating, .note(criterion, .report, cells[3])]
    }
  }

  /// The shipped example, read as far as it is written: no quote is doubled in it.
  private static func rows() throws -> [Row] {
    let text = try GeneratedFile(path: "Docs/examples/nordlys-energi.csv").text()
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
        criterion: CriterionReference(ProtocolID(cells[0]), CriterionID(cells[1])), cells: cells)
    }
  }
}
