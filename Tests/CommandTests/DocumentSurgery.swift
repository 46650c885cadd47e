import Foundation
import GRDB

/// Writes into a document past the program.
enum DocumentSurgery {
  static func append(_ line: String, id: String, to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO event (id, line) VALUES (?, ?)", arguments: [id, line])
    }
    try queue.close()
  }
}
