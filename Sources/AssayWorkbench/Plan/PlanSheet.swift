import AssayCore
import Cells
import Phrases

extension Model {
  /// The plan field by field, and the team below it.
  func planContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    let words = phrases.plan
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(words.title, .heading), .empty]
    let indent = min(
      (FormFieldName.plan.map { SafeText(words.label($0.rawValue)).width }.max() ?? 0) + 2,
      max(width / 2, 1))
    for name in FormFieldName.plan {
      let lead = StyledLine(words.label(name.rawValue), .dim)
      let text = planned(name, walk)
      let hint = name == .language ? words.undecided : words.hint(name.rawValue)
      let lines =
        text.isEmpty
        ? StyledLine.hanging(lead, hint, width: width, indent: indent, style: .placeholder)
        : StyledLine.hanging(lead, text, width: width, indent: indent)
      content.rows.append(SheetRow(lines: lines, subject: .plan(name)))
    }
    let team = walk.assessment.team
    let heading = [.empty, StyledLine(words.team(team.count), .heading)]
    if team.isEmpty {
      content.rows.append(
        SheetRow(
          above: heading, lines: [StyledLine(words.nobody(key(of: "new-member")), .dim)],
          subject: .nothing))
    }
    for (number, member) in team.enumerated() {
      content.rows.append(
        SheetRow(
          above: number == 0 ? heading : [], lines: memberLines(member, width, indent: indent),
          subject: .item(member.id)))
    }
    return content
  }

  private func memberLines(
    _ member: Kept<Member<SealedText>>, _ width: Int, indent: Int
  ) -> [StyledLine] {
    let words = phrases.plan
    var lead = StyledLine(words.role(member.content.role.rawValue), .dim)
    lead.pad(to: indent)
    lead.add(member.content.name.content ?? phrases.walk.forgotten, .emphasis)
    guard let independence = member.content.independence else {
      lead.add(" · " + words.undeclared, .warning)
      return [lead]
    }
    return [lead]
      + StyledLine.wrapped(
        independence.content ?? phrases.walk.forgotten, width: width, indent: indent, style: .dim)
  }

  /// What a field of the plan says, as people read it.
  private func planned(_ name: FormFieldName, _ walk: Walk) -> String {
    if name == .assessmentKind {
      return phrases.assessments.kinds(walk.assessment.kind.rawValue)
    }
    guard let sealed = name.planField.flatMap({ walk.assessment.plan[$0] }) else { return "" }
    let text = sealed.content ?? phrases.walk.forgotten
    switch name {
    case .retention: return phrases.figures.day(text)
    case .language:
      return Language(rawValue: text)?.phrases.settings.ownName ?? text
    default: return text
    }
  }
}
