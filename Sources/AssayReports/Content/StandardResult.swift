import AssayCore

/// One standard of an assessment in figures.
public struct StandardResult: Equatable, Sendable {
  public var `protocol`: AssessmentProtocol
  public var seal: ProtocolSeal
  /// In protocol order.
  public var criteria: [CriterionResult]
  /// Nil where the level is withheld.
  public var scoring: Scoring?

  /// Everything that follows from the answers.
  public struct Scoring: Equatable, Sendable {
    public var score: Score
    public var lift: Lift?
    public var margin: Margin?
    /// The arithmetic of the whole, in the certain reading.
    public var explanation: Explanation?
  }

  init(
    _ home: AssessmentProtocol, seal: ProtocolSeal, assessment: Assessment, liftBudget: () -> Bool
  ) {
    self.protocol = home
    self.seal = seal
    let answers = assessment.answers(to: home)
    criteria = zip(home.allCriteria, answers).map { criterion, answer in
      CriterionResult(
        criterion, answer: answer,
        record: assessment[CriterionReference(home.id, criterion.id)])
    }
    guard assessment.unknownEvents == 0 else { return }
    let model = ScoringModel(home)
    scoring = Scoring(
      score: model.score(answers), lift: model.lift(answers, while: liftBudget),
      margin: model.margin(answers), explanation: model.explain(.whole, answers))
  }
}

/// What was said about one criterion, without what is private.
public struct CriterionResult: Equatable, Sendable {
  public var criterion: Criterion
  public var answer: Answer
  public var response: Response
  public var note: SealedText?
  /// Who gave the response that stands.
  public var answered: Attribution?

  init(_ criterion: Criterion, answer: Answer, record: CriterionRecord) {
    self.criterion = criterion
    self.answer = answer
    response = record.response
    note = record.note(.report)
    answered = record.rated
  }
}
