import AssayCore

/// One thing that is wrong with a document.
public enum IntegrityFinding: Equatable, Hashable, Sendable {
  /// A row of SQLite's own integrity check, in SQLite's words.
  case database(String)
  /// A table, index, view or trigger that is not as the format has it.
  case schema(name: String)
  /// A row whose values are not of the types the format has, counted from 1 in its table.
  case malformedRow(Table, number: Int)
  /// More rows than the format allows.
  case tooManyRows(Table, limit: Int)

  /// The line under this id has another SHA-256.
  case lineHashWrong(EventID, computed: EventID)
  /// The hash is right, and yet the line is no event.
  case malformedLine(EventID, LineFlaw)
  case duplicateEvent(EventID)
  case parentMissing(EventID, parent: EventID)
  /// The Lamport number is not above that of every parent.
  case lamportWrong(EventID)
  /// The event takes back one that is not there.
  case undoneEventMissing(EventID, undoes: EventID)
  /// The event names another as taken back that does not come before it, or says something else
  /// than that one with from and to exchanged.
  case undoWrong(EventID, undoes: EventID)
  /// No event says what is assessed.
  case creationMissing
  /// An event without parents that is not the first creation, or a creation that has parents.
  case secondBeginning(EventID)

  /// Salt and text do not add up to the commitment.
  case commitmentWrong(String)
  /// An event speaks of a text that is neither there nor forgotten.
  case textMissing(String, event: EventID)
  /// A text was forgotten, but the event named as the reason is not there.
  case redactionMissing(String, event: String)
  case protocolMissing(ProtocolID, sha256: String)
  case protocolHashWrong(sha256: String)
  case evidenceHashWrong(sha256: String)
  /// An event speaks of a file that is not there.
  case evidenceMissing(sha256: String)
  /// A file that no event speaks of.
  case evidenceUnreferenced(sha256: String)

  public enum Table: String, Sendable, CaseIterable {
    case event, text, `protocol`, evidence, draft, view
  }

  /// So many findings are kept at most; a damaged file has no end of them.
  public static let limit = 100
}

/// Why a line is no event, and at which of its bytes that shows.
public struct LineFlaw: Error, Hashable, Sendable {
  public var offset: Int
  public var kind: Kind

  public enum Kind: Hashable, Sendable {
    /// Longer than `EventLine.limit`.
    case tooLong
    /// Something other than this stands there.
    case expected(String)
    case notUTF8
    /// The text of a name, a field or a kind that the format does not know.
    case unknownName
    /// Brackets within brackets, deeper than anything needs.
    case tooDeep
  }

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}
