extension Assessment {
  /// The answers to a protocol's criteria, in protocol order.
  ///
  /// A code that the scale does not know can only come from a foreign document: nobody decided.
  public func answers(to home: AssessmentProtocol) -> [Answer] {
    home.allCriteria.map { criterion in
      Answer(self[CriterionReference(home.id, criterion.id)].response, on: home.scale)
    }
  }
}

extension Answer {
  public init(_ response: Response, on scale: Scale) {
    switch response {
    case .unrated: self = .unrated
    case .rated(let code): self = scale.position(of: code).map(Answer.rated) ?? .unrated
    case .notApplicable: self = .notApplicable
    }
  }
}

extension AssessmentProtocol {
  /// What an assessment comes to against this protocol.
  public func score(_ assessment: Assessment) -> Score {
    ScoringModel(self).score(assessment.answers(to: self))
  }
}
