import Cells

extension Command {
  static let editor: [Command] = [
    Command("editor", in: .walk, keys: "E", says: \.editor.note, hint: 12, unless: readOnly) {
      model, _ in model.runEditor()
    },
    Command("edit-outside", in: .writing, keys: "<c-x>", says: \.editor.entry, hint: 40) {
      model, _ in model.runEditor()
    },
  ]
}
