import Glibc

/// Which file lies at a path: device and inode. Found without opening it: closing any descriptor of
/// a file would drop SQLite's locks on it.
struct FileIdentity: Equatable {
  var device: UInt
  var inode: UInt

  /// Follows symbolic links, as opening does.
  init(path: String) throws(StoreError) {
    self.init(try FileIdentity.status(path: path))
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }

  /// What the system knows of a regular file.
  static func status(path: String) throws(StoreError) -> stat {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreError(errorNumber: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    return status
  }
}
