import GRDB
import GRDBSQLite
import Glibc

/// SQLite's hold on one document.
///
/// Rollback journal kept between commits (PERSIST) with FULL synchronisation: all modes that survive
/// a power cut take five syncs a commit here, and this one is the fastest of them (the figures are
/// in Docs/document-format.md). From the first commit on the connection stays a reader between
/// commits, which keeps the journal open and saves the fifth. Closing removes the journal.
final class DocumentConnection {
  private let queue: DatabaseQueue
  /// True where the file itself refuses to be written.
  let isReadOnly: Bool
  private let mayWrite: Bool
  /// The file as this session read it first, or left it last.
  private var known: FileHeader?
  /// A question that is never read to its end. While it stands, others read too, and nobody writes.
  private var standingRead: RowCursor?

  /// How long another program's lock is waited for, in seconds.
  static let patience = 2.0

  /// Refuses whatever does not say in its first bytes that it is a document of a known format,
  /// before SQLite reads it.
  init(path: String, mayWrite: Bool, expectsDocument: Bool = true) throws(StoreError) {
    var configuration = Configuration()
    configuration.readonly = !mayWrite
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(DocumentConnection.patience)
    configuration.label = "assay.document"
    configuration.prepareDatabase { database in
      if expectsDocument {
        try FileHeader(of: database).check()
        try DocumentConnection.checkSize(of: database)
      }
      // Nothing in a file may act by itself, and what is deleted leaves no trace in it.
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA synchronous = FULL;
          """)
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(error)
    }
    self.mayWrite = mayWrite
    isReadOnly = queue.inDatabase { sqlite3_db_readonly($0.sqliteConnection, "main") != 0 }
  }

  /// Runs a body outside any transaction.
  func run<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw StoreError(error)
    }
  }

  /// Runs a body that sees one state of the file throughout and writes nothing.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try run { database in
      try database.execute(sql: "BEGIN DEFERRED TRANSACTION")
      defer { try? database.execute(sql: "ROLLBACK") }
      let result = try body(database)
      if known == nil { known = try FileHeader(of: database) }
      return result
    }
  }

  /// Runs a body and commits what it did, whole or not at all. Throws where something else has
  /// written to the file.
  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    try run { database in
      // GRDB's own transactions compile these two statements anew each time, on the way of a key.
      try begin(database)
      do {
        let found = try FileHeader(of: database)
        guard known?.isUnchanged(in: found) ?? true else { throw StoreError.changedOutside }
        try body(database)
        try database.cachedStatement(sql: "COMMIT TRANSACTION").execute()
        stayReader(database, after: found)
      } catch {
        // An error stays with SQLite for as long as anything is read.
        standingRead = nil
        // SQLite has rolled back already after some errors.
        if database.isInsideTransaction { try database.rollback() }
        throw error
      }
    }
  }

  private func begin(_ database: Database) throws {
    let sql = "BEGIN IMMEDIATE TRANSACTION"
    if standingRead != nil, (try? database.cachedStatement(sql: sql).execute()) != nil { return }
    // A reader does not wait for another program's lock; so it is one no longer.
    standingRead = nil
    try database.cachedStatement(sql: sql).execute()
  }

  /// - Parameter before: The header before this commit.
  private func stayReader(_ database: Database, after before: FileHeader) {
    if standingRead == nil {
      let question = try? Row.fetchCursor(database, sql: "SELECT 1 FROM sqlite_schema")
      if (try? question?.next()) != nil { standingRead = question }
    }
    // One more change is this commit; one that came to nothing is not counted. Where there are more,
    // the next write finds a file that it does not know.
    guard let now = try? FileHeader(of: database),
      [before.changes, before.nextChanges].contains(now.changes)
    else { return }
    known = now
  }

  /// Lets SQLite look at the file and its journal anew.
  func stopReading() {
    guard standingRead != nil else { return }
    queue.inDatabase { _ in standingRead = nil }
  }

  /// Says how the journal is kept; before the first write.
  func prepareForWriting() throws(StoreError) {
    try run { try $0.execute(sql: "PRAGMA journal_mode = PERSIST") }
  }

  /// Closes, and removes the journal that `prepareForWriting` asked for.
  func close() {
    // NB: a journal left behind by a failure here is cold: it says of itself that it holds nothing.
    stopReading()
    if mayWrite, !isReadOnly {
      try? run { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try? queue.close()
  }

  /// The first look inside, to tell a file that was cut short from one that is damaged.
  private static func checkSize(of database: Database) throws {
    var fault: DatabaseError?
    do {
      // From the first read on, nobody else can make the file grow.
      try database.execute(sql: "BEGIN DEFERRED TRANSACTION; PRAGMA schema_version")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      fault = error
    }
    defer { try? database.execute(sql: "ROLLBACK") }
    let header = try FileHeader(of: database)
    guard header.declaredSize <= header.fileSize else {
      throw StoreError.truncated(expected: header.declaredSize, found: header.fileSize)
    }
    if let fault { throw fault }
  }
}
