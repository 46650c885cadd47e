import AssayCore
import Phrases

/// What was planned, for a person: filled fields, team, agenda and meetings.
struct PlanText {
  private let assessment: Assessment
  private let items: ItemsText
  private let words = Phrases.english.report

  init(_ assessment: Assessment) {
    self.assessment = assessment
    items = ItemsText(assessment)
  }

  func write(to page: inout Page) {
    for field in PlanField.allCases where field != .organisation && field != .site {
      if let text = assessment.plan[field] {
        page.add("\(field.name(in: words)): ", paragraph: items.text(text))
      }
    }
    page.add("Team", assessment.team.map { member($0) })
    page.add(words.items.agenda, assessment.agenda.map { session($0) })
    let meetings = MeetingKind.allCases.compactMap { kind -> ItemsText.Line? in
      guard let meeting = assessment.meetings[kind] else { return nil }
      let name = Phrases.english.items.meetings(kind.rawValue)
      return ("\(name): ", meeting.texts.map(items.text).joined(separator: "\n"))
    }
    page.add("Meetings", meetings)
  }

  private func member(_ kept: Kept<Member<SealedText>>) -> ItemsText.Line {
    let member = kept.content
    let role = words.items.roles(member.role.rawValue)
    let independence = member.independence.map(items.text) ?? "independence not declared"
    return ("\(items.label(kept.id)) ", "\(items.text(member.name)), \(role): \(independence)")
  }

  private func session(_ kept: Kept<Session<SealedText>>) -> ItemsText.Line {
    let session = kept.content
    let time = [session.day?.text, session.time?.text].compactMap(\.self).joined(separator: " ")
    var parts = [items.text(session.title)]
    if let people = session.people { parts.append("with \(items.text(people))") }
    if !session.clauses.isEmpty {
      parts.append(session.clauses.map(\.description).joined(separator: ", "))
    }
    if assessment.session == kept.id { parts.append("under way") }
    if !time.isEmpty { parts.insert(time, at: 0) }
    return ("\(items.label(kept.id)) ", parts.joined(separator: " · "))
  }
}

extension PlanField {
  /// What the report calls it.
  func name(in words: Phrases.Report) -> String {
    switch self {
    case .organisation: words.method.organisation
    case .site: words.method.site
    case .unit: words.method.unit
    case .sector: words.method.sector
    case .sizeBand: words.method.sizeBand
    case .scope: words.method.scope
    case .exclusions: words.method.exclusions
    case .objectives: words.method.objectives
    case .language: words.items.language
    case .period: words.items.period
    case .hosts: words.items.hosts
    case .confidentiality: words.method.confidentiality
    case .retention: words.items.retention
    case .targets: words.items.targets
    }
  }
}
