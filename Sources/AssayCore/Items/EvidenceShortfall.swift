/// What a rating lacks to rest firmly on its evidence (after SCAMPI's rules of evidence).
public enum EvidenceShortfall: Hashable, Sendable {
  /// No evidence of any kind.
  case nothing
  /// Nothing direct in final form: only what was said, or drafts.
  case nothingDirect
  /// No second item from another source.
  case uncorroborated
  /// A serious weakness stands against it.
  case contradicted
}

extension Assessment {
  /// What a criterion's rating lacks; nil where it rests firmly, or there is no rating.
  public func shortfall(of criterion: CriterionReference, on scale: Scale) -> EvidenceShortfall? {
    let record = self[criterion]
    guard let code = record.response.rating, let rating = scale[code] else { return nil }
    let evidence = record.evidence.compactMap { self.evidence($0)?.content }
    let direct = evidence.filter { $0.kind.isDirect && $0.isFinal }
    switch rating.evidence {
    case .none: return nil
    case .any: return evidence.isEmpty ? .nothing : nil
    case .direct:
      if evidence.isEmpty { return .nothing }
      return direct.isEmpty ? .nothingDirect : nil
    case .corroborated:
      if evidence.isEmpty { return .nothing }
      if direct.isEmpty { return .nothingDirect }
      let isCorroborated = direct.contains { item in
        evidence.contains { $0.isOfAnotherSource(than: item) }
      }
      guard isCorroborated else { return .uncorroborated }
      let isContradicted = record.findings.contains {
        finding($0)?.content.kind == .seriousWeakness && isOpen($0)
      }
      return isContradicted ? .contradicted : nil
    }
  }
}

extension Assessment {
  /// True until every action on a finding has been verified; one without actions stays open.
  public func isOpen(_ finding: ItemID) -> Bool {
    let actions = actions.filter { $0.content.finding == finding }
    return actions.isEmpty || actions.contains(where: \.content.isOpen)
  }
}

extension Evidence {
  /// Where both name their source, the names decide; else only another kind is another source.
  func isOfAnotherSource(than other: Evidence) -> Bool where Text == SealedText {
    if let own = source?.content, let others = other.source?.content { return own != others }
    return kind != other.kind
  }
}
