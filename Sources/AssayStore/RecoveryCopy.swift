import Foundation
import Glibc

/// A document and its journal copied to a temporary folder, to roll back there what a crash left
/// half done, where the place itself must not or cannot be written.
struct RecoveryCopy {
  let folder: String
  var path: String { folder + "/document.assay" }

  /// NB: the document must not be open in this process: copying would drop SQLite's locks on it.
  init(of document: String) throws(StoreError) {
    let parent = FileManager.default.temporaryDirectory.path
    var template = Array((parent + "/assay-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreError(errorNumber: errno) }
    folder = template.withUnsafeBufferPointer { name in
      name.baseAddress.map { String(cString: $0) } ?? parent
    }
    do {
      try FileManager.default.copyItem(atPath: document + "-journal", toPath: path + "-journal")
      try FileManager.default.copyItem(atPath: document, toPath: path)
      // The original may be write-protected, the copy must not be.
      _ = chmod(path, 0o600)
      _ = chmod(path + "-journal", 0o600)
    } catch {
      remove()
      throw .inputOutput(code: 0)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
