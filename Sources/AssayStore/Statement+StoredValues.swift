import GRDB
import GRDBSQLite

/// Values as they lie in the file, whatever type the schema promised: a damaged file keeps no
/// promises, and GRDB's own decoding ends the program or mends what should be reported.
extension Statement {
  /// nil unless the column holds text. The bytes may be no UTF-8 and may contain zeros.
  func textBytes(at column: Int32) -> [UInt8]? {
    guard sqlite3_column_type(sqliteStatement, column) == SQLITE_TEXT else { return nil }
    return bytes(at: column)
  }

  /// nil unless the column holds text in valid UTF-8.
  func text(at column: Int32) -> String? {
    textBytes(at: column).flatMap { String(validating: $0, as: UTF8.self) }
  }

  func blob(at column: Int32) -> [UInt8]? {
    guard sqlite3_column_type(sqliteStatement, column) == SQLITE_BLOB else { return nil }
    return bytes(at: column)
  }

  func integer(at column: Int32) -> Int? {
    guard sqlite3_column_type(sqliteStatement, column) == SQLITE_INTEGER else { return nil }
    return Int(exactly: sqlite3_column_int64(sqliteStatement, column))
  }

  func isNull(at column: Int32) -> Bool {
    sqlite3_column_type(sqliteStatement, column) == SQLITE_NULL
  }

  private func bytes(at column: Int32) -> [UInt8] {
    // NB: the pointer has to be asked for before the count.
    let start = sqlite3_column_blob(sqliteStatement, column)
    let count = Int(sqlite3_column_bytes(sqliteStatement, column))
    // The memory is SQLite's until the next step: it is copied here and now.
    return [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
