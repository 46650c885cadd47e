import AssayWorkbench
import Glibc

/// A file that is to be kept in a document: read whole, and never waited for.
struct AttachmentFile {
  /// Without its folder.
  let name: String
  let bytes: [UInt8]

  init(at path: String, limit: Int) throws(AttachmentFlaw) {
    // NB: without O_NONBLOCK, opening a pipe that nobody writes to would hang.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw AttachmentFlaw(errorNumber: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw AttachmentFlaw(errorNumber: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
    guard status.st_size <= limit else {
      throw .tooBig(size: Int(status.st_size), limit: limit)
    }
    bytes = try Self.read(descriptor, limit: limit)
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A file that grows while it is read still keeps to the limit.
  private static func read(_ descriptor: Int32, limit: Int) throws(AttachmentFlaw) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw AttachmentFlaw(errorNumber: errno)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else {
        throw .tooBig(size: bytes.count + count, limit: limit)
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

extension AttachmentFlaw {
  init(errorNumber: Int32) {
    switch errorNumber {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .folder
    case ENXIO, ENODEV: self = .notAFile
    default: self = .unreadable(SystemWords.of(Int(errorNumber)))
    }
  }
}
