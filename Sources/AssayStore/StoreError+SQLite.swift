import GRDB
import GRDBSQLite
import Glibc

extension StoreError {
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error)
    // NB: GRDB throws nothing else from the calls made here.
    default: self = .database(code: Int(SQLITE_ERROR))
    }
  }

  init(_ error: DatabaseError) {
    let extended = error.extendedResultCode.rawValue
    switch extended {
    case StoreError.movedCode: self = .fileGone
    case StoreError.rollbackCode: self = .rollbackNeeded
    case SQLITE_PERM, SQLITE_AUTH: self = .permissionDenied
    default:
      switch error.resultCode.rawValue {
      case SQLITE_FULL: self = .diskFull
      case SQLITE_READONLY: self = .permissionDenied
      case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
      case SQLITE_NOTADB: self = .notADatabase
      // NB: the statements used here are always the same, so an error in one is the file's fault.
      case SQLITE_CORRUPT, SQLITE_ERROR: self = .damaged([.database(error.message ?? "")])
      case SQLITE_CANTOPEN: self = .permissionDenied
      case SQLITE_IOERR: self = .inputOutput(code: Int(extended))
      default: self = .database(code: Int(extended))
      }
    }
  }

  /// What a system call's error number comes to.
  init(errorNumber: Int32) {
    switch errorNumber {
    case ENOENT: self = .missing
    case EEXIST: self = .alreadyExists
    case EACCES, EPERM: self = .permissionDenied
    case EROFS: self = .readOnlyMedium
    case ENOSPC, EDQUOT: self = .diskFull
    case EISDIR, ENOTDIR: self = .notAFile
    default: self = .system(errorNumber: Int(errorNumber))
    }
  }

  /// SQLITE_READONLY_DBMOVED; the macro is an expression that does not import.
  private static let movedCode = SQLITE_READONLY | (4 << 8)
  /// SQLITE_READONLY_ROLLBACK
  private static let rollbackCode = SQLITE_READONLY | (3 << 8)
}
