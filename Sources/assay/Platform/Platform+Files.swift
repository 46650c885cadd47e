import Glibc

extension Platform {
  /// A file's bytes; `EFBIG` where there are more than `limit`. Pipes can be read too.
  static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    defer { close(descriptor) }
    return try read(descriptor, limit: limit)
  }

  /// Why a file was not read that may lie there by mistake.
  enum FileProblem: Error, Equatable {
    case folder
    /// A pipe, a device.
    case notAFile
    case tooBig(size: Int)
    case system(SystemError)
  }

  /// The bytes of a file, and of nothing else: a pipe that nobody writes to is not waited for. A file
  /// that grows while it is read still keeps to the limit.
  static func readFile(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    // NB: without O_NONBLOCK, opening such a pipe would hang.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileProblem(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(errno) }
    switch kind(status) {
    case .file: break
    case .folder: throw .folder
    case .other: throw .notAFile
    }
    guard status.st_size <= limit else { throw .tooBig(size: Int(status.st_size)) }
    do {
      return try read(descriptor, limit: limit)
    } catch {
      throw error.number == EFBIG ? .tooBig(size: limit + 1) : .system(error)
    }
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

  /// Takes a file away; nothing happens where there is none.
  static func remove(_ path: String) { unlink(path) }

  enum FileKind { case file, folder, other }

  /// What lies at a path, links followed; nil where nothing does.
  static func kind(of path: String) -> FileKind? {
    var status = stat()
    return stat(path, &status) == 0 ? kind(status) : nil
  }

  /// The folder a path lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path without links, as far as it can be followed.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// True where both paths lead to the same file.
  static func areSame(_ path: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    return stat(path, &first) == 0 && stat(other, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// What a folder holds, sorted by name, without names that begin with a dot. Links are not
  /// followed, so that a tree walked by it has an end. What cannot be looked at is neither a file nor
  /// a folder.
  static func entries(of folder: String) throws(SystemError) -> [(name: String, kind: FileKind)] {
    guard let stream = opendir(folder) else { throw SystemError(number: errno) }
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileKind)] = []
    while let entry = readdir(stream) {
      // NB: d_name imports as a tuple of its full size; the name ends at its first zero.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      let isKnown = lstat(folder + "/" + name, &status) == 0
      entries.append((name, isKnown ? kind(status) : .other))
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

extension Platform.FileProblem {
  fileprivate init(_ number: Int32) {
    switch number {
    case EISDIR: self = .folder
    case ENXIO, ENODEV: self = .notAFile
    default: self = .system(Platform.SystemError(number: number))
    }
  }
}
