import GRDB

/// The tables of a document and how they came about, one step for each format version.
enum DocumentSchema {
  /// `ASAY`, in the file's header.
  static let applicationID: UInt32 = 0x4153_4159

  /// The format version written here, kept as SQLite's `user_version`.
  static var version: Int { migrations.count }

  /// Step n makes format version n + 1 of version n. A published step never changes again.
  static let migrations: [[(name: String, sql: String)]] = [
    [
      // Events are only ever added at the end. No index on the ids: a commit would touch a page at
      // a random place, and they are all read on opening anyway.
      (
        "event",
        """
        CREATE TABLE event (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          line TEXT NOT NULL
        ) STRICT
        """
      ),
      // Forgetting a text empties salt and content and names the event that says why.
      (
        "text",
        """
        CREATE TABLE text (
          commitment TEXT PRIMARY KEY NOT NULL,
          salt BLOB,
          content TEXT,
          forgotten_by TEXT
        ) STRICT
        """
      ),
      (
        "protocol",
        """
        CREATE TABLE protocol (
          sha256 TEXT PRIMARY KEY NOT NULL,
          id TEXT NOT NULL,
          text BLOB NOT NULL
        ) STRICT
        """
      ),
      (
        "evidence",
        """
        CREATE TABLE evidence (
          sha256 TEXT PRIMARY KEY NOT NULL,
          content BLOB NOT NULL
        ) STRICT
        """
      ),
      (
        "draft",
        """
        CREATE TABLE draft (
          field TEXT PRIMARY KEY NOT NULL,
          content TEXT NOT NULL,
          caret INTEGER NOT NULL,
          kept_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
      ),
      // Preferences of the screen: may be lost.
      (
        "view",
        """
        CREATE TABLE view (
          name TEXT PRIMARY KEY NOT NULL,
          value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
      ),
    ]
  ]

  /// Lays out an empty database. Runs inside the caller's transaction.
  static func create(in database: Database) throws {
    for step in migrations {
      for table in step { try database.execute(sql: table.sql) }
    }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Names what is not as the format has it: a missing or different table, and any index, view or
  /// trigger, since a hostile one could act when we only mean to read or append.
  static func deviations(in database: Database) throws -> [IntegrityFinding] {
    var expected: [String: String] = [:]
    for table in migrations.joined() { expected[table.name] = table.sql }
    var findings: [IntegrityFinding] = []
    let statement = try database.makeStatement(sql: "SELECT type, name, sql FROM sqlite_schema")
    let rows = try Row.fetchCursor(statement)
    while try rows.next() != nil {
      let type = statement.text(at: 0)
      let name = statement.text(at: 1) ?? ""
      if type == "table" {
        if let sql = expected[name], statement.text(at: 2) == sql { expected[name] = nil }
      } else if type != "index" || !statement.isNull(at: 2) {
        // NB: by what it is, not by its name: only the indexes that SQLite makes of itself have no
        // SQL, while anything may be named `sqlite_…` by whoever writes to the schema directly.
        findings.append(.schema(name: name))
      }
    }
    return findings + expected.keys.sorted().map { .schema(name: $0) }
  }
}
