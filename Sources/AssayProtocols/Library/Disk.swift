#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few things protocols ask of a file system. Everything of the platform is here.
enum Disk {
  /// What could not be done, as the system's own number for it.
  struct Refusal: Error, Equatable {
    var errno: Int32
  }

  enum Reach {
    case anyone
    /// Only a file of this user that nobody else can write.
    case ownOnly
  }

  /// A regular file's bytes, `limit` and one more at most, so that the reader can see it is too long.
  static func read(
    _ path: String, limit: Int, reach: Reach = .anyone
  ) throws(Refusal) -> [UInt8] {
    // NB: O_NONBLOCK, or opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Refusal(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(errno: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    if reach == .ownOnly {
      guard status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else {
        throw Refusal(errno: EPERM)
      }
    }
    // A file may grow while it is read: its size is where to begin, not where to stop.
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(Int(status.st_size) + 1, 4096), limit + 1))
    while bytes.count <= limit {
      let count = sysRead(descriptor, &chunk, min(chunk.count, limit + 1 - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw Refusal(errno: errno)
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Writes a file of mode 0600 into a directory of mode 0700, whole or not at all: under a name of
  /// its own first, then by renaming.
  static func writePrivately(
    _ bytes: [UInt8], to name: String, in directory: String, draft: String
  ) throws(Refusal) {
    try makeDirectory(directory)
    try write(bytes, to: "\(directory)/\(name)", draft: "\(directory)/\(draft)", mode: 0o600)
  }

  /// Writes over a file, whole or not at all; it keeps its mode. A new one gets 0666 less the umask.
  static func replace(_ path: String, with bytes: [UInt8], draft: String) throws(Refusal) {
    let path = resolved(path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var status = stat()
    let exists = stat(path, &status) == 0
    try write(
      bytes, to: path, draft: folder + draft, mode: exists ? status.st_mode & 0o777 : nil)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, draft draftPath: String, mode: mode_t?
  ) throws(Refusal) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(draftPath, flags, mode ?? 0o666)
    guard descriptor >= 0 else { throw Refusal(errno: errno) }
    if let mode { fchmod(descriptor, mode) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { rest in
        sysWrite(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = errno
        close(descriptor)
        unlink(draftPath)
        throw Refusal(errno: reason)
      }
      written += count
    }
    guard close(descriptor) == 0, rename(draftPath, path) == 0 else {
      let reason = errno
      unlink(draftPath)
      throw Refusal(errno: reason)
    }
  }

  /// Makes the directory and what is missing above it, each for this user only.
  private static func makeDirectory(_ path: String) throws(Refusal) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw Refusal(errno: errno)
    }
    try makeDirectory(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Refusal(errno: errno) }
  }

  /// Names in a directory, sorted, without those that begin with a dot; none where it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // NB: d_name imports as a tuple of its full size; the name ends at its first zero.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") {
        names.append(name)
      }
    }
    return names.sorted()
  }

  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  static func isDirectory(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// The path without links; the path itself where it leads nowhere.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func kind(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }
}

/// NB: inside `Disk`, `read` and `write` mean our own.
private func sysRead(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &buffer, count)
}

private func sysWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
