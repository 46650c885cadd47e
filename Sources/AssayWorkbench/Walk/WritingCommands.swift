import AssayCore
import Cells

extension Command {
  static let writing: [Command] = [
    Command("note", in: .walk, keys: "i", says: \.note, hint: 85, unless: readOnly) { model, _ in
      model.write(.report)
    },
    Command(
      "private-note", in: .walk, keys: "p", says: \.privateNote, hint: 50,
      unless: readOnly
    ) { model, _ in model.write(.private) },
    Command(
      "loose-note", in: .walk, .inbox, keys: ",", says: \.looseNote, hint: 80,
      unless: readOnly
    ) { model, _ in model.writeLooseNote() },
    Command("inbox", in: .walk, keys: "l", says: \.inbox, hint: 40) { model, _ in
      model.openInbox()
    },
    Command(
      "file-loose-note", in: .inbox, keys: "<ret>", "<pad-enter>", says: \.fileLooseNote,
      hint: 100, unless: nothingChosen
    ) { model, _ in model.fileLooseNote() },
    Command(
      "drop-loose-note", in: .inbox, keys: "d", says: \.dropLooseNote, hint: 80,
      unless: nothingChosen
    ) { model, _ in model.dropLooseNote() },
    Command("next-target", in: .inbox, keys: "<right>", says: \.nextCriterion, hint: 60) {
      model, _ in model.step(by: 1)
    },
    Command("previous-target", in: .inbox, keys: "<left>", says: \.previousCriterion) {
      model, _ in model.step(by: -1)
    },
    Command("next-target-clause", in: .inbox, keys: "J", says: \.nextClause) { model, _ in
      model.stepClause(by: 1)
    },
    Command("previous-target-clause", in: .inbox, keys: "K", says: \.previousClause) {
      model, _ in model.stepClause(by: -1)
    },
  ]
}
