import AssayCore

/// A host standard says what it is, how sure each heading is, and maps clauses it has.
enum HostHeadings: HostLintRule {
  static let name = "host-heading"

  static func findings(in subject: HostSubject) -> [LintFinding] {
    let host = subject.host
    let missing = [("title", host.title), ("edition", host.edition)].filter(\.1.isEmpty)
    let clauses = host.allClauses
    let known = Set(clauses.map(\.number))
    return missing.map { key, _ in
      error(
        .file(key: key), in: subject, "The host standard has no \(key).",
        mend: "Add the key “\(key)” at the top of the file.")
    }
      + clauses.filter { $0.title.isEmpty }.map { clause in
        error(
          .clause(clause.number, key: "title"), in: subject,
          "Clause \(clause.number) has no title.", mend: "Give the heading of the standard.")
      }
      + clauses.filter { !subject.places.contains(.clause($0.number, key: "basis")) }.map {
        clause in
        error(
          .clause(clause.number, key: nil), in: subject,
          "Clause \(clause.number) does not say how sure its heading is.",
          mend: "Add basis: verified or basis: memory.")
      }
      + host.mappedByISO.filter { !known.contains($0) }.map { number in
        error(
          .file(key: "mappedByIso"), in: subject,
          "mappedByIso names clause \(number), which is not there.",
          mend: "Mend the number, or add the clause.")
      }
  }
}
