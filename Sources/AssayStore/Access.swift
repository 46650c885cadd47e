/// What may be done with an open document.
public enum Access: Equatable, Sendable {
  case writable
  case readOnly(ReadOnlyReason)

  public var isWritable: Bool { self == .writable }
}

/// What somebody wants to do with a document.
public enum AccessRequest: Equatable, Sendable {
  /// To write where that is possible, else to read.
  case writing
  /// To read. Needs no lock and does not disturb a writer.
  case reading
}

/// Why a document can only be read.
public enum ReadOnlyReason: Equatable, Sendable {
  /// Nobody wanted to write.
  case asked
  /// Another session writes; nil where it cannot be told who.
  case locked(by: LockHolder?)
  /// The file does not allow it.
  case filePermission
  /// The folder does not allow a lock or a journal beside the document.
  case folderPermission
  /// The whole medium is read-only.
  case readOnlyMedium
  /// The file system cannot lock; the system's error number.
  case lockUnavailable(errorNumber: Int)
  /// So many events of a newer program are in it: what they forbid is not known here.
  case unknownEvents(Int)
  /// The last event has the highest number there is: no other can follow.
  case numbersUsedUp
}
