import Cells

extension Command {
  static let plan: [Command] = [
    Command("plan", in: .walk, keys: "t p", says: { $0.plan.open }) { model, _ in model.open(.plan)
    },
    Command(
      "change-plan", in: .plan, keys: "<ret>", "<pad-enter>", "i", says: { $0.plan.edit },
      hint: 100,
      unless: readOnly
    ) { model, _ in model.editChosenOfPlan() },
    Command(
      "new-member", in: .plan, keys: "n", says: { $0.plan.newMember }, hint: 90, unless: readOnly
    ) {
      model, _ in model.newMember()
    },
    Command(
      "drop-member", in: .plan, keys: "d", says: { $0.plan.dropMember }, hint: 70,
      unless: { model in
        if let reason = readOnly(model) { return reason }
        if case .item = model.chosen { return nil }
        return model.phrases.plan.chooseMember
      }
    ) { model, _ in model.dropChosen() },
  ]
}
