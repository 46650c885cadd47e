import AssayCore
import Phrases

extension Model {
  /// What can be linked to a criterion with one key: the pieces of evidence there are, the latest
  /// used first, then the people in the room as interviews.
  func evidenceOffers(at reference: CriterionReference) -> [FormOffer] {
    guard let walk else { return [] }
    let assessment = walk.assessment
    let linked = Set(assessment[reference].evidence)
    let recent = walk.ledger.evidenceByUse.filter { !linked.contains($0) }
    let items = recent.compactMap { assessment.evidence($0) }.map { evidence in
      let text = text(of: evidence)
      let marks = marks(of: evidence.content)
      return FormOffer(.propose([.link([evidence.id], to: reference)]), matching: text + marks) {
        _ in "■ \(text) · \(marks)"
      }
    }
    return items + interviewOffers(at: reference)
  }

  /// The people in the room who are no evidence here yet. Offered, never assumed.
  private func interviewOffers(at reference: CriterionReference) -> [FormOffer] {
    peopleToInterview(at: reference).filter { name in
      // Who was interviewed before stands among the evidence.
      walk?.assessment.evidence.contains { $0.content.isInterview(with: name) } == false
    }
    .map { name in
      let text = phrases.evidence.interviewWith(name)
      let evidence = Evidence(text: text, kind: .interview, source: name, criterion: reference)
      return FormOffer(.propose([.add(.evidence(evidence))]), matching: text) { _ in "□ \(text)" }
    }
  }

  /// The people in the room whose word is not linked to a criterion.
  func peopleToInterview(at reference: CriterionReference) -> [String] {
    guard let assessment = walk?.assessment, assessment.present != nil else { return [] }
    let here = assessment[reference].evidence.compactMap { assessment.evidence($0)?.content }
    return assessment.peoplePresent.filter { name in
      !here.contains { $0.isInterview(with: name) }
    }
  }

  /// Whose evidence can be: the people in the room, then whoever was named before.
  func sourceOffers() -> [FormOffer] {
    guard let assessment = walk?.assessment else { return [] }
    let named = assessment.evidence.reversed().compactMap { $0.content.source?.content }
    return distinct(assessment.peoplePresent + named).map { name in
      FormOffer(.fill([.source: name]), matching: name) { _ in name }
    }
  }

  /// How samples were chosen before.
  func choosingOffers() -> [FormOffer] {
    guard let assessment = walk?.assessment else { return [] }
    let ways = assessment.evidence.reversed().compactMap { $0.content.sample?.chosen?.content }
    return distinct(ways).map { way in
      FormOffer(.fill([.chosen: way]), matching: way) { _ in way }
    }
  }

  private func distinct(_ texts: [String]) -> [String] {
    var known: Set<String> = []
    return texts.filter { known.insert($0).inserted }
  }
}

extension Evidence where Text == SealedText {
  func isInterview(with name: String) -> Bool {
    kind == .interview && source?.content == name
  }
}

extension Ledger {
  /// Every piece of evidence that is there, the one made or linked last first.
  fileprivate var evidenceByUse: [ItemID] {
    var known: Set<ItemID> = []
    var used: [ItemID] = []
    func use(_ id: ItemID) {
      if assessment.evidence(id) != nil, known.insert(id).inserted { used.append(id) }
    }
    for event in events.reversed() {
      guard case .changed(let change) = event.body else { continue }
      switch change {
      case .linked(let ids, _, isLinked: true): ids.reversed().forEach(use)
      case .item(let id, from: nil, _): use(id)
      case .arrived(_, let id, _, isArrived: true): use(id)
      default: break
      }
    }
    return used
  }
}
