import AssayCore
import Cells

extension Command {
  static let writing: [Command] = [
    Command("note", in: .walk, keys: "i", says: { $0.note }, hint: 85, unless: readOnly) {
      model, _ in
      model.write(.report)
    },
    Command(
      "private-note", in: .walk, keys: "p", says: { $0.privateNote }, hint: 50,
      unless: { model in readOnly(model) ?? hidesPrivateNote(model) }
    ) { model, _ in model.write(.private) },
    Command(
      "loose-note", in: .walk, .inbox, keys: ",", says: { $0.looseNote }, hint: 80,
      unless: readOnly
    ) { model, _ in model.writeLooseNote() },
    Command("inbox", in: .walk, keys: "l", says: { $0.inbox }, hint: 40) { model, _ in
      model.openInbox()
    },
    Command(
      "file-loose-note", in: .inbox, keys: "<ret>", "<pad-enter>", says: { $0.fileLooseNote },
      hint: 100, unless: nothingChosen
    ) { model, _ in model.fileLooseNote() },
    Command(
      "drop-loose-note", in: .inbox, keys: "d", says: { $0.dropLooseNote }, hint: 80,
      unless: nothingChosen
    ) { model, _ in model.dropLooseNote() },
    Command("next-target", in: .inbox, keys: "<right>", says: { $0.nextCriterion }, hint: 60) {
      model, _ in model.step(by: 1)
    },
    Command("previous-target", in: .inbox, keys: "<left>", says: { $0.previousCriterion }) {
      model, _ in model.step(by: -1)
    },
    Command("next-target-clause", in: .inbox, keys: "J", says: { $0.nextClause }) { model, _ in
      model.stepClause(by: 1)
    },
    Command("previous-target-clause", in: .inbox, keys: "K", says: { $0.previousClause }) {
      model, _ in model.stepClause(by: -1)
    },
  ]
}

extension Command {
  /// A private note stays out of sight while the result is hidden; one that is yet to be written has
  /// nothing to hide.
  fileprivate static func hidesPrivateNote(_ model: Model) -> String? {
    guard let walk = model.walk, walk.isResultHidden, let reference = walk.reference,
      walk.record(of: walk.place).privateNote != nil
        || walk.drafts[.note(reference, .private)] != nil
    else { return nil }
    return model.phrases.status.privateHidden(model.key(of: "hide-result"))
  }
}
