import AssayCore

/// Host clauses that a criterion names exist, each named once.
enum KnownHosts: LintRule {
  static let name = "hosts"

  static func findings(in subject: LintSubject) -> [LintFinding] {
    // Where there are none, nothing is said about any.
    guard let hosts = subject.surroundings?.hosts, !hosts.isEmpty else { return [] }
    let numbers = hosts.mapValues { Set($0.allClauses.map(\.number)) }
    return subject.protocol.allCriteria.flatMap { criterion in
      criterion.hosts.flatMap { named -> [LintFinding] in
        let place = ProtocolPlace.criterion(criterion.id, key: "hosts")
        guard let known = numbers[named.host] else {
          return [
            error(
              place, in: subject,
              "\(criterion.id) names the host \(named.host), which is not in the folder “hosts”.",
              mend: "Mend the id, or add the host standard.")
          ]
        }
        var seen: Set<ClauseNumber> = []
        return named.clauses.compactMap { number in
          guard seen.insert(number).inserted else {
            return error(
              place, in: subject, "\(criterion.id) names \(number) of \(named.host) twice.",
              mend: "Keep one.")
          }
          guard !known.contains(number) else { return nil }
          return error(
            place, in: subject,
            "\(criterion.id) names clause \(number), which \(named.host) does not have.",
            mend: "Mend the number, or add the clause to the host standard.")
        }
      }
    }
  }
}
