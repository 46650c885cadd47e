/// How a person came back from an editor of their own.
public enum EditorAnswer: Equatable, Sendable {
  case text(String)
  case unchanged
  /// Bytes that are no UTF-8 were replaced: to be looked at before it is kept.
  case repaired(String)
  /// The editor ended with a status that says it failed; nothing was taken over.
  case failed(name: String, status: Int)
  /// There is no such program.
  case missing(name: String)
  /// The file is gone, or is no file any more.
  case fileGone
  /// Too large to be read at all.
  case tooLarge(bytes: Int)
  /// No private place for the file.
  case noPlace(reason: String)
}
