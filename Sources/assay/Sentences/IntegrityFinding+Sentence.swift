import AssayCore
import AssayStore

extension IntegrityFinding {
  /// One thing that is wrong with a document, as a part of a sentence.
  var sentence: String {
    switch self {
    case .database(let words): "SQLite says: \(words)"
    case .schema(let name): "the table, index, view or trigger “\(name)” is not as it should be"
    case .malformedRow(let table, let number): "row \(number) of \(table) is malformed"
    case .tooManyRows(let table, let limit): "\(table) has more than \(limit) rows"
    case .lineHashWrong(let id, let computed):
      "event \(id.short) was changed: its line has the hash \(computed.short)"
    case .malformedLine(let id, let flaw):
      "event \(id.short) cannot be read at byte \(flaw.offset): \(flaw.kind.words)"
    case .duplicateEvent(let id): "event \(id.short) stands twice"
    case .parentMissing(let id, let parent):
      "event \(id.short) follows \(parent.short), which is not there"
    case .lamportWrong(let id): "event \(id.short) is numbered before one it follows"
    case .undoneEventMissing(let id, let undone):
      "event \(id.short) takes back \(undone.short), which is not there"
    case .undoWrong(let id, let undone):
      "event \(id.short) says that it takes back \(undone.short), and does something else"
    case .creationMissing: "no event says what is assessed"
    case .secondBeginning(let id): "event \(id.short) is a second beginning"
    case .commitmentWrong(let commitment): "the text \(commitment.prefix(12)) was changed"
    case .textMissing(let commitment, let event):
      "the text \(commitment.prefix(12)) of event \(event.short) is gone"
    case .redactionMissing(let commitment, let event):
      "the text \(commitment.prefix(12)) was removed by event \(event.prefix(12)), which is not there"
    case .protocolMissing(let id, _): "the text of protocol \(id) is gone"
    case .protocolHashWrong(let sha256): "the protocol text \(sha256.prefix(12)) was changed"
    case .evidenceHashWrong(let sha256): "the evidence \(sha256.prefix(12)) was changed"
    case .evidenceMissing(let sha256): "the evidence \(sha256.prefix(12)) is gone"
    case .evidenceUnreferenced(let sha256):
      "the evidence \(sha256.prefix(12)) belongs to no event"
    }
  }
}

extension EventID {
  /// Enough of it to find it by.
  var short: String { String(text.prefix(12)) }
}

extension LineFlaw.Kind {
  fileprivate var words: String {
    switch self {
    case .tooLong: "the line is too long"
    case .expected(let what): "\(what) should stand there"
    case .notUTF8: "it is not UTF-8"
    case .unknownName: "a name is not known"
    case .tooDeep: "it is nested too deeply"
    }
  }
}
