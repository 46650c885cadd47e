import AssayCore
import Cells

extension Command {
  static let findings: [Command] = [
    Command("strength", in: .walk, keys: "f s", says: { $0.findings.strength }, unless: readOnly) {
      model, _ in model.find([.strength])
    },
    Command("weakness", in: .walk, keys: "f w", says: { $0.findings.weakness }, unless: readOnly) {
      model, _ in model.find([.minorWeakness, .seriousWeakness])
    },
    Command("risk", in: .walk, keys: "f r", says: { $0.findings.risk }, unless: readOnly) {
      model, _ in model.find([.risk])
    },
    Command(
      "opportunity", in: .walk, keys: "f o", says: { $0.findings.opportunity }, unless: readOnly
    ) {
      model, _ in model.find([.opportunity])
    },
    Command(
      "action", in: .walk, keys: "a", says: { $0.findings.action }, hint: 33, unless: readOnly
    ) {
      model, _ in model.act()
    },
    Command("opinion", in: .walk, keys: "d", says: { $0.findings.opinion }, unless: readOnly) {
      model, _ in model.differ()
    },
    Command("findings", in: .walk, keys: "t f", says: { $0.findings.list }) { model, _ in
      model.open(.findings)
    },
    Command(
      "open-finding", in: .findings, keys: "<ret>", "<pad-enter>", says: { $0.findings.open },
      hint: 100,
      unless: nothingThere
    ) { model, _ in model.openChosenFinding() },
    Command(
      "act-on-finding", in: .findings, keys: "a", says: { $0.findings.actOn }, hint: 90,
      unless: nothingChosen
    ) { model, _ in model.actOnChosen() },
    Command(
      "change-finding", in: .findings, keys: "i", says: { $0.findings.edit }, hint: 85,
      unless: nothingChosen
    ) { model, _ in model.rewordChosen() },
    Command(
      "drop-finding", in: .findings, keys: "d", says: { $0.findings.drop }, hint: 80,
      unless: nothingChosen
    ) { model, _ in model.dropChosen() },
  ]
}
