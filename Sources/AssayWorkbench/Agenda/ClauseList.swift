import AssayCore

/// The clauses of a session as they are written: `7.1 7.2 10003:7`.
enum ClauseList {
  /// Nil for a word no standard of the assessment has a clause for.
  struct UnknownClause: Error { let text: String }

  /// A word without a standard's number is a clause of the standard being walked.
  static func read(_ text: String, in walk: Walk) throws(UnknownClause) -> [ClauseReference] {
    var clauses: [ClauseReference] = []
    let separators: Set<Character> = [",", ";"]
    for word in text.split(whereSeparator: { $0.isWhitespace || separators.contains($0) }) {
      let named = StandardText(String(word), in: walk)
      let source = walk.standards[named.standard].layout.source
      let number = ClauseNumber(named.rest)
      guard source.clause(number) != nil else { throw UnknownClause(text: String(word)) }
      let reference = ClauseReference(source.id, number)
      if !clauses.contains(reference) { clauses.append(reference) }
    }
    return clauses
  }

  /// With the standard's number where there are several standards, so that it reads the same
  /// whichever of them is being walked.
  static func written(_ clauses: [ClauseReference], in walk: Walk) -> String {
    clauses.map { clause in
      guard walk.standards.count > 1,
        let standard = walk.standards.first(where: { $0.layout.source.id == clause.protocol })
      else { return clause.clause.text }
      return "\(standard.layout.briefName):\(clause.clause)"
    }
    .joined(separator: " ")
  }
}
