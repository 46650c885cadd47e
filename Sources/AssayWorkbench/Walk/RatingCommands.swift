import AssayCore
import Cells

extension Command {
  static let rating: [Command] = [
    Command(
      "rate", in: .walk, keys: "0", "1", "2", "3", "4", "5", says: { $0.rate }, hint: 100,
      label: "0-3", unless: readOnly
    ) { model, key in model.rate(key) }
    .taking(
      Argument(
        choices: { model in
          model.walk?.layout.source.scale.ratings.map {
            Argument.Choice(text: $0.code.text, meaning: $0.name)
          } ?? []
        },
        perform: { model, word in model.rate(code: word) })),
    Command(
      "not-applicable", in: .walk, keys: "x", says: { $0.notApplicable }, hint: 70,
      unless: readOnly
    ) { model, _ in model.askReason() },
    Command("clear-rating", in: .walk, keys: "-", says: { $0.clearRating }, unless: readOnly) {
      model, _ in model.clearRating()
    },
    Command("revisit", in: .walk, keys: "m", says: { $0.revisit }, hint: 30, unless: readOnly) {
      model, _ in model.toggleRevisit()
    },
    Command(
      "undo", in: [.walk] + Context.sheets, keys: "u", says: { $0.undo }, hint: 60, unless: readOnly
    ) { _, _ in [.propose(.undo, settling: nil)] },
    Command(
      "redo", in: [.walk] + Context.sheets, keys: "U", "<c-r>", says: { $0.redo }, unless: readOnly
    ) { _, _ in [.propose(.redo, settling: nil)] },
  ]
}
