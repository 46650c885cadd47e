import AssayCore
import Cells

extension FindingKind {
  /// The gravest first, and last what is good.
  static let inOrder: [FindingKind] = [
    .seriousWeakness, .minorWeakness, .risk, .opportunity, .strength,
  ]
}

extension Model {
  /// All findings by kind, each with its actions below it.
  func findingsContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    let findings = walk.assessment.findings
    var content = SheetContent(marksChosen: true)
    var title = StyledLine(phrases.findings.title(findings.count), .heading)
    let overdue = walk.overdueActions(on: today)
    if overdue > 0 { title.add("  \(phrases.findings.overdue) \(overdue)", .warning) }
    content.head = [title, .empty]
    if findings.isEmpty {
      content.head += StyledLine.wrapped(noFindings, width: width, style: .dim)
    }
    for kind in FindingKind.inOrder {
      let ofKind = findings.filter { $0.content.kind == kind }
      for (number, finding) in ofKind.enumerated() {
        var heading = StyledLine(phrases.findings.kinds(kind.rawValue), .heading)
        heading.add(" \(ofKind.count)", .dim)
        let above = content.rows.isEmpty ? [heading] : [.empty, heading]
        content.rows.append(
          SheetRow(
            above: number == 0 ? above : [], lines: findingLines(finding, walk, width: width),
            subject: .item(finding.id)))
        content.rows += walk.assessment.actions.filter { $0.content.finding == finding.id }
          .map { action in
            SheetRow(lines: actionLines(action, width: width), subject: .item(action.id))
          }
      }
    }
    return content
  }

  private func findingLines(
    _ finding: Kept<Finding<SealedText>>, _ walk: Walk, width: Int
  ) -> [StyledLine] {
    var lead = StyledLine(label(finding.id), .emphasis)
    lead.pad(to: 5)
    lead.add(finding.content.criterion.map { name($0, walk) } ?? "–", .key)
    let indent = min(20, max(width / 3, 1))
    var text = written(finding.content.text)
    if finding.content.isForHostAudit { text += " · " + phrases.findings.raisedInHostAudit }
    return StyledLine.hanging(lead, text, width: width, indent: indent)
  }

  func actionLines(_ action: Kept<Action<SealedText>>, width: Int) -> [StyledLine] {
    let content = action.content
    var lead = StyledLine("  ")
    lead.add(label(action.id), .emphasis)
    lead.pad(to: 7)
    if let today, content.isOverdue(on: today) {
      lead.add(phrases.findings.overdue + " ", .warning)
    }
    var facts = [phrases.findings.states(content.state.rawValue)]
    if let verified = content.verified, content.state == .verified {
      facts = [phrases.findings.verified(written(verified.by), dayText(verified.on))]
    }
    if let due = content.due, content.state != .verified {
      facts.append(phrases.findings.dueOn(dayText(due)))
    }
    facts.append(content.owner.map(written) ?? phrases.findings.noOwner)
    lead.add(facts.joined(separator: " · "), .dim)
    return [lead]
      + StyledLine.wrapped(written(content.text), width: width, indent: min(7, max(width / 3, 0)))
  }

  // MARK: What the keys do

  /// Enter: to the criterion of a finding; an action is opened.
  mutating func openChosenFinding() -> [Effect] {
    guard let walk, case .item(let id) = chosen, let item = walk.assessment.items[id] else {
      return []
    }
    guard case .action = item.content else { return goToChosen() }
    if let reason = walk.readOnly {
      refuse(phrases.refusals.readOnly(reason))
      return []
    }
    return reword(id)
  }

  /// The form of the chosen item, with what it says so far.
  mutating func rewordChosen() -> [Effect] {
    guard case .item(let id) = chosen else { return [] }
    return reword(id)
  }

  mutating func reword(_ id: ItemID) -> [Effect] {
    guard let item = walk?.assessment.items[id] else { return [] }
    let subject = FormSubject.rewording(id)
    switch item.content {
    case .finding(let finding):
      return open(findingForm(subject, FindingKind.inOrder, at: finding.criterion, finding))
    case .action(let action): return open(actionForm(subject, on: action.finding, action))
    case .opinion(let opinion): return open(opinionForm(subject, at: opinion.criterion, opinion))
    case .session(let session): return open(sessionForm(subject, session))
    case .member(let member): return open(memberForm(subject, member))
    case .evidence, .request: return []
    }
  }

  mutating func dropChosen() -> [Effect] {
    guard case .item(let id) = chosen else { return [] }
    return [.propose(.drop(id), settling: nil)]
  }
}

extension Walk {
  /// Asked by every frame: counted when something has changed.
  func overdueActions(on today: Day?) -> Int {
    guard let today, assessment.order[.action]?.isEmpty == false else { return 0 }
    let key = OverdueKey(
      events: ledger.events.count, lastEvent: ledger.events.last?.id, today: today)
    return keptOverdue.value(for: key) {
      assessment.actions.count { $0.content.isOverdue(on: today) }
    }
  }
}

/// What the number of overdue actions is made of.
struct OverdueKey: Equatable, Sendable {
  var events: Int
  var lastEvent: EventID?
  var today: Day
}
