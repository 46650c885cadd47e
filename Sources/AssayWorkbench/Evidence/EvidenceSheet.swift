import AssayCore
import Cells

extension Model {
  /// The ledger of evidence, the latest last, each piece with what it supports.
  func evidenceContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = max(width - 2, 1)
    let evidence = walk.assessment.evidence
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.evidence.ledger(evidence.count), .heading)]
    if evidence.isEmpty {
      content.head +=
        [.empty] + StyledLine.wrapped(phrases.evidence.none(key(of: "evidence")), width: width)
      return content
    }
    if let reference = walk.reference {
      content.head.append(
        StyledLine(
          phrases.evidence.links(reference.criterion.text, key(of: "link-evidence")), .dim))
    }
    content.head.append(.empty)
    let linked = Set(walk.reference.map { walk.assessment[$0].evidence } ?? [])
    let labels = evidence.map { "\(ItemKind.evidence.letter)\($0.number)".count }.max() ?? 0
    content.rows = evidence.map { kept in
      SheetRow(
        lines: lines(
          of: kept, isLinked: linked.contains(kept.id), indent: labels + 3, width: width, walk),
        subject: .item(kept.id))
    }
    return content
  }

  /// What it is, and below it of what kind, whose, what it supports and its file.
  private func lines(
    of kept: Kept<Evidence<SealedText>>, isLinked: Bool, indent: Int, width: Int, _ walk: Walk
  ) -> [StyledLine] {
    let evidence = kept.content
    var lead = StyledLine(isLinked ? "■ " : "□ ", isLinked ? .rating : .dim)
    lead.add("\(ItemKind.evidence.letter)\(kept.number)", .emphasis)
    let lines = StyledLine.hanging(lead, text(of: evidence), width: width, indent: indent)
    var below = [marks(of: evidence), supportText(kept.id, walk)]
    if let file = evidence.attachment {
      below.append("\(file.name.content ?? phrases.walk.forgotten), \(file.size.bytesText)")
    }
    if let chosen = evidence.sample?.chosen {
      below.append(chosen.content ?? phrases.walk.forgotten)
    }
    return lines
      + StyledLine.wrapped(
        below.joined(separator: " · "), width: width, indent: indent, style: .dim)
  }

  private func supportText(_ id: ItemID, _ walk: Walk) -> String {
    let criteria = walk.assessment.supported[id] ?? []
    guard !criteria.isEmpty else { return phrases.evidence.supportsNothing }
    let home = walk.layout.source.id
    let names = criteria.map { $0.protocol == home ? $0.criterion.text : "\($0)" }
    return phrases.evidence.supports(names.joined(separator: ", "))
  }

  // MARK: What the keys do

  /// Links the chosen piece to the current criterion, or takes the link away.
  mutating func toggleLink() -> [Effect] {
    guard case .item(let id) = chosen, let walk, let reference = walk.reference else { return [] }
    let isLinked = walk.assessment[reference].evidence.contains(id)
    return [
      .propose(
        isLinked ? .unlink([id], from: reference) : .link([id], to: reference), settling: nil)
    ]
  }

  mutating func rewordChosenEvidence() -> [Effect] {
    guard case .item(let id) = chosen else { return [] }
    return rewordEvidence(id)
  }

  /// To the criterion the chosen piece supports; from there to the next one it supports.
  mutating func goToSupported() -> [Effect] {
    guard case .item(let id) = chosen, let walk else { return [] }
    let criteria = walk.assessment.supported[id] ?? []
    guard let first = criteria.first else {
      refuse(phrases.evidence.supportsNothing)
      return []
    }
    let here = walk.reference.flatMap(criteria.firstIndex)
    let target = here.map { criteria[($0 + 1) % criteria.count] } ?? first
    guard self.walk?.go(to: target) == true else {
      refuse(Refusal.unknownCriterion(target).sentence(in: phrases))
      return []
    }
    self.walk?.sheet = nil
    return []
  }
}
