import Glibc

extension Platform {
  /// Writes a file that only its owner can read, whole or not at all: what lay there before stays
  /// until the new one is complete.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let draft = "\(path).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = SystemError(number: errno)
        close(descriptor)
        unlink(draft)
        throw error
      }
      written += count
    }
    guard close(descriptor) == 0, rename(draft, path) == 0 else {
      let error = SystemError(number: errno)
      unlink(draft)
      throw error
    }
  }
}
