import AssayWorkbench

/// A file that is to be kept in a document: read whole, and never waited for.
struct AttachmentFile {
  /// Without its folder.
  let name: String
  let bytes: [UInt8]

  init(at path: String, limit: Int) throws(AttachmentFlaw) {
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
