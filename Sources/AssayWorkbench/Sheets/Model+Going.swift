import AssayCore
import Cells

extension Model {
  /// Enter: to the criterion that the chosen row speaks of.
  mutating func goToChosen() -> [Effect] {
    guard let row = chosenRow, let walk else { return [] }
    switch row.subject {
    case .criterion(let reference): return leaveSheet(for: reference)
    case .clause(let clause, let levels):
      let column = walk.sheet?.column ?? 0
      let level = levels.indices.contains(column) ? levels[column] : nil
      guard let weakest = walk.weakest(in: clause, level: level) else {
        refuse(phrases.pages.nothingThere)
        return []
      }
      return leaveSheet(for: weakest)
    case .standard(let index):
      self.walk?.go(to: Route.Spot(standard: index, place: walk.places[index]))
      if walk.sheet?.kind == .result {
        self.walk?.sheet?.selected = index
      } else {
        self.walk?.sheet = nil
      }
    case .event(let id):
      guard let event = walk.ledger.event(id), case .changed(let change) = event.body,
        let reference = walk.criterion(of: change)
      else {
        refuse(phrases.pages.noCriterion)
        return []
      }
      return leaveSheet(for: reference)
    case .item(let id):
      guard let reference = walk.assessment.items[id]?.content.criterion else {
        refuse(phrases.pages.noCriterion)
        return []
      }
      return leaveSheet(for: reference)
    case .nothing, .looseNote, .order, .meeting, .plan: refuse(phrases.pages.noCriterion)
    }
    return []
  }

  private mutating func leaveSheet(for reference: CriterionReference) -> [Effect] {
    guard walk?.go(to: reference) == true else {
      refuse(Refusal.unknownCriterion(reference).sentence(in: phrases))
      return []
    }
    walk?.sheet = nil
    return []
  }

  // MARK: Filtering

  mutating func filterSheet() -> [Effect] {
    walk?.sheet?.isFiltering = true
    return []
  }

  /// Esc while filtering: everything is shown again.
  mutating func stopFiltering() -> [Effect] {
    guard let kind = walk?.sheet?.kind else { return [] }
    walk?.sheet = Sheet(kind: kind)
    return []
  }

  /// Enter while filtering: what Enter does on the list.
  mutating func confirmFilter(_ key: Key) -> [Effect] {
    walk?.sheet?.isFiltering = false
    guard let command = keymap.command(for: [key], in: context) else { return [] }
    return perform(command, key)
  }
}

extension Walk {
  /// The criterion a change belongs to, through the item it speaks of where it names none itself.
  func criterion(of change: Change) -> CriterionReference? {
    if let reference = change.criterion { return reference }
    guard case .item(_, let from, let to) = change, case .action(let action) = to ?? from else {
      return nil
    }
    return assessment.finding(action.finding)?.content.criterion
  }

  /// The criterion at or below a clause that stands lowest, the first of several; one that nobody
  /// has rated stands lower than any other.
  func weakest(in clause: ClauseReference, level: Int?) -> CriterionReference? {
    let spots = spots(in: clause).filter { spot in
      let criterion = standards[spot.standard].layout.criteria[spot.place]
      return level.map { criterion.level == $0 } ?? true
    }
    return weakest(of: spots)
  }

  func weakest(of spots: [Route.Spot]) -> CriterionReference? {
    func rank(_ spot: Route.Spot) -> Int {
      switch answer(at: spot) {
      case .unrated: -1
      case .rated(let position): position
      case .notApplicable: Int.max
      }
    }
    return spots.enumerated().min { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map { standards[$0.element.standard].layout.references[$0.element.place] }
  }
}
