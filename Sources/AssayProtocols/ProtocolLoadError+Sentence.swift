#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ProtocolLoadError {
  /// What went wrong and what to do, in one sentence or two.
  public var sentence: String {
    switch self {
    case .unreadable(let path, let number):
      "\(path): cannot be read (\(String(cString: strerror(number)))). Check the path and its "
        + "permissions."
    case .unwritable(let path, let number):
      "\(path): cannot be written (\(String(cString: strerror(number)))). Check its permissions and "
        + "the room on the disk."
    case .invalid(let path, let error): error.sentence(in: path)
    case .misfiled(let path, let expected, let found):
      "\(path):1:1: protocol-id: The folder is named \(expected), the protocol \(found). Rename one "
        + "of them."
    case .notFound(let id, let searched, _) where searched.isEmpty:
      "No protocol “\(id)”: there is no folder of protocols. Name one with --protocols."
    case .notFound(let id, let searched, let nearest):
      "No protocol “\(id)” in \(searched.joined(separator: ", ")). "
        + (nearest.map { "Did you mean “\($0)”?" } ?? "See: assay protocol list")
    }
  }
}
