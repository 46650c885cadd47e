import Cells

extension Command {
  static let relatedCommands: [Command] = [
    Command(
      "bring-evidence", in: .walk, keys: "b", says: { $0.related.bring }, hint: 14, unless: readOnly
    ) { model, _ in model.bringEvidence() },
    Command(
      "bring-this", in: .bringing, keys: "<ret>", "<pad-enter>", says: { $0.related.bringThis },
      hint: 100, unless: nothingChosen
    ) { model, _ in model.bringFromChosen() },
  ]
}
