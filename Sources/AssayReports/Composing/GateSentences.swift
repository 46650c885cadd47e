import AssayCore

/// Gates in words.
extension Composer {
  /// Why a gate of a level does not let it through.
  func sentence(_ check: GateCheck, ofLevel level: Int, in home: AssessmentProtocol) -> ReportText {
    let gates = phrases.gates
    switch check.measure {
    case .rating(let rating):
      let needed = rating.neededCode?.text ?? gates.points(rating.neededPoints)
      let criterion = check.subject?.description ?? ""
      if let code = rating.code {
        return text(gates.essential(criterion, code.text, needed))
      }
      return text(gates.essentialUnrated(criterion, needed))
    case .gap(let weight, let percent):
      return text(gates.gaps(level, weight.achieved, weight.available, percent))
    case .share(let achievement, let percent):
      let share = self.percent(achievement)
      switch check.gate {
      case .assessable: return text(gates.assessable(level, share, percent))
      case .consolidation:
        return text(
          gates.consolidation(level, check.subject?.description ?? "", share, percent)
            + " " + gates.missingPoints(check.measure.missing))
      case .clause:
        return text(
          gates.clause(clauseName(check.subject, in: home), level, share, percent)
            + " " + gates.missingPoints(check.measure.missing))
      case .threshold, .essential, .gaps:
        return text(
          gates.threshold(level, share, percent)
            + " " + gates.missingPoints(check.measure.missing))
      }
    }
  }

  /// A gate by name, with what it is about where it looks at a part.
  func gateName(_ gate: Gate, _ subject: GateSubject?, in home: AssessmentProtocol) -> String {
    let name = phrases.gates.name(gate.rawValue)
    return subject.map { phrases.ways.aboutGate(name, subjectName($0, in: home)) } ?? name
  }

  func subjectName(_ subject: GateSubject, in home: AssessmentProtocol) -> String {
    switch subject {
    case .lowerLevel(let number): phrases.annex.aboutLevel("\(number)")
    case .criterion(let id): id.text
    case .clause: clauseName(subject, in: home)
    }
  }

  private func clauseName(_ subject: GateSubject?, in home: AssessmentProtocol) -> String {
    guard case .clause(let number) = subject else { return "" }
    guard let clause = home.clauses.first(where: { $0.number == number }), !clause.title.isEmpty
    else { return number.text }
    return "\(number) \(clause.title)"
  }
}
