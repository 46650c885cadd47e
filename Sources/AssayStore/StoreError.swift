import AssayCore

/// Why a document could not be made, opened, read or written. Facts only: sentences are made
/// elsewhere.
public enum StoreError: Error, Equatable, Sendable {
  /// Nothing lies at the path.
  case missing
  /// The folder the document should lie in is not there.
  case folderMissing
  /// Something lies at the path already; it was not touched.
  case alreadyExists
  /// Another session writes the document; nil where it cannot be told who.
  case locked(LockHolder?)
  /// A folder, a device or the like.
  case notAFile
  /// Nothing was ever written to the file, or all of it was lost.
  case emptyFile
  /// The file does not start as an SQLite database does.
  case notADatabase
  /// An SQLite database, but of another program.
  case foreignDatabase(applicationID: UInt32)
  /// Written by a newer program.
  case newerFormat(found: Int, known: Int)
  /// The file is shorter than it says it is, in bytes.
  case truncated(expected: Int, found: Int)
  /// What was found wrong; never empty, and cut after `IntegrityFinding.limit`.
  case damaged([IntegrityFinding])
  /// The document was opened for reading only.
  case readOnly(ReadOnlyReason)
  /// The system does not allow it.
  case permissionDenied
  /// The medium cannot be written.
  case readOnlyMedium
  case diskFull
  /// The file was moved or removed since it was opened.
  case fileGone
  /// Another file lies in the document's place since it was opened.
  case fileReplaced
  /// A crash left a commit half done, and nothing here may be written to take it back.
  case rollbackNeeded
  /// Something other than this session wrote to the document since it was opened.
  case changedOutside
  /// Another program held the database longer than the waiting time.
  case busy
  /// The medium failed; SQLite's extended result code.
  case inputOutput(code: Int)
  /// Anything else that SQLite reports, as its extended result code.
  case database(code: Int)
  /// A system call failed with this error number.
  case system(errorNumber: Int)
  /// The event would not read back as it was written, so it was not taken.
  case unwritable
  /// An event would speak of a file whose bytes the document was not given.
  case attachmentMissing(sha256: String)
  /// A file is too big to be kept; both in bytes.
  case attachmentTooBig(size: Int, limit: Int)
  /// The document was closed before.
  case closed
}

/// Why a proposed change was not staged.
public enum ProposalError: Error, Equatable, Sendable {
  /// The rules of the assessment are against it.
  case refused(Refusal)
  /// The document cannot take it.
  case store(StoreError)
}
