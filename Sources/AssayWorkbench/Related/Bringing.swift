import AssayCore
import Cells

/// Evidence of a related criterion can be taken over; its rating cannot.
extension Model {
  /// Related criteria with evidence that does not support the current one yet.
  private func givers(_ walk: Walk) -> [(spot: Route.Spot, evidence: [ItemID])] {
    let here = Set(walk.record(of: walk.place).evidence)
    return walk.related[walk.spot].compactMap { spot in
      let new = walk.record(at: spot).evidence.filter { !here.contains($0) }
      return new.isEmpty ? nil : (spot, new)
    }
  }

  mutating func bringEvidence() -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    let givers = givers(walk)
    guard let first = givers.first else {
      refuse(
        walk.related[walk.spot].isEmpty ? phrases.related.none : phrases.related.nothingToBring)
      return []
    }
    guard givers.count == 1 else { return open(.bringing) }
    return [.propose(.link(first.evidence, to: reference), settling: nil)]
  }

  /// The related criteria that have something to give.
  func bringingContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    var content = SheetContent(marksChosen: true)
    content.head = [
      StyledLine(phrases.related.bringTitle(walk.criterion?.id.text ?? ""), .heading)
    ]
    content.head += StyledLine.wrapped(phrases.related.neverRating, width: width, style: .dim)
    content.head.append(.empty)
    for (spot, evidence) in givers(walk) {
      let layout = walk.standards[spot.standard].layout
      var line = StyledLine("\(layout.briefName) \(layout.criteria[spot.place].id)", .emphasis)
      line.add("  " + evidence.map(label).joined(separator: ", "))
      var lines = [line]
      for id in evidence {
        guard let text = walk.assessment.evidence(id)?.content.text else { continue }
        lines += StyledLine.wrapped(
          "\(label(id)) \(written(text))", width: width, indent: 2, style: .dim)
      }
      content.rows.append(
        SheetRow(lines: lines, subject: .criterion(layout.references[spot.place])))
    }
    return content
  }

  mutating func bringFromChosen() -> [Effect] {
    guard case .criterion(let giver) = chosen, let walk, let reference = walk.reference,
      let found = givers(walk).first(where: { walk.spot(of: giver) == $0.spot })
    else { return [] }
    self.walk?.sheet = nil
    return [.propose(.link(found.evidence, to: reference), settling: nil)]
  }
}
