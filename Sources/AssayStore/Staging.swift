import AssayCore
import Digest
import GRDB

/// What waits in memory for the next commit.
struct Staging {
  var events: [StagedEvent] = []
  /// nil for a draft that is to go.
  var drafts: [String: Draft?] = [:]
  var view: [String: String] = [:]
  /// False after a commit that failed: the ledger shows the disk, and the events wait here.
  var isInLedger = true

  /// A changed view alone is not worth a commit: it goes along with the next one.
  var needsCommit: Bool { !events.isEmpty || !drafts.isEmpty }

  /// Writes all of it. Runs inside the caller's transaction.
  func write(to database: Database, attachments: [String: [UInt8]] = [:]) throws {
    for staged in events {
      for sha256 in staged.event.attachments {
        guard let bytes = attachments[sha256] else { continue }
        try database.cachedStatement(
          sql: "INSERT OR IGNORE INTO evidence (sha256, content) VALUES (?, ?)"
        ).execute(arguments: [sha256, bytes.storedBytes])
      }
      for text in staged.texts {
        try database.cachedStatement(
          sql: "INSERT INTO text (commitment, salt, content) VALUES (?, ?, CAST(? AS TEXT))"
        ).execute(arguments: [
          text.sealed.commitment, text.salt.bytes.storedBytes, text.content.storedBytes,
        ])
      }
      try database.cachedStatement(sql: "INSERT INTO event (id, line) VALUES (?, ?)")
        .execute(
          arguments: [staged.event.id.text, String(decoding: staged.line, as: UTF8.self)])
    }
    for (field, draft) in drafts.sorted(by: { $0.key < $1.key }) {
      if let draft {
        try database.cachedStatement(
          sql: """
            INSERT OR REPLACE INTO draft (field, content, caret, kept_at)
            VALUES (?, CAST(? AS TEXT), ?, ?)
            """
        ).execute(
          arguments: [field, draft.text.storedBytes, draft.caret, draft.keptAt.text])
      } else {
        try database.cachedStatement(sql: "DELETE FROM draft WHERE field = ?")
          .execute(arguments: [field])
      }
    }
    for (name, value) in view.sorted(by: { $0.key < $1.key }) {
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO view (name, value) VALUES (?, CAST(? AS TEXT))"
      ).execute(arguments: [name, value.storedBytes])
    }
  }
}

/// An event that waits, with what it came from.
struct StagedEvent {
  var intent: Intent
  var event: Event
  var line: [UInt8]
  /// Texts that the document does not hold yet.
  var texts: [SaltedText]
}

/// A text with the salt that opens its commitment.
struct SaltedText {
  var salt: Salt
  var content: String
  var sealed: SealedText

  init(_ content: String, salt: Salt) {
    self.salt = salt
    self.content = content
    sealed = SealedText(
      commitment: Commitment(to: content, with: salt).digest.hex, content: content)
  }
}
