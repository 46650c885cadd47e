import AssayCore
import Cells

extension Model {
  /// The closing page as plain text, for the room: 78 columns, nothing hidden, nothing private.
  func closingPage(_ walk: Walk) -> String {
    let width = 78
    var lines: [String] = []
    func add(_ line: StyledLine) {
      var text = line.pieces.map(\.text.text).joined()
      while text.last == " " { text.removeLast() }
      lines.append(text)
    }
    var title = walk.assessment.organisation ?? phrases.walk.forgotten
    if let site = walk.assessment.site { title += ", \(site)" }
    if walk.assessment.kind == .rehearsal { title = "\(phrases.walk.rehearsal) · \(title)" }
    add(StyledLine(title))
    add(StyledLine(walk.standards.map(\.layout.shortName).joined(separator: " · ")))
    if let today { add(StyledLine(dayText(today))) }
    add(.empty)
    let content = closingContent(walk, width: width)
    content.head.forEach(add)
    for row in content.rows {
      row.above.forEach(add)
      let isEmptyMeeting =
        if case .meeting(let kind) = row.subject { walk.assessment.meetings[kind] == nil } else {
          false
        }
      if isEmptyMeeting {
        var line = StyledLine("  ")
        line.pieces += row.lines.first?.pieces.prefix(2) ?? []
        line.add(phrases.closing.notRecorded)
        add(line)
        continue
      }
      for line in row.lines { add(StyledLine([.init(text: "  ", style: .normal)] + line.pieces)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  mutating func printClosing() -> [Effect] {
    guard let walk else { return [] }
    if walk.isResultHidden {
      refuse(phrases.closing.hidden(key(of: "hide-result")))
      return []
    }
    return [.writePage(name: phrases.closing.fileName, text: closingPage(walk))]
  }

  /// Enter on the closing page: to the criterion, or to who was there.
  mutating func openChosenOnClosing() -> [Effect] {
    guard let walk else { return [] }
    switch chosen {
    case .meeting(let kind):
      if let reason = walk.readOnly {
        refuse(phrases.refusals.readOnly(reason))
        return []
      }
      return fillIn(kind)
    case .item(let id):
      if case .action(let action) = walk.assessment.items[id]?.content {
        guard let criterion = walk.assessment.finding(action.finding)?.content.criterion else {
          return []
        }
        self.walk?.go(to: criterion)
        self.walk?.sheet = nil
        return []
      }
      return goToChosen()
    default: return goToChosen()
    }
  }
}
