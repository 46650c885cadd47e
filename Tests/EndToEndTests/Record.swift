import AssayCore
import AssayStore
import Foundation

/// What a document of the yard holds, in a form that can be compared: white space aside, since a
/// screen breaks lines where it likes.
struct Record: Hashable {
  /// Every event's id, in order.
  var events: [String] = []
  var ratings: [String: String] = [:]
  var notes: [String: String] = [:]
  var privateNotes: [String: String] = [:]
  var looseNotes: [String] = []
  /// By the name of the field.
  var drafts: [String: String] = [:]

  init() {}

  /// Reads a document as another program would, without writing to it.
  init(of path: String) throws {
    let document = try Document.open(
      path, session: WritingSession(author: "", clock: Record.now), access: .reading)
    defer { document.abandon() }
    events = document.ledger.events.map(\.id.text)
    let assessment = document.ledger.assessment
    for id in Office.criteria {
      let record = assessment[CriterionReference("yard", CriterionID(id))]
      ratings[id] = record.response.rating?.text
      if record.response.isNotApplicable { ratings[id] = "–" }
      notes[id] = record.note?.content?.squeezed
      privateNotes[id] = record.privateNote?.content?.squeezed
    }
    looseNotes = assessment.looseNotes.compactMap { $0.note.text.content?.squeezed }
    drafts = document.drafts.mapValues(\.text.squeezed)
  }

  /// What `assay verify` would find wrong.
  static func faults(of path: String) throws -> [String] {
    try DocumentVerification.verify(path).findings.map { "\($0)" }
  }

  /// Every word that somebody wrote and that is kept, as event or as draft.
  var words: [String] {
    Array(notes.values) + Array(privateNotes.values) + looseNotes + Array(drafts.values)
  }

  /// Never asked for, since nothing is written.
  private static func now() -> Timestamp {
    guard let time = Timestamp("2026-01-01T00:00:00+00:00") else {
      preconditionFailure("a literal in the right form")
    }
    return time
  }
}

extension String {
  /// Without white space.
  var squeezed: String { String(unicodeScalars.filter { !$0.properties.isWhitespace }) }
}
