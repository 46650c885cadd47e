import Digest
import GRDB

/// The protocol texts of a document by the SHA-256 they are filed under; not checked.
struct StoredTexts {
  private(set) var protocols: [String: [UInt8]] = [:]

  init(reading database: Database) throws {
    let statement = try database.makeStatement(sql: "SELECT sha256, text FROM protocol")
    let rows = try Row.fetchCursor(statement)
    while try rows.next() != nil {
      if let sha256 = statement.text(at: 0) { protocols[sha256] = statement.blob(at: 1) }
    }
  }
}
