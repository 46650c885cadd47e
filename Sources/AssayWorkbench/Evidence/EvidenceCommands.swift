import AssayCore
import Cells

extension Command {
  static let evidence: [Command] = [
    Command(
      "evidence", in: .walk, .evidence, keys: "e", says: { $0.evidence.add }, hint: 78,
      unless: readOnly
    ) { model, _ in model.addEvidence() },
    Command(
      "sample", in: .walk, .evidence, keys: "s", says: { $0.evidence.sample }, hint: 74,
      unless: readOnly
    ) { model, _ in model.addSample() },
    Command("evidence-ledger", in: .walk, keys: "t e", says: { $0.evidence.ledger }) { model, _ in
      model.open(.evidence)
    },
    Command(
      "keep-above-evidence", in: .walk, keys: ".", says: { $0.evidence.uphold }, hint: 88,
      unless: notUpheld
    ) { model, _ in model.uphold() },
    Command(
      "link-evidence", in: .evidence, keys: "<ret>", "<pad-enter>", says: { $0.evidence.link },
      hint: 100, unless: nothingChosen
    ) { model, _ in model.toggleLink() },
    Command(
      "change-evidence", in: .evidence, keys: "i", says: { $0.evidence.edit }, hint: 90,
      unless: nothingChosen
    ) { model, _ in model.rewordChosenEvidence() },
    Command(
      "go-to-supported", in: .evidence, keys: "o", says: { $0.evidence.goThere }, hint: 85,
      unless: nothingThere
    ) { model, _ in model.goToSupported() },
    Command(
      "drop-item", in: .evidence, .requests, keys: "d", says: { $0.evidence.drop }, hint: 60,
      unless: nothingChosen
    ) { model, _ in model.dropChosen() },
  ]

  private static let notUpheld: @Sendable (Model) -> String? = { model in
    if let reason = readOnly(model) { return reason }
    guard let walk = model.walk, let reference = walk.reference else { return "" }
    // Whether a rating stands above its evidence is part of the result.
    if walk.isResultHidden {
      return model.phrases.walk.resultHidden(model.key(of: "hide-result"))
    }
    let isAbove = walk.standard.shortfalls[walk.place] != nil
    return isAbove || walk.record(of: walk.place).upheld != nil
      ? nil : model.phrases.shortfalls.noShortfall(reference.criterion.text)
  }
}
