import AssayCore
import Digest
import GRDB

/// Checks a document as thoroughly as it can be checked from inside.
public enum DocumentVerification {
  /// Reads a document, without a lock and without changing it, and says all that is wrong with it.
  ///
  /// Throws only where there is no document to read: missing, foreign, newer, cut short.
  public static func verify(_ path: String) throws(StoreError) -> VerificationReport {
    let realPath = try Document.resolve(path)
    do {
      return try verify(realPath, copy: nil)
    } catch .rollbackNeeded {
      let copy = try RecoveryCopy(of: realPath)
      defer { copy.remove() }
      return try verify(realPath, copy: copy)
    }
  }

  private static func verify(
    _ path: String, copy: RecoveryCopy?
  ) throws(StoreError) -> VerificationReport {
    let connection: DocumentConnection
    do {
      connection = try DocumentConnection(path: copy?.path ?? path, mayWrite: copy != nil)
    } catch .damaged(let findings) {
      return VerificationReport(findings: findings)
    }
    defer { connection.close() }
    var report = VerificationReport()
    try report.collect { report throws(StoreError) in
      report.findings += try connection.read { try IntegrityCheck.full.run(in: $0) }
    }
    try report.collect { report throws(StoreError) in
      let contents = try connection.read { try DocumentContents(reading: $0) }
      report.take(contents)
    }
    try report.collect { report throws(StoreError) in
      try connection.read { try report.checkBlobs(in: $0) }
      report.checkReferences()
    }
    return report
  }
}

/// What a verification saw.
public struct VerificationReport: Equatable, Sendable {
  /// Empty where all is well; at most `IntegrityFinding.limit` from each part of the check.
  public internal(set) var findings: [IntegrityFinding] = []
  public internal(set) var events = 0
  /// Events of a newer program: kept, and their hashes checked, but not understood.
  public internal(set) var unknownEvents = 0
  public internal(set) var texts = 0
  public internal(set) var forgottenTexts = 0
  public internal(set) var protocols = 0
  public internal(set) var evidence = 0
  /// The ids that an anchor outside the document would have to name.
  public internal(set) var heads: [EventID] = []
  /// The SHA-256 of the files that events speak of, and of those that are there.
  private var referenced: Set<String> = []
  private var present: Set<String> = []

  public var isIntact: Bool { findings.isEmpty }

  init(findings: [IntegrityFinding] = []) { self.findings = findings }

  /// Runs a part of the check; damage that ends it is a finding, and the next part still runs.
  fileprivate mutating func collect(
    _ part: (inout VerificationReport) throws(StoreError) -> Void
  ) throws(StoreError) {
    do {
      try part(&self)
    } catch .damaged(let found) {
      for finding in found where !findings.contains(finding) { findings.append(finding) }
    }
  }

  fileprivate mutating func take(_ contents: DocumentContents) {
    let ledger = Ledger(contents.events)
    findings += contents.findings
    events = contents.events.count
    unknownEvents = ledger.assessment.unknownEvents
    texts = contents.texts.count
    forgottenTexts = contents.forgotten.count
    heads = ledger.heads.sorted()
    referenced = Set(contents.events.flatMap(\.attachments))
  }

  fileprivate mutating func checkBlobs(in database: Database) throws {
    guard try DocumentSchema.deviations(in: database).isEmpty else { return }
    protocols = try check(.protocol, "text", in: database) { .protocolHashWrong(sha256: $0) }
    evidence = try check(.evidence, "content", in: database) { .evidenceHashWrong(sha256: $0) }
  }

  /// Events and files have to speak of the same.
  fileprivate mutating func checkReferences() {
    for sha256 in referenced.subtracting(present).sorted().prefix(IntegrityFinding.limit) {
      findings.append(.evidenceMissing(sha256: sha256))
    }
    // What an event of a newer program speaks of is not known here.
    guard unknownEvents == 0 else { return }
    for sha256 in present.subtracting(referenced).sorted().prefix(IntegrityFinding.limit) {
      findings.append(.evidenceUnreferenced(sha256: sha256))
    }
  }

  private mutating func check(
    _ table: IntegrityFinding.Table, _ column: String, in database: Database,
    _ finding: (String) -> IntegrityFinding
  ) throws -> Int {
    let statement = try database.makeStatement(sql: "SELECT sha256, \(column) FROM \(table)")
    let rows = try Row.fetchCursor(statement)
    var count = 0
    while try rows.next() != nil {
      count += 1
      if table == .evidence, let sha256 = statement.text(at: 0) { present.insert(sha256) }
      guard findings.count < 2 * IntegrityFinding.limit else { continue }
      guard let sha256 = statement.text(at: 0), let bytes = statement.blob(at: 1) else {
        findings.append(.malformedRow(table, number: count))
        continue
      }
      if Digest.sha256(of: bytes).hex != sha256 { findings.append(finding(sha256)) }
    }
    return count
  }
}
