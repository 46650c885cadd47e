import ArgumentParser
import AssayCore

/// `assay explain`: the arithmetic, line by line.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the arithmetic of a level or a clause, line by line.")

  @Argument(
    help: ArgumentHelp("The assessment.", valueName: "document"),
    completion: .file(extensions: ["assay"]))
  var path: String

  @Argument(
    help: ArgumentHelp(
      "One standard, or one clause of it, such as iso-10002/7.3.", valueName: "protocol/clause"))
  var subject: String?

  func run() throws {
    let opened = try OpenedAssessment.reading(path)
    defer { opened.document.abandon() }
    // Refuses where the level is withheld: arithmetic over half of the events would be wrong.
    let results = try opened.knownResults()
    let subject =
      subject.map { $0.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false) } ?? []
    let scope =
      subject.count > 1 ? Explanation.Scope.clause(ClauseNumber(String(subject[1]))) : .whole
    var chosen = results
    if let id = subject.first.map({ ProtocolID(String($0)) }) {
      chosen = results.filter { $0.standard.id == id }
      guard !chosen.isEmpty else {
        let known = opened.protocols.map(\.id)
        throw CommandFailure(.refused, Refusal.unknownProtocol(id, known: known).sentence)
      }
    }

    var page = Page()
    page.add(rehearsalMarkOf: opened.assessment)
    for result in chosen {
      let standard = result.standard
      let answers = opened.assessment.answers(to: standard)
      guard let explanation = ScoringModel(standard).explain(scope, answers) else {
        throw CommandFailure(.refused, Self.unknownClause(scope, in: standard))
      }
      page.add("", paragraph: result.heading)
      if result.score.counts.unrated > 0 {
        page.add(
          "", paragraph: "Certain reading: what nobody has rated (·) counts as the lowest rating.")
      }
      page.add()
      ExplanationText(standard: standard).write(explanation, to: &page)
    }
    if chosen.count > 1 { page.add(CombinedLevel(results)) }
    try Console.print(page)
  }

  private static func unknownClause(
    _ scope: Explanation.Scope, in standard: AssessmentProtocol
  ) -> String {
    guard case .clause(let number) = scope else { return "\(standard.id) cannot be explained" }
    let home = clause(holding: CriterionID(number.text), in: standard.clauses)
    let advice =
      home.map { "\(number) is a criterion of \(standard.id)/\($0)" }
      ?? "its clauses are \(standard.clauses.map(\.number.text).joined(separator: ", "))"
    return "\(standard.id) has no clause \(number): \(advice)"
  }

  private static func clause(
    holding criterion: CriterionID, in clauses: [Clause]
  ) -> ClauseNumber? {
    for clause in clauses {
      if clause.criteria.contains(where: { $0.id == criterion }) { return clause.number }
      if let found = Self.clause(holding: criterion, in: clause.clauses) { return found }
    }
    return nil
  }
}
