import AssayCore

/// Why a protocol could not be had.
public enum ProtocolLoadError: Error, Equatable, Sendable {
  /// `errno` is the system's number for the reason.
  case unreadable(path: String, errno: Int32)
  case unwritable(path: String, errno: Int32)
  case invalid(path: String, ProtocolError)
  /// The file of a folder says it is another protocol.
  case misfiled(path: String, expected: ProtocolID, found: ProtocolID)
  case notFound(ProtocolID, searched: [String], nearest: ProtocolID?)
}
