import GRDB

/// SQLite's own check of its pages.
enum IntegrityCheck: String {
  /// All but the agreement of tables and indexes.
  case quick = "quick_check"
  case full = "integrity_check"

  /// What it found, in SQLite's words; empty where all is well.
  func run(in database: Database) throws -> [IntegrityFinding] {
    let statement = try database.makeStatement(sql: "PRAGMA \(rawValue)(\(IntegrityFinding.limit))")
    let rows = try Row.fetchCursor(statement)
    var findings: [IntegrityFinding] = []
    while try rows.next() != nil {
      let words = statement.text(at: 0) ?? ""
      if words != "ok" { findings.append(.database(words)) }
    }
    return findings
  }
}
