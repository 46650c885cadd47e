import AssayCore

/// Lays an explanation out in columns, so that a person can check it with a pencil.
struct ExplanationText {
  let standard: AssessmentProtocol

  func write(_ explanation: Explanation, to page: inout Page) {
    page.add(heading(explanation.scope))
    page.add()
    writeFacts(explanation.facts, of: explanation.scope, to: &page)
    var sums: [[String]] = []
    for part in explanation.parts {
      // The whole adds up its clauses in one line each; they are explained when asked for.
      if explanation.scope == .whole, case .clause(let number) = part.scope {
        sums += part.facts.compactMap { sumRow($0, of: number) }
      } else {
        write(part, to: &page)
      }
    }
    if !sums.isEmpty {
      page.add("CLAUSES, all levels")
      page.add()
      page.add(table: sums, [.left, .right, .left, .right, .right, .left])
      page.add()
    }
  }

  private func heading(_ scope: Explanation.Scope) -> String {
    switch scope {
    case .whole: return "ALL CRITERIA"
    case .level(let number):
      let name = standard.levels.first { $0.number == number }?.name ?? ""
      return "LEVEL \(number)" + (name.isEmpty ? "" : " · \(name)")
    case .clause(let number):
      return "CLAUSE \(number) · \(title(of: number, in: standard.clauses) ?? "")"
    }
  }

  private func title(of number: ClauseNumber, in clauses: [Clause]) -> String? {
    for clause in clauses {
      if clause.number == number { return clause.title }
      if let title = title(of: number, in: clause.clauses) { return title }
    }
    return nil
  }

  /// Rows that follow each other share their columns.
  private func writeFacts(
    _ facts: [Explanation.Fact], of scope: Explanation.Scope, to page: inout Page
  ) {
    var criteria: [[String]] = []
    var gates: [[String]] = []
    var verdicts: [String] = []
    for fact in facts {
      switch fact {
      case .verdict(let level, let top):
        verdicts.append(
          level.map { "Level \($0) of \(top) holds." } ?? "No level: nothing is applicable.")
      case .heldByOneEssential(let level, _, let criterion):
        verdicts.append("level \(level), held by one essential: \(criterion)")
      case .criterion(let line): criteria.append(row(line))
      case .sum(let sum): criteria.append(row(sum))
      case .gate(let level, let check): gates.append(row(check, ofLevel: level))
      }
    }
    for verdict in verdicts { page.add("  " + verdict) }
    if criteria.count > 1 {
      let most = "weight × \(standard.scale.maximum)"
      let head = ["criterion", "", "weight × points", "", "", "", most]
      page.add(table: [head] + criteria, Self.criterionColumns, gap: " ")
    } else {
      page.add(table: criteria, Self.criterionColumns, gap: " ")
    }
    page.add()
    guard !gates.isEmpty else { return }
    gates.insert(["level", "gate", "", "reached", "", "", "needed", ""], at: 0)
    if case .level = scope {
      page.add(table: gates.map { Array($0.dropFirst()) }, Array(Self.gateColumns.dropFirst()))
    } else {
      page.add(table: gates, Self.gateColumns)
    }
    page.add()
  }

  private static let criterionColumns: [Page.Alignment] = [
    .left, .left, .right, .left, .right, .left, .right, .left, .right, .left,
  ]

  private static let gateColumns: [Page.Alignment] = [
    .left, .left, .left, .right, .right, .left, .right, .left,
  ]

  private func row(_ line: CriterionLine) -> [String] {
    let name = line.criterion.text + (line.isEssential ? " ◆" : "")
    let code: String
    switch line.answer {
    case .unrated: code = "·"
    case .rated: code = line.code?.text ?? "·"
    case .notApplicable: code = "NA"
    }
    guard let points = line.points else { return [name, code, "left out"] }
    let sum = line.achievement
    return [
      name, code, "\(line.weight) × \(points)", "=", "\(sum.achieved)", "of",
      "\(line.weight) × \(line.maximum)", "=", "\(sum.available)",
      line.answer == .unrated ? "unrated" : "",
    ]
  }

  private func row(_ sum: Achievement) -> [String] {
    [
      "sum", "", "", "", "\(sum.achieved)", "of", "", "", "\(sum.available)",
      "= \(sum.percentInWords)",
    ]
  }

  private func sumRow(_ fact: Explanation.Fact, of number: ClauseNumber) -> [String]? {
    guard case .sum(let sum) = fact else { return nil }
    return [
      "\(number) \(title(of: number, in: standard.clauses) ?? "")", "\(sum.achieved)", "of",
      "\(sum.available)", "=", sum.percentInWords,
    ]
  }

  private func row(_ check: GateCheck, ofLevel level: Int) -> [String] {
    let subject = check.subject.map { subject in
      if case .lowerLevel(let number) = subject { "level \(number)" } else { "\(subject)" }
    }
    let missing = check.measure.missing
    let verdict: String
    let measured: [String]
    switch check.measure {
    case .share(let share, let percent):
      let needed = Achievement(achieved: 0, available: share.available).missing(for: percent)
      measured = reached(share) + ["≥", "\(needed) (\(percent) %)"]
      verdict = check.passes ? "passes" : "FAILS by \(missing)"
    case .gap(let gap, let percent):
      let all = Achievement(achieved: gap.available, available: gap.available)
      let allowed = gap.available - all.excess(over: percent)
      measured = reached(gap) + ["≤", "\(allowed) (\(percent) %)"]
      verdict = check.passes ? "passes" : "FAILS by \(missing)"
    case .rating(let rating):
      let neededCode = rating.neededCode?.text ?? "?"
      measured = [
        "\(rating.code?.text ?? "·") = \(rating.points)", "", "≥",
        "\(neededCode) = \(rating.neededPoints)",
      ]
      verdict = check.passes ? "passes" : "FAILS"
    }
    return ["\(level)", check.gate.rawValue, subject ?? ""] + measured + [verdict]
  }

  private func reached(_ share: Achievement) -> [String] {
    ["\(share.achieved) of \(share.available)", share.percentInWords]
  }
}
