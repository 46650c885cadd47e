/// The mappings that protocols, overlays and host standards are made of, each with the keys it
/// knows, in the order of writing.
public enum ProtocolPart: Sendable, CaseIterable {
  case file, standard, rating, level, clause, criterion
  case overlay, translatedTerm, translatedCriterion
  case host, hostClause

  public var keys: [String] {
    switch self {
    case .file:
      [
        "format", "id", "version", "standard", "language", "title", "chain", "summary", "scale",
        "levels", "clauses",
      ]
    case .standard: ["reference", "nature"]
    case .rating: ["code", "points", "name", "meaning", "evidence"]
    case .level:
      [
        "level", "name", "meaning", "assessable", "threshold", "consolidation", "essentialMinimum",
        "gaps", "clauseFloor",
      ]
    case .clause: ["number", "title", "basis", "clauses", "criteria"]
    case .criterion:
      [
        "id", "level", "weight", "essential", "alwaysApplicable", "text", "rubric", "look", "ask",
        "principle", "related", "hosts",
      ]
    case .overlay:
      [
        "format", "protocol", "version", "language", "title", "summary", "scale", "levels",
        "clauses", "criteria",
      ]
    case .translatedTerm: ["name", "meaning"]
    case .translatedCriterion: ["of", "text", "rubric", "look", "ask"]
    case .host: ["format", "id", "title", "edition", "mapping", "note", "mappedByIso", "clauses"]
    case .hostClause: ["number", "title", "basis", "clauses"]
    }
  }

  /// The known key that a mistyped one most likely meant; nil where none is near.
  func nearestKey(to key: String) -> String? {
    NearestWord.to(key, among: keys)
  }
}
