import AssayCore
import Phrases

/// Gates in words.
extension GateCheck {
  /// Why a gate of a level does not let it through, as a sentence.
  public func sentence(
    ofLevel level: Int, in home: AssessmentProtocol, _ phrases: Phrases.Report
  ) -> String {
    let gates = phrases.gates
    switch measure {
    case .rating(let rating):
      let needed = rating.neededCode?.text ?? gates.points(rating.neededPoints)
      let criterion = subject?.description ?? ""
      return rating.code.map { gates.essential(criterion, $0.text, needed) }
        ?? gates.essentialUnrated(criterion, needed)
    case .gap(let weight, let percent):
      return gates.gaps(level, weight.achieved, weight.available, percent)
    case .share(let achievement, let percent):
      let share = achievement.fraction?.percentage(in: phrases) ?? "–"
      let missing = " " + gates.missingPoints(measure.missing)
      switch gate {
      case .assessable: return gates.assessable(level, share, percent)
      case .consolidation:
        return gates.consolidation(level, subject?.description ?? "", share, percent) + missing
      case .clause:
        let clause = subject?.clauseName(in: home) ?? ""
        return gates.clause(clause, level, share, percent) + missing
      case .threshold, .essential, .gaps:
        return gates.threshold(level, share, percent) + missing
      }
    }
  }
}

extension Fraction {
  /// The percentage with one decimal, cut off, as the language writes it: `79.9`, `79,9`.
  func percentage(in phrases: Phrases.Report) -> String { phrases.figures.decimal(truncated) }
}

extension GateSubject {
  /// What a gate looks at, by name.
  func name(in home: AssessmentProtocol, _ phrases: Phrases.Report) -> String {
    switch self {
    case .lowerLevel(let number): phrases.annex.aboutLevel("\(number)")
    case .criterion(let id): id.text
    case .clause: clauseName(in: home)
    }
  }

  fileprivate func clauseName(in home: AssessmentProtocol) -> String {
    guard case .clause(let number) = self else { return "" }
    guard let clause = home.clauses.first(where: { $0.number == number }), !clause.title.isEmpty
    else { return number.text }
    return "\(number) \(clause.title)"
  }
}

extension Margin {
  /// How firm the level stands, as a sentence.
  public func sentence(in home: AssessmentProtocol, _ phrases: Phrases.Report) -> String {
    let name = phrases.gates.name(gate.rawValue)
    let about = subject.map { phrases.ways.aboutGate(name, $0.name(in: home, phrases)) }
    return phrases.ways.marginIs(steps, level, about ?? name)
  }
}

extension Composer {
  func sentence(_ check: GateCheck, ofLevel level: Int, in home: AssessmentProtocol) -> ReportText {
    text(check.sentence(ofLevel: level, in: home, phrases))
  }

  func subjectName(_ subject: GateSubject, in home: AssessmentProtocol) -> String {
    subject.name(in: home, phrases)
  }
}
