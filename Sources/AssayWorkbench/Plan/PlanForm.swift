import AssayCore
import Phrases

extension FormFieldName {
  /// The plan's, in the order a person is asked for them.
  static let plan: [FormFieldName] = [
    .organisation, .site, .unit, .sector, .sizeBand, .assessmentKind, .hosts, .objectives, .scope,
    .exclusions, .targets, .period, .language, .confidentiality, .retention,
  ]

  /// Nil for the kind, which is kept apart.
  var planField: PlanField? {
    switch self {
    case .organisation: .organisation
    case .site: .site
    case .unit: .unit
    case .sector: .sector
    case .sizeBand: .sizeBand
    case .hosts: .hosts
    case .objectives: .objectives
    case .scope: .scope
    case .exclusions: .exclusions
    case .targets: .targets
    case .period: .period
    case .language: .language
    case .confidentiality: .confidentiality
    case .retention: .retention
    default: nil
    }
  }
}

extension Model {
  /// The plan's form, at one of its fields.
  mutating func editPlan(at name: FormFieldName) -> [Effect] {
    guard let walk else { return [] }
    if name == .assessmentKind, walk.assessment.kind == .rehearsal {
      refuse(Refusal.staysRehearsal.sentence(in: phrases))
      return []
    }
    var form = planForm(walk)
    form.focus(on: name)
    return open(form)
  }

  private func planForm(_ walk: Walk) -> Form {
    let assessment = walk.assessment
    let names = FormFieldName.plan.filter {
      $0 != .assessmentKind || assessment.kind != .rehearsal
    }
    let fields = names.map { planFormField($0, assessment) }
    return Form(.plan, says: { $0.plan.title }, fields) { form throws(FormRefusal) in
      _ = try form.required(.organisation) { $0.newAssessment.organisationMissing }
      let retention = try form.day(.retention)?.text ?? ""
      var intents: [Intent] = []
      for name in FormFieldName.plan {
        guard let field = name.planField else { continue }
        let text = name == .retention ? retention : form[name]
        if text != assessment.plan[field]?.content ?? "" { intents.append(.plan(field, text)) }
      }
      if let kind = form.answer(.assessmentKind, as: AssessmentKind.self), kind != assessment.kind {
        intents.append(.reclassify(kind))
      }
      return intents
    }
  }

  private func planFormField(_ name: FormFieldName, _ assessment: Assessment) -> FormField {
    let label: @Sendable (Phrases) -> String = { $0.plan.label(name.rawValue) }
    let hint: @Sendable (Phrases) -> String = { $0.plan.hint(name.rawValue) }
    let text = name.planField.flatMap { assessment.plan[$0]?.content } ?? ""
    switch name {
    case .assessmentKind:
      return .choice(
        name, assessment.kind.rawValue,
        of: AssessmentKind.allCases.map { kind in
          FormChoice(kind.rawValue) { $0.assessments.kinds(kind.rawValue) }
        }, says: label)
    case .language:
      return .choice(
        name, text,
        of: [FormChoice("") { $0.plan.undecided }]
          + Language.allCases.map { language in
            FormChoice(language.rawValue) { _ in language.phrases.settings.ownName }
          }, says: label)
    case .retention: return .text(name, text, as: .day, says: label, hint: hint)
    case .objectives, .scope, .exclusions, .targets:
      return .text(name, text, lines: .several, says: label, hint: hint)
    default: return .text(name, text, says: label, hint: hint)
    }
  }

  // MARK: The team

  mutating func newMember() -> [Effect] { open(memberForm(.making(.member, at: nil), nil)) }

  func memberForm(_ subject: FormSubject, _ standing: Member<SealedText>?) -> Form {
    let isFirst = walk?.assessment.team.isEmpty != false
    let role = standing?.role ?? (isFirst ? .lead : .assessor)
    return Form(
      subject, says: { $0.plan.member },
      [
        .text(
          .name, standing?.name.content ?? (isFirst ? author : ""), says: { $0.plan.name }),
        .choice(
          .role, role.rawValue,
          of: TeamRole.allCases.map { role in
            FormChoice(role.rawValue) { $0.plan.role(role.rawValue) }
          }, says: { $0.plan.roleLabel }),
        .text(
          .independence, standing?.independence?.content ?? "", lines: .several,
          says: { $0.plan.independence }, hint: { $0.plan.independenceHint }),
      ]
    ) { form throws(FormRefusal) in
      let member = Member(
        name: try form.required(.name) { $0.plan.nameMissing },
        role: form.answer(.role, as: TeamRole.self) ?? .assessor,
        independence: form.filled(.independence))
      return [.making(.member(member), as: form.subject)]
    }
  }

  /// Enter: the chosen field of the plan, or the chosen member of the team.
  mutating func editChosenOfPlan() -> [Effect] {
    switch chosen {
    case .plan(let name): editPlan(at: name)
    case .item(let id): reword(id)
    default: newMember()
    }
  }
}
