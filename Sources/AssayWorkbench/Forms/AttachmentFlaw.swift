import Phrases

/// Why a file cannot be kept in the document.
public enum AttachmentFlaw: Error, Equatable, Sendable {
  /// Nothing lies at the path any more, or never did.
  case missing
  case folder
  /// A pipe, a device or the like: reading it might never end.
  case notAFile
  /// The very document it was to be kept in.
  case assessment
  /// In bytes.
  case tooBig(size: Int, limit: Int)
  /// In the system's words.
  case unreadable(String)

  /// What is wrong with the file at a path, and what to do.
  public func sentence(for path: String, in phrases: Phrases) -> String {
    let words = phrases.forms
    return switch self {
    case .missing: words.fileMissing(path)
    case .folder: words.fileIsFolder(path)
    case .notAFile: words.notAFile(path)
    case .assessment: words.assessment(path)
    case .tooBig(let size, let limit): words.fileTooBig(path, size.bytesText, limit.bytesText)
    case .unreadable(let reason): words.fileUnreadable(path, reason)
    }
  }
}

extension Int {
  /// A count of bytes as a person reads it: `812 B`, `12 kB`, `32 MB`; always rounded up, so that a
  /// file above a limit never looks as if it kept to it.
  var bytesText: String {
    if self < 1_024 { return "\(self) B" }
    if self <= 1_023 * 1_024 { return "\((self - 1) / 1_024 + 1) kB" }
    return "\((self - 1) / (1_024 * 1_024) + 1) MB"
  }
}
