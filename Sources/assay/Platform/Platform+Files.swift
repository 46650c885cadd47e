import Glibc

extension Platform {
  /// A file's bytes; `EFBIG` where there are more than `limit`. Pipes can be read too.
  static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    defer { close(descriptor) }
    return try read(descriptor, limit: limit)
  }

  /// All of standard input; `EFBIG` where there is more than `limit`.
  static func readInput(limit: Int) throws(SystemError) -> [UInt8] {
    try read(STDIN_FILENO, limit: limit)
  }

  private static func read(_ descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(number: errno)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw SystemError(number: EFBIG) }
    }
  }

  /// Makes a file for nobody else's eyes; `EEXIST` where something of that name is there already.
  /// What could not be written whole is taken away again.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    var rest = bytes[...]
    var problem: SystemError?
    while problem == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        problem = SystemError(number: errno)
      }
    }
    if close(descriptor) != 0, problem == nil { problem = SystemError(number: errno) }
    guard let problem else { return }
    unlink(path)
    throw problem
  }

  /// Takes a file away; nothing happens where there is none.
  static func remove(_ path: String) { unlink(path) }

  enum FileKind { case file, folder, other }

  /// What lies at a path, links followed; nil where nothing does.
  static func kind(of path: String) -> FileKind? {
    var status = stat()
    return stat(path, &status) == 0 ? kind(status) : nil
  }

  /// What a folder holds, sorted by name, without names that begin with a dot. Links are not
  /// followed, so that a tree walked by it has an end.
  static func entries(of folder: String) throws(SystemError) -> [(name: String, kind: FileKind)] {
    guard let stream = opendir(folder) else { throw SystemError(number: errno) }
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileKind)] = []
    while let entry = readdir(stream) {
      // NB: d_name imports as a tuple of its full size; the name ends at its first zero.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      guard !name.hasPrefix("."), lstat(folder + "/" + name, &status) == 0 else { continue }
      entries.append((name, kind(status)))
    }
    return entries.sorted { $0.name < $1.name }
  }

  private static func kind(_ status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}
