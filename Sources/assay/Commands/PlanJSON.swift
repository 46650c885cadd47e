import AssayCore

/// What was planned: every field whether or not it is filled, team, agenda and meetings.
struct PlanJSON {
  let assessment: Assessment

  var json: JSONText {
    let fields = PlanField.allCases.filter { $0 != .organisation && $0 != .site }
    let items = ItemsJSON(assessment: assessment)
    return .object(
      fields.map { .init($0.rawValue, JSONText(assessment.plan[$0]?.content)) } + [
        .init("team", items.team), .init("sessions", items.sessions),
        .init("meetings", items.meetings),
      ])
  }
}
