import AssayCore

/// A published protocol explains itself: every heading, meaning, text and step is written.
enum RequiredTexts: LintRule {
  static let name = "missing-text"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    head(subject) + scaleAndLevels(subject)
      + subject.protocol.clauses.flatMap { clause($0, subject) }
  }

  private static func head(_ subject: LintSubject) -> [LintFinding] {
    let value = subject.protocol
    var missing: [String] = []
    if value.standard?.reference.isEmpty ?? (value.chain != .whole) { missing.append("standard") }
    if isUnwritten(value.language, "language", subject) { missing.append("language") }
    if value.title.isEmpty { missing.append("title") }
    if !subject.places.contains(.file(key: "chain")) { missing.append("chain") }
    if value.summary.isEmpty { missing.append("summary") }
    return missing.map { key in
      error(
        .file(key: key), in: subject, "The protocol has no \(key).",
        mend: "Add the key “\(key)” at the top of the file.")
    }
  }

  private static func isUnwritten(_ text: String, _ key: String, _ subject: LintSubject) -> Bool {
    text.isEmpty || !subject.places.contains(.file(key: key))
  }

  private static func scaleAndLevels(_ subject: LintSubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    for rating in subject.protocol.scale.ratings {
      for (key, text) in [("name", rating.name), ("meaning", rating.meaning)] where text.isEmpty {
        findings.append(
          error(
            .rating(rating.code, key: key), in: subject, "Rating \(rating.code) has no \(key).",
            mend: "Say in one sentence what an assessor sees where it fits."))
      }
    }
    for level in subject.protocol.levels {
      for (key, text) in [("name", level.name), ("meaning", level.meaning)] where text.isEmpty {
        findings.append(
          error(
            .level(level.number, key: key), in: subject, "Level \(level.number) has no \(key).",
            mend: "Say in one sentence what an organisation at this level does."))
      }
    }
    return findings
  }

  private static func clause(_ clause: Clause, _ subject: LintSubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    if clause.title.isEmpty {
      findings.append(
        error(
          .clause(clause.number, key: "title"), in: subject,
          "Clause \(clause.number) has no title.", mend: "Give the heading of the standard."))
    }
    if !subject.places.contains(.clause(clause.number, key: "basis")) {
      findings.append(
        error(
          .clause(clause.number, key: "basis"), in: subject,
          "Clause \(clause.number) does not say how sure its heading is.",
          mend: "Add basis: verified or basis: memory."))
    }
    return findings + clause.criteria.flatMap { criterion($0, subject) }
      + clause.clauses.flatMap { Self.clause($0, subject) }
  }

  private static func criterion(_ criterion: Criterion, _ subject: LintSubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    let keys = [
      ("text", criterion.text.isEmpty),
      ("look", criterion.look.isEmpty || criterion.look.contains("")),
      ("ask", criterion.ask.isEmpty || criterion.ask.contains("")),
    ]
    for (key, isMissing) in keys where isMissing {
      findings.append(
        error(
          .criterion(criterion.id, key: key), in: subject,
          "Criterion \(criterion.id) has no “\(key)”, or an empty one.",
          mend: "Write it: the outcome, what to look at, whom to ask."))
    }
    for rating in subject.protocol.scale.ratings
    where criterion.rubric[rating.code]?.isEmpty ?? true {
      findings.append(
        error(
          .step(criterion.id, rating.code), in: subject,
          "The rubric of \(criterion.id) has no step for \(rating.code).",
          mend: "Say what is to be seen where that rating fits."))
    }
    return findings
  }
}
