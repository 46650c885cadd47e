import AssayCore
import AssayStore

extension ReadOnlyReason {
  /// Why a document can only be read, and what would change that.
  var sentence: String {
    switch self {
    case .asked: "it was opened for reading"
    case .locked(let holder): StoreError.words(of: holder)
    case .filePermission: "you may not write to the file: change its permissions"
    case .folderPermission: "you may not write to its folder: change the folder's permissions"
    case .readOnlyMedium: "it lies on a read-only medium: copy it to another place"
    case .lockUnavailable(let number):
      "its file system cannot lock (\(SystemWords.of(number))): copy it to a local folder"
    case .unknownEvents(let count):
      count == 1
        ? "it holds an event of a newer Assay: write to it with that one"
        : "it holds \(count) events of a newer Assay: write to it with that one"
    case .numbersUsedUp: "its events have used up all numbers: nothing can follow them"
    }
  }
}
