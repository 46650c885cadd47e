import AssayCore
import AssayProtocols
import Foundation
import Phrases
import Testing

@testable import assay

/// The document whose screens the manual shows: the rehearsal that anybody can open, as it stood at
/// a moment of the work.
struct ExampleDocument {
  let protocols: [AssessmentProtocol]
  let ledger: Ledger

  /// - Parameter moment: Such as `2026-03-11T14:32`; what happened after it is left out.
  init(until moment: String) throws {
    let whole = try Self.rehearsal.get()
    protocols = whole.protocols
    ledger = Ledger(whole.ledger.events.filter { $0.time.text.prefix(16) <= moment })
  }

  func scene(rows: Int, columns: Int, language: Language, at moment: String) throws -> Scene {
    Scene(
      rows: rows, columns: columns, language: language, ledger: ledger, protocols: protocols,
      shown: try protocols.map { try Self.library.translated($0, into: language.rawValue) },
      begins: moment)
  }

  private static let library = ProtocolLibrary(
    roots: [
      ProtocolRoot(
        path: GeneratedFile.root.appendingPathComponent("Protocols").path, origin: .named)
    ])

  /// Written once and read back, as from anybody's disk.
  private static let rehearsal = Result { () throws -> Written in
    let path = NSTemporaryDirectory() + "/assay-manual-" + UUID().uuidString + ".assay"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let told = GeneratedFile.root.appendingPathComponent("Sources/assay/Rehearsal/rehearsal.yaml")
    try RehearsalReplay.write(try Rehearsal.read(told.path), to: path, library: library)
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    return Written(protocols: opened.protocols, ledger: opened.document.ledger)
  }

  private struct Written: Sendable {
    var protocols: [AssessmentProtocol]
    var ledger: Ledger
  }
}
