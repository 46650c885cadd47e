import AssayCore
import Phrases

extension Model {
  /// An action on a finding of the current criterion: at once where there is one finding, from the
  /// list of findings where there are several.
  mutating func act() -> [Effect] {
    guard let walk else { return [] }
    let findings = walk.record(of: walk.place).findings
    guard let first = findings.first else {
      refuse(phrases.findings.noFindingHere(key(of: "weakness")))
      return []
    }
    guard findings.count > 1 else { return open(actionForm(.acting(on: first), on: first, nil)) }
    _ = open(.findings)
    if let row = findingsContent(walk, width: size.columns).rows.firstIndex(where: {
      if case .item(let id) = $0.subject { findings.contains(id) } else { false }
    }) {
      self.walk?.sheet?.selected = row
    }
    say(phrases.findings.chooseFinding(key(of: "act-on-finding")))
    return []
  }

  /// An action on the finding chosen in the list, or on the one the chosen action is for.
  mutating func actOnChosen() -> [Effect] {
    guard let walk, case .item(let id) = chosen, let item = walk.assessment.items[id] else {
      return []
    }
    var finding = id
    if case .action(let action) = item.content { finding = action.finding }
    return open(actionForm(.acting(on: finding), on: finding, nil))
  }

  /// - Parameter standing: What the action says so far, where it is there already: only then can it
  ///   be done or verified.
  func actionForm(
    _ subject: FormSubject, on finding: ItemID, _ standing: Action<SealedText>?
  ) -> Form {
    let people = walk?.assessment.knownPeople ?? []
    let label = label(finding)
    var fields: [FormField] = [
      .text(
        .text, standing?.text.content ?? "", lines: .several, says: { $0.findings.whatToDo }),
      .text(
        .owner, standing?.owner?.content ?? "", says: { $0.findings.owner },
        offers: people.map { name in
          FormOffer(.fill([.owner: name]), matching: name) { _ in name }
        }),
      .text(
        .due, standing?.due?.text ?? "", as: .day, says: { $0.findings.due },
        hint: { $0.findings.dueHint }),
    ]
    if let standing {
      fields += [
        .choice(
          .state, standing.state.rawValue,
          of: ActionState.allCases.map { state in
            FormChoice(state.rawValue) { $0.findings.states(state.rawValue) }
          }, says: { $0.findings.state }),
        .text(
          .verifiedBy, standing.verified?.by.content ?? "", says: { $0.findings.verifiedBy },
          hint: { $0.findings.verifiedHint },
          offers: [
            FormOffer(.fill([.verifiedBy: author]), matching: author) { [author] _ in author }
          ]
        ),
        .text(
          .verifiedOn, standing.verified?.on.text ?? today?.text ?? "", as: .day,
          says: { $0.findings.verifiedOn }, hint: { $0.findings.dueHint }),
      ]
    }
    return Form(subject, says: { $0.findings.actionOn(label) }, fields) {
      form throws(FormRefusal) in
      let state = form.answer(.state, as: ActionState.self) ?? .open
      var verified: Verification<String>?
      if state == .verified {
        let by = try form.required(.verifiedBy) { $0.findings.verifierMissing }
        guard let on = try form.day(.verifiedOn) else {
          throw FormRefusal(.verifiedOn) { $0.findings.verificationDayMissing }
        }
        verified = Verification(by: by, on: on)
      } else if form.namesVerification {
        throw FormRefusal(.state) { $0.findings.notVerifiedYet }
      }
      let action = Action(
        finding: finding,
        text: try form.required(.text) { $0.items.textMissing($0.items.kinds("action")) },
        owner: form.filled(.owner), due: try form.day(.due), state: state, verified: verified)
      return [.making(.action(action), as: form.subject)]
    }
  }
}

extension Form {
  /// True where somebody wrote who verified the action, or on which day.
  fileprivate var namesVerification: Bool {
    [FormFieldName.verifiedBy, .verifiedOn].contains { name in
      field(name)?.isChanged == true && filled(name) != nil
    }
  }
}
