import AssayCore
import Cells

extension Model {
  /// The findings of the criterion, each in a line or as many as its text takes, with the state of
  /// its actions.
  func findingLines(_ walk: Walk, width: Int) -> [StyledLine] {
    let findings = walk.record(of: walk.place).findings.compactMap(walk.assessment.finding)
    return findings.flatMap { finding -> [StyledLine] in
      var lead = StyledLine("▴ ", finding.content.kind.isWeakness ? .warning : .success)
      lead.add(label(finding.id), .emphasis)
      lead.add(" " + phrases.findings.kind(finding.content.kind.rawValue), .dim)
      let actions = walk.assessment.actions.filter { $0.content.finding == finding.id }
      if !actions.isEmpty {
        lead.add(" · " + actions.map { label($0.id) }.joined(separator: " "), .dim)
      }
      if let today, actions.contains(where: { $0.content.isOverdue(on: today) }) {
        lead.add(" " + phrases.findings.overdue, .warning)
      }
      let text = StyledLine.wrapped(
        cut(written(finding.content.text), width: width), width: width, indent: 2)
      return [lead] + text
    }
  }
}
