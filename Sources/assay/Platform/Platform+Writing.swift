import Glibc

extension Platform {
  /// Makes a file for nobody else's eyes; `EEXIST` where something of that name is there already.
  /// What could not be written whole is taken away again.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    try fill(descriptor, with: bytes, orRemove: path)
  }

  /// Writes a file whole or not at all: what lay there before stays until the new one is complete. A
  /// new file is for nobody else's eyes, one that was there keeps its permissions, and a link still
  /// leads to it.
  ///
  /// What is no file, such as a pipe, is written to and stays what it is.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let error = SystemError(number: errno)
      // A link that leads nowhere is left alone.
      let isFree = error.number == ENOENT && lstat(path, &status) != 0
      guard isFree else { throw error }
      return try put(bytes, at: path, like: nil)
    }
    guard isFile(status), !isDescriptor(path) else { return try writeInto(path, bytes) }
    guard access(path, W_OK) == 0 else { throw SystemError(number: errno) }
    try put(bytes, at: resolved(path), like: status)
  }

  /// Writes all of it to an open file, pipe or terminal. A reader that went away is an error here
  /// (`EPIPE`), never a signal.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    signal(SIGPIPE, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw SystemError(number: errno)
      }
    }
  }

  private static func put(
    _ bytes: [UInt8], at path: String, like before: stat?
  ) throws(SystemError) {
    let draft = "\(path).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    if let before {
      // The owner first, since another one takes permissions away; only root may.
      _ = fchown(descriptor, before.st_uid, before.st_gid)
      _ = fchmod(descriptor, before.st_mode & 0o777)
    }
    try fill(descriptor, with: bytes, orRemove: draft)
    guard rename(draft, path) == 0 else {
      let error = SystemError(number: errno)
      unlink(draft)
      throw error
    }
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    // NB: appending, since standard output may be a file that others write to as well.
    let descriptor = open(path, O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor)
  }

  /// Writes the whole file and closes it, or takes it away.
  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], orRemove path: String
  ) throws(SystemError) {
    var problem: SystemError?
    do throws(SystemError) { try write(bytes, to: descriptor) } catch { problem = error }
    if close(descriptor) != 0, problem == nil { problem = SystemError(number: errno) }
    guard let problem else { return }
    unlink(path)
    throw problem
  }

  private static func isFile(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  /// Standard output by a name, and what a shell hands over as one: whatever file lies behind it is
  /// not ours to replace.
  private static func isDescriptor(_ path: String) -> Bool {
    ["/dev/std", "/dev/fd/", "/proc/"].contains { path.hasPrefix($0) }
  }
}
