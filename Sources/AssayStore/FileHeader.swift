import GRDB
import GRDBSQLite

/// The first 100 bytes of a database file, read through SQLite's own descriptor.
///
/// What `check` looks at never changes in the life of a document, so it takes no lock. `changes` and
/// `isUnchanged` are for whoever holds one.
struct FileHeader {
  let bytes: [UInt8]
  let fileSize: Int

  init(of database: Database) throws {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = withUnsafeMutablePointer(to: &file) {
      sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, $0)
    }
    var size: sqlite3_int64 = 0
    var bytes = [UInt8](repeating: 0, count: 100)
    // The pointers are SQLite's and live as long as the connection, which outlives this call.
    guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods?.pointee,
      let measure = methods.xFileSize, let read = methods.xRead,
      measure(file, &size) == SQLITE_OK
    else { throw StoreError.inputOutput(code: Int(code)) }
    let outcome = size == 0 ? SQLITE_OK : read(file, &bytes, 100, 0)
    guard outcome == SQLITE_OK || outcome == FileHeader.shortRead else {
      throw StoreError.inputOutput(code: Int(outcome))
    }
    self.bytes = bytes
    fileSize = Int(size)
  }

  /// Throws unless these are the first bytes of a document that can be read here.
  func check() throws {
    guard fileSize > 0 else { throw StoreError.emptyFile }
    guard bytes.starts(with: "SQLite format 3\0".utf8) else { throw StoreError.notADatabase }
    let application = number(at: 68)
    guard application == Int(DocumentSchema.applicationID) else {
      throw StoreError.foreignDatabase(applicationID: UInt32(application))
    }
    let version = number(at: 60)
    guard version <= DocumentSchema.version else {
      throw StoreError.newerFormat(found: version, known: DocumentSchema.version)
    }
    // 1 and 1 stand for a rollback journal. Any other mode would make files beside the document.
    guard version > 0, bytes[18] == 1, bytes[19] == 1 else {
      throw StoreError.damaged([.database("file header")])
    }
  }

  /// The file's size as its header has it, in bytes.
  var declaredSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return (size == 1 ? 65536 : size) * number(at: 28)
  }

  /// How many changes the file has seen, by its own count, which begins anew after 32 bits.
  var changes: Int { number(at: 24) }

  var nextChanges: Int { (changes + 1) & 0xFFFF_FFFF }

  /// True where nothing has been written since: by the count, the size and the free pages, as SQLite
  /// itself would look.
  func isUnchanged(in later: FileHeader) -> Bool { bytes[24..<40] == later.bytes[24..<40] }

  private func number(at offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// SQLITE_IOERR_SHORT_READ; the macro is an expression that does not import.
  private static let shortRead = SQLITE_IOERR | (2 << 8)
}
