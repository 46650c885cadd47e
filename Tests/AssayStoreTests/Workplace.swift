import AssayCore
import Digest
import Foundation
import Testing

@testable import AssayStore

/// A folder of its own for one test, and what it takes to write documents there.
final class Workplace {
  let folder: String
  private var minute = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/assay-store-" + RandomID.hex()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String = "nordlys.assay") -> String { folder + "/" + name }

  /// Names in the folder, sorted.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  func bytes(_ name: String = "nordlys.assay") -> [UInt8] {
    FileManager.default.contents(atPath: path(name)).map([UInt8].init) ?? []
  }

  func write(_ bytes: [UInt8], to name: String) {
    _ = FileManager.default.createFile(atPath: path(name), contents: Data(bytes))
  }

  static let jørgen = "Jørgen Åse 作者"

  func session(_ author: String = Workplace.jørgen) -> WritingSession {
    WritingSession(author: author, clock: { [unowned self] in tick() })
  }

  private func tick() -> Timestamp {
    minute += 1
    let text = "2026-03-12T\(twoDigits(minute / 60 % 24)):\(twoDigits(minute % 60)):07+01:00"
    guard let time = Timestamp(text) else { preconditionFailure("no time: \(text)") }
    return time
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static let protocolText = ProtocolText(
    id: "iso-10002", version: SemanticVersion(1, 0, 0),
    bytes: Array("format: assay-protocol/1\ntitle: Håndtering av klager 作者\n".utf8))

  static let creation = NewAssessment(
    organisation: "Nordlys Energi A\u{030A}S 💡", site: "Tromsø", kind: .thirdParty,
    protocols: [protocolText])

  func create(_ name: String = "nordlys.assay") throws -> Document {
    try Document.create(at: path(name), creation: Workplace.creation, session: session())
  }

  func open(
    _ name: String = "nordlys.assay", by author: String = Workplace.jørgen,
    access: AccessRequest = .writing
  ) throws -> Document {
    try Document.open(path(name), session: session(author), access: access)
  }

  /// Four criteria on the standard scale.
  static let protocols: [AssessmentProtocol] = [
    AssessmentProtocol(
      id: "iso-10002", version: SemanticVersion(1, 0, 0),
      scale: Scale([
        Rating(code: "N", points: 0), Rating(code: "P", points: 1), Rating(code: "L", points: 2),
        Rating(code: "F", points: 3),
      ]),
      levels: [Level(number: 1)],
      clauses: [
        Clause(
          number: "7", title: "Operation",
          criteria: ["7.1.a", "7.2.a", "7.3.a", "7.3.b"].map {
            Criterion(id: CriterionID($0), level: 1, weight: 1)
          })
      ])
  ]

  static func criterion(_ id: CriterionID) -> CriterionReference {
    CriterionReference("iso-10002", id)
  }
}

extension Document {
  /// Proposes and commits, as a key press does.
  @discardableResult
  func act(_ intent: Intent, finishing field: String? = nil) throws -> Event? {
    let event = try propose(intent, protocols: Workplace.protocols, finishing: field)
    try commit()
    return event
  }

  /// One of everything an assessor can do.
  func workThrough() throws {
    let criterion = Workplace.criterion("7.3.b")
    try act(.rate(criterion, "L"))
    try act(.rate(Workplace.criterion("7.1.a"), "P"))
    try act(.markNotApplicable(Workplace.criterion("7.2.a"), reason: "Ingen netthandel – 作者"))
    try act(.clearRating(Workplace.criterion("7.1.a")))
    let note = "3 of 8 current;\nfive silent. e\u{301} 👩‍👧‍👦 \u{1B}[31m\u{0}end"
    try act(.note(criterion, .report, note))
    try act(.note(criterion, .private, "KB unsure; ask TL alone."))
    try act(.setPresent("KB, TL"))
    try act(.takeLooseNote("Log is kept by hand"))
    try act(.takeLooseNote("Asked for Q3"))
    try act(.fileLooseNote(ledger.assessment.looseNotes[0].id, to: criterion))
    try act(.dropLooseNote(ledger.assessment.looseNotes[0].id))
    try act(.markToRevisit(criterion, true))
    try act(.plan(.scope, "Kundesenteret"))
    try act(.undo)
    try act(.redo)
    try act(.undo)
  }
}
