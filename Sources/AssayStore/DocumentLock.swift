import Glibc

/// The file `.NAME.assay.lock` beside a document: whoever holds its `flock` may write the document.
///
/// The system lets go of it when its holder ends in whatever way, so a lock file without a lock is
/// a leftover and is taken over. It is removed while still held, so nobody locks a file that is gone.
final class DocumentLock {
  private let path: String
  private let descriptor: Int32
  private var isReleased = false

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  enum Outcome {
    case held(DocumentLock)
    /// nil where the holder's words cannot be read.
    case taken(by: LockHolder?)
    case impossible(errorNumber: Int32)
  }

  static func path(for document: String) -> String {
    let (folder, name) = PathParts.split(document)
    return folder + "." + name + ".lock"
  }

  /// - Parameter mode: Permission bits: whoever may read the document may read who has it.
  static func acquire(for document: String, holder: LockHolder, mode: mode_t) -> Outcome {
    let path = path(for: document)
    // Between opening and locking, the former holder may have removed the file: then try again.
    for _ in 0..<100 {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { return refusal(at: path, errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        let other = number == EWOULDBLOCK ? read(descriptor) : nil
        close(descriptor)
        return number == EWOULDBLOCK ? .taken(by: other) : .impossible(errorNumber: number)
      }
      if let own = FileIdentity(descriptor: descriptor), own == (try? FileIdentity(path: path)) {
        write(holder, to: descriptor, mode: mode)
        return .held(DocumentLock(path: path, descriptor: descriptor))
      }
      close(descriptor)
    }
    return .impossible(errorNumber: EAGAIN)
  }

  func release() {
    guard !isReleased else { return }
    isReleased = true
    unlink(path)
    close(descriptor)
  }

  /// A lock file of somebody else that may not even be opened is a lock all the same, where held.
  private static func refusal(at path: String, _ number: Int32) -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return .impossible(errorNumber: number) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return .impossible(errorNumber: number)
    }
    return .taken(by: read(descriptor))
  }

  private static func read(_ descriptor: Int32) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: LockHolder.byteLimit)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? LockHolder(json: Array(bytes[..<count])) : nil
  }

  /// The lock holds even where its words cannot be written.
  private static func write(_ holder: LockHolder, to descriptor: Int32, mode: mode_t) {
    let bytes = holder.json
    _ = fchmod(descriptor, mode & 0o666)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }
}

/// A path as folder, with its slash, and name.
enum PathParts {
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let next = path.index(after: slash)
    return (String(path[..<next]), String(path[next...]))
  }
}
