/// In which order the criteria are walked.
enum WalkingOrder: Hashable, Sendable {
  /// By the clauses of one standard; `w` goes to the next one.
  case clause
  /// Standard after standard along the chain: promise, complaint, escalation, feedback.
  case chain
  /// By the clauses of the standard whose audit the assessment rides on.
  case host(String)
  /// By the sessions of the agenda.
  case session
  /// By the people who can answer, those who can answer most first.
  case whom

  /// The name the order is remembered under.
  var text: String {
    switch self {
    case .clause: "clause"
    case .chain: "chain"
    case .host(let id): "host/\(id)"
    case .session: "session"
    case .whom: "whom"
    }
  }

  init?(_ text: String) {
    switch text {
    case "clause": self = .clause
    case "chain": self = .chain
    case "session": self = .session
    case "whom": self = .whom
    default:
      guard text.hasPrefix("host/") else { return nil }
      self = .host(String(text.dropFirst("host/".count)))
    }
  }

  var isHost: Bool { if case .host = self { true } else { false } }
}
