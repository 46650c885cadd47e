import AssayWorkbench

/// A file that is to be kept in a document: read whole, and never waited for.
struct AttachmentFile {
  /// Without its folder.
  let name: String
  let bytes: [UInt8]

  /// NB: the open document itself is not opened once more: closing that would drop SQLite's locks.
  init(at path: String, for document: String, limit: Int) throws(AttachmentFlaw) {
    guard !Platform.areSame(path, document) else { throw .assessment }
    do {
      bytes = try Platform.readFile(path, limit: limit)
    } catch {
      throw AttachmentFlaw(error, limit: limit)
    }
    name = path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension AttachmentFlaw {
  init(_ problem: Platform.FileProblem, limit: Int) {
    switch problem {
    case .folder: self = .folder
    case .notAFile: self = .notAFile
    case .tooBig(let size): self = .tooBig(size: size, limit: limit)
    case .system(let error) where error.isMissing: self = .missing
    case .system(let error): self = .unreadable(error.words)
    }
  }
}
